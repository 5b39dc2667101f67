import { root } from '../root.ts';

const NO_PERMISSION = ['EACCES', 'EPERM', 'EROFS'];

/** Runs a command; what goes wrong in it becomes one clear line and exit code 1. */
export async function endPlainly(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(inWords(error));
    process.exit(1);
  }
}

function inWords(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code && NO_PERMISSION.includes(code)) return `Cannot write ${path ?? `in ${root}`}: write permission is missing.`;
  if (code === 'ENOSPC') return 'Cannot write: the disk is full.';
  return message ?? String(error);
}
