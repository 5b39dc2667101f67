/** Signing in. */
export const session = {
  signIn: {
    title: 'Log in bij moderatie',
    again: 'U bent uitgelogd',
    againWhy: 'Log weer in. Alles wat u had ingevuld, staat er nog.',
    email: 'E-mailadres',
    passkey: 'Log in met een passkey',
    send: 'Stuur mij een code',
    code: 'Code van 6 cijfers',
    sent: (email: string) => `Is ${email} bij ons bekend? Dan staat er nu een code in uw mailbox.`,
    submit: 'Log in',
    other: 'Ander e-mailadres',
    again6: 'Stuur een nieuwe code',
    unreachable: 'Het lukt niet om moderatie te openen.',
  },
};
