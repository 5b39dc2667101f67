/** Notices of illegal content. */
export const notices = {
  notices: {
    title: 'Meldingen (DSA)',
    intro: 'Iemand meldt dat een reactie strafbaar is. De wet vraagt dat u daarover beslist en de melder antwoordt.',
    open: 'Te beoordelen',
    answered: 'Beoordeeld',
    none: 'Er zijn geen meldingen.',
    noneAnswered: 'Er is nog geen melding beoordeeld.',
    noneMore: 'Gewone meldingen van lezers staan in de wachtrij, onder Gemeld.',
    failed: 'De meldingen kunnen niet worden geladen.',
    more: 'Meer meldingen',
    figuresOf: (year: number) => `DSA-cijfers van ${year}`,
    about: (name: string) => `Melding over ${name}`,
    comment: 'De reactie',
    notice: (date: string) => `De melding van ${date}`,
    nameless: 'Zonder naam',
    childAbuse:
      'Volgens de melder gaat het om seksueel misbruik van kinderen. Bewaar niets op uw eigen computer en meld het bij de politie.',
    why: 'Waarom u dit beslist',
    whyHint: 'De melder leest dit in een mail. Verwijdert u de reactie, dan leest de schrijver het ook.',
    keep: 'De reactie blijft staan',
    remove: 'Verwijder de reactie',
    decision: 'De beslissing',
    kept: 'De reactie blijft staan,',
    removed: 'De reactie is verwijderd,',
  },
};
