import { html } from 'lit';
import type { ModeratedThread } from '../../../shared/moderation.ts';
import { articleName } from '../base/article-name.ts';
import { texts } from '../i18n/texts.ts';

/** To what a list is narrowed; empty is everything. As the server is asked. */
export interface Narrowed {
  thread: string;
  rule: string;
  /** Minutes. */
  olderThan: string;
}

/** In minutes: what is told as an hour, a day, a week. */
const AGES = ['60', '1440', '10080'] as const;

/** What every list can be narrowed to, as fields of a form: one of the newest articles, a rule, an age. `other` names an article that is not among them. */
export function narrowFields({ thread, rule, olderThan }: Narrowed, articles: readonly ModeratedThread[], other: string | null) {
  const t = texts().tabs;
  const known = articles.map((one): Option => [one.id, articleName(one)]);
  const missing: Option[] = thread && !known.some(([id]) => id === thread) ? [[thread, other ?? '…']] : [];
  return html`
    <label>${t.article}${select('thread', thread, [...missing, ...known])}</label>
    <label>${t.rule}${select('rule', rule, Object.entries(texts().list.flags))}</label>
    <label>${t.age}${select(
      'olderThan',
      olderThan,
      AGES.map((age): Option => [age, t.ages[age]]),
    )}</label>
  `;
}

type Option = [value: string, text: string];

function select(name: keyof Narrowed, value: string, options: readonly Option[]) {
  const all: readonly Option[] = [['', texts().tabs.every], ...options];
  return html`<select name=${name}>${all.map(([key, label]) => html`<option value=${key} ?selected=${key === value}>${label}</option>`)}</select>`;
}
