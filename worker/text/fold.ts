/** Folded text that still knows where it came from. */
export interface Folded {
  text: string;
  /** The part of the original, as written, that the folded characters from `start` up to `end` come from. */
  written(start: number, end: number): string;
  /** Letters that stood apart: where a word begins and ends among them, nobody can tell. */
  loose?: true;
}

/** Zero-width characters, soft hyphens, variation selectors, fillers; and the accents that NFKD takes apart. */
const DROPPED = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]/gu;

/** Where alphabets in brackets and in dark circles and squares begin: NFKD leaves those as they are, or takes them for more. */
const ALPHABETS = [0x249c, 0x1f150, 0x1f170];

/**
 * Text for comparison: without accents, ligatures, invisible characters and the difference of capitals, white space as one space.
 * Equal folded texts read the same.
 */
export function fold(text: string): string {
  return foldTraced(text).text;
}

/** Whether nothing of it can be seen. */
export function isBlank(text: string): boolean {
  return fold(text) === '';
}

/** As `fold`, for who needs to show what was found. */
export function foldTraced(original: string): Folded {
  const parts: string[] = [];
  const origins: number[] = [];
  let position = 0;
  for (const character of original) {
    for (const unit of foldCharacter(character).split('')) {
      if (unit === ' ' && (parts.length === 0 || parts.at(-1) === ' ')) continue;
      parts.push(unit);
      origins.push(position);
    }
    position += character.length;
  }
  return {
    text: parts.join('').trimEnd(),
    written: (start, end) => original.slice(origins[start], origins[end] ?? original.length).trim(),
  };
}

/** One character at a time gives what the whole text would: only the order of accents differs, and those are dropped. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return character.toLowerCase();
  const point = character.codePointAt(0) ?? 0;
  const first = ALPHABETS.find((start) => point >= start && point < start + 26);
  if (first) return String.fromCharCode(0x61 + point - first);
  return character.normalize('NFKD').replace(DROPPED, '').toLowerCase().replace(DROPPED, '').replace(/\s+/g, ' ');
}
