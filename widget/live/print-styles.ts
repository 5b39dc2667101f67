import { css } from '../base/sheet.ts';

/** On paper stand the question, the tallies and what people said, and nothing to press. */
export const printStyles = css`
  @media print {
    button, .invite, :host praat-mee-composer, :host praat-mee-share { display: none; }
    article { break-inside: avoid; }
    .bar { border: 1px solid; }
    .bar i { print-color-adjust: exact; }
  }
`;
