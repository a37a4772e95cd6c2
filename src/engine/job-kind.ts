import type { AnyStateMachine, EventObject } from 'xstate';
import { type JobContext, type JobPlace, placeOf, recall } from '../../machines/index.ts';
import type { JobEmitted, PreviewNews } from '../contracts/journal.ts';
import type { JournalEvent, Telling } from '../contracts/store.ts';
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
    standingOf({ place: { path, isFinal } }) {
      if (isFinal) return 'ended';
      if (path === 'created.queued') return 'ready';
      return path === 'planned.awaitingApproval' ? 'released' : 'owned';
    },
    keep: placeOf,
    recall(kept, history) {
      const told = recall(eventsIn(history));
      if (told === undefined || !isPlace(kept)) return undefined;
      const { spec, results, account, error, files } = told;
      return { context: { ...kept, spec, results, account, ...(error && { error }) }, files };
    },
    changeOf: ({ place, context }, emitted) => ({
      status: context.status,
      state: place.path,
      events: emitted.filter(isJobEmitted),
    }),
  };
}

/** Whether an emitted event is one of the job machine's. */
export function isJobEmitted(event: EventObject): event is JobEmitted {
  return 'at' in event && typeof event['at'] === 'number';
}

/** What a journal tells of a job and its preview. */
export function eventsIn(history: readonly Telling[]): (JobEmitted | PreviewNews)[] {
  return history.flatMap(({ events }) => events).filter(isOfJob);
}

function isOfJob(event: JournalEvent): event is JobEmitted | PreviewNews {
  return event.type !== 'job.quarantined';
}

function isPlace(kept: object): kept is JobPlace {
  return 'status' in kept && 'revision' in kept && 'attempt' in kept;
}
