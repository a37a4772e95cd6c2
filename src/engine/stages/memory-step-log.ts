import type { JobEvent } from '../../../machines/index.ts';
import type { StepKey, StoredStep } from '../../contracts/store.ts';
import type { StepLog } from './run-step.ts';

/** The steps of a job whose actor lives in memory: kept as long as the actor is. */
export function createMemoryStepLog(send: (event: JobEvent) => void): StepLog {
  const steps = new Map<string, StoredStep>();
  return {
    read: async (key) => steps.get(textOf(key)),
    async record(change, event) {
      const result = change.state === 'answered' ? change.result : undefined;
      steps.set(textOf(change), {
        state: change.state,
        ...(result !== undefined && { result }),
      });
      if (event !== undefined) send(event);
    },
  };
}

function textOf({ stage, revision, name }: StepKey): string {
  return `${stage}:${revision}:${name}`;
}
