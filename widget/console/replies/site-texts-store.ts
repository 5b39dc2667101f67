import { REJECT_REASONS } from '../../../shared/actions.ts';
import { deskPaths } from '../../../shared/paths.ts';
import type { Reason, SiteTexts } from '../../../shared/site-texts.ts';
import type { Failure } from '../base/answer.ts';
import type { Send } from '../base/sender.ts';
import { StateStore } from '../base/state-store.ts';
import { texts } from '../i18n/texts.ts';

interface SiteTextsState {
  phase: 'none' | 'loading' | 'ready' | 'failed';
  failure: Failure | null;
  texts: SiteTexts;
}

/** The reasons and answers of one site, fetched when they are first needed; without them there are the product's own. */
export class SiteTextsStore extends StateStore<SiteTextsState> {
  readonly #send: Send;
  readonly site: string;

  constructor(send: Send, site: string) {
    super({ phase: 'none', failure: null, texts: { reasons: null, replies: [], houseRules: '' } });
    this.#send = send;
    this.site = site;
  }

  /** Once; again only after it failed. */
  async load(): Promise<void> {
    if (this.state.phase === 'loading' || this.state.phase === 'ready') return;
    this.change({ phase: 'loading', failure: null });
    const answer = await this.#send<SiteTexts>(deskPaths.texts(this.site));
    if (answer.ok) this.change({ phase: 'ready', texts: answer.value });
    else this.change({ phase: 'failed', failure: answer.failure });
  }

  set(siteTexts: SiteTexts): void {
    this.change({ phase: 'ready', texts: siteTexts });
  }

  /** What moderators pick from. */
  get reasons(): readonly Reason[] {
    return this.state.texts.reasons ?? defaultReasons();
  }
}

/** The list that comes with the product, worded in the language of the desk. */
function defaultReasons(): Reason[] {
  const t = texts().reject;
  return REJECT_REASONS.map((key) => ({ key, label: t.reasons[key], told: t.told[key] }));
}

export const makeSiteTextsStore = (send: Send, site: string) => new SiteTextsStore(send, site);
