import type { Comment } from '../../shared/comments.ts';
import { commentPage } from '../../shared/page-paths.ts';
import type { Poll } from '../../shared/polls.ts';
import { html, render } from '../base/html.ts';
import { renderTree } from '../base/render-tree.ts';
import { ago } from '../base/times.ts';
import type { Texts } from '../i18n/nl.ts';
import type { More } from '../more/more.ts';
import type { Parts } from './parts.ts';
import { flat, type ThreadStore, TOP } from './thread-store.ts';
import type { Writing } from './writing.ts';

/** What the templates need of the element that draws them. */
export interface View extends EventTarget {
  store: ThreadStore;
  texts: Texts;
  readonly shadowRoot: ShadowRoot | null;
  /** Comments, or the top, of which the form is open; and of which the actions are shown. */
  readonly open: Set<string>;
  readonly unfolded: Set<string>;
  readonly parts: Parts;
  redraw(): Promise<void>;
  /** Asks for the discussion again. */
  load(): unknown;
  reply(list: string): void;
  /** The form is done: cancelled, or with a comment that stands in the list now. */
  closeForm(list: string, words: string, id?: string): void;
  more(parent?: Comment): void;
  /** Draws, and puts the reader where the selector says. */
  focusOn(selector: string): Promise<void>;
  readonly lists: TopList[];
  /** Some of them are yet to be drawn. */
  isUndone: boolean;
  /** Gets the form's code before it is asked for. */
  getReady(): Promise<Writing | null>;
  renderComposer(parent: Comment | null): unknown;
  unfold(id: string): void;
  /** Does something with the part that few readers need; who asks is told where it cannot be had. */
  ask(use: (more: More) => void): void;
}

/** As many comments at the top as are so many with their replies are one list. What is far from the screen is not laid out, and what is as it was is not drawn again. */
const LIST = 10;

/** A list at the top, of how many comments at the top, and of what it was drawn last. */
export interface TopList {
  element: HTMLOListElement;
  size: number;
  of: unknown[];
}

/**
 * The comments at the top, with what came in meanwhile and the reader's own before or after them. Of the lists that changed one is drawn, and
 * the next when this is called again, until the view is no longer `isUndone`: no slow machine stands still.
 */
export function renderTop(view: View, items: readonly Comment[]): unknown {
  const { store, texts, lists } = view;
  const { fresh, page } = store;
  const draw = (comment: Comment) => renderComment(view, comment);
  const added = [...fresh.map(draw), ...renderOwnUnder(view, null)];
  const isFirst = store.sort === 'newest';
  let nth = 0;
  let hasDrawn = false;
  view.isUndone = false;
  for (let at = 0; !nth || at < items.length; nth++) {
    let list = lists[nth];
    if (list?.of[1] !== page) {
      list = { element: list?.element ?? document.createElement('ol'), size: 1, of: [] };
      // As they come: an answer moves no comment to another list.
      while (at + list.size < items.length && flat(items.slice(at, at + list.size)).length < LIST) list.size++;
    }
    const some = items.slice(at, at + list.size);
    at += list.size;
    const own = (isFirst ? !nth : at >= items.length) ? added : [];
    const isSame = !own[0] && !some.some((comment) => isUsed(view, comment));
    const of = [isSame ? JSON.stringify(some) : {}, page, page?.thread.state, texts];
    if (of.every((one, part) => one === list.of[part])) continue;
    if (isSame && hasDrawn) {
      view.isUndone = true;
      break;
    }
    hasDrawn ||= isSame;
    lists[nth] = list;
    list.of = of;
    list.element.className = `list top ${store.stance}`;
    const drawn = some.map(draw);
    render(isFirst ? [own, drawn] : [drawn, own], list.element);
  }
  if (!view.isUndone) lists.length = nth;
  return lists.map(({ element }) => element);
}

/** Whether something shows under a comment, or under what answers it, that the comment itself does not tell. */
function isUsed(view: View, { id, replies }: Comment): unknown {
  const { busy, problems } = view.store;
  return (
    view.open.has(id) ||
    view.unfolded.has(id) ||
    busy.has(id) ||
    problems.has(id) ||
    view.store.ownUnder(id)[0] ||
    replies?.items.some((reply) => isUsed(view, reply))
  );
}

function renderComment(view: View, comment: Comment): unknown {
  const { texts } = view;
  const removed = comment.status === 'deleted';
  return html`<li>
    <article id=${`c${comment.id}`} part="comment" tabindex="-1" aria-label=${comment.author.name || texts.removed}>
      ${
        removed
          ? html`<p class="quiet">${texts.removed}</p>`
          : html`${renderHead(view, comment)}<div class="text" part="text">${renderTree(comment.body)}</div><div class="row">${renderReactions(view, comment)}${renderReply(view, comment)}${renderMoreOf(view, texts.actions, texts.actionsOf(comment.author.name), comment)}</div>`
      }
    </article>
    ${view.open.has(comment.id) ? view.renderComposer(comment) : ''}
    ${renderReplies(view, comment)}
  </li>`;
}

