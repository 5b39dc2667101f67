import { css } from '../base/sheet.ts';

export const pollStyles = css`
  .poll { margin-block-end: 2.6em; padding: clamp(1em, 4cqi, 1.6em); border: 1px solid var(--_line); border-block-start: 4px solid var(--_accent); border-radius: 0 0 var(--_radius) var(--_radius); background: color-mix(in srgb, currentColor 3.5%, transparent); }
  .question { display: block; padding: 0; margin-block-end: .75em; font-size: clamp(1.3em, 1em + 2cqi, 1.65em); font-weight: 700; line-height: 1.22; letter-spacing: -.015em; text-wrap: balance; }
  .option { display: flex; align-items: center; gap: .7em; min-block-size: 3em; padding: .5em .9em; margin-block: .45em; border: 1px solid color-mix(in srgb, currentColor 50%, transparent); border-radius: var(--_radius); cursor: pointer; line-height: 1.35; }
  .option:hover, .option:has(:checked) { border-color: var(--_accent); }
  .option:has(:checked) { background: var(--_tint); box-shadow: inset 0 0 0 1px var(--_accent); }
  .option input { flex: none; inline-size: 1.2em; block-size: 1.2em; margin: 0; accent-color: var(--_accent); }
  .results { list-style: none; }
  .results li { margin-block: .8em; }
  .results .row { align-items: baseline; line-height: 1.35; }
  .results .number { margin-inline-start: auto; font-variant-numeric: tabular-nums; }
  .results b { font-size: 1.1em; }
  .bar { block-size: .7em; margin-block-start: .35em; border-radius: 1em; background: var(--_line); overflow: hidden; }
  .bar i { display: block; inline-size: var(--share); block-size: 100%; border-radius: inherit; background: var(--_accent); opacity: .55; }
  .mine .bar i { opacity: 1; }
  .mine .label { font-weight: 700; }
  .poll-foot { margin-block-start: 1em; justify-content: start; }
  .poll .problem { margin-block-start: .8em; }
`;
