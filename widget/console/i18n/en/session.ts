import type { session as Dutch } from '../nl/session.ts';

export const session: typeof Dutch = {
  signIn: {
    title: 'Sign in to moderation',
    again: 'You are signed out',
    againWhy: 'Sign in again. Everything you filled in is still there.',
    email: 'E-mail address',
    passkey: 'Sign in with a passkey',
    send: 'Send me a code',
    code: 'Code of 6 digits',
    sent: (email) => `If we know ${email}, there is a code in your mailbox now.`,
    submit: 'Sign in',
    other: 'Other e-mail address',
    again6: 'Send a new code',
    unreachable: 'Moderation cannot be opened.',
  },
};
