import type { StageName } from '../contracts/stage.ts';

/**
 * A place at which a process can die. Writes to the store are counted from 1, in the order in which
 * they are asked for: jobs kept, claimed, committed, settled, and events posted. A stage counts the
 * first time that it runs. Durable steps are counted from 1, in the order in which they run.
 */
export type CrashPoint =
  | `commit:${number}:${'before' | 'after'}`
  | `stage:${StageName}:${'before' | 'during' | 'after'}`
  | `step:${number}:${'before' | 'during' | 'after'}`;

/**
 * Every point of the stages, and those of the first `commits` writes and `steps` durable steps. A run
 * that makes fewer passes the rest of them by; `tracePoints` tells which a run passes.
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
