import { parseSync, Visitor } from 'vite';
import { sources } from '../sources.ts';

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
    .flatMap(({ path, text }) => {
      const found: Written[] = [];
      const { program, errors } = parseSync(path, text);
      if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
      new Visitor({
        TaggedTemplateExpression({ tag, quasi, start }) {
          if (tag.type !== 'Identifier' || tag.name !== 'html') return;
          const line = text.slice(0, start).split('\n').length;
          const values = quasi.quasis.map(({ value }) => value);
          found.push({ where: `${path}:${line}`, strings: values.map(({ cooked }) => cooked ?? ''), raw: values.map(({ raw }) => raw) });
        },
      }).visit(program);
      return found;
    });
}
