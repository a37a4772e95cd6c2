import type { Now, Sleep } from '../../contracts/time.ts';

export interface PacerOptions {
  /** Does the work of a key and resolves with the pause until its next run. Never rejects. */
  readonly work: (key: string) => Promise<Pause>;
  /** Keys of one lane run one at a time. */
  readonly laneOf: (key: string) => string;
  /** Whose work it is: owners take turns. */
  readonly ownerOf: (key: string) => string;
  /** Maximum number of keys that run at the same time. */
  readonly concurrency: number;
  readonly now: Now;
  readonly sleep: Sleep;
}

export interface Pause {
  /** Milliseconds before the key may run again. */
  readonly ms: number;
  /** Run again after the pause without being scheduled. @default false */
  readonly again?: boolean;
}

/**
 * Runs work by key, each at its own pace. Scheduling a key twice runs it once. Urgent keys go first, and
 * keys of one lane run one at a time, so a slow channel delays only itself. Owners take turns: however
 * many keys of one are ready, the first of another is the next but one.
 */
export interface Pacer {
  /** Schedules a key to run as soon as possible, but not before `inMs` milliseconds. */
  schedule(key: string, options?: { readonly urgent?: boolean; readonly inMs?: number }): void;
  /** Starts no more work and waits for running work. */
  stop(): Promise<void>;
}

/** Creates a pacer. */
export function createPacer({
  work,
  laneOf,
  ownerOf,
  concurrency,
  now,
  sleep,
}: PacerOptions): Pacer {
  const scheduled = new Map<string, { urgent: boolean; at: number }>();
  const pausedUntil = new Map<string, number>();
  const running = new Map<string, { readonly lane: string; readonly ended: Promise<void> }>();
  const lastServed = new Map<string, number>();
  let served = 0;
  const stopped = new AbortController();
  let timer: { readonly at: number; readonly cancel: AbortController } | undefined;

  function tick(): void {
    if (stopped.signal.aborted) return;
    const time = now();
    const ready = inTurns(
      [...scheduled]
        .filter(([key, { at }]) => at <= time && !running.has(key))
        .toSorted(([, a], [, b]) => Number(b.urgent) - Number(a.urgent) || a.at - b.at),
    );
    const lanes = new Set([...running.values()].map(({ lane }) => lane));
    for (const [key] of ready) {
      if (running.size >= concurrency) return;
      const lane = laneOf(key);
      if (lanes.has(lane)) continue;
      lanes.add(lane);
      scheduled.delete(key);
      noteServed(ownerOf(key));
      running.set(key, { lane, ended: run(key) });
    }
    wakeAtNext(time);
  }

  /** Urgent ones first; within these, the first of each owner before the second of any. */
  function inTurns<Ready extends readonly [string, { readonly urgent: boolean }]>(
    ready: readonly Ready[],
  ): readonly Ready[] {
    const turns = new Map<string, number>();
    for (const key of running.keys()) countTurn(ownerOf(key));
    return ready
      .map((each) => {
        const owner = ownerOf(each[0]);
        const isUrgent = Number(each[1].urgent);
        return { each, isUrgent, turn: countTurn(owner), last: lastServed.get(owner) ?? 0 };
      })
      .toSorted((a, b) => b.isUrgent - a.isUrgent || a.turn - b.turn || a.last - b.last)
      .map(({ each }) => each);

    function countTurn(owner: string): number {
      const turn = (turns.get(owner) ?? 0) + 1;
      turns.set(owner, turn);
      return turn;
    }
  }

  function noteServed(owner: string): void {
    served += 1;
    // In the order in which they were served.
    lastServed.delete(owner);
    lastServed.set(owner, served);
    if (lastServed.size > maxOwners)
      for (const [oldest] of lastServed) return void lastServed.delete(oldest);
  }

  async function run(key: string): Promise<void> {
    const { ms, again = false } = await work(key);
    running.delete(key);
    const at = now() + ms;
    if (ms > 0) pausedUntil.set(key, at);
    else pausedUntil.delete(key);
    const next = scheduled.get(key);
    if (next !== undefined) next.at = Math.max(next.at, at);
    else if (again) scheduled.set(key, { urgent: false, at });
    tick();
  }

  function wakeAtNext(time: number): void {
    const next = Math.min(...[...scheduled.values()].map(({ at }) => at).filter((at) => at > time));
    if (next === Infinity || (timer !== undefined && timer.at <= next)) return;
    timer?.cancel.abort();
    const cancel = new AbortController();
    timer = { at: next, cancel };
    void wake(next - time, AbortSignal.any([cancel.signal, stopped.signal]));
  }

  async function wake(ms: number, signal: AbortSignal): Promise<void> {
    try {
      await sleep(ms, signal);
    } catch {
      return;
    }
    timer = undefined;
    tick();
  }

  return {
    schedule(key, { urgent = false, inMs = 0 } = {}) {
      const time = now();
      const paused = pausedUntil.get(key) ?? 0;
      if (paused <= time) pausedUntil.delete(key);
      const at = Math.max(time + inMs, paused);
      const known = scheduled.get(key);
      scheduled.set(key, {
        urgent: urgent || known?.urgent === true,
        at: Math.min(at, known?.at ?? Infinity),
      });
      tick();
    },
    async stop() {
      stopped.abort();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}

const maxOwners = 10_000;
