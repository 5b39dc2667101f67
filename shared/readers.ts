import { z } from 'zod';

/** A reader token, for `Authorization: Bearer`: opaque, of one site, kept in the page's own storage. */
export const readerToken = z.object({ token: z.string(), expiresAt: z.iso.datetime() });
export type ReaderToken = z.infer<typeof readerToken>;
