import type { NewComment } from '../../shared/comments.ts';
import type { Draft } from './drafts.ts';
import type { Person } from './person.ts';
import type { ThreadStore } from './thread-store.ts';
import { findTitle } from './title.ts';

/** What stands in the fields besides the text. A box that is not ticked is not there. */
export interface Filled extends Person {
  /** Only robots fill it in. */
  website?: string;
  /** Show beside it what this reader voted; only ever by their own choice. */
  showStance?: string;
}

/** The comment that the form stands for; `locale` is the language in which mail comes. */
export function commentFrom(
  { name, email, answers, website, showStance }: Filled,
  { id, text }: Draft,
  { article }: ThreadStore,
  parentId: string | null,
  locale: string,
): NewComment {
  return {
    id,
    url: article,
    title: findTitle(),
    parentId,
    body: text,
    author: { name: name.trim(), email: email.trim() || undefined },
    website,
    showStance: !!showStance,
    answers: answers ? locale : undefined,
  };
}
