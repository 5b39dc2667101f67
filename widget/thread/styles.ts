import { css } from '../base/sheet.ts';

export const threadStyles = css`
  :host { min-block-size: 16rem; }
  [part=discussion] { padding-block-end: 3.2em; }
  .head { justify-content: space-between; }
  praat-mee-share { display: block; block-size: 2.5em; margin-block: .4em .5em; }
  h2 { font-size: 1.3em; font-weight: 700; line-height: 1.25; letter-spacing: -.01em; }
  summary { min-block-size: 24px; }
  [aria-pressed=true] { color: inherit; font-weight: 600; }
  .invite { display: block; inline-size: 100%; min-block-size: 3.4em; padding: .8em 1em; border-color: color-mix(in srgb, currentColor 55%, transparent); color: inherit; }
  .invite:hover { border-color: var(--_accent); background: none; }
  .invite + *, praat-mee-composer + *, .note + ol { margin-block-start: 1.6em; }
  ol.list { list-style: none; }
  .list .list { margin-block-start: 1em; padding-inline-start: clamp(.7em, 3.2cqi, 1.5em); border-inline-start: 2px solid var(--_line); }
  .list > li + li { margin-block-start: 1.15em; }
  .top > li { padding-block: 1.25em .4em; border-block-start: 1px solid var(--_line); }
  .top > li + li, .top + .top { margin-block-start: .7em; }
  .top + .top { content-visibility: auto; contain-intrinsic-size: auto 160em; overflow-clip-margin: 6px; }
  article { scroll-margin-block: 5em; }
  article header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6em; }
  .name { font-size: .9375em; font-weight: 700; overflow: hidden; max-block-size: 3.2em; }
  .text { max-inline-size: 68ch; padding-block: .15em; }
  .text > * { margin: .35em 0; }
  .text > :first-child { margin-block-start: 0; }
  .text ul, .text ol { padding-inline-start: 1.4em; }
  .text blockquote { margin-inline: 0; padding-inline-start: .9em; border-inline-start: 3px solid var(--_line); color: var(--_muted); }
  .text * > * { margin-block: .2em; }
  pre { overflow-x: auto; padding: .7em .9em; background: var(--_tint); border-radius: var(--_radius); }
  code, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .9em; }
  .note { margin-block: .3em; }
  .top ~ button { margin-block-start: 1.4em; }
  article + praat-mee-composer { margin-block: .6em 1em; }
`;
