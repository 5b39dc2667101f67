import { z } from 'zod';

/** A reader token, for `Authorization: Bearer`: opaque, of one site, kept in the page's own storage. */
export const readerToken = z.object({ token: z.string(), expiresAt: z.iso.datetime() });
/** Where a reader finds what is theirs: for an hour, for them alone. */
export const readerPageAddress = z.object({ url: z.string() });
export type ReaderPageAddress = z.infer<typeof readerPageAddress>;
export type ReaderToken = z.infer<typeof readerToken>;
