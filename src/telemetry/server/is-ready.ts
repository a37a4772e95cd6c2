import type { EngineHealth } from '../../contracts/engine/engine.ts';

/** Whether an engine can take work: it does not drain, its store answers, and its lease is in force. */
export function isReady({ isDraining, storeError, isLeaseHeld = true }: EngineHealth): boolean {
  return !isDraining && storeError === undefined && isLeaseHeld;
}
