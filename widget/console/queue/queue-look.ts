import { QUEUES, type QueueName } from '../../../shared/actions.ts';

/** Which list of comments one looks at, and to what it is narrowed; empty is everything. As the server is asked. */
export interface QueueLook extends Record<string, string> {
  queue: QueueName;
  q: string;
  rule: string;
  /** Minutes. */
  olderThan: string;
  thread: string;
  person: string;
}

export const WAITING: QueueLook = { queue: 'waiting', q: '', rule: '', olderThan: '', thread: '', person: '' };

/** The same in the address of the desk, in Dutch. */
const NAMES: readonly [keyof QueueLook & string, string][] = [
  ['queue', 'lijst'],
  ['q', 'zoek'],
  ['rule', 'regel'],
  ['olderThan', 'ouder'],
  ['thread', 'artikel'],
  ['person', 'lezer'],
];
const QUEUE_NAMES: Record<QueueName, string> = { waiting: '', reported: 'gemeld', spam: 'spam', all: 'alle' };

export function readLook(query: Readonly<Record<string, string>> = {}): QueueLook {
  const read = Object.fromEntries(NAMES.map(([name, address]) => [name, query[address] ?? '']));
  const queue = QUEUES.find((name) => QUEUE_NAMES[name] === read.queue) ?? 'waiting';
  return { ...WAITING, ...read, queue };
}

export function lookQuery(look: QueueLook): Record<string, string> {
  return Object.fromEntries(NAMES.map(([name, address]) => [address, name === 'queue' ? QUEUE_NAMES[look.queue] : (look[name] ?? '')]));
}

/** Whether it is the list in which moderators work: all that waits. */
export function isPlain(look: QueueLook): boolean {
  return NAMES.every(([name]) => look[name] === WAITING[name]);
}

/** New ones come first everywhere but among what waits, unless words are looked for. */
export function newestFirst({ queue, q }: QueueLook): boolean {
  return queue !== 'waiting' || q !== '';
}
