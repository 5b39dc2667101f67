import { z } from 'zod';
import { line, siteId } from './fields.ts';
import { SERVICE_KEY_MAX, SERVICE_URL_MAX } from './limits.ts';

export const SPAM_EFFECTS = ['hold', 'spam'] as const;

/** `effect`: what becomes of what it calls spam. `sendsPerson`: whether it is told the e-mail and internet address of who wrote. */
const akismet = z.object({ effect: z.enum(SPAM_EFFECTS), sendsPerson: z.boolean() });
const check = z.object({ url: z.string() });

export const servicesQuery = z.object({ site: siteId });

/**
 * The services outside that judge a site's comments along; null where there is none. Keys go in and never come out: `secret`, with which
 * the publisher's own service knows our calls, is told once, when it is made.
 */
export const services = z
  .object({ akismet: akismet.nullable(), check: check.nullable(), secret: z.string().optional() })
  .meta({ id: 'Services' });
export type Services = z.infer<typeof services>;

/** Akismet without `key` keeps the key that is there. A check at another address, or with `newSecret`, gets a new secret. */
export const servicesChange = z
  .object({
    site: siteId,
    akismet: akismet.extend({ key: line(SERVICE_KEY_MAX).optional() }).nullable(),
    check: z.object({ url: z.url({ protocol: /^https?$/ }).max(SERVICE_URL_MAX), newSecret: z.boolean().default(false) }).nullable(),
  })
  .meta({ id: 'ServicesChange' });
export type ServicesChange = z.input<typeof servicesChange>;
