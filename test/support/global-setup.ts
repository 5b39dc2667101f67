import { buildProject } from '../../worker/cli/build/build-project.ts';

/** What the browser tests test is what is in the tree now. */
export function setup(): void {
  buildProject({ demo: true });
}
