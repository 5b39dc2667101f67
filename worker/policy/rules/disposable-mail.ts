import domains from 'disposable-email-domains-js/dist/dict/disposable_email_blocklist.json' with { type: 'json' };
import type { Rule } from '../rule.ts';
import { hostOfMail } from './email-domain.ts';

let known: ReadonlySet<string> | undefined;

/** An address of a mailbox that is thrown away after use, by a public list of their domains. Forwarding services for privacy are not on it. */
export const disposableMail: Rule = {
  name: 'disposableMail',
  judge({ author: { email }, settings }) {
    const host = hostOfMail(email);
    if (!host || !settings.holdDisposableMail) return null;
    known ??= new Set(domains);
    const domain = namesAbove(host).find((name) => known?.has(name));
    return domain ? { effect: 'hold', matched: [], detail: { domain } } : null;
  },
};

/** `a.b.example`, `b.example`, `example`. An address has at most 254 characters, so there are few. */
function namesAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}
