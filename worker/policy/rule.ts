import type { Evidence } from '../../shared/moderation.ts';
import type { Mode } from '../../shared/modes.ts';
import type { RestrictionKind } from '../../shared/restrictions.ts';
import type { PolicySettings } from '../../shared/sites.ts';
import type { Text } from '../text/parse-text.ts';

export type { Text };

/** All that a rule may know. Gathered before, so that rules need no clock and no database. */
export interface Facts {
  settings: PolicySettings;
  /** The thread's mode, or else the site's. */
  mode: Mode;
  threadState: 'open' | 'closed';
  author: { name: string; email?: string };
  /** What moderators decided about the reader; `likelyBanned`: somebody at the same internet address is banned. */
  person: {
    trusted: boolean;
    restriction: { kind: RestrictionKind; reason: string; until: string | null } | null;
    likelyBanned: boolean;
  };
  /** Since their first comment on this site; 0 for somebody new. */
  knownForHours: number;
  /** Their own last comments: how many in ten minutes, and the words of those of the last 24 hours, at most RECENT_MAX. */
  recent: { inTenMinutes: number; texts: readonly string[] };
  /** How many comments of this reader were approved on this site. */
  approvedCount: number;
  text: Text;
  /** In the Netherlands: the day of the week, 0 is Monday, and the minute of the day. */
  moment: { weekday: number; minute: number };
  /** Why the discussion is read beforehand for a while: what came in, or what was reported. */
  readFirst: 'pace' | 'reports' | null;
  /** Whether the hidden field was filled in, and how long after the form was fetched it was sent; null where nobody knows. */
  robot: { filledIn: boolean; seconds: number | null };
  /** What services outside said of it, or why they said nothing; absent where the site has none, or it was not asked. */
  services: {
    akismet?: { spam: boolean; sure: boolean; effect: 'hold' | 'spam' } | { failed: string };
    check?: { effect: Evidence['effect'] | 'none'; reason: string; matched: string[] } | { failed: string };
  };
  /** Comments with the same folded text in the last 24 hours: of this reader in this thread and on the whole site, of others at this address, of anyone. */
  repeats: { byReaderHere: number; byReader: number; byAddress: number; onSite: number };
}

/** One rule: what it finds, or null. Its name is kept with the evidence and worded at the desk. */
export interface Rule {
  name: string;
  /** Its hold gives way to another rule's approve: the site's mode is what happens where nothing else is known. */
  yields?: true;
  judge(facts: Facts): Finding | null;
}

export type Finding = Omit<Evidence, 'rule'>;

/** What the rules say together. `refused` is not stored; `reason` is the rule that decided, unless it is approved. */
export interface Verdict {
  status: 'approved' | 'pending' | 'spam' | 'refused';
  evidence: Evidence[];
  reason?: string;
}
