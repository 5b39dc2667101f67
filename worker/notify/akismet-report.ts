import type { Ctx } from '../context.ts';
import { unseal } from '../sealed.ts';
import { AKISMET_KEY, submit } from '../services/akismet.ts';
import { type AkismetReportRow, akismetReportOf } from '../store/akismet-reports.ts';
import { rowOf } from '../store/rows.ts';
import type { AkismetSettings } from '../store/services.ts';

/** Tells Akismet what a moderator decided, if that still stands. Throws where it did not take it, so that it is tried again. */
export async function reportToAkismet({ env, db }: Pick<Ctx, 'env' | 'db'>, decisionId: string): Promise<void> {
  const row = rowOf<AkismetReportRow>(await akismetReportOf(db, decisionId).all());
  if (!row) return;
  const settings: AkismetSettings = JSON.parse(row.settings);
  const key = await unseal(env, AKISMET_KEY, settings.key);
  if (key === null) throw notTaken('unreadable');
  const told = await submit(env, key, row.action === 'spam' ? 'spam' : 'ham', {
    hosts: JSON.parse(row.hosts),
    articleUrl: row.url,
    isReply: row.parent_id !== null,
    author: row.author_name,
    source: row.source,
    createdAt: row.created_at,
    addressHash: row.address_hash,
    ...(settings.sendsPerson ? { email: row.email } : {}),
  });
  if ('failed' in told) throw notTaken(told.failed);
}

/** Its code is what the log and the row say of it. */
function notTaken(code: string): Error {
  return Object.assign(new Error('Akismet did not take a report.'), { code });
}
