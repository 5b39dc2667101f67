import { type PolicySettings, policySettings } from '../../../shared/sites.ts';
import type { Facts } from '../../../worker/policy/rule.ts';
import { read } from '../text/read.ts';

/** What is known when Anja posts this text on a site where nothing waits, unless the test says otherwise. */
export function facts(
  source: string,
  more: Partial<Omit<Facts, 'settings' | 'text'>> & { settings?: Partial<PolicySettings> } = {},
): Facts {
  return {
    mode: 'post',
    threadState: 'open',
    author: { name: 'Anja' },
    person: { trusted: false, restriction: null, likelyBanned: false },
    knownForHours: 1_000,
    recent: { inTenMinutes: 0, texts: [] },
    approvedCount: 0,
    moment: { weekday: 0, minute: 600 },
    services: {},
    readFirst: null,
    robot: { filledIn: false, seconds: null },
    repeats: { byReaderHere: 0, byReader: 0, byAddress: 0, onSite: 0 },
    ...more,
    text: read(source).text,
    settings: policySettings.parse({ mode: 'post', ...more.settings }),
  };
}
