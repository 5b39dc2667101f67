import { css } from '../base/sheet.ts';

/** The bar takes no room: what comes and goes in it moves nothing. */
export const liveStyles = css`
  button, a { scroll-margin-block-end: 4em; }
  .live { position: sticky; inset-block-end: 0; block-size: 0; pointer-events: none; }
  .live .row { justify-content: center; gap: .4em; padding: .5em; transform: translateY(-100%); }
  .live .main { pointer-events: auto; }
  .live :is(p, label, button:not(.main)) { padding: .5em; pointer-events: auto; font-size: .875em; background: var(--_ground, Canvas); }
  .live label { white-space: nowrap; }
  [data-note]::after { content: attr(data-note); color: var(--_accent); font-size: .875em; }
  .linked, .featured { padding-inline-start: .8em; border-inline-start: 3px solid var(--_accent); }
  .linked { background: var(--_tint); }
  header a:not(:hover) { text-decoration-color: transparent; }
  .hides .text { display: none; }
  summary { cursor: pointer; }
`;
