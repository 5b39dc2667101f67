/**
 * The one place where text becomes markup, of pages and of feeds. What is put into a template is text and is escaped, whoever wrote it;
 * only what another template made goes in as it is.
 */
const MADE = Symbol('markup');

/** Good as HTML and as XML. */
export interface Markup {
  readonly [MADE]: string;
}

type Value = string | number | Markup | null | false | readonly Value[];

/** A template whose values are escaped. Attributes are quoted with `"`. */
export function markup(strings: TemplateStringsArray, ...values: Value[]): Markup {
  return { [MADE]: strings.map((string, at) => (at ? write(values[at - 1] ?? null) : '') + string).join('') };
}

/** Data for a `<script>` that is no script: nothing in it can end the element or begin a comment (HTML §4.12.1.3). */
export function scriptData(value: unknown): Markup {
  const escaped = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return { [MADE]: escaped };
}

/** The whole, to be sent. */
export function print(made: Markup): string {
  return made[MADE];
}

function write(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value !== 'object') return escapeText(String(value));
  return MADE in value ? value[MADE] : value.map(write).join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML 1.0 §2.2 knows no way to write, halves of surrogate pairs among it, becomes U+FFFD. */
function escapeText(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML does not allow.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
  );
}
