import type { StageName } from '../contracts/stages/stage.ts';

/**
 * A point at which a process can die. Writes to the store (insert, claim, commit, archive, post,
 * delete, and those of retention)
 * and durable steps are counted from 1 in the order of their calls. Of a stage, only the first run counts.
 */
export type CrashPoint =
  | `commit:${number}:${'before' | 'after'}`
  | `stage:${StageName}:${'before' | 'during' | 'after'}`
  | `step:${number}:${'before' | 'during' | 'after'}`;

/**
 * Every point of the stages, of the first `commits` writes and of the first `steps` durable steps. A run
 * that makes fewer does not pass them all: `tracePoints` records those that it passes.
 *
 * @example
 * for (const point of crashPoints()) await killAndRecover(point);
 */
export function crashPoints(commits = 24, steps = 0): readonly CrashPoint[] {
  return [
    ...Array.from({ length: commits }, (_, index) => index + 1).flatMap((write) =>
      (['before', 'after'] as const).map((when): CrashPoint => `commit:${write}:${when}`),
    ),
    ...stageNames.flatMap((name) => moments.map((when): CrashPoint => `stage:${name}:${when}`)),
    ...Array.from({ length: steps }, (_, index) => index + 1).flatMap((step) =>
      moments.map((when): CrashPoint => `step:${step}:${when}`),
    ),
  ];
}

const moments = ['before', 'during', 'after'] as const;
const stageNames: readonly StageName[] = [
  'plan',
  'generate',
  'validate',
  'package',
  'deploy',
  'finalize',
];
