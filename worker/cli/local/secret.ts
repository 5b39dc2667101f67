import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LOCAL } from '../root.ts';

/** This machine's own `SECRET`, made once and readable by nobody else, so that tokens stay valid when the server starts again. */
export function localSecret(): string {
  const path = `${LOCAL}secret`;
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const secret = randomBytes(32).toString('base64url');
  mkdirSync(LOCAL, { recursive: true });
  writeFileSync(path, secret, { mode: 0o600 });
  return secret;
}
