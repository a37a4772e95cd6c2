import type { AnyStateMachine, EventObject } from 'xstate';
import type { PreviewNews } from '../contracts/journal.ts';
import type { Kind } from './actor-kind.ts';
import { versionOf } from './machine-version.ts';

/** How previews are kept: whoever has the front runs them all. */
export function previewKind(machine: AnyStateMachine): Kind {
  return {
    kind: 'preview',
    machine,
    version: versionOf(machine),
    // The first version: there is nothing older yet.
    migrations: [],
    standingOf: (snapshot) => (snapshot.status === 'active' ? 'owned' : 'ended'),
    jobEntriesOf: (snapshot, emitted) =>
      emitted
        .filter(isNews)
        .map(({ type, at, ...data }) => ({ at, type, state: `preview.${snapshot.value}`, data })),
  };
}

function isNews(event: EventObject): event is PreviewNews {
  return newsTypes.has(event.type);
}

const newsTypes: ReadonlySet<string> = new Set<PreviewNews['type']>([
  'preview.expiring',
  'preview.extended',
  'preview.ended',
]);
