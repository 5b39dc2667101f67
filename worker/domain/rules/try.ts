import { RULES_TRIED_MAX, RULES_TRIED_SHOWN } from '../../../shared/limits.ts';
import type { RulesTried, rulesTrial } from '../../../shared/rules.ts';
import { type PolicySettings, policySettings } from '../../../shared/sites.ts';
import type { Ctx } from '../../context.ts';
import { dutchMoment } from '../../dutch-time.ts';
import { judge } from '../../policy/judge.ts';
import type { Facts, Text, Verdict } from '../../policy/rule.ts';
import { rules } from '../../policy/rules.ts';
import { type PolicyRow, policyOf } from '../../store/policies.ts';
import { type RecentCommentRow, recentComments } from '../../store/reads/recent-comments.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { parseText } from '../../text/parse-text.ts';
import { allow } from '../auth/allow.ts';

const HOUR_MS = 3_600_000;
/** They look at what else was written at that time, or at what holds only now. */
const NOT_JUDGED = ['repeat', 'nearRepeat', 'flood', 'person', 'akismet', 'ownCheck', 'pace', 'robot'];

/** What these settings would have made of the last comments of the site, beside what those of now make of them. Changes nothing. */
export async function tryRules(ctx: Ctx, { site, policy }: (typeof rulesTrial)['_output']): Promise<RulesTried> {
  await allow(ctx, site, 'moderator');
  const [stored, comments] = await ctx.db.batch([policyOf(ctx.db, site), recentComments(ctx.db, site, RULES_TRIED_MAX)]);
  const now = policySettings.parse(JSON.parse(rowOf<PolicyRow>(stored)?.policy ?? '{}'));
  const list = rules.filter(({ name }) => !NOT_JUDGED.includes(name) && !UNCHANGED[name]?.(now, policy));
  const judged = rowsOf<RecentCommentRow>(comments).flatMap((row) => {
    const parsed = parseText(row.source);
    if ('error' in parsed) return [];
    const by = (settings: PolicySettings) => judge(factsOf(row, parsed.text, settings), list);
    return [{ row, body: parsed.tree, before: by(now), after: by(policy) }];
  });
  const changes = judged.filter(({ before, after }) => before.status !== after.status);
  return {
    judged: judged.length,
    before: judged.filter(({ before }) => isHeld(before)).length,
    after: judged.filter(({ after }) => isHeld(after)).length,
    changes: changes.slice(0, RULES_TRIED_SHOWN).map(({ row, body, before, after }) => ({
      id: row.id,
      author: row.author_name,
      body,
      status: row.status,
      createdAt: new Date(row.created_at).toISOString(),
      before: before.status,
      after: after.status,
      evidence: after.evidence.length > 0 ? after.evidence : before.evidence,
    })),
    notJudged: NOT_JUDGED,
  };
}

/** What lets everything wait says nothing of the other rules: it is left out as long as it stays what it is. */
const UNCHANGED: Record<string, (now: PolicySettings, then: PolicySettings) => boolean> = {
  mode: (now, then) => now.mode === then.mode,
  deskHours: (now, then) => JSON.stringify(now.deskHours) === JSON.stringify(then.deskHours),
};

const isHeld = (verdict: Verdict) => verdict.status !== 'approved';

/** What can still be known: of who wrote it what holds now, of what was written at the time nothing. */
function factsOf(row: RecentCommentRow, text: Text, settings: PolicySettings): Facts {
  return {
    settings,
    mode: row.mode ?? settings.mode,
    threadState: 'open',
    author: { name: row.author_name, ...(row.email ? { email: row.email } : {}) },
    person: { trusted: row.trusted === 1, restriction: null, likelyBanned: false },
    knownForHours: (row.created_at - row.since) / HOUR_MS,
    recent: { inTenMinutes: 0, texts: [] },
    moment: dutchMoment(row.created_at),
    services: {},
    readFirst: null,
    approvedCount: row.approved_count,
    text,
    robot: { filledIn: false, seconds: null },
    repeats: { byReaderHere: 0, byReader: 0, byAddress: 0, onSite: 0 },
  };
}
