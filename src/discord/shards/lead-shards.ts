import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Leadership } from '../../contracts/engine/leadership.ts';
import type { Sleep } from '../../contracts/time.ts';
import type { Shards } from './read-shards.ts';

interface LeadShardsOptions {
  readonly engine: Pick<JobEngine, 'lead'>;
  readonly bot: string;
  readonly shards: Shards;
  readonly signal: AbortSignal;
  readonly sleep: Sleep;
  /** Runs a shard until its leadership is over or `signal` is aborted, and then releases it. Never rejects. */
  run(shard: number, leadership: Leadership): Promise<void>;
  /** Called if other processes lead all shards that this one may run. */
  onStandby(): void;
}

/**
 * Leads as many of the shards as it can, one after the other, and runs those. Resolves after `signal` is
 * aborted, when no shard runs. A process that leads one tries for the next one less often, so that others
 * come first. Rejects with the errors of `engine.lead`.
 */
export async function leadShards(options: LeadShardsOptions): Promise<void> {
  const { engine, shards, signal, sleep, run, onStandby } = options;
  const names = new Map(shards.ids.map((id) => [nameOf(options, id), id]));
  const running = new Map<number, Promise<void>>();
  let freed = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => freed.resolve(), { once: true });

  async function runLed(shard: number, leadership: Leadership): Promise<void> {
    await run(shard, leadership);
    running.delete(shard);
    freed.resolve();
  }

  async function leadNext(): Promise<void> {
    const free = [...names].filter(([, id]) => !running.has(id)).map(([name]) => name);
    if (free.length === 0) {
      freed = Promise.withResolvers();
      if (!signal.aborted) await freed.promise;
      return;
    }
    const isIdle = running.size === 0;
    const leadership = await engine.lead(free, {
      signal,
      ...(isIdle ? { onWait: onStandby } : { patience: 4 }),
    });
    const shard = names.get(leadership.name) ?? 0;
    running.set(shard, runLed(shard, leadership));
    if (running.size < names.size) await sleep(betweenSessionsMs, signal);
  }

  try {
    while (!signal.aborted) await leadNext();
  } catch (error) {
    // `lead` and `sleep` reject with the reason of the signal.
    if (!signal.aborted) throw error;
  } finally {
    await Promise.all(running.values());
  }
}

/** Discord lets a bot begin one session in five seconds. */
const betweenSessionsMs = 5000;

function nameOf({ bot, shards: { count } }: LeadShardsOptions, id: number): string {
  return `discord:${bot}:${id}/${count}`;
}
