import { css } from '../base/sheet.ts';

export const voicesStyles = css`
  dialog { inline-size: min(38rem, 100vw - 2rem); max-block-size: calc(100dvh - 3rem); padding: 1.25em 1.4em 1.5em; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_ground, Canvas); color: inherit; overflow-y: auto; }
  dialog::backdrop { background: rgb(0 0 0 / .5); }
  dialog .head { flex-wrap: nowrap; align-items: baseline; margin: 0; }
  dialog .head button { flex: none; }
  dialog h2:focus { outline: none; }
  dialog form { display: grid; gap: .9em; }
  dialog p { margin-block: .4em; }
  legend { margin-block-end: .4em; padding: 0; font-weight: 600; }
  .choice { display: flex; gap: .6em; align-items: baseline; padding-block: .3em; }
  .choice input { flex: none; inline-size: 1.1em; block-size: 1.1em; accent-color: var(--_accent); }
`;
