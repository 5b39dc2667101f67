import { type Markup, markup, print } from './markup.ts';
import { PAGE_STYLE } from './thread-html.ts';

/** A page of ours that stands by itself and that no search engine lists: its heading, and what is below it. `title` where the tab says more. */
export function ownPage(locale: string, heading: string, content: Markup, title = heading): string {
  return print(markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
${content}</main>
</body>
</html>
`);
}
