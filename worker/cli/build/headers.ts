/**
 * The file `_headers` of Workers Assets: what goes along with each static file.
 * Scripts may be loaded by every page (CORS, for publishers who add `integrity`); files whose name holds a hash never change;
 * the desk runs its own scripts and styles and nothing else, and cannot be framed.
 */
const ALWAYS = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin

/embed.js
  Cache-Control: public, max-age=300
  Access-Control-Allow-Origin: *

/count.js
  Cache-Control: public, max-age=300
  Access-Control-Allow-Origin: *

/assets/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *

/moderatie/*
  Cache-Control: no-cache
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html
`;

/** A page as strict as a publisher can make it: the widget has to work there. */
const DEMO = `
/demo/streng*
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'
`;

/** The file for a build with or without the demo pages. */
export function headersFile(demo: boolean): string {
  return demo ? ALWAYS + DEMO : ALWAYS;
}
