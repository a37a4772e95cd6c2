import { existsSync, readdirSync, statSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { measureEntry } from '../../src/workspace/removal/measure-entry.ts';

/** What the process and its folders hold at one moment. */
export interface Sample {
  /** Seconds since the start. */
  readonly at: number;
  /** Bytes of the folders of jobs. */
  readonly disk: number;
  /** Bytes of the store with its log. */
  readonly store: number;
  readonly rss: number;
  /** Open descriptors and what keeps the event loop alive. */
  readonly handles: number;
  /** The 99th percentile of the delay since the last sample, milliseconds. */
  readonly delay: number;
}

export const metrics = ['disk', 'store', 'rss', 'handles', 'delay'] as const;

interface Sampling {
  readonly base: string;
  readonly store: string;
  readonly durationMs: number;
}

/** Takes 200 samples in that time. */
export function startSampling({ base, store, durationMs }: Sampling) {
  const { promise: ended, resolve } = Promise.withResolvers<readonly Sample[]>();
  const samples: Sample[] = [];
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const startedAt = performance.now();
  delay.enable();

  async function take(): Promise<void> {
    const late = delay.percentile(99) / 1e6;
    delay.reset();
    const folders = ['work', 'output', 'logs'].map((name) => measureEntry(`${base}/${name}`));
    const disk = (await Promise.all(folders)).reduce((sum, each) => sum + (each?.bytes ?? 0), 0);
    samples.push({
      at: (performance.now() - startedAt) / 1000,
      disk,
      store: sizeOf(store) + sizeOf(`${store}-wal`),
      rss: process.memoryUsage.rss(),
      handles: descriptors() + process.getActiveResourcesInfo().length,
      delay: late,
    });
    if (performance.now() - startedAt >= durationMs) stop();
  }

  const timer = setInterval(() => void take(), durationMs / 200);

  function stop(): void {
    clearInterval(timer);
    delay.disable();
    resolve(samples);
  }

  return { ended, stop };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function descriptors(): number {
  return existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0;
}
