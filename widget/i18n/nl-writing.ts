const signs = (count: number) => `${count.toLocaleString('nl')} ${count === 1 ? 'teken' : 'tekens'}`;

/** What the form says. Loaded with it. */
export const nlWriting = {
  locale: 'nl',
  name: 'Uw naam',
  email: 'Uw e-mailadres (niet verplicht, anderen zien het niet)',
  emailWrong: 'Dit e-mailadres klopt niet.',
  remember: 'Onthoud mijn naam en e-mail op dit apparaat',
  answers: 'Mail mij bij een antwoord (bevestig dat in uw mail)',
  text: 'Uw reactie',
  rules: 'Huisregels',
  tools: 'Opmaak',
  bold: 'Vet',
  italic: 'Cursief',
  quote: 'Citaat',
  link: 'Link',
  list: 'Lijst',
  code: 'Code',
  preview: 'Voorbeeld',
  showVote: (vote: string) => `Toon bij mijn reactie dat ik “${vote}” stemde`,
  send: 'Plaats reactie',
  cancel: 'Annuleer',
  kept: 'Uw tekst is bewaard.',
  otherTab: 'In een ander tabblad schreef u hier iets anders.',
  useOther: 'Gebruik die tekst',
  nameMissing: 'Vul uw naam in.',
  textMissing: 'Schrijf eerst een reactie.',
  textTooShort: (min: number) => `Schrijf minstens ${signs(min)}.`,
  textTooLong: (over: number) => `Uw reactie is ${signs(over)} te lang.`,
  left: (count: number) => `Nog ${signs(count)}`,
  readFirst: 'De redactie leest nu eerst mee.',
  queued: 'Uw reactie wordt verstuurd als u weer verbinding hebt.',
  placed: 'Uw reactie is geplaatst.',
};

/** What every language has to say about writing. */
export type WritingTexts = typeof nlWriting;
