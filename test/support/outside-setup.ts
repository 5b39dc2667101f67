import type { TestProject } from 'vitest/node';
import { startOutside } from './outside.ts';

let stop: () => Promise<void>;

/** The services outside, for the tests in workerd, which cannot listen themselves. */
export async function setup(project: TestProject) {
  const outside = await startOutside();
  project.provide('outside', outside.url);
  stop = outside.stop;
}

export const teardown = () => stop();

declare module 'vitest' {
  export interface ProvidedContext {
    outside: string;
  }
}
