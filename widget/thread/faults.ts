import type { ThreadPage } from '../../shared/threads.ts';
import type { WritingTexts } from '../i18n/nl-writing.ts';
import type { Person } from './person.ts';

/** What is wrong with the fields, before anything is sent. */
export type Faults = Partial<Record<'name' | 'email' | 'text', string>>;

export function faultsIn({ name, email }: Person, text: string, site: ThreadPage['site'] | undefined, texts: WritingTexts): Faults {
  const { minLength = 1, maxLength = 0 } = site ?? {};
  const faults: Faults = {};
  const typed = length(text.trim());
  const over = length(text) - maxLength;
  if (!name.trim()) faults.name = texts.nameMissing;
  if (!/^(\S+@\S+\.\S+)?$/.test(email.trim())) faults.email = texts.emailWrong;
  if (!typed) faults.text = texts.textMissing;
  else if (typed < minLength) faults.text = texts.textTooShort(minLength);
  else if (over > 0) faults.text = texts.textTooLong(over);
  return faults;
}

/** Characters, counted as the server does: an emoji is one. */
export function length(text: string): number {
  return [...text].length;
}
