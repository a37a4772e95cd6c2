import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import { isReady } from '../server/is-ready.ts';
import type { GaugeName } from './instruments.ts';

export type GaugeValues = Partial<Record<GaugeName, number>>;

export interface GaugeReader {
  /** Calls at the same time share one reading. Leaves out what the store does not answer. */
  read(): Promise<GaugeValues>;
  stop(): void;
}

/** Reads the queue of the store, and what this process uses. */
export function createGaugeReader(engine: Pick<JobEngine, 'queue' | 'health'>): GaugeReader {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  let reading: Promise<GaugeValues> | undefined;

  async function read(): Promise<GaugeValues> {
    try {
      const [queue, health] = await Promise.all([readQueue(engine), engine.health()]);
      return { ...queue, ready: Number(isReady(health)), ...readProcess(delay) };
    } finally {
      reading = undefined;
    }
  }

  return { read: () => (reading ??= read()), stop: () => void delay.disable() };
}

/** Milliseconds between two samples; it is part of every delay that Node reports. */
const resolution = 20;

async function readQueue(engine: Pick<JobEngine, 'queue'>): Promise<GaugeValues> {
  try {
    const { waiting, running, paused, oldestWaitingMs = 0 } = await engine.queue();
    return { waiting, running, paused: Number(paused), oldest: oldestWaitingMs / 1000 };
  } catch {
    return {};
  }
}

function readProcess(delay: ReturnType<typeof monitorEventLoopDelay>): GaugeValues {
  const seconds = (nanoseconds: number) =>
    Number.isFinite(nanoseconds) ? Math.max(0, nanoseconds / 1e9 - resolution / 1000) : 0;
  const [half, most, max] = [delay.percentile(50), delay.percentile(99), delay.max];
  const isEmpty = delay.count === 0;
  delay.reset();
  return {
    delayHalf: isEmpty ? 0 : seconds(half),
    delayMost: isEmpty ? 0 : seconds(most),
    delayMax: isEmpty ? 0 : seconds(max),
    memory: process.memoryUsage.rss(),
  };
}
