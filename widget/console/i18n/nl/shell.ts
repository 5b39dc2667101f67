/** The frame of the desk. */
export const shell = {
  language: 'nl',
  desk: 'Moderatie',
  toMain: 'Naar de inhoud',
  menu: 'Onderdelen',
  queue: 'Wachtrij',
  threads: 'Artikelen',
  site: 'Site',
  signOut: 'Log uit',
  keys: 'Toetsen',
  loading: 'Even geduld a.u.b.',
  retry: 'Probeer het opnieuw',
  close: 'Sluit',
  cancel: 'Annuleer',
  optional: 'mag leeg blijven',
  noSites: 'U bent nog bij geen enkele site moderator. Vraag de beheerder om u toe te voegen.',
};
