/** For the address of a call: what is empty or not given is left out. */
export function queryString(parameters: Record<string, string | null | undefined>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => !!pair[1]);
  return new URLSearchParams(given).toString();
}
