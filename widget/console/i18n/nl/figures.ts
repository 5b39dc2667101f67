import type { Period, Wait } from '../../../../shared/periods.ts';
import { two } from '../plural.ts';

const reactions = (count: number) => two(count, '1 reactie', `${count} reacties`);

/** What happened on a site. */
export const figures = {
  figures: {
    title: 'Cijfers',
    failed: 'De cijfers kunnen niet worden geladen.',
    period: 'Periode',
    periods: { 7: '7 dagen', 30: '30 dagen', 90: '90 dagen', 365: 'Een jaar' } satisfies Record<Period, string>,
    waiting: 'Wacht nu',
    oldest: 'De oudste',
    share: 'Goedgekeurd',
    perDay: 'Reacties per dag',
    busiest: (total: number, day: string, most: number) => `Er kwamen ${reactions(total)}. De meeste op ${day}: ${most}.`,
    nothing: 'Er kwamen geen reacties.',
    asTable: 'Toon als tabel',
    day: 'Dag',
    came: 'Gekomen',
    approved: 'Goedgekeurd',
    refused: 'Geweigerd',
    waits: 'Hoe lang een reactie wachtte',
    within: 'Beoordeeld',
    times: 'Aantal',
    waitNames: {
      '5min': 'binnen 5 minuten',
      '30min': 'binnen een half uur',
      '2h': 'binnen 2 uur',
      '8h': 'binnen 8 uur',
      '24h': 'binnen een dag',
      longer: 'later',
    } satisfies Record<Wait, string>,
    nothingDecided: 'Er is in deze tijd niets beoordeeld.',
    rules: 'Welke regels iets vonden',
    rule: 'Regel',
    mode: 'alles wacht',
    noRules: 'Geen regel vond iets.',
  },
};
