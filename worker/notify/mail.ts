import { type MailLanguage, textsIn } from './mail-texts.ts';

/** A mail as the outbox keeps it. Plain text only: nothing in it can be markup. */
export interface Mail {
  to: string;
  subject: string;
  /** Gone once the mail was delivered or given up: it may hold a code. */
  text?: string;
  /** Gone with the text. */
  headers?: Record<string, string>;
}

/** The mail that asks somebody to work on a site; `link` accepts. */
export function invitationMail(about: {
  to: string;
  site: string;
  by: string;
  link: string;
  validDays: number;
  language: MailLanguage;
}): Mail {
  const { to, site, by, link, language } = about;
  const days = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(about.validDays);
  return { to, subject: textsIn(language).invitation.subject(site), text: textsIn(language).invitation.text({ site, by, link, days }) };
}

/** Tells somebody that they can sign in with a passkey from now on; `link` leads to the desk, where they can take it away. */
export function passkeyAddedMail(about: { to: string; name: string; link: string; language: MailLanguage }): Mail {
  const { to, name, link, language } = about;
  return { to, subject: textsIn(language).passkeyAdded.subject, text: textsIn(language).passkeyAdded.text({ name, link }) };
}

/** The mail with a moderator's sign-in code; `link` signs in with one click. The code stands in the text only, never in the subject. */
export function signInMail(about: { to: string; code: string; link: string; validMinutes: number; language: MailLanguage }): Mail {
  const { to, code, link, language } = about;
  const minutes = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(about.validMinutes);
  return { to, subject: textsIn(language).signIn.subject, text: textsIn(language).signIn.text({ code, link, minutes }) };
}
