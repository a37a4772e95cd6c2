import type { AnyStateMachine, EventObject } from 'xstate';
import type { PreviewContext } from '../../../machines/index.ts';
import type { PreviewJournalEvent } from '../../contracts/journal.ts';
import type { MachineKind } from '../runtime/machine-kind.ts';
import { compileMachine } from '../runtime/compiled-stepper.ts';
import { versionOf } from '../runtime/machine-version.ts';
import type { Migration } from '../runtime/migrate-snapshot.ts';

/** How previews are kept: whoever has the front runs them all, but for those that cannot be served. */
export function previewKind(machine: AnyStateMachine): MachineKind<PreviewContext> {
  return {
    kind: 'preview',
    stepper: compileMachine(machine),
    version: versionOf(machine),
    migrations,
    toSnapshotData: (context) => context,
    recall: (kept) => (isContext(kept) ? { context: kept, files: [] } : undefined),
    lifecycleOf: ({ leaf: { isFinal, path } }) =>
      isFinal ? 'ended' : path === 'failed' ? 'parked' : 'running',
    previewEventsOf: ({ leaf }, emitted) => ({
      state: `preview.${leaf.path}`,
      events: emitted.filter(isPreviewEvent),
    }),
  };
}

const migrations: readonly Migration[] = [
  // One that cannot be served was at its end; now it rests, and may be opened again.
  { from: '1-a4c26f4f1107', to: '1-89bd7e5f6f83', migrate: (snapshot) => snapshot },
];

/** What a stored snapshot tells of a preview; undefined where it cannot be read. */
export function readPreview(snapshot: string): PreviewContext | undefined {
  try {
    const { context } = JSON.parse(snapshot);
    return isContext(context) ? context : undefined;
  } catch {
    return undefined;
  }
}

function isContext(kept: object): kept is PreviewContext {
  return 'jobId' in kept && 'expiresAt' in kept;
}

function isPreviewEvent(event: EventObject): event is PreviewJournalEvent {
  return previewEventTypes.has(event.type);
}

const previewEventTypes: ReadonlySet<string> = new Set<PreviewJournalEvent['type']>([
  'preview.expiring',
  'preview.extended',
  'preview.ended',
]);
