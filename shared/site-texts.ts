import { z } from 'zod';
import { reasonKey } from './decisions.ts';
import { line, siteId, text } from './fields.ts';
import { BODY_MAX, HOUSE_RULES_MAX, REASON_LABEL_MAX, REASONS_MAX, SAVED_REPLIES_MAX, WORDS_TO_WRITER_MAX } from './limits.ts';

/** Why a site rejects: `label` is what a moderator picks, `told` what the writer reads. */
export const reason = z.object({ key: reasonKey, label: line(REASON_LABEL_MAX), told: text(WORDS_TO_WRITER_MAX) });
export type Reason = z.infer<typeof reason>;
/** An answer to use again. */
export const savedReply = z.object({ title: line(REASON_LABEL_MAX), body: text(BODY_MAX) });
export type SavedReply = z.infer<typeof savedReply>;

/** `reasons` is null where the site uses the list that comes with the product; `houseRules` is what writers read above the form, or empty. */
export const siteTexts = z
  .object({ reasons: z.array(reason).nullable(), replies: z.array(savedReply), houseRules: z.string() })
  .meta({ id: 'SiteTexts' });
export type SiteTexts = z.infer<typeof siteTexts>;
export const siteTextsQuery = z.object({ site: siteId });

/** The whole of both lists, in the order in which moderators see them. House rules that are left out stay as they are. */
export const newSiteTexts = z
  .object({
    site: siteId,
    reasons: z.array(reason).min(1).max(REASONS_MAX),
    replies: z.array(savedReply).max(SAVED_REPLIES_MAX),
    houseRules: z.union([z.literal(''), text(HOUSE_RULES_MAX)]).optional(),
  })
  .refine(({ reasons }) => new Set(reasons.map(({ key }) => key)).size === reasons.length, {
    path: ['reasons'],
    params: { code: 'wrong_value' },
  })
  .meta({ id: 'NewSiteTexts' });
export type NewSiteTexts = z.input<typeof newSiteTexts>;
