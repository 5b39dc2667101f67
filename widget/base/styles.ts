import { css } from './sheet.ts';

/** What the whole widget shares: how it sits in the page, quiet and loud buttons, what only a screen reader hears. */
export const baseStyles = css`
  :host {
    --_accent: var(--praatmee-accent, var(--_link, LinkText));
    --_on-accent: var(--praatmee-on-accent, var(--_ground, Canvas));
    --_muted: var(--praatmee-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_line: var(--praatmee-line, color-mix(in srgb, currentColor 18%, transparent));
    --_tint: color-mix(in srgb, var(--_accent) 16%, transparent);
    --_radius: var(--praatmee-radius, .35em);
    display: block;
    container-type: inline-size;
    font-size: var(--praatmee-font-size, max(1em, 15px));
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    hyphens: manual;
    letter-spacing: normal;
    line-height: 1.6;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
  :host([hidden]) { display: none; }
  * { box-sizing: border-box; unicode-bidi: plaintext; }
  h2, p, ol, fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  button, input, textarea { font: inherit; color: inherit; }
  button { min-block-size: 2.75em; padding: .45em 1.15em; border: 1px solid var(--_accent); border-radius: var(--_radius); background: none; color: var(--_accent); cursor: pointer; line-height: 1.3; text-align: start; }
  button:hover { background: var(--_tint); }
  button.main { background: var(--_accent); color: var(--_on-accent); font-weight: 600; }
  button.main:hover { box-shadow: 0 0 0 3px var(--_tint); }
  button.link { min-block-size: max(24px, 1.9em); padding: 0 .15em; margin-inline-start: -.15em; border: 0; font-size: .875em; text-decoration: underline; text-decoration-color: transparent; text-underline-offset: .2em; }
  button.link:hover { background: none; text-decoration-color: currentColor; }
  button[aria-disabled=true] { opacity: .65; cursor: default; }
  :focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
  a { color: var(--_link, LinkText); text-underline-offset: .15em; }
  .quiet { color: var(--_muted); font-size: .875em; }
  .sr { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .row { display: flex; flex-wrap: wrap; align-items: center; gap: .5em 1em; }
  .problem { padding: .6em .9em; border-inline-start: 3px solid var(--_accent); background: var(--_tint); font-size: .9375em; }
`;
