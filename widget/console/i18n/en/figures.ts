import type { figures as Dutch } from '../nl/figures.ts';
import { two } from '../plural.ts';

const comments = (count: number) => two(count, '1 comment', `${count} comments`);

export const figures: typeof Dutch = {
  figures: {
    title: 'Figures',
    failed: 'The figures cannot be loaded.',
    period: 'Period',
    periods: { 7: '7 days', 30: '30 days', 90: '90 days', 365: 'A year' },
    waiting: 'Waiting now',
    oldest: 'The oldest',
    share: 'Approved',
    perDay: 'Comments a day',
    busiest: (total, day, most) => `${comments(total)} came in. Most of them on ${day}: ${most}.`,
    nothing: 'No comments came in.',
    asTable: 'Show as a table',
    day: 'Day',
    came: 'Came in',
    approved: 'Approved',
    refused: 'Refused',
    waits: 'How long a comment waited',
    within: 'Decided',
    times: 'Number',
    waitNames: {
      '5min': 'within 5 minutes',
      '30min': 'within half an hour',
      '2h': 'within 2 hours',
      '8h': 'within 8 hours',
      '24h': 'within a day',
      longer: 'later',
    },
    nothingDecided: 'Nothing was decided in this time.',
    rules: 'Which rules found something',
    rule: 'Rule',
    mode: 'all waits',
    noRules: 'No rule found anything.',
  },
};
