import { createServer } from 'node:net';

/** The port that `PORT` asks for, 8787 without it. Throws where it is no port, or somebody else's. */
export async function freePort(asked = '8787'): Promise<number> {
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT is "${asked}", which is no port: take 1 to 65535.`);
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => reject(new Error(reason(port, code))));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
  return port;
}

function reason(port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use: stop the other program, or take another port with PORT=${port === 65_535 ? 8788 : port + 1}.`;
  if (code === 'EACCES') return `Port ${port} is not allowed for this user: take one above 1023 with PORT.`;
  return `Port ${port} cannot be used (${code}).`;
}
