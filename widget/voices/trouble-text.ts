import type { ApiError } from '../api.ts';
import type { VoicesTexts } from '../i18n/nl-voices.ts';

/** Why something was not sent; what was typed stays in the form. */
export function troubleText({ code }: ApiError, texts: VoicesTexts): string {
  return texts.troubles[code] ?? texts.trouble;
}
