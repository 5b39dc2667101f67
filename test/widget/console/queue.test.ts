import { describe, expect, test } from 'vitest';
import { no, waiting, waitingComment } from './support/people.ts';
import { atTheQueue, Server } from './support/queue-at-work.ts';

const many = (count: number) => Array.from({ length: count }, (_, minute) => waitingComment(`Lezer ${minute}`, minute));

describe('the list follows what happens elsewhere', () => {
  test('a new comment is appended; nothing moves and the hands stay where they are', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen'));
    const { queue, names } = await atTheQueue(server);
    queue.focus('Jeroen');
    server.waiting.push(waitingComment('Kees', 9));
    await queue.refresh();
    expect(names()).toEqual(['Fatima', 'Jeroen', 'Kees']);
    expect(queue.state).toMatchObject({ currentId: 'Jeroen', total: 3 });
    expect([...queue.state.arrived]).toEqual(['Kees']);
    queue.focus('Kees');
    expect(queue.state.arrived.size).toBe(0);
  });

  test('an empty list fills by itself', async () => {
    const server = new Server([]);
    const { queue, names } = await atTheQueue(server);
    expect(queue.state).toMatchObject({ phase: 'ready', currentId: null, total: 0 });
    server.waiting = waiting('Fatima');
    await queue.refresh();
    expect(names()).toEqual(['Fatima']);
    expect(queue.state.currentId).toBe('Fatima');
  });

  test('what a colleague decided leaves, except what is under the hands or selected', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen', 'Kees', 'Sanne'));
    const { queue, names } = await atTheQueue(server);
    queue.focus('Jeroen');
    queue.toggle('Sanne');
    server.waiting = waiting('Fatima').slice(1);
    await queue.refresh();
    expect(names()).toEqual(['Jeroen', 'Sanne']);
    expect(queue.state.total).toBe(0);
  });

  test('a look that began before a decision does not bring the comment back', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen'));
    const { queue, decider, names } = await atTheQueue(server);
    const gate = Promise.withResolvers<void>();
    server.gate = gate.promise;
    const decided = decider.decide(['Fatima'], { action: 'approve' });
    await queue.refresh();
    expect(names()).toEqual(['Jeroen']);
    expect(queue.state.total).toBe(1);
    gate.resolve();
    await decided;
    await queue.refresh();
    expect(names()).toEqual(['Jeroen']);
  });

  test('a comment that a colleague put back comes back', async () => {
    const server = new Server(waiting('Fatima', 'Jeroen'));
    const { queue, decider, names } = await atTheQueue(server);
    await decider.decide(['Fatima'], { action: 'approve' });
    await queue.refresh();
    await server.undo('batch 1');
    await queue.refresh();
    expect(names()).toEqual(['Jeroen', 'Fatima']);
  });
});

describe('a long list', () => {
  test('comes page by page, when the end is near', async () => {
    const server = new Server(many(120));
    const { queue } = await atTheQueue(server);
    expect(queue.state.items.length).toBe(50);
    queue.focus('Lezer 20');
    await queue.more();
    expect(queue.state.items.length).toBe(50);
    queue.focus('Lezer 40');
    await expect.poll(() => queue.state.items.length).toBe(100);
    queue.focus('Lezer 95');
    await expect.poll(() => queue.state.items.length).toBe(120);
    expect(queue.state).toMatchObject({ nextCursor: null, total: 120 });
  });

  test('also gets new comments at its end', async () => {
    const server = new Server(many(60));
    const { queue, names } = await atTheQueue(server);
    queue.focus('Lezer 49');
    await expect.poll(() => queue.state.items.length).toBe(60);
    server.waiting.push(waitingComment('Kees', 99));
    await queue.refresh();
    expect(names().at(-1)).toBe('Kees');
    expect([...queue.state.arrived]).toEqual(['Kees']);
    expect(queue.state.total).toBe(61);
  });
});

describe('selecting', () => {
  test('one, some in a row, all, none', async () => {
    const { queue } = await atTheQueue(new Server(waiting('Fatima', 'Jeroen', 'Kees', 'Sanne')));
    expect(queue.targets()).toEqual(['Fatima']);
    queue.toggle('Jeroen');
    expect(queue.targets()).toEqual(['Jeroen']);
    queue.selectTo('Sanne');
    expect(queue.targets()).toEqual(['Jeroen', 'Kees', 'Sanne']);
    queue.selectAll();
    expect(queue.targets().length).toBe(4);
    queue.selectNone();
    expect(queue.targets()).toEqual(['Fatima']);
  });

  test('moving stops at both ends', async () => {
    const { queue } = await atTheQueue(new Server(waiting('Fatima', 'Jeroen')));
    queue.move(-1);
    expect(queue.state.currentId).toBe('Fatima');
    queue.move(1);
    queue.move(1);
    expect(queue.state.currentId).toBe('Jeroen');
  });
});

describe('when the queue cannot be read', () => {
  test('at first, it says why, and trying again helps', async () => {
    const server = new Server(waiting('Fatima'));
    server.instead.queue = no('rate_limited', { retryAfter: 60 });
    const { queue, names } = await atTheQueue(server);
    expect(queue.state).toMatchObject({ phase: 'failed', failure: { code: 'rate_limited', retryAfter: 60 } });
    await queue.refresh();
    expect(queue.state).toMatchObject({ phase: 'ready', failure: null });
    expect(names()).toEqual(['Fatima']);
  });

  test('later, what is there stays', async () => {
    const server = new Server(waiting('Fatima'));
    const { queue, names } = await atTheQueue(server);
    server.instead.queue = no('offline');
    expect(await queue.refresh()).toEqual({ ok: false, retryAfter: null });
    expect(queue.state).toMatchObject({ phase: 'ready', failure: { code: 'offline' } });
    expect(names()).toEqual(['Fatima']);
  });
});
