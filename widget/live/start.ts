import type { Comment } from '../../shared/comments.ts';
import type { ThreadNews } from '../../shared/live.ts';
import * as paths from '../../shared/paths.ts';
import type { ThreadPage } from '../../shared/threads.ts';
import { placeShare } from '../alone.ts';
import { call } from '../api.ts';
import { borrowLook } from '../base/look.ts';
import { nlMore } from '../i18n/nl-more.ts';
import type { PraatMee } from '../thread/praat-mee.ts';
import { flat, type ThreadStore } from '../thread/thread-store.ts';
import { drawBar, next, press, reveal } from './bar.ts';
import { fetchComment, linkedId } from './follow.ts';
import { link } from './link.ts';
import { mark } from './mark.ts';
import { missing, place, sift, take } from './news.ts';
import { followPage, tellLoads } from './page.ts';
import { liveStyles } from './styles.ts';
import { tellTimes } from './times.ts';
import { watchLook } from './watch-look.ts';

/** Times on the page are drawn again this often. Milliseconds. */
const MINUTE = 60_000;
/** A page may be so old. Milliseconds. */
const STALE = 30_000;

/** What goes on in one discussion while it is on a page. */
export interface Going {
  store: ThreadStore;
  root: ShadowRoot;
  bar: HTMLElement;
  /** What waits for a click. */
  arrived: Map<string, Comment>;
  /** New since the last visit; true for what the reader did not go to yet. */
  unread: Map<string, boolean>;
  said: string;
  /** What stands beside the discussion's own drawing. */
  draw(): void;
}

/** What goes on by itself while a discussion is on a page; loaded when the browser has nothing else to do. Gives what ends it. */
export function startLive(view: PraatMee): () => void {
  const { store } = view;
  const root = view.shadowRoot as ShadowRoot;
  const bar = document.createElement('div');
  const began = before(STALE);
  let texts = nlMore;
  const draw = () => {
    sift(store, going.arrived);
    if (store.page) mark(going, texts, began, linkedId());
    drawBar(going, texts, show);
  };
  const going: Going = { store, root, bar, arrived: new Map(), unread: new Map(), said: '', draw };

  const drawAgain = () => {
    store.changed();
    return view.redraw();
  };
  const show = async () => {
    for (const one of [...going.arrived.values()].reverse()) place(store, one, true);
    going.arrived.clear();
    await drawAgain();
    next(going);
  };

  /** Changes what is shown, and keeps what is read where it is on the screen. */
  const hear = async (news: ThreadNews) => {
    const isRead = (element: Element) => element.getBoundingClientRect().bottom > innerHeight / 3;
    // First which list: asking a comment far from the screen where it is would have all of its list laid out.
    const list = [...root.querySelectorAll('.top')].find(isRead);
    const reads = list && [...list.querySelectorAll('article')].find(isRead);
    const top = reads?.getBoundingClientRect().top ?? 0;
    // The place of what was removed stays as high as it was.
    for (const id of news.gone ?? []) {
      const gone = root.getElementById(`c${id}`);
      if (gone) gone.style.minHeight = `${gone.offsetHeight}px`;
    }
    take(store, news, began, going.arrived);
    await drawAgain();
    if (reads) scrollBy({ top: reads.getBoundingClientRect().top - top, behavior: 'instant' });
  };
  const connect = link(
    () => store.page?.thread.id && `${store.host.replace('http', 'ws')}${paths.API}/threads/${store.page.thread.id}/live`,
    (message) => hear(JSON.parse(message)),
    () =>
      call<ThreadPage>(store.host + paths.thread(store.site, store.article, { sort: 'newest', stance: store.stance })).then(
        ({ thread, poll, comments }) => {
          if (store.page) store.page.thread.id = thread.id;
          const { commentCount, state } = thread;
          hear({
            ...(poll && { poll }),
            comments: flat(comments.items),
            gone: missing(store, comments, before(STALE)),
            commentCount,
            state,
          });
        },
        () => {},
      ),
  );
  let near = false;
  const want = () => connect(near && !document.hidden);
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
    going.said = root.getElementById(`c${id}`) || (await fetchComment(store, id)) ? '' : texts.gone;
    await drawAgain();
    reveal(root.getElementById(`c${id}`));
  };

  /** Nothing stands over a form while somebody types. Not by `:has`, which has the browser look through all comments at each change. */
  const makeWay = ({ type, target }: Event) => {
    bar.hidden = type === 'focusin' && !!(target as Element).closest('form[part=form]');
  };

  bar.className = 'live';
  root.append(bar);
  if (!root.adoptedStyleSheets.includes(liveStyles)) root.adoptedStyleSheets.push(liveStyles);
  view.texts.more?.(nlMore).then((found) => {
    texts = found;
    draw();
  });
  draw();
  follow();
  observer.observe(view);
  const minute = setInterval(() => {
    view.redraw();
    tellTimes(root, view.texts.locale);
    // What only voters may count is no news for everyone; they ask.
    if (near && !document.hidden && store.poll?.poll.results === 'afterVote' && store.poll.voted.length) store.poll.cast();
  }, MINUTE);
  const ends = [
    placeShare(view),
    watchLook(() => borrowLook(view)),
    followPage(view),
    tellLoads(view),
    store.watch(() => view.redraw().then(draw)),
    on(window, 'keydown', (event) => press(going, event as KeyboardEvent)),
    on(window, 'hashchange', follow),
    on(root, 'focusin', makeWay),
    on(root, 'focusout', makeWay),
    on(document, 'visibilitychange', want),
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

/** Listens until the function that it gives is called. */
function on(target: EventTarget, event: string, listener: (event: Event) => void): () => void {
  target.addEventListener(event, listener);
  return () => target.removeEventListener(event, listener);
}
