import { readerLanguage } from '../../shared/readable.ts';
import type { Link } from './answer-links.ts';
import { ANSWER_TEXTS } from './texts/answer-texts.ts';

/** What a page behind a link in a mail says. */
export interface AnswerPage {
  language: string;
  title: string;
  text: string;
  /** Null where nothing is left to do. */
  button: string | null;
}

/** Before the button is pressed; nothing has happened yet. `site` is null for a link that is no longer good. */
export function askingPage(link: Link, language: string, site: string | null): AnswerPage {
  const { pages } = ANSWER_TEXTS[readerLanguage(language)];
  if (site === null) return { language, ...pages.gone[link], button: null };
  return { language, title: pages.ask[link].title, text: pages.ask[link].text(site), button: pages.ask[link].button };
}

/** After it. */
export function donePage(link: Link, language: string, site: string): AnswerPage {
  const { title, text } = ANSWER_TEXTS[readerLanguage(language)].pages.done[link];
  return { language, title, text: text(site), button: null };
}
