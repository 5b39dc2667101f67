import { API } from './paths.ts';

/** Addresses of what is read without a widget: feeds, and pages of ours. */

export const siteFeed = (site: string) => `${API}/sites/${site}/latest.atom`;
export const threadFeed = (site: string, url: string) => `${API}/sites/${site}/thread.atom?url=${encodeURIComponent(url)}`;
export const threadHtml = (site: string, url: string, more = '') =>
  `${API}/sites/${site}/thread.html?url=${encodeURIComponent(url)}${more}`;
/** `versions` of a comment, or a `notice` of it. */
export const commentPage = (id: string, page: string) => `${API}/comments/${id}/${page}.html`;
