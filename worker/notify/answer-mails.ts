import { readerLanguage } from '../../shared/readable.ts';
import type { Ctx } from '../context.ts';
import type { NewsRow } from '../store/answer-news.ts';
import { answerLink } from './answer-links.ts';
import type { Mail } from './mail.ts';
import { ANSWER_TEXTS } from './texts/answer-texts.ts';

/** Answers that one mail shows; the rest is counted. */
const SHOWN = 10;
/** Characters of each. */
const EXCERPT = 400;

/** Asks whoever reads mail at an address whether they want to hear of answers on a site. */
export function questionMail(about: { to: string; site: string; link: string; language: string }): Mail {
  const { question } = ANSWER_TEXTS[readerLanguage(about.language)];
  return { to: about.to, subject: question.subject(about.site), text: question.text(about) };
}

/**
 * Tells a reader who answered. It can be stopped with one click in any mail program (RFC 8058), and by the link in it. Null where there
 * is nothing to tell any more.
 */
export async function newsMail(ctx: Pick<Ctx, 'env'>, rows: readonly NewsRow[]): Promise<Mail | null> {
  const told = rows.filter(({ tell }) => tell === 1);
  const [first] = told;
  if (!first) return null;
  const { news } = ANSWER_TEXTS[readerLanguage(first.language)];
  const stop = await answerLink(ctx, first.origin, 'stop', first.address);
  const answers = told.slice(0, SHOWN).map(({ name, source, url, comment_id }) => ({
    name,
    text: excerpt(source),
    link: `${url.replace(/#.*/, '')}#reactie-${comment_id}`,
  }));
  return {
    to: first.email,
    subject: news.subject(told.length, first.site),
    text: news.text({ site: first.site, answers, more: told.length - answers.length, stop }),
    headers: { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length <= EXCERPT ? text : `${characters.slice(0, EXCERPT).join('').trimEnd()} …`;
}
