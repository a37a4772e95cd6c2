import type { AnyStateMachine, EventObject } from 'xstate';
import type { JobContext } from '../../../machines/index.ts';
import { type JobSnapshotData, recall, toSnapshotData } from '../../../machines/job/job.recall.ts';
import type { JobEmitted, JournalEvent } from '../../contracts/job/journal.ts';
import type { StageName } from '../../contracts/stages/stage.ts';
import type { TransitionEvents } from '../../contracts/store/actor-change.ts';
import { nextStage } from '../../contracts/stages/next-stage.ts';
import type { MachineKind } from '../runtime/machine-kind.ts';
import { machineVersion, type Migration } from '../runtime/stepper/machine-version.ts';
import type { ToStepper } from '../runtime/stepper/stepper.ts';

/**
 * How jobs are stored. A job that awaits approval is parked: it has no owner. One whose stage this engine
 * does not run is handed over.
 */
export function jobKind(
  machine: AnyStateMachine,
  toStepper: ToStepper,
  runStages?: readonly StageName[],
): MachineKind<JobContext> {
  return {
    name: 'job',
    stepper: toStepper(machine),
    version: machineVersion(machine),
    migrations: jobMigrations,
    lifecycleOf({ leaf: { path, isFinal } }) {
      if (isFinal) return 'ended';
      if (path === 'created.queued') return 'ready';
      return path.endsWith('.awaitingApproval') ? 'parked' : 'running';
    },
    ...(runStages && {
      handTo({ context: { status } }) {
        const stage = nextStage(status);
        return stage === undefined || runStages.includes(stage) ? undefined : stage;
      },
    }),
    toSnapshotData,
    recall(data, history) {
      const recalled = recall(eventsIn(history));
      if (recalled === undefined || !isSnapshotData(data)) return undefined;
      const { spec, results, account, error } = recalled;
      return { ...data, spec, results, account, ...(error && { error }) };
    },
    published({ leaf, context }, emitted) {
      const events = emitted.filter(isJobEmitted);
      const { status } = context;
      return { job: { status, state: leaf.path, events, ...titleIn(events, context) } };
    },
    publishedInQuarantine: (message, at) => ({
      job: {
        status: 'quarantined',
        state: 'quarantined',
        events: [{ type: 'job.quarantined', at, message }],
      },
    }),
  };
}

const jobMigrations: readonly Migration[] = [
  // States were added: for the approval of changes, and for a validation that is skipped.
  { from: '1-c60f3cc1f5ca', to: '1-8d6e88a1f459', migrate: (snapshot) => snapshot },
];

/** The title, if a plan was made or taken over in this transition. */
function titleIn(
  events: readonly JobEmitted[],
  { results: { plan } }: JobContext,
): { readonly title?: string } {
  const isPlanned = events.some(
    (event) =>
      (event.type === 'stage.completed' || event.type === 'stage.skipped') &&
      event.stage === 'planning',
  );
  return isPlanned && plan !== undefined ? { title: plan.title } : {};
}

/** Whether the job machine emitted the event. */
export function isJobEmitted(event: EventObject): event is JobEmitted {
  return 'at' in event && typeof event['at'] === 'number';
}

/** The events of a history. */
export function eventsIn(history: readonly TransitionEvents[]): readonly JournalEvent[] {
  return history.flatMap(({ events }) => events);
}

function isSnapshotData(data: object): data is JobSnapshotData {
  return 'status' in data && 'revision' in data && 'attempt' in data;
}
