import { describe, expect, test } from 'vitest';
import { poller, type Round } from '../../../widget/console/base/poller.ts';

/** A clock that a test turns, in seconds, and a desk that is looked at by it. */
function desk(...rounds: Round[]) {
  let now = 0;
  let asked = 0;
  let timer: { at: number; run: () => void } | null = null;
  const clock = {
    set: (run: () => void, wait: number) => {
      timer = { at: now + wait, run };
      return timer;
    },
    clear: () => {
      timer = null;
    },
  };
  const round = async () => rounds[asked++] ?? { ok: true as const };
  const pass = async (seconds: number) => {
    now += seconds * 1_000;
    while (timer && timer.at <= now) {
      const { run } = timer;
      timer = null;
      run();
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  return { poller: poller(round, clock, () => now), pass, asked: () => asked };
}

const fails: Round = { ok: false, retryAfter: null };

describe('the desk looks for what is new', () => {
  test('every ten seconds', async () => {
    const { poller, pass, asked } = desk();
    poller.resume();
    await pass(9);
    expect(asked()).toBe(0);
    await pass(1);
    expect(asked()).toBe(1);
    await pass(10);
    expect(asked()).toBe(2);
  });

  test('not while nobody sees it, and at once when somebody does again', async () => {
    const { poller, pass, asked } = desk();
    poller.resume();
    poller.pause();
    await pass(600);
    expect(asked()).toBe(0);
    poller.resume();
    await pass(0);
    expect(asked()).toBe(1);
  });

  test('less and less often after errors, up to two minutes, and as usual once it works', async () => {
    const { poller, pass, asked } = desk(fails, fails);
    poller.resume();
    await pass(10);
    await pass(19);
    expect(asked()).toBe(1);
    await pass(1);
    expect(asked()).toBe(2);
    await pass(39);
    expect(asked()).toBe(2);
    await pass(1);
    expect(asked()).toBe(3);
    await pass(10);
    expect(asked()).toBe(4);
  });

  test('never sooner than the server asks', async () => {
    const { poller, pass, asked } = desk({ ok: false, retryAfter: 60 });
    poller.resume();
    await pass(10);
    await pass(59);
    expect(asked()).toBe(1);
    await pass(1);
    expect(asked()).toBe(2);
  });
});
