import type { AnyStateMachine, EventObject } from 'xstate';
import type { PreviewContext } from '../../../machines/index.ts';
import type { PreviewJournalEvent } from '../../contracts/job/journal.ts';
import type { MachineKind } from '../runtime/machine-kind.ts';
import { machineVersion, type Migration } from '../runtime/stepper/machine-version.ts';
import type { ToStepper } from '../runtime/stepper/stepper.ts';

/** How previews are stored. One that could not be mounted is parked until it is reopened. */
export function previewKind(
  machine: AnyStateMachine,
  toStepper: ToStepper,
): MachineKind<PreviewContext> {
  return {
    name: 'preview',
    stepper: toStepper(machine),
    version: machineVersion(machine),
    migrations: previewMigrations,
    toSnapshotData: (context) => context,
    recall: (data) => (isContext(data) ? data : undefined),
    lifecycleOf: ({ leaf: { isFinal, path } }) =>
      isFinal ? 'ended' : path === 'failed' ? 'parked' : 'running',
    published: ({ leaf }, emitted) => ({
      previewEvents: { state: `preview.${leaf.path}`, events: emitted.filter(isPreviewEvent) },
    }),
    publishedInQuarantine: () => ({}),
  };
}

const previewMigrations: readonly Migration[] = [
  // `failed` is no longer a final state: such a preview is parked and can be reopened.
  { from: '1-a4c26f4f1107', to: '1-89bd7e5f6f83', migrate: (snapshot) => snapshot },
];

/** Parses the context in a stored snapshot of a preview; undefined if that is not possible. */
export function readPreview(snapshot: string): PreviewContext | undefined {
  try {
    const { context } = JSON.parse(snapshot);
    return isContext(context) ? context : undefined;
  } catch {
    return undefined;
  }
}

function isContext(data: object): data is PreviewContext {
  return 'jobId' in data && 'expiresAt' in data;
}

function isPreviewEvent(event: EventObject): event is PreviewJournalEvent {
  return previewEventTypes.has(event.type);
}

const previewEventTypes: ReadonlySet<string> = new Set<PreviewJournalEvent['type']>([
  'preview.expiring',
  'preview.extended',
  'preview.ended',
]);
