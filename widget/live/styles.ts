import { css } from '../base/sheet.ts';

/**
 * The bar takes no room: what comes and goes in it moves nothing; nor does what shares, in the place that is kept for it. On paper stand the
 * question, the tallies and what people said, and nothing to press.
 */
export const liveStyles = css`
  button, a { scroll-margin-block-end: 4em; }
  .live { position: sticky; inset-block-end: 0; block-size: 0; pointer-events: none; }
  .live .row { justify-content: center; gap: .4em; padding: .5em; transform: translateY(-100%); }
  .live .main { pointer-events: auto; }
  .live :is(p, button:not(.main)) { padding: .5em; pointer-events: auto; font-size: .875em; background: var(--_ground, Canvas); }
  @media (hover: hover) { .live [aria-keyshortcuts]::after { content: attr(aria-keyshortcuts); padding: .1em .5em; margin-inline-start: .7em; border: 1px solid; border-radius: var(--_radius); } }
  [data-note]::after { content: attr(data-note); color: var(--_accent); font-size: .875em; }
  .linked, .featured { padding-inline-start: .8em; border-inline-start: 3px solid var(--_accent); }
  .linked { background: var(--_tint); }
  header a:not(:hover) { text-decoration-color: transparent; }
  .hides .text { display: none; }
  summary { cursor: pointer; }
  @media print, (forced-colors: active) { .bar { border: 1px solid; } .bar i { forced-color-adjust: none; print-color-adjust: exact; } }
  @media (forced-colors: active) { .bar i { background: Highlight; opacity: 1; } }
  @media print {
    button, .invite, :host praat-mee-composer, praat-mee-share { display: none; }
    article { break-inside: avoid; }
  }
`;
