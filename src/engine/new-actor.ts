import { initialTransition } from 'xstate';
import type { JobMachineInput } from '../../machines/index.ts';
import type { NewActor } from '../contracts/store.ts';
import { type Kind, toChange } from './actor-kind.ts';
import { emittedBy } from './resting-actor.ts';

/** A job as it is first stored: queued, with what its creation said. */
export function newActor(
  kind: Kind,
  input: JobMachineInput,
  at: number,
  idempotencyKey: string | undefined,
): NewActor {
  const [snapshot, actions] = initialTransition(kind.machine, input);
  return {
    kind: 'job',
    id: input.jobId,
    change: toChange(kind, { snapshot, emitted: emittedBy(actions), consumed: [], at }),
    job: {
      userId: input.input.userId,
      projectType: input.projectType,
      createdAt: at,
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    },
  };
}
