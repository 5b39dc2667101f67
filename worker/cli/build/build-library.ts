import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { root } from '../root.ts';
import { makeManifest } from './manifest.ts';

/** Beside what production serves, which leaves it out (`dist/.assetsignore`). */
export const LIBRARY = `${root}dist/npm`;
const FACE = `${root}widget/npm`;

/** Files that define elements: the discussion with its poll, the counter, and what stands on pages without a discussion. */
const ENTRIES = ['index', 'count', 'alone'];

/**
 * The package `praatmee`: the reader's elements for pages that are built with a bundler, with types and `custom-elements.json`.
 * It needs no other package.
 */
export async function buildLibrary(folder = LIBRARY): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    root: `${root}widget`,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: { entry: Object.fromEntries(ENTRIES.map((name) => [name, `${root}widget/${name}.ts`])), formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  });
  for (const name of readdirSync(FACE).filter((one) => !one.endsWith('.json'))) copyFileSync(`${FACE}/${name}`, `${folder}/${name}`);
  copyFileSync(`${root}LICENSE`, `${folder}/LICENSE`);
  writeJson(`${folder}/custom-elements.json`, await makeManifest());
  writeJson(`${folder}/package.json`, packageJson());
}

function packageJson(): object {
  const { name, version, description, license } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    sideEffects: ENTRIES.map((name) => `./${name}.js`),
    exports: {
      '.': { types: './index.d.ts', browser: './index.js', node: './server.js', default: './index.js' },
      './count': { types: './count.d.ts', browser: './count.js', node: './server.js', default: './count.js' },
      './alone': { types: './index.d.ts', browser: './alone.js', node: './server.js', default: './alone.js' },
      './react': { types: './react.d.ts', default: './server.js' },
      './vue': { types: './vue.d.ts', default: './server.js' },
      './custom-elements.json': './custom-elements.json',
    },
    types: './index.d.ts',
    customElements: 'custom-elements.json',
  };
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
