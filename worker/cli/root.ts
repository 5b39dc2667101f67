import { fileURLToPath } from 'node:url';

/** The top of the project, with a closing slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** All that is made and kept on this machine; `npm run reset` throws it away. */
export const LOCAL = `${root}.local/`;
export const DATA = `${LOCAL}data`;
