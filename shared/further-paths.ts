import { API, part } from './paths.ts';

/** Addresses that a page does not call at first; apart, so that they come with the code that calls them. */

export const siteFeed = (site: string) => `${API}/sites/${part(site)}/latest.atom`;
export const threadFeed = (site: string, url: string) => `${API}/sites/${part(site)}/thread.atom?url=${part(url)}`;
export const threadHtml = (site: string, url: string, more = '') => `${API}/sites/${part(site)}/thread.html?url=${part(url)}${more}`;
export const live = (thread: string) => `${API}/threads/${part(thread)}/live`;
export const myComments = `${API}/readers/me/comments`;
export const comment = (id: string) => `${API}/comments/${part(id)}`;
export const reaction = (id: string, kind: string) => `${comment(id)}/reactions/${part(kind)}`;
export const reports = (id: string) => `${comment(id)}/reports`;
/** A page of ours. */
export const notice = (id: string) => `${comment(id)}/notice.html`;
export const myPage = `${API}/readers/me/page`;
