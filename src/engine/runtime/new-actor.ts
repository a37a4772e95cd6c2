import type { JobContext, JobMachineInput } from '../../../machines/index.ts';
import type { NewActor } from '../../contracts/store.ts';
import { type MachineKind, toChange } from './machine-kind.ts';

/** A job as it is first stored: queued, with what its creation said. */
export function newActor(
  kind: MachineKind<JobContext>,
  input: JobMachineInput,
  at: number,
  idempotencyKey: string | undefined,
): NewActor {
  const begun = kind.stepper.begin(input);
  return {
    kind: 'job',
    id: input.jobId,
    change: toChange(kind, { ...begun, consumed: [], at }),
    job: {
      userId: input.input.userId,
      createdAt: at,
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    },
  };
}
