import { readerLanguage } from '../../shared/readable.ts';
import type { StatementRow } from '../store/statements.ts';
import { toldIn } from '../text/told.ts';
import type { Mail } from './mail.ts';
import { OWN_TEXTS } from './texts/own-texts.ts';

/** The statement of reasons to a writer (DSA art. 17 §3): what was done to which comment, why, by whom, and how to appeal. */
export function statementMail(row: StatementRow): Mail {
  const { site, url, source, words } = row;
  const language = row.language ?? '';
  const { statement } = OWN_TEXTS[readerLanguage(language)];
  const known: Partial<Record<string, string>> = toldIn(language).reasons;
  const why = [row.told ?? known[row.reason ?? ''], words].filter(Boolean).join('\n') || statement.otherwise;
  return {
    to: row.email,
    subject: statement.subject(site),
    text: statement.text({ site, url, source, why, removed: row.action === 'delete' }),
  };
}
