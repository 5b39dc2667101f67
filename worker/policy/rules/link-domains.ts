import type { Rule } from '../rule.ts';
import { isOnDomain } from './is-on-domain.ts';

/** From weak to strong. */
const EFFECTS = ['hold', 'spam', 'refuse'] as const;

/** The site's list of domains, with every name below them. The strongest effect among the links counts; `detail.domain` is its line. */
export const linkDomains: Rule = {
  name: 'linkDomains',
  judge({ text, settings }) {
    const hits = settings.linkDomains.flatMap((entry) => {
      const matched = text.links.filter((link) => isOn(link, entry.domain));
      return matched.length > 0 ? [{ ...entry, matched }] : [];
    });
    const strongest = hits.toSorted((a, b) => EFFECTS.indexOf(b.effect) - EFFECTS.indexOf(a.effect))[0];
    if (!strongest) return null;
    const matched = [...new Set(hits.flatMap((hit) => hit.matched))];
    return { effect: strongest.effect, matched, detail: { domain: strongest.domain } };
  },
};

/** A mail address is on the domain behind its "@". */
function isOn(link: string, domain: string): boolean {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (!url) return false;
  const name = (url.protocol === 'mailto:' ? (url.pathname.split('@').at(-1) ?? '') : url.hostname).toLowerCase();
  return isOnDomain(name, domain);
}
