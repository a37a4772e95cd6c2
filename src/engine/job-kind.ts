import type { AnyStateMachine, EventObject } from 'xstate';
import type { JobStatus } from '../contracts/job.ts';
import type { JobEmitted } from '../contracts/journal.ts';
import type { Kind } from './actor-kind.ts';
import { versionOf } from './machine-version.ts';

/** How jobs are kept: those that wait for a person are nobody's meanwhile. */
export function jobKind(machine: AnyStateMachine): Kind {
  return {
    kind: 'job',
    machine,
    version: versionOf(machine),
    // The first version: there is nothing older yet.
    migrations: [],
    standingOf(snapshot) {
      if (snapshot.status !== 'active') return 'ended';
      if (snapshot.matches({ created: 'queued' })) return 'ready';
      return snapshot.matches({ planned: 'awaitingApproval' }) ? 'released' : 'owned';
    },
    changeOf(snapshot, emitted, files) {
      const status: JobStatus = snapshot.context.status;
      const state = pathOf(snapshot.value);
      return {
        status,
        entries: emitted
          .filter(isJobEmitted)
          .map(({ type, at, ...data }) => ({ at, type, state, data })),
        ...(files && { files }),
      };
    },
  };
}

/** Whether an emitted event is one of the job machine's. */
export function isJobEmitted(event: EventObject): event is JobEmitted {
  return 'at' in event && typeof event['at'] === 'number';
}

function pathOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}.${pathOf(inner)}`)
    .join(' ');
}
