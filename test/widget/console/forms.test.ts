import { describe, expect, test } from 'vitest';
import type { NewPoll, Poll, PollChange } from '../../../shared/polls.ts';
import { RejectStore } from '../../../widget/console/queue/reject-store.ts';
import { EMPTY_POLL, toNewPoll, toPollChange, valuesOf } from '../../../widget/console/threads/poll-values.ts';
import { ThreadsStore } from '../../../widget/console/threads/threads-store.ts';
import { article, no, ok, waiting } from './support/people.ts';
import { atTheQueue, Server } from './support/queue-at-work.ts';

const POLL: Poll = {
  id: 'poll',
  question: 'Wie stuurt?',
  multiple: false,
  options: [
    { id: 'a', label: 'Ik', votes: 0 },
    { id: 'b', label: 'Mijn baas', votes: 0 },
  ],
  voters: 0,
  closesAt: '2026-12-01T12:00:30.000Z',
  state: 'open',
  results: 'afterVote',
};

describe('the question why a comment is rejected', () => {
  test('needs a reason, and sends the note with it', async () => {
    const server = new Server(waiting('Fatima'));
    const { decider } = await atTheQueue(server);
    const reject = new RejectStore(decider);
    reject.ask(['Fatima']);
    await reject.confirm();
    expect(reject.state.wrong).toEqual({ reason: 'required' });
    expect(server.made).toEqual([]);
    reject.fill({ reason: 'insult', note: '  Rustig aan. ' });
    await reject.confirm();
    expect(server.made).toEqual([
      { commentIds: ['Fatima'], action: 'reject', from: 'pending', seen: { Fatima: null }, reason: 'insult', note: 'Rustig aan.' },
    ]);
    expect(reject.state.ids).toBeNull();
  });

  test('keeps what was filled in when it is closed, and when the rejection did not arrive; not once it did', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen'));
    const { decider } = await atTheQueue(server);
    const reject = new RejectStore(decider);
    reject.ask(['Fatima']);
    reject.fill({ reason: 'other', note: 'Zie de regels.' });
    reject.close();
    reject.ask(['Jeroen']);
    expect(reject.state.note).toBe('');
    reject.ask(['Fatima']);
    server.instead.decide = no('signed_out');
    await reject.confirm();
    reject.ask(['Fatima']);
    expect(reject.state).toMatchObject({ reason: 'other', note: 'Zie de regels.' });
    await reject.confirm();
    reject.ask(['Fatima']);
    expect(reject.state).toMatchObject({ reason: null, note: '' });
  });

  test('refuses a note that is too long, one letter over the limit; and asks again when the server refuses a character', async () => {
    const server = new Server(waiting('Fatima'));
    const { decider } = await atTheQueue(server);
    const reject = new RejectStore(decider);
    reject.ask(['Fatima']);
    reject.fill({ reason: 'other', note: '🙂'.repeat(1_001) });
    await reject.confirm();
    expect(reject.state.wrong).toEqual({ note: 'too_long' });
    reject.fill({ note: '🙂'.repeat(1_000) });
    server.instead.decide = no('invalid_input', { errors: [{ path: 'note', code: 'forbidden_characters' }] });
    await reject.confirm();
    expect(reject.state).toMatchObject({ ids: ['Fatima'], reason: 'other', wrong: { note: 'forbidden_characters' } });
  });
});

describe('a poll as it is filled in', () => {
  test('lines left empty at the end are no options; one in between is', () => {
    const poll = (...options: string[]) => toNewPoll({ ...EMPTY_POLL, options }).options;
    expect(poll('Ik', 'Mijn baas', '', ' ')).toEqual(['Ik', 'Mijn baas']);
    expect(poll('Ik', '', 'Mijn baas')).toEqual(['Ik', '', 'Mijn baas']);
    expect(poll('', '')).toEqual(['', '']);
  });

  test('a closing time that was not touched is left as it is, to the second', () => {
    expect(toPollChange(valuesOf(POLL), POLL)).not.toHaveProperty('closesAt');
    expect(toPollChange({ ...valuesOf(POLL), closesAt: '' }, POLL)).toMatchObject({ closesAt: null });
  });

  test('once somebody voted, only what may still change is sent', () => {
    expect(toPollChange({ ...valuesOf(POLL), results: 'always' }, { ...POLL, voters: 1 })).toEqual({ results: 'always' });
  });

  test('stays filled in after a refusal, with what is wrong by field, and after a look elsewhere', async () => {
    const answers = [no('invalid_input', { errors: [{ path: 'options.1', code: 'empty' }] }), ok(POLL)];
    const threads = new ThreadsStore(
      {
        threads: async () => ok({ items: [article('een')], nextCursor: null }),
        addThread: async () => no('internal'),
        changeThread: async () => no('internal'),
        moveThread: async () => no('internal'),
        mergeThread: async () => no('internal'),
        pollTable: async () => no('internal'),
        addPoll: async (_: string, __: NewPoll) => answers.shift() ?? no('internal'),
        changePoll: async (_: string, __: PollChange) => no('internal'),
      },
      'krant',
    );
    await threads.load();
    const thread = () => threads.find('een') ?? article('weg');
    threads.pollForm(thread()).fill({ question: 'Wie stuurt?' });
    expect(await threads.savePoll(thread())).toBe(false);
    expect(threads.pollForm(thread()).state).toMatchObject({ errors: { 'options.1': 'empty' }, values: { question: 'Wie stuurt?' } });
    expect(await threads.savePoll(thread())).toBe(true);
    expect(thread().poll).toEqual(POLL);
  });
});
