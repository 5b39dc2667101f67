import { z } from 'zod';
import { conflict } from './decisions.ts';
import { ERROR_STATUS, type ErrorCode, FIELD_CODES } from './errors.ts';

/** The schema of an error answer, for the API document; the type that clients use is `Problem` in errors.ts. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]),
    requestId: z.string(),
    detail: z.string().optional().describe('why, in sentences for the reader, in the language of Accept-Language'),
    errors: z.array(z.object({ path: z.string(), code: z.enum(FIELD_CODES) })).optional(),
    reasons: z.array(z.string()).optional(),
    restriction: z.object({ reason: z.string(), until: z.iso.datetime().nullable() }).optional(),
    conflicts: z.array(conflict).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });
