import { css } from '../base/sheet.ts';

/** Whatever is said, a comment is never higher than the place that is kept for it. */
export const latestStyles = css`
  ol { list-style: none; }
  li { padding-block: .7rem; border-block-start: 1px solid var(--_line); }
  p, a { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 1; font-size: .9375rem; }
  a { -webkit-line-clamp: 2; text-decoration: none; }
  bdi { font-weight: 600; }
`;
