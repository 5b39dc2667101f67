import { disguises } from '../../text/disguises.ts';
import { foldTraced } from '../../text/fold.ts';
import type { Rule } from '../rule.ts';
import { SPAM_FEATURES, SPAM_THRESHOLD } from './spam-features.ts';

/** Holds what looks like advertising. It never refuses: a table of signs may be wrong about people. `detail.signs` names what counted. */
export const spamScore: Rule = {
  name: 'spamScore',
  judge({ text, settings }) {
    if (!settings.spamScore) return null;
    const said = foldTraced([text.plain, ...text.links].join('\n'));
    const ways = [said, ...disguises(said)];
    const signs = SPAM_FEATURES.flatMap(({ name, weight, pattern }) => {
      for (const way of ways) {
        const match = pattern.exec(way.text);
        if (match) return [{ name, weight, matched: way.written(match.index, match.index + match[0].length) }];
      }
      return [];
    });
    const score = signs.reduce((sum, sign) => sum + sign.weight, 0);
    if (score < SPAM_THRESHOLD) return null;
    const names = signs.map((sign) => `${sign.name} ${sign.weight}`).join(', ');
    return { effect: 'hold', matched: signs.map((sign) => sign.matched), detail: { score, threshold: SPAM_THRESHOLD, signs: names } };
  },
};
