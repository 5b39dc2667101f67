import { parseSync, Visitor } from 'vite';
import { readerFiles } from '../../bench/bytes.ts';
import { type Source, sources } from '../sources.ts';

/** What stands between the values of a template, as the code says it. */
export interface Written {
  /** File and line. */
  where: string;
  strings: string[];
  /** The same before escapes are read. */
  raw: string[];
}

/** Every template of the readers' side, from the code itself. Templates of the desk are Lit's. */
export function collectTemplates(): Written[] {
  return sources(['widget'], /\.ts$/)
    .filter(({ path }) => !path.startsWith('widget/console/'))
    .flatMap((source) => templatesIn(source, (tag) => tag === 'html'));
}

/** The same as they are served, from the last build: shorter, and under a tag whose name is one letter there. */
export function collectServed(): Written[] {
  return readerFiles().flatMap((source) => templatesIn(source, (_, text) => /<\/|<(br|input)\b/.test(text)));
}

function templatesIn({ path, text }: Source, isOne: (tag: string, text: string) => boolean): Written[] {
  const found: Written[] = [];
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  new Visitor({
    TaggedTemplateExpression({ tag, quasi, start }) {
      const values = quasi.quasis.map(({ value }) => value);
      const raw = values.map((value) => value.raw);
      if (tag.type !== 'Identifier' || !isOne(tag.name, raw.join(''))) return;
      const line = text.slice(0, start).split('\n').length;
      found.push({ where: `${path}:${line}`, strings: values.map(({ cooked }) => cooked ?? ''), raw });
    },
  }).visit(program);
  return found;
}
