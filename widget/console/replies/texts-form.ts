import type { NewSiteTexts } from '../../../shared/site-texts.ts';
import type { DeskApi } from '../api.ts';
import { FormStore } from '../base/form-store.ts';
import type { SiteTextsStore } from './site-texts-store.ts';

type Values = Pick<NewSiteTexts, 'reasons' | 'replies' | 'houseRules'>;

/** Both lists and the house rules as somebody changes them; kept until they are stored. */
export class TextsForm extends FormStore<Values> {
  readonly #texts: SiteTextsStore;
  readonly #api: Pick<DeskApi, 'changeSiteTexts'>;

  constructor(texts: SiteTextsStore, api: Pick<DeskApi, 'changeSiteTexts'>) {
    const { replies, houseRules } = texts.state.texts;
    super({ reasons: [...texts.reasons], replies: [...replies], houseRules });
    this.#texts = texts;
    this.#api = api;
  }

  /** Gives whether it was stored. */
  async save(): Promise<boolean> {
    const stored = await this.submit((values) => this.#api.changeSiteTexts({ site: this.#texts.site, ...values }));
    if (stored) this.#texts.set(stored);
    return stored !== null;
  }
}

/** A key for a reason that an admin adds: it only has to differ from the others. */
export function newKey(used: readonly { key: string }[]): string {
  const numbers = used.map(({ key }) => Number(/^eigen-(\d+)$/.exec(key)?.[1] ?? 0));
  return `eigen-${Math.max(0, ...numbers) + 1}`;
}
