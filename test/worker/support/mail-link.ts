import { download } from './praatmee.ts';

/** The first link of this kind in a mail, as a path. */
export function linkIn(mail: string | undefined, kind: 'confirm' | 'stop'): string {
  const [link = ''] = new RegExp(`https://\\S+/mail/${kind}/\\S+`).exec(mail ?? '') ?? [];
  return new URL(link).pathname;
}

/** Somebody opens a page behind a link, or presses its button. */
export const opens = (path: string, language = '') => download(path, { headers: { 'accept-language': language } });
export const presses = (path: string) => download(path, { method: 'POST' });
