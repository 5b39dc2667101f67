import { describe, expect, test } from 'vitest';
import { type Import, importsOf, type Source, sources } from '../support/sources.ts';

/** Rooms of the tree: the first pattern that fits names the room of a file. */
const ROOMS: [string, RegExp][] = [
  ['shared', /^shared\//],
  ['console', /^widget\/console\//],
  ['widget', /^widget\//],
  ['cli', /^worker\/cli\//],
  ['routes', /^worker\/routes\//],
  ['domain', /^worker\/domain\//],
  ['policy', /^worker\/policy\//],
  ['text', /^worker\/text\//],
  ['store', /^worker\/store\//],
  ['services', /^worker\/services\//],
  ['notify', /^worker\/notify\//],
  ['live', /^worker\/live\//],
  ['entry', /^worker\/(index|on-schedule)\.ts$/],
  ['app', /^worker\/app\.ts$/],
  ['base', /^worker\/[^/]+\.ts$/],
];

/** Which room may import which, besides itself. What is not here is not allowed. */
const EDGES: Record<string, string[]> = {
  shared: [],
  widget: ['shared'],
  console: ['widget', 'shared'],
  text: ['shared'],
  policy: ['text', 'shared'],
  base: ['text', 'shared'],
  store: ['base', 'shared'],
  services: ['base', 'shared'],
  notify: ['base', 'text', 'store', 'services', 'shared'],
  live: ['base', 'shared'],
  domain: ['base', 'live', 'policy', 'text', 'store', 'services', 'notify', 'shared'],
  routes: ['base', 'domain', 'shared'],
  app: ['base', 'routes', 'shared'],
  entry: ['app', 'live', 'base', 'domain', 'notify', 'shared'],
  cli: ['base', 'domain', 'store', 'shared'],
};

/** Packages each room may use; Node's own modules are the command line's. */
const PACKAGES: Record<string, RegExp> = {
  shared: /^zod$/,
  widget: /^$/,
  console: /^lit(\/|$)/,
  text: /^(markdown-it(\/|$)|csv-stringify\/sync$)/,
  policy: /^disposable-email-domains-js\/.*\.json$/,
  store: /^$/,
  services: /^zod$/,
  notify: /^$/,
  live: /^cloudflare:workers$/,
  base: /^hono(\/|$)/,
  domain: /^(better-auth(\/|$)|@simplewebauthn\/server(\/helpers)?$|altcha-lib(\/algorithms\/web\/pbkdf2)?$|jose$|zod$)/,
  routes: /^(hono(\/|$)|@hono\/|zod$)/,
  app: /^(hono(\/|$)|@hono\/)/,
  entry: /^uuidv7$/,
  cli: /^(node:|miniflare$|wrangler$|uuidv7$|vite$|@custom-elements-manifest\/analyzer$)/,
};

const all = sources(['shared', 'widget', 'worker']);
const imports = all.flatMap(importsOf);
const room = (path: string) => ROOMS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'package';
const say = ({ from, to }: Import) => `${from} imports ${to}`;

describe('who may import whom', () => {
  test('each room imports only rooms below it', () => {
    const own = imports.filter(({ to }) => room(to) !== 'package');
    const wrong = own.filter(({ from, to }) => room(from) !== room(to) && !EDGES[room(from)]?.includes(room(to)));
    expect(wrong.map(say)).toEqual([]);
    expect(own.length).toBeGreaterThan(100);
  });

  test('each room uses only its own packages', () => {
    const foreign = imports.filter(({ to, type }) => !type && room(to) === 'package');
    expect(foreign.filter(({ from, to }) => !PACKAGES[room(from)]?.test(to)).map(say)).toEqual([]);
  });

  test.each([
    ['readers load no package', 'widget', []],
    ['the desk loads Lit and no zod: that makes code from text, which its page forbids', 'console', ['lit']],
  ])('%s', (_, part, packages) => {
    const start = all.filter(({ path }) => room(path) === part).map(({ path }) => path);
    const loaded = [...reach(start)].filter((one) => room(one) === 'package').map((one) => one.split('/')[0]);
    expect(start.length).toBeGreaterThan(20);
    expect([...new Set(loaded)]).toEqual(packages);
  });
});

describe('who may do what', () => {
  const lines = (pattern: RegExp, where: (source: Source) => boolean) =>
    all.filter((source) => where(source) && pattern.test(withoutComments(source.text))).map(({ path }) => path);

  test('SQL stands in the store, and where migrations are applied', () => {
    expect(lines(/\bprepare\(/, ({ path }) => path.startsWith('worker/') && room(path) !== 'store')).toEqual([
      'worker/cli/local/migrate.ts',
    ]);
  });

  test('policy and text know no clock, no chance and no database', () => {
    const impure = /\bDate\b|performance\.|Math\.random|getRandomValues|randomUUID|D1[A-Z]|\bfetch\(/;
    expect(lines(impure, ({ path }) => ['policy', 'text'].includes(room(path)))).toEqual([]);
  });

  test('no verb, route or query reads the clock itself: time comes with the context', () => {
    const clock = /Date\.now\(|new Date\(\)/;
    expect(lines(clock, ({ path }) => ['domain', 'routes', 'store', 'notify'].includes(room(path)))).toEqual([]);
  });

  test('the reader widget asks the network in one file', () => {
    expect(lines(/\bfetch\(/, ({ path }) => room(path) === 'widget')).toEqual(['widget/api.ts']);
  });

  test('the Worker asks the internet in these files, and nothing that a reader names', () => {
    const asks = lines(/(?<!\.)\bfetch\(/, ({ path }) => path.startsWith('worker/') && room(path) !== 'live');
    expect(asks).toEqual(['worker/domain/robots/turnstile.ts', 'worker/services/ask.ts']);
  });

  test('nothing in a browser writes markup as text', () => {
    const sink = /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|document\.write|\beval\(|new Function\(/;
    expect(lines(sink, ({ path }) => path.startsWith('widget/'))).toEqual([]);
  });
});

/** Everything that runs when these files are loaded: paths and packages. With `dynamic` also what they may load later. */
function reach(start: readonly string[], dynamic = true): Set<string> {
  const seen = new Set<string>(start);
  const from = Map.groupBy(
    imports.filter(({ type }) => !type),
    (one) => one.from,
  );
  for (const path of seen) for (const one of from.get(path) ?? []) if (dynamic || !one.dynamic) seen.add(one.to);
  return seen;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
