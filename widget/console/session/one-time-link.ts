export interface OneTimeLink {
  email: string;
  code: string;
}

/** The sign-in that a mailed link carries: `/moderatie?code=123456&email=a%40b.nl`. Null where either is missing or no code. */
export function readOneTimeLink(search: string): OneTimeLink | null {
  const parameters = new URLSearchParams(search);
  const email = parameters.get('email')?.trim();
  const code = parameters.get('code')?.trim() ?? '';
  return email && /^\d{6}$/.test(code) ? { email, code } : null;
}
