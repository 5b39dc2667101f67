import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Labelled {
  text: string;
  spam: boolean;
}

/** Published comments beside the checkout, or at PRAATMEE_CORPORA. */
const FOLDER = join(process.env.PRAATMEE_CORPORA ?? join(import.meta.dirname, '../../../shared/corpora'), 'spam');

export function hasCorpora(): boolean {
  return existsSync(FOLDER);
}

/** A file of the UCI YouTube Spam Collection: each text once, and as a reader would have typed it. */
export function labelledComments(file: string): Labelled[] {
  const rows = readFileSync(join(FOLDER, file), 'utf8').matchAll(/^[^,\n]+,.*?,(?:\d{4}-[^,]*)?,("(?:[^"]|"")*"|[^\n]*),([01])\r?$/gm);
  const texts = new Map([...rows].map(([, text = '', label]) => [typed(text), label === '1']));
  return [...texts].map(([text, spam]) => ({ text, spam }));
}

/** A sentence a line. */
export function sentences(file: string): string[] {
  return readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean);
}

function typed(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text
    .replace(/^"|"$/g, '')
    .replaceAll('""', '"')
    .replace(/<br ?\/?>/g, '\n')
    .replace(/<[^>]{1,500}>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name] ?? '')
    .replaceAll('\ufeff', '')
    .trim();
}
