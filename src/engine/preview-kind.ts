import type { AnyStateMachine } from 'xstate';
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
  };
}
