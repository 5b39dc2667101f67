import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type InlineConfig, type Plugin, build as viteBuild } from 'vite';

const top = fileURLToPath(new URL('.', import.meta.url));

// Tests build too, and say that they are tests; what they test is what is served, not Lit's development build.
process.env.NODE_ENV = 'production';

/** Scripts whose address never changes, because pages name them; classic, so that they run as a module too. */
const TAGS = ['embed', 'count'];

/** All that the first thread needs lies in one file, whatever later parts use of it too. */
const FIRST = { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } };

const DESK = `${top}widget/console/index.html`;

/** Three builds into one folder, so that what readers load never holds what only moderators need. */
export default defineConfig({
  ...settings({ index: `${top}widget/index.ts` }, true, FIRST),
  plugins: [noPreload(), minifyTemplates(), buildTheRest()],
});

function settings(input: Record<string, string>, emptyOutDir: boolean, codeSplitting = {}): InlineConfig {
  return {
    configFile: false,
    root: `${top}widget`,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: `${top}dist`,
      emptyOutDir,
      // What every browser of the last three years runs.
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        // Also where it makes the file longer: a constant's name weighs more than most values.
        optimization: { inlineConst: true },
        input,
        preserveEntrySignatures: false,
        output: {
          ...codeSplitting,
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  };
}

/** After the reader's bundle, whose name the tag has to know: the tags, and the moderators' desk. */
function buildTheRest(): Plugin {
  return {
    name: 'praatmee-rest',
    apply: 'build',
    async writeBundle(_, bundle) {
      const entry = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
      for (const name of TAGS) await buildTag(name, entry?.fileName ?? '');
      if (existsSync(DESK)) await viteBuild({ ...settings({ desk: DESK }, false), plugins: [minifyTemplates(), moveDesk()] });
    },
  };
}

/** The reader's chunks hold no CSS: what Vite puts round each `import()` to load what a chunk needs has nothing to do, and goes. */
function noPreload(): Plugin {
  const around = /[\w$]+\((?:\(\)=>|async\(\)=>\{let\{[^}]*\}=await )(import\(`[^`]+`\))(?:;return\{[^}]*\}\})?,\[\]\)/g;
  return {
    name: 'praatmee-no-preload',
    enforce: 'pre',
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = 0;' : null),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = chunk.code.replace(around, '$1');
      },
    },
  };
}

function buildTag(name: string, bundle: string): Promise<unknown> {
  const { build, ...rest } = settings({ [name]: `${top}widget/${name}.ts` }, false);
  const output = { format: 'iife', entryFileNames: `${name}.js` } as const;
  return viteBuild({
    ...rest,
    define: { BUNDLE: JSON.stringify(bundle) },
    build: { ...build, rolldownOptions: { ...build?.rolldownOptions, output } },
  });
}

/** The desk's page stands at /moderatie. */
function moveDesk(): Plugin {
  return {
    name: 'praatmee-desk',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.fileName.endsWith('.html')) file.fileName = 'moderatie/index.html';
    },
  };
}

interface Node {
  type: string;
  [key: string]: unknown;
}

interface Quasi {
  start: number;
  end: number;
}

/** Takes out of html`` and css`` what only people need. Between tags a line break never stands for a space in our templates. */
function minifyTemplates(): Plugin {
  return {
    name: 'praatmee-templates',
    enforce: 'post',
    transform(code, path) {
      if (!path.startsWith(`${top}widget/`) || !/\b(html|css)`/.test(code)) return null;
      const edits = templatesIn(this.parse(code) as unknown as Node).flatMap(({ tag, quasis }) => {
        let open = false;
        return quasis.map(({ start, end }) => {
          const text = code.slice(start, end);
          const short = tag === 'css' ? shortCss(text) : shortHtml(text, open);
          open = text.lastIndexOf('<') > text.lastIndexOf('>') || (open && !text.includes('>'));
          return { start, end, short };
        });
      });
      let result = code;
      for (const { start, end, short } of edits.toSorted((a, b) => b.start - a.start))
        result = result.slice(0, start) + short + result.slice(end);
      return { code: result, map: null };
    },
  };
}

function templatesIn(node: unknown): { tag: string; quasis: Quasi[] }[] {
  if (Array.isArray(node)) return node.flatMap(templatesIn);
  if (typeof node !== 'object' || !node) return [];
  const { type, tag, quasi } = node as { type?: string; tag?: { name?: string }; quasi?: { quasis: Quasi[] } };
  const own =
    type === 'TaggedTemplateExpression' && /^(html|css)$/.test(tag?.name ?? '')
      ? [{ tag: tag?.name ?? '', quasis: quasi?.quasis ?? [] }]
      : [];
  return [...own, ...Object.values(node).flatMap(templatesIn)];
}

function shortCss(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/\b0\.(\d)/g, '.$1');
}

/** `open` says whether the text before ended inside a tag. */
function shortHtml(text: string, open: boolean): string {
  let inTag = open;
  return text.replace(/\s*\n\s*|[<>]/g, (found) => {
    if (found === '<' || found === '>') inTag = found === '<';
    else return inTag ? ' ' : '';
    return found;
  });
}
