import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { type PollRow, pollOfModerator, toPoll } from '../../store/polls.ts';
import { rowOf } from '../../store/rows.ts';
import { csv } from '../../text/csv.ts';

const HEAD = ['antwoord', 'stemmen', 'deel van de stemmers', 'waarvan opvallend', 'zonder opvallende'];

/**
 * A poll's results as CSV: a line an answer, then how many readers voted, who may have chosen several. Votes that stand out are counted
 * and told apart, so that an editor can judge. Refused with `not_found` on another site.
 */
export async function exportPoll(ctx: Ctx, pollId: string): Promise<string> {
  const row = rowOf<PollRow>(await pollOfModerator(ctx.db, pollId, requireModerator(ctx).id).all());
  if (!row) throw new RefusedError('not_found');
  const { options, voters = 0, flaggedVoters = 0 } = toPoll(row, ctx.now, true);
  const line = (label: string, votes: number, flagged: number) => [label, votes, share(votes, voters), flagged, votes - flagged];
  return csv(HEAD, [
    ...options.map(({ label, votes = 0, flagged = 0 }) => line(label, votes, flagged)),
    line('stemmers', voters, flaggedVoters),
  ]);
}

/** As Dutch spreadsheets read it. */
function share(votes: number, voters: number): string {
  return voters === 0 ? '' : `${((100 * votes) / voters).toFixed(1).replace('.', ',')}%`;
}
