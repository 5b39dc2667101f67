import { css } from '../base/sheet.ts';

/** What only paper and forced colours ask for. On paper stand the question, the tallies and what people said, and nothing to press. */
export const printStyles = css`
  @media (forced-colors: active) { .bar { border: 1px solid; } .bar i { background: Highlight; opacity: 1; forced-color-adjust: none; } }
  @media print {
    button, .invite, :host praat-mee-composer, :host praat-mee-share { display: none; }
    article { break-inside: avoid; }
    .bar { border: 1px solid; }
    .bar i { print-color-adjust: exact; }
  }
`;
