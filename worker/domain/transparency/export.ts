import type { Ctx } from '../../context.ts';
import { startOfDutchDay } from '../../dutch-time.ts';
import { type TransparencyRow, transparency } from '../../store/reads/transparency.ts';
import { rowsOf } from '../../store/rows.ts';
import { csv } from '../../text/csv.ts';
import { allow } from '../auth/allow.ts';

const HEAD = ['onderdeel', 'soort', 'nader', 'aantal', 'mediaan in uren'];
const HOUR = 3600 * 1000;

const PARTS: Record<TransparencyRow['what'], string> = {
  notice: 'meldingen van strafbare inhoud (art. 16)',
  decision: 'beslissingen van moderators',
  automatic: 'door regels tegengehouden tot een moderator keek',
  appeal: 'bezwaren (art. 20)',
  restriction: 'maatregelen tegen lezers (art. 23)',
  report: 'meldingen van lezers',
};

const WORDS: Readonly<Record<string, string>> = {
  open: 'nog open',
  closed: 'afgehandeld',
  removed: 'verwijderd',
  kept: 'blijft staan',
  childAbuse: 'seksueel misbruik van kinderen',
  reject: 'afgewezen',
  spam: 'spam',
  delete: 'verwijderd',
  pending: 'wacht op goedkeuring',
  upheld: 'beslissing blijft',
  reversed: 'alsnog geplaatst',
  mute: 'eerst meelezen',
  ban: 'geweerd',
  forGood: 'voorgoed',
  forATime: 'voor een tijd',
};

/** The figures of one Dutch year for the transparency report (DSA art. 15 and 24) as CSV. For admins. */
export async function exportTransparency(ctx: Ctx, { site, year }: { site: string; year: number }): Promise<string> {
  await allow(ctx, site, 'admin');
  const days = { from: `${year}-01-01`, until: `${year + 1}-01-01` };
  const results = await ctx.db.batch(transparency(ctx.db, site, startOfDutchDay(days.from), startOfDutchDay(days.until), days));
  return csv(HEAD, results.flatMap((result) => rowsOf<TransparencyRow>(result)).map(toLine));
}

function toLine({ what, kind, detail, count, median }: TransparencyRow) {
  const hours = median === null ? null : (median / HOUR).toFixed(1).replace('.', ',');
  return [PARTS[what], WORDS[kind] ?? kind, WORDS[detail] ?? detail, count, hours];
}
