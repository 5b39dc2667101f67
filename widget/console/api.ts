import type { Decisions, NewDecision } from '../../shared/decisions.ts';
import type { ModeratedThread, ModeratedThreads, Queue, Session, ThreadChange } from '../../shared/moderation.ts';
import { deskPaths } from '../../shared/paths.ts';
import type { NewPoll, Poll, PollChange } from '../../shared/polls.ts';
import type { Answer } from './base/answer.ts';
import type { Send } from './base/sender.ts';

/** Every call that the desk makes, by what it does. */
export interface DeskApi {
  /** Mails a code, if the address is a moderator's; the answer does not tell. */
  requestCode(email: string): Promise<Answer<void>>;
  signIn(email: string, code: string): Promise<Answer<Session>>;
  session(): Promise<Answer<Session>>;
  signOut(): Promise<Answer<void>>;
  queue(site: string, cursor?: string | null): Promise<Answer<Queue>>;
  decide(decision: NewDecision): Promise<Answer<Decisions>>;
  undo(decisionId: string): Promise<Answer<Decisions>>;
  threads(site: string, cursor?: string | null): Promise<Answer<ModeratedThreads>>;
  addThread(thread: { site: string; url: string; title?: string }): Promise<Answer<ModeratedThread>>;
  changeThread(id: string, change: Partial<ThreadChange>): Promise<Answer<ModeratedThread>>;
  addPoll(threadId: string, poll: NewPoll): Promise<Answer<Poll>>;
  changePoll(id: string, change: PollChange): Promise<Answer<Poll>>;
}

/** The calls over one way of sending. */
export function deskApi(send: Send): DeskApi {
  return {
    requestCode: (email) => send(deskPaths.code, { method: 'POST', body: { email } }),
    signIn: (email, code) => send(deskPaths.session, { method: 'POST', body: { email, code } }),
    session: () => send(deskPaths.session),
    signOut: () => send(deskPaths.session, { method: 'DELETE' }),
    queue: (site, cursor) => send(deskPaths.queue(query({ site, status: 'pending', cursor }))),
    decide: (decision) => send(deskPaths.decisions, { method: 'POST', body: decision }),
    undo: (decisionId) => send(deskPaths.undo(decisionId), { method: 'POST' }),
    threads: (site, cursor) => send(deskPaths.threads(query({ site, cursor }))),
    addThread: (thread) => send(deskPaths.threads('').replace(/\?$/, ''), { method: 'POST', body: thread }),
    changeThread: (id, change) => send(deskPaths.thread(id), { method: 'PATCH', body: change }),
    addPoll: (threadId, poll) => send(deskPaths.threadPoll(threadId), { method: 'POST', body: poll }),
    changePoll: (id, change) => send(deskPaths.poll(id), { method: 'PATCH', body: change }),
  };
}

function query(parameters: Record<string, string | null | undefined>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return new URLSearchParams(given).toString();
}
