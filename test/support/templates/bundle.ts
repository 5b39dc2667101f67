import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** A file of this folder with all that it imports, as a script that leaves what it exports under its name in camel case. */
export async function bundle(file: 'reading' | 'beside-lit'): Promise<string> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, `${file}.ts`), formats: ['iife'], name: file.replace('-lit', 'Lit') },
    },
  });
  return (built as Rolldown.RolldownOutput[])[0]?.output[0].code ?? '';
}
