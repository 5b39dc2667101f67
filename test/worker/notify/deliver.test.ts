import { beforeEach, describe, expect, test, vi } from 'vitest';
import { purgeOutbox } from '../../../worker/store/outbox.ts';
import { bindings } from '../support/praatmee.ts';
import { codeFor, deliver, HOUR, MINUTE, mailbox, rowIn } from './outbox.ts';

const NINE = Date.parse('2026-11-23T09:00:00Z');
const FATIMA = 'fatima@krant.example';

beforeEach(async () => {
  await bindings.DB.exec('DELETE FROM outbox');
});

describe('A code that Fatima asked for', () => {
  test('is sent once, and nothing of it stays behind', async () => {
    const box = mailbox();
    const id = await codeFor(FATIMA, NINE);
    expect(await deliver(box.env, NINE)).toEqual({ delivered: 1, failed: 0, lines: [] });
    expect(box.sent).toMatchObject([{ to: FATIMA, from: { name: 'Praatmee', email: bindings.MAIL_FROM } }]);
    expect(box.sent[0]?.text).toContain('123456');
    expect(await rowIn(id)).toMatchObject({ delivered_at: NINE, due_at: null, attempts: 1, last_error: null });
    expect((await rowIn(id))?.payload).not.toContain('123456');
    expect(await deliver(box.env, NINE + HOUR)).toMatchObject({ delivered: 0 });
    expect(box.sent).toHaveLength(1);
  });

  test('is sent once by ten runners at the same time', async () => {
    const box = mailbox();
    for (let mail = 0; mail < 5; mail++) await codeFor(FATIMA, NINE);
    const rounds = await Promise.all(Array.from({ length: 10 }, () => deliver(box.env, NINE)));
    expect(box.sent).toHaveLength(5);
    expect(rounds.reduce((sum, round) => sum + round.delivered, 0)).toBe(5);
  });

  test('goes through the binding of the Worker itself', async () => {
    const id = await codeFor(FATIMA, NINE);
    expect(await deliver({ ...bindings, ENVIRONMENT: 'production' }, NINE)).toMatchObject({ delivered: 1, failed: 0 });
    expect(await rowIn(id)).toMatchObject({ delivered_at: NINE });
  });

  test('is shown in the terminal of a developer, and kept to be read there', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const id = await codeFor(FATIMA, NINE);
    expect(await deliver({ ...bindings, ENVIRONMENT: 'local' }, NINE)).toMatchObject({ delivered: 1 });
    const shown = log.mock.calls.flat().join('\n');
    log.mockRestore();
    for (const part of [`Aan: ${FATIMA}`, 'Onderwerp: Uw code om in te loggen', '123456']) expect(shown).toContain(part);
    expect((await rowIn(id))?.payload).toContain('123456');
  });
});

