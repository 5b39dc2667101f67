import type { Row, Tools } from './rows.ts';

const WORDS = ['', 'Anna', 'Bram & Cas', '<b>nee</b>', '&lt;', '"><img src=x>', ' ', '\ufffc', 'regel\nregel'];
const STEPS = 12;

/** Drawings by chance, the same each time for the same seed: some of these templates with all kinds of values, in each other and in lists. */
export function randomRow(seed: number, templates: readonly TemplateStringsArray[]): Row {
  return (tools) => {
    const chance = makeChance(seed);
    const pick = <One>(from: readonly One[]) => from[Math.floor(chance() * from.length)] as One;
    // Few, so that often the same one is drawn again in the same place.
    const some = [pick(templates), pick(templates), pick(templates)];
    return Array.from({ length: STEPS }, () => {
      const nodes = new Set(['A', 'B', 'C']);
      const fill = (strings: TemplateStringsArray, depth: number): unknown =>
        tools.html(strings, ...strings.slice(0, -1).map((_, nth) => attributeValue(strings, nth, tools, pick) ?? child(depth + 1)));
      const child = (depth: number): unknown => {
        const at = chance();
        if (depth > 3 || at < 0.3) return pick<unknown>([...WORDS, null, undefined, 0, 7, false]);
        if (at < 0.5) return Array.from({ length: pick([0, 1, 2, 3]) }, () => child(depth + 1));
        const [name] = nodes;
        // In one place at a time, as any element.
        if (at < 0.6 && name) return nodes.delete(name) && tools.node(name);
        return fill(pick(some), depth);
      };
      return chance() < 0.8 ? fill(some[0] as TemplateStringsArray, 0) : child(0);
    });
  };
}

/** For the place after this string, where that is an attribute's. */
function attributeValue(
  strings: TemplateStringsArray,
  nth: number,
  { listener }: Tools,
  pick: <One>(from: readonly One[]) => One,
): unknown {
  const before = strings.slice(0, nth + 1).join('x');
  const [, sign] = (before.lastIndexOf('<') > before.lastIndexOf('>') && /\s([.?@]?)[\w-]+=$/.exec(before)) || [];
  if (sign === '@') return listener(pick(['first', 'second', 'third']));
  if (sign === '?') return pick([true, false]);
  return sign === undefined ? undefined : pick<unknown>(sign ? WORDS : [...WORDS, 3, true, false]);
}

/** Numbers from 0 up to 1 (a linear congruential generator with the constants of Numerical Recipes). */
function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
