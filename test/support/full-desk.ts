import { newAppeal } from '../../shared/appeals.ts';
import { newNotice } from '../../shared/notices.ts';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { makeAppeal } from '../../worker/domain/appeals/appeal.ts';
import { postComment } from '../../worker/domain/comments/post.ts';
import { decide } from '../../worker/domain/decisions/decide.ts';
import { invite } from '../../worker/domain/members/invite.ts';
import { giveNotice } from '../../worker/domain/notices/give.ts';
import { addNote } from '../../worker/domain/people/notes.ts';
import { restrict } from '../../worker/domain/people/restrict.ts';
import { reportComment } from '../../worker/domain/reports/report.ts';
import { changeSiteTexts } from '../../worker/domain/site-texts/change.ts';
import { makeColleague } from './colleague.ts';
import { makePoll, type Site } from './make.ts';

const ARTICLE = 'http://localhost/loopbaan';
const REASONS = [{ key: 'toon', label: 'Toon', told: 'De toon past niet bij ons.' }];
const REPLIES = [{ title: 'Dank', body: 'Dank voor uw reactie.' }];

/** Something on each screen of the desk: what waits, is reported, appealed and noticed, somebody who is kept out, a poll, texts, an invitation. */
export async function fillDesk(site: Site): Promise<{ thread: string; person: string }> {
  const origin = new URL(ARTICLE).origin;
  const base = await commandCtx(site.server, { origin });
  const colleague = { ...base, moderator: (await makeColleague(site, 'Noor')).moderator };
  const says = async (name: string, text: string, parentId: string | null = null) => {
    const writer = { ...base, reader: { id: base.newId(), siteId: site.id }, address: name };
    const input = { id: base.newId(), siteId: site.id, url: ARTICLE, parentId, body: text, author: { name, email: 'lezer@huis.example' } };
    const { comment } = await postComment(writer, input);
    return { id: comment.id, writer };
  };
  const decides = (id: string, action: 'approve' | 'reject') =>
    decide(colleague, { commentIds: [id], action, from: 'pending', ...(action === 'reject' ? { reason: 'toon' } : {}) });

  await changeSiteTexts(colleague.moderator ? { ...base, moderator: site.moderator } : base, {
    site: site.id,
    reasons: REASONS,
    replies: REPLIES,
  });
  const fatima = await says('Fatima', 'Ik koos zelf, na **lang** nadenken.');
  await decides(fatima.id, 'approve');
  const jeroen = await says('Jeroen', 'Dat zegt u nu wel, maar klopt het?', fatima.id);
  await decides(jeroen.id, 'approve');
  await reportComment(fatima.writer, jeroen.id, { reason: 'insult', words: 'Dit is niet aardig.' });
  await giveNotice(
    fatima.writer,
    jeroen.id,
    newNotice.parse({ explanation: 'Dit is smaad.', name: 'Fatima', email: 'fatima@huis.example', goodFaith: true }),
  );
  const kees = await says('Kees', 'U snapt er niets van.');
  await decides(kees.id, 'reject');
  await makeAppeal(kees.writer, kees.id, newAppeal.parse({ words: 'Het was een grap.' }));
  await addNote(colleague, kees.writer.reader.id, 'Belde gisteren.');
  await restrict(colleague, kees.writer.reader.id, { kind: 'mute', days: 7, reason: 'Toon' });
  await says('Sanne', 'HIER IS EEN REACTIE DIE WACHT, met https://a.example en https://b.example en https://c.example.', fatima.id);
  await says('Bram', 'Nog een die wacht.');
  await makePoll(site, ARTICLE, 'Wie stuurt uw loopbaan?', 'Ikzelf', 'Mijn baas');
  await invite({ ...base, moderator: site.moderator }, { site: site.id, email: `els@${site.id}.example`, role: 'moderator' });
  const thread = await base.db.prepare('SELECT id FROM threads WHERE site_id = ?1').bind(site.id).first<string>('id');
  return { thread: thread ?? '', person: kees.writer.reader.id };
}
