import { API, part } from './paths.ts';

/** Addresses that only a form calls; apart, as those of further-paths.ts. */

export const form = (site: string) => `${API}/sites/${part(site)}/form`;
export const preview = (site: string) => `${API}/sites/${part(site)}/preview`;
export const postComment = (site: string) => `${API}/sites/${part(site)}/comments`;
