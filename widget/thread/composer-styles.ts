import { css } from '../base/sheet.ts';

export const composerStyles = css`
  praat-mee-composer { display: block; }
  [part=form] { display: grid; gap: .8em; }
  .field label { font-size: .9375em; font-weight: 600; }
  .field :is(label, b) { display: block; margin-block-end: .25em; }
  [part=input] { display: block; inline-size: 100%; padding: .6em .8em; border: 1px solid var(--_muted); border-radius: var(--_radius); background: none; font-size: max(1em, 16px); }
  [aria-invalid=true] { border: 2px solid; }
  textarea { min-block-size: 7.5em; resize: vertical; field-sizing: content; max-block-size: 60vh; }
  .who { align-items: end; }
  .who .field { flex: 1 1 15em; }
  .tools { gap: 0; }
  .tools button { min-inline-size: 2.4em; min-block-size: 2.2em; text-align: center; }
  .choice { display: flex; gap: .6em; align-items: baseline; padding-block: .2em; }
  .choice input { flex: none; accent-color: var(--_accent); }
`;
