import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BIG_LIST = join(process.env.PRAATMEE_CORPORA ?? join(import.meta.dirname, '../../../shared/corpora'), 'naughty-strings.json');

/** What has broken out of a page, a feed, or the data of a script somewhere. */
const OWN = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  ']]><script>alert(1)</script>',
  '<![CDATA[<b>]]>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '" style="position:fixed',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;amp; &#0; &#x3c; &nosuch;',
  '[hier](javascript:alert(1))',
  '[hier](JaVaScRiPt:alert(1) "titel")',
  '[hier](data:text/html,<script>alert(1)</script>)',
  '[hier](https://a.example/"onclick="alert(1))',
  '<https://a.example/?<script>&x="y">',
  '`</code><script>alert(1)</script>`',
  '```\n</pre><script>alert(1)</script>\n```',
  '> <blockquote onclick=alert(1)>',
  '</style><style>*{display:none}</style>',
  '</textarea></title></section></main><base href="https://boef.example/">',
  'een halve \ud83d emoji, \udc00 en een hele 🙂',
  'niet voor XML: \ufffe \uffff',
  'regels\u2028en\u2029alinea',
  'van rechts \u202e naar links',
  'Ꙁa͠lg̷o̸ \u0301\u0301\u0301',
];

/** Our own list, and the Big List of Naughty Strings where it is there. */
export const naughtyStrings: string[] = [...OWN, ...(existsSync(BIG_LIST) ? JSON.parse(readFileSync(BIG_LIST, 'utf8')) : [])].filter(
  (one) => one !== '',
);
