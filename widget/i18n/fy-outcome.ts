import type { OutcomeTexts } from './nl-outcome.ts';

const rules = new Intl.PluralRules(['fy', 'nl']);
const plural = (one: string, many: string) => (count: number) =>
  `${count.toLocaleString(['fy', 'nl'])} ${rules.select(count) === 'one' ? one : many}`;

const day = (time: string) => new Intl.DateTimeFormat(['fy', 'nl'], { dateStyle: 'long' }).format(Date.parse(time));

export const fyOutcome: OutcomeTexts = {
  change: 'Feroarje',
  notPlaced: 'Jo reaksje is net pleatst.',
  dismiss: 'Ferbergje',
  appeal: 'Net mei iens?',
  problems: {
    offline: 'Jo binne offline.',
    unreachable: 'It ferstjoeren is net slagge. Besykje it nochris.',
    overloaded: 'It is no tige drok. Besykje it aanst nochris.',
    thread_closed: 'De reaksjes binne sletten. Jo reaksje is net ferstjoerd.',
    parent_not_found: 'De reaksje dêr’t jo op antwurdzje, is der net mear.',
    id_taken: 'In eardere ferzje fan dizze reaksje is al ferstjoerd. Ferstjoer nochris as jo dizze ek pleatse wolle.',
    invalid_input: 'Yn jo namme of tekst steane tekens dy’t net meie. Typ it op ’e nij.',
    origin_not_allowed: 'Op dizze side kin net reagearre wurde.',
  },
  tooMany: (seconds) => `Jo reagearje tige fluch. Besykje it oer ${plural('sekonde', 'sekonden')(seconds)} nochris.`,
  banned: (until, reason) => `Jo kinne ${until ? `oant ${day(until)}` : 'hjir'} net mear reagearje. De redaksje skriuwt wêrom: ${reason}`,
  refused: 'Jo reaksje past net by de regels fan dizze side.',
  found: {
    links: 'Jo reaksje hat te folle keppelings.',
    words: 'Yn jo reaksje stiet in wurd dat hjir net mei.',
    linkDomains: 'Jo reaksje hat in keppeling dy’t hjir net mei.',
    spamScore: 'Jo reaksje liket op reklame. Dêrom lêst in moderator earst mei.',
    shouting: 'Jo reaksje stiet hast hielendal yn haadletters. Dêrom lêst in moderator earst mei.',
    flood: 'Jo hawwe yn koarte tiid in soad pleatst. Wachtsje tsien minuten.',
    nearRepeat: 'Dizze tekst liket op wat jo earder skreaunen. Dêrom lêst in moderator earst mei.',
    emailDomain: 'Mei dit e-mailadres kinne jo hjir net reagearje.',
    firstComments: 'De earste reaksjes fan in nije lêzer lêst in moderator earst.',
    accountAge: 'Jo reagearje hjir noch mar koart. Dêrom lêst in moderator earst mei.',
    reports: 'Oare lêzers hawwe jo reaksje meld. Dêrom sjocht in moderator dernei.',
    person: 'In moderator lêst jo reaksjes foardat se ferskine.',
    repeat: 'Jo hawwe dit al ris pleatst.',
    length: 'Jo reaksje is te koart of te lang.',
    closed: 'De reaksjes binne sletten.',
  },
  rejectedFor: {
    offTopic: 'De reaksje giet net oer it artikel.',
    insult: 'De reaksje is kwetsend foar oaren.',
    discrimination: 'De reaksje diskriminearret.',
    advertising: 'De reaksje is reklame.',
    privacy: 'Yn de reaksje steane gegevens fan in oar.',
    unreadable: 'De reaksje is net goed te lêzen.',
    duplicate: 'Dizze reaksje stiet der al.',
    notice: 'Immen hat meld dat de reaksje strafber is. In moderator hat dy melding beoardiele.',
  },
};
