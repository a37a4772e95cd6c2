import { JobError } from '../errors/job-error.ts';
import { didYouMean } from '../errors/checks/assert-known.ts';
import { type Crashable, atPoints } from './at-points.ts';
import { type CrashPoint, crashPoints } from './crash-points.ts';

/**
 * Kills the process with SIGKILL when a run passes a point. Use it in a child process, and open the
 * store that the child leaves with another engine.
 *
 * - `commit:3:before`: before the third write (for a claim: within its transaction). `commit:3:after`:
 *   when it is durable, before its promise resolves.
 * - `stage:generate:before`: before the stage begins. `during`: one turn of the event loop later, or at
 *   its end if that is sooner. `after`: when the stage has returned, before the engine uses its output.
 * - `step:2:before`: when the second durable step is sent and has not begun. `during`: one turn of the
 *   event loop later, or at its end if that is sooner. `after`: when it has run, before its result is kept.
 *
 * @param options.kill Called instead of SIGKILL.
 * @throws JobError `CONFIG_INVALID` for an unknown point
 * @example
 * const { store, stages } = crashAt('stage:generate:after', { store: ownStore, stages: fakeStages() });
 * const engine = await createJobEngine({ store, stages });
 */
export function crashAt(
  point: CrashPoint,
  pair: Crashable,
  { kill = killProcess }: { readonly kill?: () => void } = {},
): Crashable {
  assertPoint(point);
  return atPoints(pair, (passed) => {
    if (passed === point) kill();
  });
}

/**
 * Records the points that a run passes, in order.
 *
 * @example
 * const { points, store, stages } = tracePoints({ store: ownStore, stages: fakeStages() });
 */
export function tracePoints(
  pair: Crashable,
): Crashable & { readonly points: readonly CrashPoint[] } {
  const points: CrashPoint[] = [];
  return { ...atPoints(pair, (passed) => points.push(passed)), points };
}

function killProcess(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** A misspelt point would never be passed, so its test would always pass. */
function assertPoint(point: string): void {
  const known: readonly string[] = crashPoints();
  if (
    known.includes(point) ||
    /^(?:commit:[1-9]\d*:(?:before|after)|step:[1-9]\d*:(?:before|during|after))$/.test(point)
  )
    return;
  const shown = JSON.stringify(point).slice(0, 60);
  throw new JobError(
    'CONFIG_INVALID',
    `crashAt: the point ${shown} does not exist.${didYouMean(point, known)}`,
  );
}
