import type { EngineHealth, JobEngine } from '../../contracts/engine/engine.ts';
import type { Sleep } from '../../contracts/time.ts';
import { plainLine } from '../ui/text/plain-line.ts';

export type WriteError = NonNullable<EngineHealth['writeError']>;

interface FollowWritesOptions {
  readonly engine: Pick<JobEngine, 'health'>;
  readonly signal: AbortSignal;
  readonly sleep: Sleep;
  /** The store refuses what the engine writes; called once, until it takes it again. */
  onLost(this: void, error: WriteError): void;
  onRegained(this: void): void;
}

/** Watches whether the store of an engine can be written, until the signal aborts. */
export async function followWrites(options: FollowWritesOptions): Promise<void> {
  const { engine, signal, sleep, onLost, onRegained } = options;
  let isLost = false;
  while (!signal.aborted) {
    const { writeError } = await engine.health();
    if (writeError !== undefined && !isLost) onLost(writeError);
    if (writeError === undefined && isLost) onRegained();
    isLost = writeError !== undefined;
    await sleep(everyMs, signal).catch(() => {});
  }
}

const everyMs = 1000;

export function writesLostText({ code, message }: WriteError): string {
  return `The store cannot be written; trying again: ${code}: ${plainLine(message)}`;
}

export const writesRegainedText = 'The store can be written again.';
