import type { Evidence } from '../../shared/moderation.ts';
import type { Mode, PolicySettings } from '../../shared/sites.ts';

/** All that a rule may know. Gathered before, so that rules need no clock and no database. */
export interface Facts {
  settings: PolicySettings;
  /** The thread's mode, or else the site's. */
  mode: Mode;
  threadState: 'open' | 'closed';
  author: { name: string; email?: string };
  /** How many comments of this reader were approved on this site. */
  approvedCount: number;
  text: Text;
  /** Comments with the same folded text in the last 24 hours. */
  repeats: { byReader: number; byAddress: number; onSite: number };
}

/** The reader's text in the forms that rules look at. */
export interface Text {
  /** As typed, normalised. */
  source: string;
  /** What a reader sees: the tree's words without markup. */
  plain: string;
  /** Addresses of all links, http(s) and mailto. */
  links: readonly string[];
}

/** One rule: what it finds, or null. Its name is kept with the evidence and worded at the desk. */
export interface Rule {
  name: string;
  judge(facts: Facts): Omit<Evidence, 'rule'> | null;
}

/** What the rules say together. `refused` is not stored; `reason` is the rule that decided, unless it is approved. */
export interface Verdict {
  status: 'approved' | 'pending' | 'spam' | 'refused';
  evidence: Evidence[];
  reason?: string;
}
