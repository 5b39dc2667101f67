import type { Texts } from './nl.ts';
import type { MoreTexts } from './nl-more.ts';
import type { WritingTexts } from './nl-writing.ts';

/** The same keys all the way down, none of which has to be there. */
type Some<Table> = {
  [Key in keyof Table]?: Table[Key] extends (...given: never[]) => unknown
    ? Table[Key]
    : Table[Key] extends object
      ? Some<Table[Key]>
      : Table[Key];
};

const plural = (one: string, many: string) => (count: number) => `${count.toLocaleString('nl')} ${count === 1 ? one : many}`;
const signs = plural('teken', 'tekens');

/** Dutch that says "je" (`lang="nl-x-informal"`): the formal tables, and below what is said differently. */
export function je(formal: Texts): Texts {
  informal ??= {
    ...lay(formal, first),
    writing: async (table) => lay(table, writing),
    more: async (table) => lay(table, more),
  };
  return informal;
}

let informal: Texts | undefined;

function lay<Table extends object>(formal: Table, own: Some<Table>): Table {
  const entries = Object.entries(own).map(([key, value]) => {
    const known = formal[key as keyof Table];
    return [key, typeof value === 'object' && value ? lay(known as object, value) : value];
  });
  return { ...formal, ...Object.fromEntries(entries) };
}

const first: Some<Texts> = {
  locale: 'nl-x-informal',
  loading: 'Even geduld',
  offline: 'Je bent offline.',
  explain: (vote) => `Je stemde “${vote}”. Licht toe waarom?`,
  changeVote: 'Wijzig je stem',
  withdrawVote: 'Trek je stem in',
  yourVote: 'jouw stem',
  voted: 'Je stem is geteld.',
  withdrawn: 'Je stem is ingetrokken.',
};

const more: Some<MoreTexts> = {
  reported: 'Dank je. De redactie kijkt ernaar.',
  change: 'Wijzig je reactie',
  withdraw: 'Trek je reactie in',
  server: 'Je Mastodon-server',
};

const writing: Some<WritingTexts> = {
  locale: 'nl-x-informal',
  name: 'Je naam',
  text: 'Je reactie',
  kept: 'Je tekst is bewaard.',
  otherTab: 'In een ander tabblad schreef je hier iets anders.',
  nameMissing: 'Vul je naam in.',
  textTooLong: (over) => `Je reactie is ${signs(over)} te lang.`,
  answers: 'Mail mij bij een antwoord (bevestig dat in je mail)',
  placed: 'Je reactie is geplaatst.',
  email: 'Je e-mailadres (niet verplicht, anderen zien het niet)',
  queued: 'Je reactie wordt verstuurd als je weer verbinding hebt.',
};
