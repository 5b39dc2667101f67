import { bindings } from './praatmee.ts';

/** The texts of the mails to an address, newest first, as the outbox keeps them on a developer’s own machine. */
export async function mailsTo(email: string): Promise<string[]> {
  const found = await bindings.DB.prepare("SELECT payload ->> 'text' AS text FROM outbox WHERE payload ->> 'to' = ?1 ORDER BY rowid DESC")
    .bind(email)
    .all<{ text: string }>();
  return found.results.map(({ text }) => text);
}
