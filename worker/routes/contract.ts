/** Shorthands for route descriptions; the API document is made from them. */
import type { z } from 'zod';
import { problem } from '../../shared/problem.ts';

/** A JSON request body. */
export const json = <Schema extends z.ZodType>(schema: Schema) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const;

/** A JSON answer. */
export const answer = <Schema extends z.ZodType>(schema: Schema, description: string) =>
  ({ description, content: { 'application/json': { schema } } }) as const;

/** Errors that a route may answer; each code says its own status in shared/errors.ts. */
export const refusals = { default: { description: 'refused', content: { 'application/problem+json': { schema: problem } } } } as const;

/** Calls that need a reader token. */
export const token = { security: [{ readerToken: [] }] };

/** Calls from the desk, with its session cookie. */
export const signedIn = { security: [{ deskSession: [] }] };
