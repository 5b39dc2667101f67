/**
 * What somebody typed into the search field as a query of the index: each word the start of a word there, all of them in one comment, its
 * writer's name or e-mail address, within one site, or in other columns of an index that are named. Words stand in quotes, so that nothing typed is an operator. Null where no letter
 * or digit is left to look for.
 */
export function searchWords(site: string, typed: string, columns = 'text name email'): string | null {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  return `site : "${site}" AND {${columns}} : (${words.map((word) => `"${word}" *`).join(' AND ')})`;
}
