import { html, type TemplateResult } from 'lit';
import { texts } from '../i18n/texts.ts';

export const LIST_EFFECTS = ['hold', 'spam', 'refuse'] as const;
export type ListEffect = (typeof LIST_EFFECTS)[number];

interface EffectLists {
  /** Unique in the page. */
  id: string;
  disabled: boolean;
  entries: readonly { entry: string; effect: ListEffect }[];
  /** Paths of entries that the server found wrong, by place. */
  wrong: ReadonlySet<number>;
  onChange(entries: { entry: string; effect: ListEffect }[]): void;
}

/** A list of words or domains as a field for each effect, a line each, so that a whole list can be pasted in. */
export function effectLists({ id, disabled, entries, wrong, onChange }: EffectLists): TemplateResult {
  const t = texts().rules;
  const lines = (effect: ListEffect) => entries.filter((one) => one.effect === effect).map(({ entry }) => entry);
  const set = (effect: ListEffect, value: string) =>
    onChange([
      ...entries.filter((one) => one.effect !== effect),
      ...value
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((entry) => ({ entry, effect })),
    ]);
  const faults = [...wrong].map((at) => entries[at]).filter((one) => one !== undefined);
  return html`
    <div class="effects">
      ${LIST_EFFECTS.map((effect) => {
        const bad = faults.filter((one) => one.effect === effect).map(({ entry }) => entry);
        return html`
          <div class="field">
            <label for="${id}-${effect}">${t.effects[effect]}</label>
            <textarea id="${id}-${effect}" rows="4" spellcheck="false" ?disabled=${disabled} aria-describedby="${id}-${effect}-wrong"
              aria-invalid=${bad.length > 0 ? 'true' : 'false'} .value=${lines(effect).join('\n')}
              @change=${(event: Event) => set(effect, (event.target as HTMLTextAreaElement).value)}></textarea>
            <p id="${id}-${effect}-wrong" class="wrong">${bad.length > 0 ? t.wrongLines(bad.join(', ')) : ''}</p>
          </div>
        `;
      })}
    </div>
  `;
}
