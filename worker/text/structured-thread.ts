import { commentAddress } from '../../shared/article-url.ts';
import type { Comment } from '../../shared/comments.ts';
import { plain } from './plain.ts';
import type { ReadableThread } from './thread-html.ts';

const SCHEMA = 'https://schema.org';

/**
 * The discussion for search engines: schema.org's DiscussionForumPosting with its comments nested as they are listed. Which properties
 * are needed: developers.google.com/search/docs/appearance/structured-data/discussion-forum. What is discussed is the site's article.
 */
export function structuredThread({ texts, site, thread, shares, comments }: ReadableThread): object {
  const name = thread.title ?? thread.url;
  return {
    '@context': SCHEMA,
    '@type': 'DiscussionForumPosting',
    '@id': `${thread.url}#praatmee`,
    url: thread.url,
    mainEntityOfPage: thread.url,
    headline: name,
    text: texts.about(name),
    author: { '@type': 'Organization', name: site, url: new URL(thread.url).origin },
    ...(thread.createdAt === null ? {} : { datePublished: thread.createdAt }),
    sharedContent: { '@type': 'WebPage', url: thread.url, headline: name },
    commentCount: thread.commentCount,
    interactionStatistic: [counter('CommentAction', thread.commentCount), ...(shares > 0 ? [counter('ShareAction', shares)] : [])],
    comment: comments.items.map((comment) => structuredComment(comment, thread.url)),
  };
}

function structuredComment({ id, author, body, status, createdAt, editedAt, replyCount, replies }: Comment, article: string): object {
  const url = commentAddress(article, id);
  const below = replies?.items ?? [];
  return {
    '@type': 'Comment',
    '@id': url,
    url,
    ...(status === 'deleted'
      ? { creativeWorkStatus: 'Deleted' }
      : { author: { '@type': author.badge ? 'Organization' : 'Person', name: author.name }, text: plain(body) }),
    datePublished: createdAt,
    dateCreated: createdAt,
    ...(editedAt === null ? {} : { dateModified: editedAt }),
    ...(replyCount > 0 ? { commentCount: replyCount, interactionStatistic: counter('CommentAction', replyCount) } : {}),
    ...(below.length > 0 ? { comment: below.map((reply) => structuredComment(reply, article)) } : {}),
  };
}

function counter(kind: 'CommentAction' | 'ShareAction', count: number): object {
  return { '@type': 'InteractionCounter', interactionType: `${SCHEMA}/${kind}`, userInteractionCount: count };
}
