import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { buildLibrary } from '../../worker/cli/build/build-library.ts';

const root = join(import.meta.dirname, '../..');
/** Inside the project, so that React, Vue and their types are the project's. */
const FOLDER = join(root, '.local/recipes');

/** How each recipe is put on a page: as an application of its own would. */
const MAINS = {
  tsx: `import { createRoot } from 'react-dom/client';
import { Discussion } from './recipe.tsx';
const place = createRoot(document.querySelector('main')!);
Object.assign(window, { show: (article: string) => place.render(<Discussion article={article} />), leave: () => place.unmount() });`,
  vue: `import { createApp, h, ref } from 'vue';
import Discussion from './recipe.vue';
const article = ref('');
const app = createApp({ render: () => article.value && h(Discussion, { article: article.value }) });
app.mount('main');
Object.assign(window, { show: (address: string) => { article.value = address; }, leave: () => app.unmount() });`,
};

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    types: [],
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
  },
};

/** The README's recipe in this language, for this server and site instead of those of the example. */
export function recipe(language: string, origin: string, site: string): string {
  const [, recipes = ''] = readFileSync(join(root, 'README.md'), 'utf8').split('### For developers');
  const [, block] = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(recipes) ?? [];
  if (!block) throw new Error(`the README has no recipe in ${language}`);
  return block.replaceAll('https://praatmee.example.nl', origin).replaceAll('"vakblad"', `"${site}"`);
}

/** Packs the package for bundlers and installs it, as `npm install praatmee` would. */
export async function installLibrary(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  const library = join(FOLDER, 'library');
  mkdirSync(FOLDER, { recursive: true });
  await buildLibrary(library);
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true, "type": "module" }');
  const tarball = run(library, 'npm', 'pack', '--silent', '--pack-destination', FOLDER).trim();
  run(FOLDER, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', `./${tarball}`);
}

/** What a server that renders pages gets of the package: it runs this. Gives what it printed. */
export function runOnServer(code: string): string {
  return run(FOLDER, process.execPath, '--input-type=module', '--eval', code);
}

/** Builds a page with a recipe; gives the folder to serve. */
export async function buildRecipe(kind: 'tsx' | 'vue', code: string): Promise<string> {
  const folder = join(FOLDER, kind);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `recipe.${kind}`), code);
  writeFileSync(join(folder, 'main.tsx'), MAINS[kind]);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="nl"><title>App</title><main></main><script type="module" src="/main.tsx"></script></html>',
  );
  const isCustomElement = (tag: string) => tag.startsWith('praat-');
  await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    plugins: kind === 'vue' ? [vue({ template: { compilerOptions: { isCustomElement } } })] : [],
    build: { outDir: 'dist', emptyOutDir: true },
  });
  return join(folder, 'dist');
}

/** What the compiler says of this code in a project that has the package installed; nothing where it is right. */
export function compile(name: string, code: string): string {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'code.tsx'), code);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...TSCONFIG, files: ['code.tsx'] }));
  return spawnSync('tsc', ['-p', '.', '--pretty', 'false'], { cwd: folder, encoding: 'utf8' }).stdout;
}

function run(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}