describe('When the mail service refuses', () => {
  const refusal = () => Object.assign(new Error(`${FATIMA} is suppressed`), { code: 'E_RECIPIENT_SUPPRESSED' });

  test('it is tried again after 1, 5 and 30 minutes and 2 hours, and then given up', async () => {
    const box = mailbox();
    box.failing = refusal();
    const id = await codeFor(FATIMA, NINE);
    let now = NINE;
    for (const wait of [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR]) {
      expect(await deliver(box.env, now)).toMatchObject({ delivered: 0, failed: 1 });
      expect(await rowIn(id)).toMatchObject({ due_at: now + wait, last_error: 'E_RECIPIENT_SUPPRESSED' });
      expect(await deliver(box.env, now + wait - 1)).toMatchObject({ failed: 0 });
      expect((await rowIn(id))?.payload).toContain('123456');
      now += wait;
    }
    expect(await deliver(box.env, now)).toMatchObject({ failed: 1 });
    expect(await rowIn(id)).toMatchObject({ due_at: null, delivered_at: null, attempts: 5 });
    expect((await rowIn(id))?.payload).not.toContain('123456');
    expect(await deliver(box.env, now + 24 * HOUR)).toMatchObject({ delivered: 0, failed: 0 });
  });

  test('it arrives with the next attempt once the service works again', async () => {
    const box = mailbox();
    box.failing = refusal();
    const id = await codeFor(FATIMA, NINE);
    await deliver(box.env, NINE);
    box.failing = null;
    expect(await deliver(box.env, NINE + MINUTE)).toMatchObject({ delivered: 1 });
    expect(await rowIn(id)).toMatchObject({ attempts: 2, last_error: null, delivered_at: NINE + MINUTE });
  });

  test('neither the log nor the row tells whose mail it was', async () => {
    const box = mailbox();
    const id = await codeFor(FATIMA, NINE);
    for (const failing of [refusal(), new TypeError(`no route to ${FATIMA}`), Object.assign(new Error('x'), { code: `bad ${FATIMA}` })]) {
      box.failing = failing;
      const round = await deliver(box.env, (await rowIn(id))?.due_at ?? NINE);
      expect(round.lines).toMatchObject([{ event: 'mail_failed', outbox: id }]);
      expect(JSON.stringify([round.lines, (await rowIn(id))?.last_error])).not.toContain('fatima');
    }
  });

  test('one bad mail does not keep the others', async () => {
    const box = mailbox();
    const bad = await codeFor(FATIMA, NINE);
    await bindings.DB.prepare(`UPDATE outbox SET payload = '"no mail"' WHERE id = ?1`).bind(bad).run();
    const { send } = box.env.EMAIL as unknown as { send(mail: { to?: string }): Promise<unknown> };
    box.env.EMAIL = {
      send: (mail: { to?: string }) => (mail.to ? send(mail) : Promise.reject(new TypeError('to'))),
    } as unknown as SendEmail;
    await codeFor('joost@krant.example', NINE);
    expect(await deliver(box.env, NINE)).toMatchObject({ delivered: 1, failed: 1 });
    expect(box.sent).toMatchObject([{ to: 'joost@krant.example' }]);
  });
});

test('a runner that was cut off leaves the mail to the next one', async () => {
  const box = mailbox();
  await codeFor(FATIMA, NINE);
  const cutOff = { ...box.env, EMAIL: { send: () => new Promise(() => {}) } as unknown as SendEmail };
  void deliver(cutOff, NINE);
  await vi.waitFor(async () => expect((await bindings.DB.prepare('SELECT attempts FROM outbox').first())?.attempts).toBe(1));
  expect(await deliver(box.env, NINE + MINUTE - 1)).toMatchObject({ delivered: 0 });
  expect(await deliver(box.env, NINE + MINUTE)).toMatchObject({ delivered: 1 });
});

test('more than one round can carry goes in the next, the oldest first', async () => {
  const box = mailbox();
  for (let mail = 0; mail < 25; mail++) await codeFor(`lezer${mail}@krant.example`, NINE + mail);
  expect(await deliver(box.env, NINE + MINUTE)).toMatchObject({ delivered: 20 });
  expect(box.sent.map((mail) => mail.to)).not.toContain('lezer20@krant.example');
  expect(await deliver(box.env, NINE + MINUTE)).toMatchObject({ delivered: 5 });
});

test('what was delivered goes after a day, what was given up after a week, and what still waits stays', async () => {
  const DAY = 24 * HOUR;
  const box = mailbox();
  const delivered = await codeFor(FATIMA, NINE);
  await deliver(box.env, NINE);
  const givenUp = await codeFor(FATIMA, NINE);
  await bindings.DB.prepare('UPDATE outbox SET due_at = NULL WHERE id = ?1').bind(givenUp).run();
  const waits = await codeFor(FATIMA, NINE);
  const left = async (now: number) => {
    await purgeOutbox(bindings.DB, now).run();
    return (await Promise.all([delivered, givenUp, waits].map(rowIn))).map((row) => row !== null);
  };
  expect(await left(NINE + DAY)).toEqual([true, true, true]);
  expect(await left(NINE + DAY + 1)).toEqual([false, true, true]);
  expect(await left(NINE + 7 * DAY)).toEqual([false, true, true]);
  expect(await left(NINE + 7 * DAY + 1)).toEqual([false, false, true]);
});

test('what is due is found by its index, however many mails were sent before', async () => {
  const plan = await bindings.DB.prepare('EXPLAIN QUERY PLAN SELECT id FROM outbox WHERE due_at <= ?1 ORDER BY due_at LIMIT 20')
    .bind(1)
    .all();
  expect(JSON.stringify(plan.results)).toContain('outbox_due');
});
