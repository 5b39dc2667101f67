import { API, part } from './paths.ts';

/** Addresses that a form calls when it opens; apart, so that they come with it. */

export const form = (site: string) => `${API}/sites/${part(site)}/form`;
export const preview = (site: string) => `${API}/sites/${part(site)}/preview`;
