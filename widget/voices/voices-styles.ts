import { css } from '../base/sheet.ts';

export const voicesStyles = css`
  dialog { inline-size: min(38rem, 100vw - 2rem); max-block-size: calc(100dvh - 3rem); padding: 1.25em 1.4em 1.5em; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_ground, Canvas); color: inherit; overflow-y: auto; }
  dialog::backdrop { background: rgb(0 0 0 / .5); }
  dialog .head { flex-wrap: nowrap; align-items: baseline; margin: 0; }
  dialog .head button { flex: none; }
  dialog h2:focus { outline: none; }
  dialog form { display: grid; gap: .9em; }
  dialog p { margin-block: .4em; }
  dialog:has(.sides) { inline-size: min(64rem, 100vw - 2rem); }
  .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1.5em 2em; }
  .sides article { border-block-start: 4px solid var(--_accent); padding-block-start: .8em; }
  h3 { margin: 0 0 .5em; font-size: 1.1em; }
  .chips { flex-basis: 100%; padding-block: .6em; gap: .5em; }
  .chips button { padding: .2em .8em; border: 1px solid var(--_line); border-radius: 2em; }
  .chips [aria-pressed=true] { border-color: currentColor; }
  .row > .problem { flex: 1 0 100%; }
  legend { margin-block-end: .4em; padding: 0; font-weight: 600; }
`;
