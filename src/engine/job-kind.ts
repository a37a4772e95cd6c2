import type { AnyStateMachine, EventObject } from 'xstate';
import type { JobContext } from '../../machines/index.ts';
import type { JobEmitted } from '../contracts/journal.ts';
import type { Kind } from './actor-kind.ts';
import { compileChart } from './chart.ts';
import { versionOf } from './machine-version.ts';

/** How jobs are kept: those that wait for a person are nobody's meanwhile. */
export function jobKind(machine: AnyStateMachine): Kind<JobContext> {
  return {
    kind: 'job',
    chart: compileChart(machine),
    version: versionOf(machine),
    // The first version: there is nothing older yet.
    migrations: [],
    isContext: (stored): stored is JobContext =>
      'spec' in stored && 'results' in stored && 'account' in stored,
    standingOf({ place: { path, isFinal } }) {
      if (isFinal) return 'ended';
      if (path === 'created.queued') return 'ready';
      return path === 'planned.awaitingApproval' ? 'released' : 'owned';
    },
    changeOf({ place: { path: state }, context }, emitted, files) {
      return {
        status: context.status,
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
