import type { Rule } from '../rule.ts';
import { isOnDomain } from './is-on-domain.ts';

/** The site's list of domains of mail, with every name below them; for readers who gave an address. */
export const emailDomain: Rule = {
  name: 'emailDomain',
  judge({ author: { email }, settings }) {
    const host = hostOfMail(email);
    const entry = host ? settings.emailDomains.find(({ domain }) => isOnDomain(host, domain)) : undefined;
    return entry ? { effect: entry.effect, matched: [], detail: { domain: entry.domain } } : null;
  },
};

/** Behind the last "@", in lower case; a dot at its end says nothing. */
export function hostOfMail(email: string | undefined): string | undefined {
  return email?.split('@').at(-1)?.toLowerCase().replace(/\.$/, '');
}
