import { readFileSync } from 'node:fs';
import { root } from '../root.ts';

/** What pages may use: where it is written, and the file of the package that defines it. */
const ELEMENTS = {
  'widget/thread/praat-mee.ts': 'index.js',
  'widget/poll/alone-poll.ts': 'alone.js',
  'widget/share/share.ts': 'alone.js',
  'widget/latest/latest.ts': 'alone.js',
  'widget/count.ts': 'count.js',
};

/** What the standard `custom-elements.json` tells of an element, as far as it is read here. */
export interface Declaration {
  name: string;
  tagName: string;
  description?: string;
  attributes?: Described[];
  events?: Described[];
  cssProperties?: Described[];
  cssParts?: Described[];
  /** Only those that are marked `@public`: the rest is ours and may change. */
  members?: (Described & { kind: string; privacy?: string })[];
}

/** What the analyzer exports and its types leave out. */
interface Analyzer {
  create(input: { modules: unknown[]; plugins: unknown[]; context: object }): Manifest;
  ts: {
    createSourceFile(path: string, text: string, target: number, withParents: boolean): unknown;
    ScriptTarget: { ES2022: number };
  };
}

export interface Manifest {
  modules: { path: string; declarations: Declaration[]; exports: object[] }[];
}

interface Described {
  name: string;
  description?: string;
}

/** What pages may change of the widget's looks, with a description each. */
export const LOOK: Record<'cssProperties' | 'cssParts', Record<string, string>> = JSON.parse(
  readFileSync(`${root}widget/npm/look.json`, 'utf8'),
);

/** `custom-elements.json`, made from the comments at the elements (https://github.com/webcomponents/custom-elements-manifest). */
export async function makeManifest(): Promise<Manifest> {
  const { create, ts } = (await import('@custom-elements-manifest/analyzer')) as unknown as Analyzer;
  const modules = Object.keys(ELEMENTS).map((path) =>
    ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = create({ modules, plugins: [], context: { dev: false } });
  const byFile = Map.groupBy(manifest.modules, ({ path }) => ELEMENTS[path as keyof typeof ELEMENTS]);
  manifest.modules = [...byFile].map(([path, parts]) => {
    const declarations = parts.flatMap((part) => part.declarations).filter(({ tagName }) => tagName);
    for (const one of declarations) {
      one.members = (one.members ?? []).filter(({ privacy }) => privacy === 'public');
      // One that is sent as an object of a class is found twice, and once without its name.
      one.events = (one.events ?? []).filter(({ name }) => name);
      if (one.tagName === 'praat-mee')
        Object.assign(one, { cssProperties: described(LOOK.cssProperties), cssParts: described(LOOK.cssParts) });
    }
    const exports = declarations.map(({ name, tagName }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: path },
    }));
    return { kind: 'javascript-module', path, declarations, exports };
  });
  return manifest;
}

function described(table: Record<string, string>): Described[] {
  return Object.entries(table).map(([name, description]) => ({ name, description }));
}
