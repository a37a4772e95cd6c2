import { JobError } from '../errors/job-error.ts';
import { didYouMean } from '../errors/did-you-mean.ts';
import { type Crashable, atPoints } from './at-points.ts';
import { type CrashPoint, crashPoints } from './crash-points.ts';

/**
 * Lets the process die, by SIGKILL, when a run passes a point. Use it in a child process; what the
 * child leaves behind is what the next engine must cope with.
 *
 * - `commit:3:before` dies before the third write is made (where it is a claim: within its
 *   transaction), `commit:3:after` when it is durable and nobody has been told.
 * - `stage:generate:before` dies before the stage begins, `during` one turn of the event loop after
 *   it began (or once it is done, where it is sooner), `after` when it is done and nothing has come of it.
 * - `step:2:before` dies when the second durable step is sent and does not run yet, `during` one turn
 *   of the event loop later (or once it is done, where it is sooner), `after` when it has run and its
 *   answer is not kept.
 *
 * @param options.kill What to do in place of SIGKILL.
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
 * Tells which points a run passes, in order.
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

/** One that is misspelt would never be passed, and a test of it hold. */
function assertPoint(point: string): void {
  const known: readonly string[] = crashPoints();
  if (
    known.includes(point) ||
    /^(?:commit:[1-9]\d*:(?:before|after)|step:[1-9]\d*:(?:before|during|after))$/.test(point)
  )
    return;
  const shown = JSON.stringify(point).slice(0, 60);
  throw new JobError('CONFIG_INVALID', `crashAt: there is no ${shown}.${didYouMean(point, known)}`);
}
