import { API, part } from './paths.ts';

/** Addresses of what readers tell the editors and of their own page; apart from those that the form calls, so that each comes with its code. */

export const reports = (comment: string) => `${API}/comments/${part(comment)}/reports`;
export const notices = (comment: string) => `${API}/comments/${part(comment)}/notices`;
export const myPage = `${API}/readers/me/page`;
