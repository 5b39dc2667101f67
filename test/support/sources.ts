import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '../../');

export interface Source {
  /** From the top of the project. */
  path: string;
  text: string;
}

/** The project's own files in these folders. */
export function sources(folders: readonly string[], ends: RegExp = /\.(ts|mjs)$/): Source[] {
  return folders
    .flatMap((folder) => readdirSync(root + folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && ends.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
}

export interface Import {
  from: string;
  /** A path from the top of the project, or the name of a package. */
  to: string;
  /** Only for types, so nothing of it runs. */
  type: boolean;
  /** Loaded later, by `import()`. */
  dynamic: boolean;
}

/** What a file imports. The formatter keeps these statements in a form that a pattern can read. */
export function importsOf({ path, text }: Source): Import[] {
  const found = (pattern: RegExp, dynamic: boolean) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      from: path,
      to: resolve(path, groups?.to ?? ''),
      type: groups?.type !== undefined,
      dynamic,
    }));
  return [
    ...found(/^(?:import|export)\s+(?<type>type\s+)?(?:[^'";]*?\sfrom\s+)?'(?<to>[^']+)'/gm, false),
    ...found(/\bimport\('(?<to>[^']+)'\)/g, true),
  ];
}

function resolve(path: string, to: string): string {
  return to.startsWith('.') ? normalize(join(dirname(path), to)) : to;
}
