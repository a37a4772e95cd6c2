import type { StepChange, StepKey, StoredStep } from '../../contracts/store/stored-step.ts';
import type { Store } from '../../contracts/store/store.ts';
import { createMemoryBook } from './memory-book.ts';
import { applySteps, lastStep, type MemoryStep } from './memory-steps.ts';

/** The steps of one job, without a store: kept as long as its actor lives. */
export interface MemoryStepLog extends Pick<Store, 'spent'> {
  read(key: StepKey): Promise<StoredStep | undefined>;
  write(change: StepChange): void;
}

export function createMemoryStepLog(): MemoryStepLog {
  const job = { steps: [] as MemoryStep[], fence: 0, lifecycle: 'running' } as const;
  const book = createMemoryBook();
  return {
    read: async (key) => lastStep(job, key),
    write: (change) => applySteps(job, [change], book),
    spent: async (key) => book.read(key),
  };
}
