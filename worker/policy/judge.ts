import type { Evidence } from '../../shared/moderation.ts';
import type { Facts, Rule, Verdict } from './rule.ts';
import { rules } from './rules.ts';

/**
 * What becomes of a comment. Every rule speaks, so that a moderator sees all that was found, in the order of the list.
 * The strongest effect decides: refuse, spam, hold, approve, and last the hold of a rule that yields (the mode).
 * Of several findings with that effect the first names the reason.
 */
export function judge(facts: Facts, list: readonly Rule[] = rules): Verdict {
  const found = list.flatMap((rule) => {
    const finding = rule.judge(facts);
    return finding ? [{ rule, evidence: { rule: rule.name, ...finding } }] : [];
  });
  const evidence = found.map((one) => one.evidence);
  const first = (effect: Evidence['effect'], yields = false) =>
    found.find((one) => one.evidence.effect === effect && (one.rule.yields ?? false) === yields)?.evidence.rule;

  const refused = first('refuse');
  if (refused) return { status: 'refused', evidence, reason: refused };
  const spam = first('spam');
  if (spam) return { status: 'spam', evidence, reason: spam };
  const held = first('hold') ?? (first('approve') ? undefined : first('hold', true));
  if (held) return { status: 'pending', evidence, reason: held };
  return { status: 'approved', evidence };
}
