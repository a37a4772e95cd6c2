import type { AnyStateMachine, EventObject } from 'xstate';
import type { JobContext } from '../../../machines/index.ts';
import { type JobSnapshotData, recall, toSnapshotData } from '../../../machines/job/job.recall.ts';
import type { JobEmitted, JournalEvent } from '../../contracts/journal.ts';
import type { TransitionEvents } from '../../contracts/store.ts';
import type { MachineKind } from '../runtime/machine-kind.ts';
import { compileMachine } from '../runtime/compiled-stepper.ts';
import { versionOf } from '../runtime/machine-version.ts';

/** How jobs are kept: those that wait for a person are nobody's meanwhile. */
export function jobKind(machine: AnyStateMachine): MachineKind<JobContext> {
  return {
    kind: 'job',
    stepper: compileMachine(machine),
    version: versionOf(machine),
    // The first version: there is nothing older yet.
    migrations: [],
    lifecycleOf({ leaf: { path, isFinal } }) {
      if (isFinal) return 'ended';
      if (path === 'created.queued') return 'ready';
      return path === 'planned.awaitingApproval' ? 'parked' : 'running';
    },
    toSnapshotData,
    recall(kept, history) {
      const told = recall(eventsIn(history));
      if (told === undefined || !isSnapshotData(kept)) return undefined;
      const { spec, results, account, error, files } = told;
      return { context: { ...kept, spec, results, account, ...(error && { error }) }, files };
    },
    changeOf: ({ leaf, context }, emitted) => ({
      status: context.status,
      state: leaf.path,
      events: emitted.filter(isJobEmitted),
    }),
  };
}

/** Whether an emitted event is one of the job machine's. */
export function isJobEmitted(event: EventObject): event is JobEmitted {
  return 'at' in event && typeof event['at'] === 'number';
}

/** What a journal tells of a job and its preview. */
export function eventsIn(history: readonly TransitionEvents[]): readonly JournalEvent[] {
  return history.flatMap(({ events }) => events);
}

function isSnapshotData(kept: object): kept is JobSnapshotData {
  return 'status' in kept && 'revision' in kept && 'attempt' in kept;
}
