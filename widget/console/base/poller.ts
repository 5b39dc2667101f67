/** Milliseconds. Slow enough for a desk that is open all day, quick enough that a reader's reaction is seen while it is fresh. */
const EVERY = 10_000;
const AT_MOST = 120_000;

/** What one round found: fine, or how many seconds the server asks for (null: it named none). */
export type Round = { ok: true } | { ok: false; retryAfter: number | null };

export interface Timer {
  set(callback: () => void, milliseconds: number): unknown;
  clear(handle: unknown): void;
}

export interface Poller {
  /** Asks now if it is time, and goes on from there. */
  resume(): void;
  pause(): void;
}

/** Runs `round` every ten seconds; after errors twice as long each time, and never sooner than the server asks. One round at a time. */
export function poller(round: () => Promise<Round>, timer: Timer, now: () => number): Poller {
  let handle: unknown = null;
  let running = false;
  let wanted = false;
  let wait = EVERY;
  let due = now() + EVERY;

  async function run() {
    handle = null;
    running = true;
    const found = await round();
    running = false;
    wait = found.ok ? EVERY : Math.min(AT_MOST, Math.max(wait * 2, (found.retryAfter ?? 0) * 1_000));
    due = now() + wait;
    plan();
  }

  function plan() {
    if (wanted && !running && handle === null) handle = timer.set(run, Math.max(0, due - now()));
  }

  return {
    resume() {
      wanted = true;
      plan();
    },
    pause() {
      wanted = false;
      if (handle !== null) timer.clear(handle);
      handle = null;
    },
  };
}
