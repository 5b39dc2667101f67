import { buildProject } from './build/build-project.ts';
import { endPlainly } from './local/end-plainly.ts';

await endPlainly(async () => {
  const built = buildProject({ demo: false });
  console.log(built.length ? `Built: ${built.join(', ')}.` : 'Nothing changed since the last build.');
});