/** What answers a comment, which can be folded away. */
function renderReplies(view: View, comment: Comment): unknown {
  const replies = comment.replies?.items ?? [];
  const own = renderOwnUnder(view, comment.id);
  const list = [
    own.length || replies.length ? html`<ol class="list">${[replies.map((reply) => renderComment(view, reply)), own]}</ol>` : '',
    renderMore(view, comment),
  ];
  return comment.replyCount
    ? html`<details open><summary class="quiet">${view.texts.comments(comment.replyCount)}</summary>${list}</details>`
    : list;
}

function renderReactions(view: View, comment: Comment): unknown {
  const { store, texts } = view;
  return store.page?.site.reactions.map(({ kind, label }) =>
    renderToggle(
      !!store.reacted[comment.id]?.includes(kind),
      [texts.reactions?.[kind] ?? label, ' ', comment.reactions[kind], html`<span class="sr"> (${comment.author.name})</span>`],
      () => view.ask((more) => more.react(comment, kind)),
    ),
  );
}

/** A button that is pressed or not. */
export function renderToggle(pressed: boolean, words: unknown, press: () => void): unknown {
  return html`<button class="link" aria-pressed=${pressed} @click=${press}>${words}</button>`;
}

function renderReply(view: View, { id, author }: Comment): unknown {
  const { store, texts } = view;
  return store.page?.thread.state === 'closed' || view.open.has(id)
    ? ''
    : html`<button class="link" id=${`r${id}`} @click=${() => view.reply(id)} @pointerenter=${view.getReady}>${texts.reply}<span class="sr">${texts.replyTo(author.name)}</span></button>`;
}

/** The button that unfolds what else can be done, with a comment or with all of them, and that. */
export function renderMoreOf(view: View, words: string, about = '', comment?: Comment): unknown {
  const id = comment?.id ?? TOP;
  const open = view.unfolded.has(id);
  return html`<button class="link" aria-expanded=${open} @click=${() => view.unfold(id)}>${words}<span class="sr">${about}</span></button>${open ? view.parts.more.part?.renderActions(comment) : ''}`;
}

export function renderHead(
  { store, texts }: View,
  { id, author, stance, inReplyTo, createdAt, editedAt, editedBy, pinned, featured }: Comment,
): unknown {
  const marks = [
    stance && texts.stance + labels(store.page?.poll, [stance]),
    author.badge && texts.editors,
    pinned && texts.pinned,
    featured && texts.featured,
    editedAt &&
      html`<a href=${store.host + commentPage(id, 'versions')}>${texts.edited}${editedBy === 'editors' ? texts.byEditors : ''}</a>`,
  ];
  return html`<header>
    <bdi class="name" part="name">${author.name}</bdi>
    ${inReplyTo ? html`<span class="quiet">${texts.inReplyTo} <bdi>${inReplyTo.name}</bdi></span>` : ''}
    <a class="quiet" part="time" href=${`#reactie-${id}`}><time datetime=${createdAt}>${ago(createdAt, texts.locale)}</time></a>
    ${marks.map((mark) => mark && html`<span class="quiet">${mark}</span>`)}
  </header>`;
}

/** What these options of a poll say. */
export function labels(poll: Poll | null | undefined, ids: readonly string[]): string {
  return poll?.options.flatMap(({ id, label }) => (ids.includes(id) ? label : [])).join(', ') ?? '';
}

function renderOwnUnder(view: View, parent: string | null): unknown[] {
  return view.store
    .ownUnder(parent)
    .map((own) => (own.comment.status === 'approved' ? renderComment(view, own.comment) : view.parts.more.part?.renderOwnNote(own)));
}

/** The button that gets the next part of a list; after a failure it says so and tries again. */
export function renderMore(view: View, parent?: Comment): unknown {
  const { store, texts } = view;
  const list = parent ? parent.replies : store.page?.comments;
  if (!list?.nextCursor) return '';
  const key = parent?.id ?? TOP;
  const left = parent ? parent.replyCount - flat(list.items).length : 0;
  const words = store.busy.has(key)
    ? texts.loading
    : store.problems.has(key)
      ? texts.retry
      : parent
        ? texts.moreReplies(Math.max(1, left))
        : texts.moreComments;
  return html`<button class=${parent ? 'link' : ''} part="more" aria-disabled=${store.busy.has(key)} @click=${() => view.more(parent)}>${words}</button>`;
}
