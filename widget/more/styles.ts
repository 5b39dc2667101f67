import { css } from '../base/sheet.ts';

export const moreStyles = css`
  .panel { flex: 1 0 100%; margin-block: .4em 1em; }
  .panel a { display: block; padding-block: .2em; }
  .panel :user-invalid { outline: 2px solid; }
  legend { margin-block-end: .4em; padding: 0; font-weight: 600; }
  .chips { flex-basis: 100%; padding-block: .6em; gap: .5em; }
  .chips button { padding: .2em .8em; border: 1px solid var(--_line); border-radius: 2em; }
  .chips [aria-pressed=true] { border-color: currentColor; }
  .both { display: flex; flex-wrap: wrap; gap: 0 2em; }
  .top.both > li { flex: 1 1 14em; margin: 0; }
`;
