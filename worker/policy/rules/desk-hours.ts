import type { DeskHours } from '../../../shared/desk-hours.ts';
import type { Facts, Rule } from '../rule.ts';

/** Outside the hours of the desk comments wait, in every mode; whom moderators trust does not. */
export const deskHours: Rule = {
  name: 'deskHours',
  yields: true,
  judge: ({ moment, settings }) => (isAtDesk(settings.deskHours, moment) ? null : { effect: 'hold', matched: [] }),
};

/** Whether somebody is at the desk at this moment; a site without hours always has somebody. */
export function isAtDesk(hours: DeskHours | null, { weekday, minute }: Facts['moment']): boolean {
  const day = hours === null ? ALL_DAY : hours[weekday];
  return day ? minute >= minuteOf(day.from) && minute < (minuteOf(day.until) || DAY_MINUTES) : false;
}

const DAY_MINUTES = 24 * 60;
const ALL_DAY = { from: '00:00', until: '00:00' };

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
