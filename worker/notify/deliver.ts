import type { Ctx, Env } from '../context.ts';
import { type NewsOf, type NewsRow, newsOf, noteNews } from '../store/answer-news.ts';
import { claimDue, insertShown, markDelivered, markFailed, type OutboxRow, toOutgoing } from '../store/outbox.ts';
import { rowOf, rowsOf } from '../store/rows.ts';
import { type StatementRow, statementOf } from '../store/statements.ts';
import { sendEmail } from './adapters/send-email.ts';
import { showInTerminal } from './adapters/terminal.ts';
import { reportToAkismet } from './akismet-report.ts';
import { newsMail } from './answer-mails.ts';
import type { Mail } from './mail.ts';
import { statementMail } from './statement-mail.ts';

/**
 * Sends what is due, at most 20 mails and reports a call. Called after the verb that wrote one, and by the cron for what was left.
 *
 * At least once: two runners never take the same row at the same time, but one that is cut off between sending a mail and noting it
 * leaves the row to the next attempt, and then the mail goes out twice. Never noting first, because then it might not go out at all.
 */
export async function deliverDue(ctx: Pick<Ctx, 'env' | 'db' | 'now' | 'log'>): Promise<{ delivered: number; failed: number }> {
  const [claimed] = await ctx.db.batch([claimDue(ctx.db, ctx.now)]);
  const rows = rowsOf<OutboxRow>(claimed);
  if (rows.length === 0) return { delivered: 0, failed: 0 };

  const send = isLocal(ctx.env) ? showInTerminal : sendEmail;
  const outcomes = await Promise.allSettled(
    rows.map(async (row) => {
      const { mail, noted = [] } = await mailOf(ctx, row);
      if (mail) await send(ctx.env, mail);
      const isShown = mail && row.kind !== 'mail' && isLocal(ctx.env);
      return isShown ? [...noted, insertShown(ctx.db, { id: `${row.id} ${ctx.now}`, payload: mail, createdAt: ctx.now })] : noted;
    }),
  );
  await ctx.db.batch(rows.flatMap((row, at) => note(ctx, row, outcomes[at])));
  const failed = outcomes.filter((outcome) => outcome.status === 'rejected').length;
  return { delivered: rows.length - failed, failed };
}

/** What there is to send, and what has to be noted once it went. */
interface Worded {
  mail: Mail | null;
  noted?: D1PreparedStatement[];
}

/** Statements and answers are worded now; where there is nothing to tell any more there is no mail. */
async function mailOf(ctx: Pick<Ctx, 'env' | 'db' | 'now'>, row: OutboxRow): Promise<Worded> {
  if (row.kind === 'mail') return { mail: toOutgoing<Mail>(row).payload };
  if (row.kind === 'akismet') {
    await reportToAkismet(ctx, toOutgoing<{ decision: string }>(row).payload.decision);
    return { mail: null };
  }
  if (row.kind === 'answers') {
    const of = toOutgoing<NewsOf>(row).payload;
    const news = rowsOf<NewsRow>(await newsOf(ctx.db, of, ctx.now).all());
    return { mail: await newsMail(ctx, news), noted: noteNews(ctx.db, row.id, of, news, ctx.now) };
  }
  const statement = rowOf<StatementRow>(await statementOf(ctx.db, toOutgoing<{ decision: string }>(row).payload.decision).all());
  return { mail: statement ? statementMail(statement) : null };
}

/** Whether this runs on a developer's own machine, where mail is shown instead of sent. */
export function isLocal(env: Pick<Env, 'ENVIRONMENT'>): boolean {
  return env.ENVIRONMENT === 'local';
}

function note(
  ctx: Pick<Ctx, 'env' | 'db' | 'now' | 'log'>,
  row: OutboxRow,
  outcome: PromiseSettledResult<D1PreparedStatement[]> | undefined,
) {
  const keepText = isLocal(ctx.env);
  if (outcome?.status === 'fulfilled') return [markDelivered(ctx.db, row.id, ctx.now, keepText), ...outcome.value];
  const error = nameOf(outcome?.reason);
  ctx.log({ event: 'mail_failed', outbox: row.id, attempt: row.attempts, error });
  return [markFailed(ctx.db, row.id, error, keepText)];
}

/** What a failure is called. Its message is left out: a mail service writes the address into it. */
function nameOf(reason: unknown): string {
  if (!(reason instanceof Error)) return 'unknown';
  return 'code' in reason && typeof reason.code === 'string' && /^\w{1,60}$/.test(reason.code) ? reason.code : reason.name;
}
