import type { PublicKeyOptions } from '../../shared/account.ts';
import type { Case } from '../../shared/case.ts';
import type { Decisions, NewDecision, NewReply, Replied } from '../../shared/decisions.ts';
import type { ModeratedThread, ModeratedThreads, Queue, Session, ThreadChange } from '../../shared/moderation.ts';
import { deskPaths } from '../../shared/paths.ts';
import type { NewPoll, Poll, PollChange } from '../../shared/polls.ts';
import type { NewSiteTexts, SiteTexts } from '../../shared/site-texts.ts';
import type { Answer } from './base/answer.ts';
import { queryString } from './base/query-string.ts';
import type { Send } from './base/sender.ts';
import type { QueueLook } from './queue/queue-look.ts';

/** Every call that the desk makes, by what it does. */
export interface DeskApi {
  /** Mails a code, if the address is a moderator's; the answer does not tell. */
  requestCode(email: string): Promise<Answer<void>>;
  signIn(email: string, code: string): Promise<Answer<Session>>;
  /** What the browser has to sign with a passkey, and then what it signed. */
  passkeyOptions(): Promise<Answer<PublicKeyOptions>>;
  signInWithPasskey(credential: unknown): Promise<Answer<Session>>;
  session(): Promise<Answer<Session>>;
  signOut(): Promise<Answer<void>>;
  queue(site: string, look: QueueLook, cursor?: string | null): Promise<Answer<Queue>>;
  /** All of one comment: its branch, what was decided, its writer’s others. */
  readCase(commentId: string): Promise<Answer<Case>>;
  decide(decision: NewDecision): Promise<Answer<Decisions>>;
  /** Takes back all that one call decided. */
  undo(batch: string): Promise<Answer<Decisions>>;
  /** Leaves a reported comment as it is. */
  leave(commentId: string): Promise<Answer<void>>;
  edit(commentId: string, source: string): Promise<Answer<Decisions>>;
  reply(commentId: string, reply: NewReply): Promise<Answer<Replied>>;
  siteTexts(site: string): Promise<Answer<SiteTexts>>;
  changeSiteTexts(texts: NewSiteTexts): Promise<Answer<SiteTexts>>;
  threads(site: string, cursor?: string | null): Promise<Answer<ModeratedThreads>>;
  addThread(thread: { site: string; url: string; title?: string }): Promise<Answer<ModeratedThread>>;
  changeThread(id: string, change: Partial<ThreadChange>): Promise<Answer<ModeratedThread>>;
  /** Gives a discussion another address, or brings it into the one at that address. */
  moveThread(id: string, url: string): Promise<Answer<ModeratedThread>>;
  mergeThread(id: string, url: string): Promise<Answer<ModeratedThread>>;
  addPoll(threadId: string, poll: NewPoll): Promise<Answer<Poll>>;
  changePoll(id: string, change: PollChange): Promise<Answer<Poll>>;
  /** Its results, as CSV. */
  pollTable(id: string): Promise<Answer<Blob>>;
}

/** The calls over one way of sending. */
export function deskApi(send: Send): DeskApi {
  return {
    requestCode: (email) => send(deskPaths.code, { method: 'POST', body: { email } }),
    signIn: (email, code) => send(deskPaths.session, { method: 'POST', body: { email, code } }),
    passkeyOptions: () => send(deskPaths.sessionOptions, { method: 'POST' }),
    signInWithPasskey: (credential) => send(deskPaths.passkeySession, { method: 'POST', body: { credential } }),
    session: () => send(deskPaths.session),
    signOut: () => send(deskPaths.session, { method: 'DELETE' }),
    queue: (site, look, cursor) => send(deskPaths.queue(queryString({ site, ...look, cursor }))),
    readCase: (commentId) => send(deskPaths.comment(commentId)),
    decide: (decision) => send(deskPaths.decisions, { method: 'POST', body: decision }),
    undo: (batch) => send(deskPaths.undoBatch(batch), { method: 'POST' }),
    leave: (commentId) => send(deskPaths.reports(commentId), { method: 'DELETE' }),
    edit: (commentId, source) => send(deskPaths.comment(commentId), { method: 'PATCH', body: { source } }),
    reply: (commentId, reply) => send(deskPaths.replies(commentId), { method: 'POST', body: reply }),
    siteTexts: (site) => send(deskPaths.texts(site)),
    changeSiteTexts: (texts) => send(deskPaths.texts(''), { method: 'PUT', body: texts }),
    threads: (site, cursor) => send(deskPaths.threads(queryString({ site, cursor }))),
    addThread: (thread) => send(deskPaths.threads('').replace(/\?$/, ''), { method: 'POST', body: thread }),
    changeThread: (id, change) => send(deskPaths.thread(id), { method: 'PATCH', body: change }),
    moveThread: (id, url) => send(deskPaths.threadAddress(id), { method: 'PUT', body: { url } }),
    mergeThread: (id, url) => send(deskPaths.threadMerge(id), { method: 'POST', body: { url } }),
    addPoll: (threadId, poll) => send(deskPaths.threadPoll(threadId), { method: 'POST', body: poll }),
    pollTable: (id) => send(deskPaths.pollTable(id)),
    changePoll: (id, change) => send(deskPaths.poll(id), { method: 'PATCH', body: change }),
  };
}
