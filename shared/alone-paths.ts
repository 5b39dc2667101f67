import { API } from './paths.ts';

/** Addresses that only elements without a discussion call; a site's id needs no escape. */

export const shares = (site: string | null) => `${API}/sites/${site}/shares`;
export const latest = (site: string | null, count: number) => `${API}/sites/${site}/latest?count=${count}`;
