import { read, write } from '../base/storage.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';
import type { ThreadStore } from '../thread/thread-store.ts';
import { allOf, placedAt } from './news.ts';

/** Away for longer than this, and coming back is another visit. Milliseconds. */
const VISIT = 1_800_000;
const MINUTE = 60_000;

/** Until when all was seen before this visit, until when it is now (ISO 8601), and when somebody last looked. */
type Visit = [before: string, last: string, at: number];

/**
 * Sets beside the discussion's own drawing what only this reader sees; after each drawing, since lists use their elements again. Of who
 * comes for the first time what comes after `began` is new; `linked` is the id that the address names. Gives what is new and the reader did not
 * go to, in the order of the page.
 */
export function mark(
  store: ThreadStore,
  root: ShadowRoot,
  unread: Map<string, boolean>,
  texts: MoreTexts,
  began: string,
  linked: string,
): HTMLElement[] {
  const key = `visit.${store.page?.thread.id}`;
  const visit = read<Visit>(key) ?? ['', '', 0];
  let [before, last, at] = visit;
  const now = Date.now();
  if (now - at > VISIT) before = last;
  // Who writes has read.
  for (const { comment } of store.own) if (placedAt(comment) > before) before = placedAt(comment);
  // What "Verberg deze lezer" keeps (more/hide.ts).
  const names = read<string[]>(`hidden.${store.site}`) ?? [];
  const left: HTMLElement[] = [];
  for (const one of allOf(store)) {
    const { id, author } = one;
    const placed = placedAt(one);
    if (placed > last) last = placed;
    if (placed > (before || began) && !unread.has(id)) unread.set(id, true);
    const article = root.getElementById(`c${id}`);
    if (!article) continue;
    if (unread.get(id)) left.push(article);
    const hides = names.includes(author.name) && !author.badge;
    const note = hides ? texts.hidden : unread.has(id) ? texts.isNew : '';
    const look = `${hides ? 'hides' : ''} ${id === linked ? 'linked' : ''} ${one.featured ? 'featured' : ''}`.trim();
    // What is as it was is left alone: of a thousand comments most are.
    if (article.className !== look) article.className = look;
    const head = article.firstElementChild as HTMLElement;
    if ((head.dataset.note ?? '') !== note) head.dataset.note = note;
    if (one.status !== 'deleted') article.removeAttribute('style');
  }
  // Writing takes longer than all else here.
  if (before !== visit[0] || last !== visit[1] || now - at > MINUTE) write(key, [before, last, now]);
  return left;
}
