import { describe, expect, test } from 'vitest';
import { no, waiting, waitingComment } from './support/people.ts';
import { atTheQueue, Server } from './support/queue-at-work.ts';

describe('Mieke decides', () => {
  test('and has the next comment under her hands at once, before the server answers', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen', 'Kees'));
    const { queue, decider, names } = await atTheQueue(server);
    queue.focus('Jeroen');
    const done = decider.decide(['Jeroen'], { action: 'approve' });
    expect(names()).toEqual(['Fatima', 'Kees']);
    expect(queue.state.currentId).toBe('Kees');
    expect(queue.state.total).toBe(2);
    expect(await done).toBeNull();
    expect(server.made).toEqual([{ commentIds: ['Jeroen'], action: 'approve', from: 'pending', seen: { Jeroen: null } }]);
  });

  test('on the last one, and goes to the one before it', async () => {
    const { queue, decider } = await atTheQueue(new Server(waiting('Fatima', 'Jeroen')));
    queue.focus('Jeroen');
    await decider.decide(['Jeroen'], { action: 'spam' });
    expect(queue.state.currentId).toBe('Fatima');
  });

  test('on all, and nothing is left', async () => {
    const { queue, decider, names } = await atTheQueue(new Server(waiting('Fatima', 'Jeroen')));
    queue.selectAll();
    await decider.decide(queue.targets(), { action: 'approve' });
    expect(names()).toEqual([]);
    expect(queue.state).toMatchObject({ currentId: null, total: 0, notice: { kind: 'decided', count: 2 } });
    expect(queue.state.selected.size).toBe(0);
  });

  test('on more than one call may hold', async () => {
    const server = new Server(Array.from({ length: 130 }, (_, minute) => waitingComment(`Lezer ${minute}`, minute)));
    server.pageSize = 130;
    const { queue, decider } = await atTheQueue(server);
    queue.selectAll();
    await decider.decide(queue.targets(), { action: 'spam' });
    expect(server.made.map(({ commentIds }) => commentIds.length)).toEqual([100, 30]);
    expect(queue.state.notice).toMatchObject({ count: 130 });
  });

  test('while there is no connection: the comment stands in its place again and her hands stay where they are', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen', 'Kees'));
    server.instead.decide = no('offline');
    const { queue, decider, names } = await atTheQueue(server);
    expect(await decider.decide(['Fatima'], { action: 'approve' })).toMatchObject({ code: 'offline' });
    expect(names()).toEqual(['Fatima', 'Jeroen', 'Kees']);
    expect(queue.state).toMatchObject({ currentId: 'Jeroen', total: 3, notice: { kind: 'failed' } });
    expect(decider.canUndo).toBe(false);
  });
});

describe('Noor was first', () => {
  test('with the only one: Mieke hears who did what, and has nothing to take back', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen'));
    server.colleague.set('Fatima', 'approve');
    const { queue, decider, names } = await atTheQueue(server);
    await decider.decide(['Fatima'], { action: 'reject', reason: 'insult' });
    expect(names()).toEqual(['Jeroen']);
    expect(queue.state.notice).toMatchObject({
      kind: 'decided',
      count: 0,
      conflicts: [{ name: 'Fatima', moderator: 'Noor', action: 'approve' }],
    });
    expect(decider.canUndo).toBe(false);
  });

  test('with one of two: the other is decided, and can be taken back', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen'));
    server.colleague.set('Fatima', 'spam');
    const { queue, decider, names } = await atTheQueue(server);
    queue.selectAll();
    await decider.decide(queue.targets(), { action: 'approve' });
    expect(queue.state.notice).toMatchObject({ count: 1, conflicts: [{ name: 'Fatima', action: 'spam' }] });
    await decider.undo();
    expect(names()).toEqual(['Jeroen']);
  });
});

describe('Mieke takes back', () => {
  test('what she decided last, then what she decided before that; each stands in its own place again', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen', 'Kees'));
    const { queue, decider, names } = await atTheQueue(server);
    await decider.decide(['Fatima'], { action: 'approve' });
    await decider.decide(['Jeroen'], { action: 'spam' });
    await decider.undo();
    expect(names()).toEqual(['Jeroen', 'Kees']);
    expect(queue.state).toMatchObject({ currentId: 'Jeroen', total: 2, notice: { kind: 'undone', count: 1 } });
    await decider.undo();
    expect(names()).toEqual(['Fatima', 'Jeroen', 'Kees']);
    expect(decider.canUndo).toBe(false);
  });

  test('many in one go', async () => {
    const { queue, decider, names } = await atTheQueue(new Server(waiting('Fatima', 'Jeroen', 'Kees')));
    queue.toggle('Fatima');
    queue.toggle('Kees');
    await decider.decide(queue.targets(), { action: 'approve' });
    expect(names()).toEqual(['Jeroen']);
    await decider.undo();
    expect(names()).toEqual(['Fatima', 'Jeroen', 'Kees']);
  });

  test('a decision that the server has not answered yet: the undo waits for it', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen'));
    const gate = Promise.withResolvers<void>();
    server.gate = gate.promise;
    const { decider, names } = await atTheQueue(server);
    const decided = decider.decide(['Fatima'], { action: 'approve' });
    const undone = decider.undo();
    gate.resolve();
    await Promise.all([decided, undone]);
    expect(names()).toEqual(['Fatima', 'Jeroen']);
  });

  test('but a colleague decided something else since: that stays', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen'));
    const { queue, decider, names } = await atTheQueue(server);
    await decider.decide(['Fatima'], { action: 'approve' });
    server.instead.undo = no('cannot_undo');
    await decider.undo();
    expect(names()).toEqual(['Jeroen']);
    expect(queue.state.notice).toMatchObject({ kind: 'failed', failure: { code: 'cannot_undo' } });
    expect(decider.canUndo).toBe(false);
  });

  test('without a connection, and again when it is back', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen'));
    const { decider, names } = await atTheQueue(server);
    await decider.decide(['Fatima'], { action: 'approve' });
    server.instead.undo = no('offline');
    await decider.undo();
    expect(names()).toEqual(['Jeroen']);
    await decider.undo();
    expect(names()).toEqual(['Fatima', 'Jeroen']);
  });
});
