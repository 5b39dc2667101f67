import type { Ctx } from '../../context.ts';
import { answerLink } from '../../notify/answer-links.ts';
import { questionMail } from '../../notify/answer-mails.ts';
import { insertAddress, insertQuestion, insertWatch } from '../../store/answers.ts';

interface Asking {
  id: string;
  siteId: string;
  readerId: string;
  author: { email?: string | undefined };
  /** The language of the mails; absent where the writer wants none. */
  answers?: string | undefined;
}

/**
 * For the batch that stores a comment whose writer wants mail when it is answered: nothing goes to the address before whoever reads mail
 * there has confirmed it. None where the writer did not ask.
 */
export async function askForAnswers(ctx: Ctx, comment: Asking, site: string): Promise<D1PreparedStatement[]> {
  const { email } = comment.author;
  if (!comment.answers || !email) return [];
  const id = ctx.newId();
  const asked = { id, commentId: comment.id, readerId: comment.readerId, siteId: comment.siteId, email, now: ctx.now };
  const address = { ...asked, language: comment.answers, origin: ctx.ownOrigin };
  const link = await answerLink(ctx, ctx.ownOrigin, 'confirm', id);
  const question = questionMail({ to: email, site, link, language: comment.answers });
  return [insertWatch(ctx.db, address), insertAddress(ctx.db, address), insertQuestion(ctx.db, address, question)];
}
