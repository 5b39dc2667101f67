import { css } from '../base/sheet.ts';

/** A browser that cannot place it at its button puts it at the top of the screen. */
export const shareStyles = css`
  [popover] { position-area: end span-end; inline-size: min(26em, 90vw); margin: .3em 0; padding: 1em; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_ground, Canvas); color: inherit; }
  [popovertarget] { color: var(--_muted); }
  form { margin-block-start: .6em; }
  input { inline-size: 10em; border: 1px solid; border-radius: var(--_radius); background: none; }
  a { padding-block: .2em; font-size: .875em; text-decoration: none; }
`;
