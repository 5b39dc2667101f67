import MarkdownIt from 'markdown-it';
import { TREE_DEPTH_MAX } from '../../shared/limits.ts';

/**
 * The parser drops what lies deeper than `maxNesting`, without a word. A list takes two of its levels and a quote one, so nothing
 * reaches this one that is not far deeper than TREE_DEPTH_MAX; and that much is refused before anybody could miss a word.
 */
const maxNesting = 2 * TREE_DEPTH_MAX + 4;

/**
 * What readers may use, named one by one: a rule that a new version of the parser brings stays off until it is named here.
 * Images and lines are on so that they can be written out as typed.
 * Left out on purpose: headings, tables, HTML; code by indentation (people indent paragraphs); link definitions (they would
 * vanish from the text); and entities (`&#x202e;` would bring in characters that the schema refuses).
 */
const RULES = ['newline', 'escape', 'backticks', 'emphasis', 'link', 'image', 'autolink', 'linkify', 'fence', 'blockquote', 'list', 'hr'];

export const markdown = new MarkdownIt('zero', { html: false, linkify: true, maxNesting }).enable(RULES);

// Only addresses that were written in full; `ok.nl` at the end of a sentence is no link.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false }).add('ftp:').add('//').add('mailto:');

// An address is shown as it was typed: decoded, `%E2%80%AE` would turn the direction of what follows.
markdown.normalizeLinkText = (address) => address;

markdown.validateLink = (address) => {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && (/^https?:$/.test(url.protocol) || (url.protocol === 'mailto:' && /^[^@\s]+@[^@\s]+$/.test(url.pathname)));
};

// A title shows only under a resting mouse, so it is not taken out of the text: `[a](https://b.nl "c")` stays what it is.
markdown.helpers.parseLinkTitle = () => ({ ok: false, can_continue: false, pos: 0, str: '', marker: 0 });
