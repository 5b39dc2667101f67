import { attempt, PREFIX, read, write } from '../base/storage.ts';

/** Who writes, as they filled it in; of a box only whether it is there counts. */
export interface Person {
  name: string;
  email: string;
  /** Whether this device may remember it. */
  remember?: unknown;
  /** Whether they want mail when they are answered. */
  answers?: unknown;
}

const KEY = 'person';

/** On this device where they asked for it, else as long as this visit. */
export function readPerson(): Person {
  const visit = attempt(() => JSON.parse(sessionStorage.getItem(PREFIX + KEY) ?? ''));
  return visit ?? read<Person>(KEY) ?? { name: '', email: '' };
}

export function keepPerson({ name, email, remember, answers }: Person): void {
  const person = { name, email, remember, answers };
  attempt(() => sessionStorage.setItem(PREFIX + KEY, JSON.stringify(person)));
  write(KEY, remember ? person : null);
}
