import { OpenAPIHono } from '@hono/zod-openapi';
import type { z } from 'zod';
import { FIELD_CODES, type FieldCode, type FieldError } from '../../shared/errors.ts';
import type { AppEnv } from '../app-env.ts';
import { RefusedError } from '../refused-error.ts';

/** A Hono app whose wrong input is refused with `invalid_input` and the fields. */
export function router() {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      // The validator hands over what was sent; zod's issues do not hold it.
      const sent: unknown = 'data' in result ? result.data : undefined;
      throw new RefusedError('invalid_input', { errors: result.error.issues.map((issue) => toFieldError(issue, sent)) });
    },
  });
}

function toFieldError(issue: z.core.$ZodIssue, sent: unknown): FieldError {
  return { path: issue.path.join('.'), code: fieldCode(issue, sent) };
}

function fieldCode(issue: z.core.$ZodIssue, sent: unknown): FieldCode {
  switch (issue.code) {
    case 'custom':
      return FIELD_CODES.find((code) => code === issue.params?.code) ?? 'wrong_value';
    case 'invalid_type':
      return isMissing(issue.path, sent) ? 'required' : 'wrong_type';
    case 'too_big':
      return 'too_long';
    case 'too_small':
      return 'too_short';
    default:
      return 'wrong_value';
  }
}

function isMissing(path: readonly PropertyKey[], sent: unknown): boolean {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], sent) === undefined;
}
