import * as lit from 'lit/html.js';
import * as ours from '../../../widget/base/html.ts';
import { look } from './look.ts';
import { randomRow } from './random-row.ts';
import { asWritten } from './reading.ts';
import { ROWS, type Row } from './rows.ts';

// Runs in the page: what ours draws, beside what Lit makes of the same.

type Draw = (value: unknown, place: HTMLElement, host: object) => void;

/** Where the two differ in a row of ours; nothing where they agree. */
export function compareRow(name: string): string {
  return compare(ROWS[name] as Row);
}

/** Where they differ in so many rows by chance, made of these templates. */
export function compareRandom(templates: readonly string[][], count: number): string[] {
  const written = templates.map((strings) => asWritten(strings));
  return Array.from({ length: count }, (_, seed) => compare(randomRow(seed, written)))
    .map((difference, seed) => difference && `row ${seed}, ${difference}`)
    .filter(Boolean);
}

function compare(row: Row): string {
  const drawn = drawAll(row, ours.html, ours.render);
  const expected = drawAll(row, lit.html, (value, place, host) => lit.render(value, place, { host }));
  const nth = expected.findIndex((one, at) => one !== drawn[at]);
  return nth < 0 ? '' : `drawing ${nth}:\n${drawn[nth]}\nand with Lit:\n${expected[nth]}`;
}

/** What stands in one place after each drawing of a row, and who hears what happens there. */
function drawAll(row: Row, html: (strings: TemplateStringsArray, ...values: unknown[]) => unknown, draw: Draw): string[] {
  const place = document.createElement('main');
  place.append(Object.assign(document.createElement('h1'), { textContent: 'Wat er al stond' }));
  const host = {};
  const nodes = new Map<string, Node>();
  let heard: string[] = [];
  const values = row({
    html,
    node(name) {
      const node = nodes.get(name) ?? Object.assign(document.createElement('form'), { made: name });
      nodes.set(name, node);
      return node;
    },
    listener: (name) =>
      function (this: unknown, { type }) {
        heard.push(`${type}: ${name}${this === host ? '' : ', without its host'}`);
      },
  });
  return values.map((value) => {
    draw(value, place, host);
    heard = [];
    for (const element of place.querySelectorAll('*'))
      for (const name of ['click', 'input', 'submit', 'keydown', 'focus', 'pointerenter', 'toggle']) element.dispatchEvent(new Event(name));
    return [...look(place), ...heard].join('\n');
  });
}
