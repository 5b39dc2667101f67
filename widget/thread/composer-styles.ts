import { css } from '../base/sheet.ts';

export const composerStyles = css`
  praat-mee-composer { display: block; }
  form[part=form] { display: grid; gap: .8em; }
  form label.quiet { display: block; padding-block: .2em; }
  .field label { display: block; margin-block-end: .25em; font-size: .9375em; font-weight: 600; }
  .field input, textarea { display: block; inline-size: 100%; padding: .6em .8em; border: 1px solid color-mix(in srgb, currentColor 55%, transparent); border-radius: var(--_radius); background: color-mix(in srgb, currentColor 2%, transparent); font-size: max(1em, 16px); line-height: 1.5; }
  .who { align-items: end; }
  .who .field { flex: 1 1 15em; }
  .tools { gap: 0; }
  .tools button { min-inline-size: 2.4em; min-block-size: 2.2em; text-align: center; text-decoration: none; }
  label.quiet, summary { min-block-size: 24px; }
  textarea { min-block-size: 7.5em; resize: vertical; field-sizing: content; max-block-size: 60vh; }
  .field [aria-invalid=true] { border-color: currentColor; border-width: 2px; }
  .choice { display: flex; gap: .6em; align-items: baseline; padding-block: .3em; }
  .choice input { flex: none; inline-size: 1.1em; block-size: 1.1em; accent-color: var(--_accent); }
  .fault { font-size: .875em; font-weight: 600; }
  .fault:empty, .box:empty { display: none; }
`;
