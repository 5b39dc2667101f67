import { uuidv7 } from 'uuidv7';
import { createApp } from './app.ts';
import type { Env, Host } from './context.ts';
import { onSchedule } from './on-schedule.ts';

export { Room } from './live/room.ts';
export { ThreadRoom } from './live/thread-room.ts';

const host: Host = { now: Date.now, newId: uuidv7 };
const app = createApp(host);

export default {
  fetch: app.fetch,
  scheduled: (_, env) => onSchedule(env, host),
} satisfies ExportedHandler<Env>;
