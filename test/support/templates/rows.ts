/** What a row of drawings is made with, by ours and by Lit alike. */
export interface Tools {
  html(strings: TemplateStringsArray, ...values: unknown[]): unknown;
  /** The same node each time for the same name. */
  node(name: string): Node;
  /** A listener that notes its name, and whether `this` was the host. */
  listener(name: string): (event: Event) => void;
}

/** Gives what is drawn in one place, one after the other. */
export type Row = (tools: Tools) => unknown[];

/** By what a colleague would say that they can do. */
export const ROWS: Record<string, Row> = {
  'a name that changes, goes, and comes back': ({ html }) =>
    ['Anna', 'Bram', '', null, 'Cas', undefined, 0, 'Dunya', false, true, ' '].map((name) => html`<p>Van <bdi>${name}</bdi>, gisteren</p>`),

  'nothing, and then something, at the top itself': ({ html, node }) => [
    null,
    'Anna',
    '',
    html`<p></p>`,
    undefined,
    node('Anna'),
    [],
    'Bram',
    ['Cas'],
  ],

  'text, an element, a template and a list by turns, between others that stay': ({ html, node }) => {
    const kinds = ['Anna', html`<b>Anna</b>`, node('Anna'), ['Anna', html`<i>Bram</i>`], html`<u>Cas</u>`, [], '', null, [node('Bram')]];
    return kinds
      .flatMap((one) => kinds.map((other) => [one, other]))
      .map(([one, other]) => html`<p>${one} en ${other}${one === 'Anna'}</p>`);
  },

  'a list that grows and shrinks, with others after it': ({ html }) =>
    [0, 1, 3, 2, 5, 0, 4, 1].map(
      (count) =>
        html`<ol>${Array.from({ length: count }, (_, nth) => html`<li class=${`n${nth}`}>${nth} van ${count}</li>`)}</ol><p>${count}</p>`,
    ),

  'a list whose items change kind': ({ html, node }) => {
    const kinds = ['Anna', html`<b>Bram</b>`, node('Cas'), ['D', ['E', html`<i>F</i>`]], '', null];
    return kinds.map((_, first) => html`<div>${[...kinds.slice(first), ...kinds.slice(0, first)].slice(0, 6 - (first % 3))}<br></div>`);
  },

  'elements that stay the same while their order changes': ({ html, node }) =>
    ['ABC', 'CBA', 'B', 'ABCD', 'DA', '', 'ADCB'].map((names) => html`<p>${[...names].map(node)}</p>`),

  'a form that moves to another place and back, and one that only goes away': ({ html, node }) =>
    [
      ['form', ''],
      ['', 'form'],
      ['form', ''],
      ['', ''],
      ['', 'form'],
    ].map(
      (places) =>
        html`${places.map((name) => html`<section>${name && node(name)}</section>`)}<p>${places.map((name) => name && html`<b>${name}</b>`)}</p>`,
    ),

  'a template that ends in a value, before others that have to stay': ({ html }) => {
    const more = (open: boolean) => html`<button>Meer</button>${open ? html`<p>Melden</p>` : ''}`;
    return [false, true, false, true].map(
      (open) => html`<div>${more(open)}${more(!open)}<br>${[more(open), more(open)]}</div>${more(open)}`,
    );
  },

  'templates of nothing but values, and of nothing': ({ html, node }) =>
    [html``, 'Anna', html`${html`${html`${'Bram'}`}`}`, node('Cas'), html``, [html``, 'Dunya']].flatMap((one) => [
      html`${one}`,
      html`${one}${one === 'Anna' ? '' : 'einde'}`,
      html`<p>${html`${html`${[]}`}`}</p>${one}`,
    ]),

  'attributes, and whether they are there': ({ html }) =>
    ['Anna', '', '"><b>', 0, 12, true, false, ' x  y '].map(
      (value) => html`<a class="link" title=${value} aria-pressed=${!value} ?hidden=${value} tabindex="-1" lang=nl>${value}</a>`,
    ),

  'properties, of our own and of a field': ({ html }) =>
    ['Anna', '', '<b>', 'Bram', 'Bram', 'a\nb'].map(
      (value) =>
        html`<input type="checkbox" .checked=${value === 'Bram'} .value=${value} .itsOwn=${[value]}><textarea .value=${value}></textarea><p .style=${`--share:${value.length}`}></p>`,
    ),

  'listeners, of which the last one given is called': ({ html, listener }) =>
    ['one', 'one', 'other', 'third'].map(
      (name) =>
        html`<button @click=${listener(name)} @input=${listener('always')}>${name}</button>${html`<i @click=${listener(`inner ${name}`)}></i>`}`,
    ),
};
