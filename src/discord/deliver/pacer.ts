import type { Now, Sleep } from '../../contracts/time.ts';

export interface PacerOptions {
  /** Does what there is to do for a key; resolves with when it may be done next. Never rejects. */
  readonly work: (key: string) => Promise<Pause>;
  /** Keys of one lane take turns. */
  readonly laneOf: (key: string) => string;
  /** Calls at the same time, in all. */
  readonly maxAtOnce: number;
  readonly now: Now;
  readonly sleep: Sleep;
}

export interface Pause {
  /** Milliseconds in which nothing is done for the key. */
  readonly ms: number;
  /** Do it then without being asked. @default false */
  readonly again?: boolean;
}

/**
 * Does work by keys: each at its own pace, asked for however often; the urgent before the rest, and
 * within a lane one after the other, so that a slow channel holds up only itself.
 */
export interface Pacer {
  /** There is something to do for a key; at the earliest in so many milliseconds. */
  ask(key: string, options?: { readonly urgent?: boolean; readonly inMs?: number }): void;
  /** Begins nothing more; resolves when what runs has ended. */
  stop(): Promise<void>;
}

export function createPacer({ work, laneOf, maxAtOnce, now, sleep }: PacerOptions): Pacer {
  const asked = new Map<string, { urgent: boolean; at: number }>();
  const pausedUntil = new Map<string, number>();
  const running = new Map<string, { readonly lane: string; readonly ended: Promise<void> }>();
  const stopped = new AbortController();
  let alarm: { readonly at: number; readonly off: AbortController } | undefined;

  function turn(): void {
    if (stopped.signal.aborted) return;
    const time = now();
    const ready = [...asked]
      .filter(([key, { at }]) => at <= time && !running.has(key))
      .toSorted(([, a], [, b]) => Number(b.urgent) - Number(a.urgent) || a.at - b.at);
    const lanes = new Set([...running.values()].map(({ lane }) => lane));
    for (const [key] of ready) {
      if (running.size >= maxAtOnce) return;
      const lane = laneOf(key);
      if (lanes.has(lane)) continue;
      lanes.add(lane);
      asked.delete(key);
      running.set(key, { lane, ended: run(key) });
    }
    wakeAtNext(time);
  }

  async function run(key: string): Promise<void> {
    const { ms, again = false } = await work(key);
    running.delete(key);
    const at = now() + ms;
    if (ms > 0) pausedUntil.set(key, at);
    else pausedUntil.delete(key);
    const next = asked.get(key);
    if (next !== undefined) next.at = Math.max(next.at, at);
    else if (again) asked.set(key, { urgent: false, at });
    turn();
  }

  function wakeAtNext(time: number): void {
    const next = Math.min(...[...asked.values()].map(({ at }) => at).filter((at) => at > time));
    if (next === Infinity || (alarm !== undefined && alarm.at <= next)) return;
    alarm?.off.abort();
    const off = new AbortController();
    alarm = { at: next, off };
    void wake(next - time, AbortSignal.any([off.signal, stopped.signal]));
  }

  async function wake(ms: number, signal: AbortSignal): Promise<void> {
    try {
      await sleep(ms, signal);
    } catch {
      return;
    }
    alarm = undefined;
    turn();
  }

  return {
    ask(key, { urgent = false, inMs = 0 } = {}) {
      const time = now();
      const paused = pausedUntil.get(key) ?? 0;
      if (paused <= time) pausedUntil.delete(key);
      const at = Math.max(time + inMs, paused);
      const known = asked.get(key);
      asked.set(key, {
        urgent: urgent || known?.urgent === true,
        at: Math.min(at, known?.at ?? Infinity),
      });
      turn();
    },
    async stop() {
      stopped.abort();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}
