import { html } from 'lit';
import { REACTION_KINDS, type ReactionKind } from '../../../shared/reaction-kinds.ts';
import { texts } from '../i18n/texts.ts';

/** What readers can press under a comment; always in the order of the list. */
export function reactionKinds(chosen: readonly ReactionKind[], disabled: boolean, onChange: (kinds: ReactionKind[]) => void) {
  const t = texts().rules;
  const set = (kind: ReactionKind, on: boolean) => onChange(REACTION_KINDS.filter((one) => (one === kind ? on : chosen.includes(one))));
  return html`
    <fieldset ?disabled=${disabled}>
      <legend>${t.reactions}</legend>
      <p class="hint">${t.reactionsHint}</p>
      ${REACTION_KINDS.map(
        (kind) => html`
          <label class="choice"><input type="checkbox" .checked=${chosen.includes(kind)}
            @change=${(event: Event) => set(kind, (event.target as HTMLInputElement).checked)} /> ${t.reactionNames[kind]}</label>
        `,
      )}
    </fieldset>
  `;
}
