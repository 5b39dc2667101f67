import type { ApiError } from '../api.ts';
import type { Texts } from '../i18n/nl.ts';

/** Why something did not go: as the server says it, or in our words where it said nothing. */
export function trouble({ code, message }: ApiError, texts: Pick<Texts, 'offline' | 'notDone' | 'retry'>): string {
  return message || `${code === 'offline' ? texts.offline : texts.notDone} ${texts.retry}.`;
}
