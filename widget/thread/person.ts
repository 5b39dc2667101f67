import { attempt, PREFIX, read, write } from '../base/storage.ts';

/** Who writes, as they filled it in. */
export interface Person {
  name: string;
  email: string;
  /** Whether this device may remember it. */
  remember: boolean;
  /** Whether they want mail when they are answered. */
  answers?: boolean;
}

const KEY = 'person';

/** On this device where they asked for it, else as long as this visit. */
export function readPerson(): Person {
  const visit = attempt(() => JSON.parse(sessionStorage.getItem(PREFIX + KEY) ?? ''));
  return visit ?? read<Person>(KEY) ?? { name: '', email: '', remember: false };
}

export function keepPerson(person: Person): void {
  attempt(() => sessionStorage.setItem(PREFIX + KEY, JSON.stringify(person)));
  write(KEY, person.remember ? person : null);
}
