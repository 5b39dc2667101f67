import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
};

export interface PageServer {
  /** Without closing slash. */
  origin: string;
  stop(): Promise<void>;
}

/** Answers on a free port of this machine until it is stopped. */
export async function servePages(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<PageServer> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}`, stop: () => close(server) };
}

/** The file of this folder that a request asks for, changed on its way where the page wants that. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  { change }: { change?: (html: string) => string } = {},
): Promise<void> {
  const path = normalize(new URL(request.url ?? '/', 'http://host').pathname);
  const file = path === '/' ? '/index.html' : path;
  const bytes = await readFile(join(folder, file)).catch(() => null);
  response.writeHead(bytes ? 200 : 404, { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain' });
  response.end(bytes && change ? change(String(bytes)) : bytes);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
