/** What a reader can do with one comment. Loaded with the first "Meer". */
export const nlMore = {
  of: (name: string) => ` (reactie van ${name})`,
  change: 'Wijzig',
  withdraw: 'Trek in',
  report: 'Meld',
};

/** What every language has to say here. */
export type MoreTexts = typeof nlMore;
