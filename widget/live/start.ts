import type { Comment } from '../../shared/comments.ts';
import { API } from '../../shared/paths.ts';
import type { ThreadPage } from '../../shared/threads.ts';
import { call } from '../api.ts';
import { tell } from '../base/events.ts';
import { render } from '../base/html.ts';
import { on } from '../base/listen.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';
import type { PraatMee } from '../thread/praat-mee.ts';
import { flat, threadPath } from '../thread/thread-store.ts';
import { isNext, renderBar, reveal } from './bar.ts';
import { fetchComment, linkedId } from './follow.ts';
import { link } from './link.ts';
import { mark } from './mark.ts';
import { missing, type News, place, sift, take } from './news.ts';
import { followPage } from './page.ts';
import { liveStyles } from './styles.ts';
import { tellTimes } from './times.ts';
import { watchLook } from './watch-look.ts';

/** Times on the page are drawn again this often. Milliseconds. */
const MINUTE = 60_000;
/** A page may be so old. Milliseconds. */
const STALE = 30_000;

/** Discussions of which the page was told. */
const told = new WeakSet<object>();

/** What goes on by itself while a discussion is on a page; loaded when the browser has nothing else to do. Gives what ends it. */
export function startLive(view: PraatMee, texts: MoreTexts): () => void {
  const { store } = view;
  const root = view.shadowRoot as ShadowRoot;
  const bar = document.createElement('div');
  const began = before(STALE);
  /** What waits for a click. */
  const arrived = new Map<string, Comment>();
  /** New since the last visit; true for what the reader did not go to yet. */
  const unread = new Map<string, boolean>();
  /** Of those the ones that can be gone to, as of the last drawing. */
  let left: HTMLElement[] = [];
  let said = '';
  let near = false;

  const find = (id: string) => root.getElementById(`c${id}`);
  /** Goes to the next that is new. */
  const next = () => {
    const to = left.shift();
    if (!to) return;
    unread.set(to.id.slice(1), false);
    drawBar();
    reveal(to);
  };
  const drawBar = () => render(renderBar(texts, said, arrived.size, show, left.length, next), bar);
  /** What stands beside the discussion's own drawing. */
  const draw = () => {
    const { page } = store;
    if (!page) return;
    if (!told.has(page)) {
      told.add(page);
      tell(view, 'praatmee-load', { thread: page.thread });
    }
    sift(store, arrived);
    left = mark(store, root, unread, texts, began, linkedId());
    drawBar();
  };
  const drawAgain = () => {
    store.changed();
    return view.redraw();
  };
  const show = async () => {
    for (const one of [...arrived.values()].reverse()) place(store, one, true);
    arrived.clear();
    await drawAgain();
    next();
  };

  /** Changes what is shown, and keeps what is read where it is on the screen. */
  const hear = async (news: News) => {
    const isRead = (element: Element) => element.getBoundingClientRect().bottom > innerHeight / 3;
    // First which list: asking a comment far from the screen where it is would have all of its list laid out.
    const list = [...root.querySelectorAll('.top')].find(isRead);
    const reads = list && [...list.querySelectorAll('article')].find(isRead);
    const top = reads?.getBoundingClientRect().top ?? 0;
    // The place of what was removed stays as high as it was.
    for (const id of news.gone ?? []) {
      const gone = find(id);
      if (gone) gone.style.minHeight = `${gone.offsetHeight}px`;
    }
    take(store, news, began, arrived);
    await drawAgain();
    if (reads) scrollBy({ top: reads.getBoundingClientRect().top - top, behavior: 'instant' });
  };
  const connect = link(
    () => store.page?.thread.id && `${store.host.replace('http', 'ws')}${API}/threads/${store.page.thread.id}/live`,
    (message) => hear(JSON.parse(message)),
    () =>
      call<ThreadPage>(store.host, threadPath({ ...store, sort: 'newest' })).then(
        ({ thread, poll, comments }) => {
          hear({ ...thread, poll, comments: flat(comments.items), gone: missing(store, comments, before(STALE)) });
        },
        () => {},
      ),
  );
  const isSeen = () => near && !document.hidden;
  const want = () => connect(isSeen());
  const observer = new IntersectionObserver(
    (entries) => {
      near = entries.some(({ isIntersecting }) => isIntersecting);
      want();
    },
    { rootMargin: '900px' },
  );

  /** Goes to the comment that the address names, or says that there is none. */
  const follow = async () => {
    const id = linkedId();
    if (!id || !store.page) return;
    said = find(id) || (await fetchComment(store, id)) ? '' : view.texts.removed;
    await drawAgain();
    // Drawing and going there would be a long task together.
    setTimeout(() => reveal(find(id)));
  };

  /** Nothing stands over a form while somebody types. Not by `:has`, which has the browser look through all comments at each change. */
  const makeWay = ({ type, target }: Event) => {
    bar.hidden = type === 'focusin' && !!(target as Element).closest('form[part=form]');
  };

  bar.className = 'live';
  root.append(bar);
  if (!root.adoptedStyleSheets.includes(liveStyles)) root.adoptedStyleSheets.push(liveStyles);
  draw();
  follow();
  observer.observe(view);
  const minute = setInterval(() => {
    view.redraw();
    tellTimes(root, view.texts.locale);
    // What only voters may count is no news for everyone; they ask.
    if (isSeen() && store.poll?.poll.results === 'afterVote' && store.poll.voted.length) store.poll.cast();
  }, MINUTE);
  const ends = [
    ...watchLook(view),
    ...followPage(view),
    store.watch(() => view.redraw().then(draw)),
    on(root, (event) => isNext(event as KeyboardEvent) && next(), 'keydown'),
    on(window, follow, 'hashchange'),
    on(root, makeWay, 'focusin', 'focusout'),
    on(document, want, 'visibilitychange'),
    () => clearInterval(minute),
    () => observer.disconnect(),
    () => connect(false),
    () => bar.remove(),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** So many milliseconds ago. */
const before = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();
