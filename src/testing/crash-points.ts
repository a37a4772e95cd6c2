import type { StageName } from '../contracts/stage.ts';

/**
 * A point at which a process can die. Writes to the store (insert, claim, commit, archive, post, delete)
 * are counted from 1 in the order of their calls. Of a stage, only the first run counts.
 */
export type CrashPoint =
  | `commit:${number}:${'before' | 'after'}`
  | `stage:${StageName}:${'before' | 'during' | 'after'}`;

/**
 * Every point of the stages and of the first `commits` writes. A run that makes fewer writes does not pass
 * them all: `tracePoints` records those that it passes.
 *
 * @example
 * for (const point of crashPoints()) await killAndRecover(point);
 */
export function crashPoints(commits = 24): readonly CrashPoint[] {
  return [
    ...Array.from({ length: commits }, (_, index) => index + 1).flatMap((write) =>
      (['before', 'after'] as const).map((when): CrashPoint => `commit:${write}:${when}`),
    ),
    ...stages.flatMap((name) =>
      (['before', 'during', 'after'] as const).map((when): CrashPoint => `stage:${name}:${when}`),
    ),
  ];
}

const stages: readonly StageName[] = [
  'plan',
  'generate',
  'validate',
  'package',
  'deploy',
  'finalize',
];
