import type { Tree } from '../../shared/tree.ts';
import { html } from '../base/html.ts';
import { renderTree } from '../base/render-tree.ts';
import { read, write } from '../base/storage.ts';

/** What a site asks of who writes; unfolded until this reader folded it, and again when it changes. */
export function renderHouseRules(site: string, rules: Tree, title: string): unknown {
  const key = `rules.${site}`;
  const now = JSON.stringify(rules);
  return rules[0]
    ? html`<details ?open=${read(key) !== now} @toggle=${({ currentTarget }: Event) => (currentTarget as HTMLDetailsElement).open || write(key, now)}><summary>${title}</summary><div class="text">${renderTree(rules)}</div></details>`
    : '';
}
