import { z } from 'zod';
import { commentStatus, tree } from './comments.ts';
import { id, siteId, time } from './fields.ts';
import { evidence } from './moderation.ts';
import { policySettings } from './sites.ts';

export const rulesQuery = z.object({ site: siteId });
/** The settings that the rules of a site judge by. `version` goes along with a change, so that two admins do not undo each other. */
export const siteRules = z.object({ policy: policySettings, version: z.number().int() }).meta({ id: 'SiteRules' });
export type SiteRules = z.infer<typeof siteRules>;
export const rulesChange = z.object({ site: siteId, policy: policySettings, version: z.number().int() }).meta({ id: 'RulesChange' });
export const rulesTrial = z.object({ site: siteId, policy: policySettings }).meta({ id: 'RulesTrial' });

export const VERDICTS = ['approved', 'pending', 'spam', 'refused'] as const;
/**
 * What these settings would have made of the last comments of the site. `before` and `after` count those that a rule holds back now and
 * then would; where the mode stays as it is, it is left out, since it would hold all of them. `changes` holds the newest that differ.
 */
export const rulesTried = z
  .object({
    judged: z.number().int(),
    before: z.number().int(),
    after: z.number().int(),
    changes: z.array(
      z.object({
        id,
        author: z.string(),
        body: tree,
        status: commentStatus,
        createdAt: time,
        before: z.enum(VERDICTS),
        after: z.enum(VERDICTS),
        evidence: z.array(evidence),
      }),
    ),
    /** Rules that look at more than what is kept of a comment. */
    notJudged: z.array(z.string()),
  })
  .meta({ id: 'RulesTried' });
export type RulesTried = z.infer<typeof rulesTried>;
