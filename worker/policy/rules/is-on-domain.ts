/** Whether a host, in lower case, is this domain or a name below it; a dot at its end says nothing. */
export function isOnDomain(host: string, domain: string): boolean {
  const name = host.replace(/\.$/, '');
  return name === domain || name.endsWith(`.${domain}`);
}
