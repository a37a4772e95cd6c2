import type { AnyStateMachine, EventObject } from 'xstate';
import type { PreviewContext } from '../../../machines/index.ts';
import type { PreviewJournalEvent } from '../../contracts/journal.ts';
import type { MachineKind } from '../runtime/machine-kind.ts';
import { versionOf } from '../runtime/machine-version.ts';
import type { Migration } from '../runtime/rehydrate.ts';
import type { ToStepper } from '../runtime/stepper.ts';

/** How previews are stored. The leader runs them all, except those that cannot be served. */
export function previewKind(
  machine: AnyStateMachine,
  toStepper: ToStepper,
): MachineKind<PreviewContext> {
  return {
    name: 'preview',
    stepper: toStepper(machine),
    version: versionOf(machine),
    migrations,
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

const migrations: readonly Migration[] = [
  // `failed` was a final state; now such a preview is parked and can be opened again.
  { from: '1-a4c26f4f1107', to: '1-89bd7e5f6f83', migrate: (snapshot) => snapshot },
];

/** The context in a stored snapshot of a preview; undefined if it cannot be read. */
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
