/** Makes a style sheet of a template, shared by all elements that adopt it; a strict `style-src` lets such sheets through. */
export function css(strings: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings.join(''));
  return sheet;
}
