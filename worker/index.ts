import { uuidv7 } from 'uuidv7';
import { createApp } from './app.ts';
import type { Env } from './context.ts';

const app = createApp({ now: Date.now, newId: uuidv7 });

export default { fetch: app.fetch } satisfies ExportedHandler<Env>;
