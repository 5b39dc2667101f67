import type { StatementRow } from '../store/statements.ts';
import type { Mail } from './mail.ts';
import { readers } from './texts/readers.ts';

/** The statement of reasons to a writer (DSA art. 17 §3): what was done to which comment, why, by whom, and how to appeal. */
export function statementMail(row: StatementRow): Mail {
  const known: Readonly<Record<string, string>> = readers.statement.reasons;
  const reason = row.told ?? known[row.reason ?? ''] ?? null;
  const { site, url, source, words } = row;
  const text = readers.statement.text({ site, url, source, words, reason, removed: row.action === 'delete' });
  return { to: row.email, subject: readers.statement.subject(site), text };
}
