import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { QueueStatus } from '../../../contracts/engine/limits.ts';

interface DrainParts {
  readonly engine: Pick<JobEngine, 'queue' | 'isServed'>;
  readonly signal: AbortSignal;
  /** Called whenever the number of jobs that run has changed, and at first. */
  onProgress(queue: QueueStatus): void;
  /** Resolves early when the signal is aborted. */
  pause(ms: number): Promise<void>;
}

/** How a wait ended: no job runs, no engine does that could run one, or the signal was aborted. */
export type DrainEnd = 'drained' | 'unserved' | 'interrupted';

/** Waits until no job of a paused store runs. */
export async function drain({
  engine,
  signal,
  onProgress,
  pause,
}: DrainParts): Promise<{ readonly end: DrainEnd; readonly queue: QueueStatus }> {
  for (let last = -1; ;) {
    const queue = await engine.queue();
    if (queue.running !== last) onProgress(queue);
    last = queue.running;
    if (queue.running === 0) return { end: 'drained', queue };
    if (signal.aborted) return { end: 'interrupted', queue };
    // What is counted was interrupted then, and goes on when an engine starts.
    if (!(await engine.isServed())) return { end: 'unserved', queue };
    await pause(pollMs);
  }
}

const pollMs = 250;
