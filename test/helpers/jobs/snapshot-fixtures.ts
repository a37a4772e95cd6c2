import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { createJobMachine, createPreviewMachine } from '../../../machines/index.ts';
import type { ActorKind } from '../../../src/contracts/store/actor.ts';
import type { TransitionEvents } from '../../../src/contracts/store/actor-change.ts';
import { jobKind } from '../../../src/engine/jobs/job-kind.ts';
import { compiledStepper } from '../../../src/engine/runtime/stepper/compiled-stepper.ts';
import { previewKind } from '../../../src/engine/previews/preview-kind.ts';

/** Contains a folder per version of a machine, with a file per state. */
export const fixtureFolder = fileURLToPath(new URL('../../fixtures/snapshots/', import.meta.url));

/** The time at which fixtures are replayed: after all their events. */
const later = () => 1_800_000_000_000;

export const machines = {
  job: createJobMachine({ now: later }),
  preview: createPreviewMachine({ now: later }),
} as const satisfies Record<ActorKind, AnyStateMachine>;

export const kinds = {
  job: jobKind(machines.job, compiledStepper),
  preview: previewKind(machines.preview, compiledStepper),
};

export interface SnapshotFixture {
  readonly kind: ActorKind;
  readonly version: string;
  /** Such as `created.running`. */
  readonly state: string;
  /** The stored text. */
  readonly snapshot: string;
  readonly history: readonly TransitionEvents[];
}

export function readFixtures(): readonly SnapshotFixture[] {
  return readdirSync(fixtureFolder).flatMap((version) =>
    readdirSync(join(fixtureFolder, version)).map((file) => {
      const [kind, ...state] = file.replace(/\.json$/, '').split('.');
      if (kind !== 'job' && kind !== 'preview') throw new Error(`${file} is of no kind.`);
      const stored = JSON.parse(readFileSync(join(fixtureFolder, version, file), 'utf8'));
      return {
        kind,
        version,
        state: state.join('.'),
        snapshot: JSON.stringify(stored.snapshot),
        history: stored.history,
      };
    }),
  );
}

/** The path of every leaf state, such as `created.running`. */
export function statesIn(machine: AnyStateMachine): readonly string[] {
  return leavesOf(machine.root)
    .filter(
      ({ always }) => always === undefined || always.every(({ guard }) => guard !== undefined),
    )
    .map(({ path }) => path.join('.'));
}

function leavesOf(node: AnyStateNode): readonly AnyStateNode[] {
  const children = Object.values(node.states);
  return children.length === 0 ? [node] : children.flatMap(leavesOf);
}
