import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    outside: string;
  }
}

/** Where the services outside are (test/support/outside.ts). */
export const outside: string = inject('outside');

export interface Sent {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** What they were sent that holds these characters: a text or name of the test itself. */
export async function sent(characters: string): Promise<Sent[]> {
  return (await fetch(`${outside}/sent?with=${encodeURIComponent(characters)}`)).json();
}

/** The fields of a form that was sent. */
export function form(one: Sent | undefined): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(one?.body));
}
