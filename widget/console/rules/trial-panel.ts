import { html, nothing, type TemplateResult } from 'lit';
import type { RulesTried } from '../../../shared/rules.ts';
import { renderTree } from '../../base/render-tree.ts';
import { ago, moment } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';
import { evidenceText } from '../queue/evidence-text.ts';
import { markMatches } from '../queue/mark-matches.ts';

/** What other settings would have made of the last comments, in words and with those comments. */
export function trialPanel({ judged, before, after, changes }: RulesTried): TemplateResult {
  const t = texts().rules;
  return html`
    <section class="card trial" aria-labelledby="trial-title">
      <h2 id="trial-title" tabindex="-1">${judged === 0 ? t.nothingToTry : t.tried(after, judged)}</h2>
      <p>${judged === 0 ? nothing : before === after && changes.length === 0 ? t.same : t.before(before)}</p>
      <p class="hint">${t.notJudged}</p>
      <ol class="cards">
        ${changes.map(
          ({ author, body, createdAt, before: was, after: will, evidence }) => html`
            <li>
              <p class="line"><bdi class="name">${author}</bdi> <time class="small" datetime=${createdAt} title=${moment(createdAt)}>${ago(createdAt)}</time></p>
              <div class="text">${renderTree(
                markMatches(
                  body,
                  evidence.flatMap((one) => one.matched),
                ),
              )}</div>
              <p class="small">${t.turns(t.verdicts[was], t.verdicts[will])} ${evidence.map(evidenceText).join(' ')}</p>
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}
