/** Each line as mail programs show what somebody else wrote. */
export function quoted(text: string): string {
  return text.replace(/^/gm, '> ');
}
