/** What the editors say to writers. */
export const replies = {
  replies: {
    title: 'Redenen en antwoorden',
    reasons: 'Redenen om af te wijzen',
    reasonsWhy: 'Een moderator kiest een reden. De lezer leest de uitleg die u hier schrijft.',
    label: 'Reden voor de moderator',
    told: 'Uitleg voor de lezer',
    addReason: 'Voeg een reden toe',
    saved: 'Bewaarde antwoorden',
    savedWhy: 'Tekst die moderators kunnen invoegen als zij een lezer antwoorden.',
    name: 'Naam',
    text: 'Tekst',
    addReply: 'Voeg een antwoord toe',
    remove: 'Verwijder',
    removeOf: (name: string) => `Verwijder ${name || 'deze'}`,
    houseRules: 'Huisregels',
    houseRulesWhy:
      'Lezers kunnen deze regels lezen boven het formulier. Gebruik * voor een lijst en ** voor vette tekst. Leeg: geen huisregels.',
    save: 'Bewaar',
    stored: 'De wijzigingen zijn bewaard.',
    failed: 'De redenen en antwoorden kunnen niet worden geladen.',
  },
};
