import { join } from 'node:path';

/** The top of the project, with a closing slash. */
export const root = join(import.meta.dirname, '../../');

/** All that is made and kept on this machine; `npm run reset` throws it away. */
export const LOCAL = `${root}.local/`;
export const DATA = `${LOCAL}data`;
