import { buildLibrary } from './build/build-library.ts';
import { buildProject } from './build/build-project.ts';
import { endPlainly } from './local/end-plainly.ts';

await endPlainly(async () => {
  const built = buildProject({ demo: false });
  await buildLibrary();
  console.log(`Built: ${[...built, 'package for bundlers'].join(', ')}.`);
});
