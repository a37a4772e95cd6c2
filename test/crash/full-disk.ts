import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { ended, live, start } from './life.ts';
import { messages, type Point } from './orders.ts';
import { type Outcome, inFolder, judge } from './outcome.ts';

/** The points at which the disk fills up: before each stage, and after its writes. */
export const fullPoints: readonly Point[] = [
  'stage:plan:before',
  'stage:generate:before',
  'stage:generate:after',
  'stage:validate:before',
  'stage:package:before',
  'stage:package:after',
  'stage:finalize:before',
  'stage:finalize:after',
];

/**
 * The disk of the store, the folders and the logs fills up while a stage runs. It has room again after a
 * moment, or after a kill. Undefined if a small disk cannot be mounted.
 */
export function fullDisk(
  type: keyof typeof messages,
  fill: Point,
  then: 'freed' | 'killed',
): Promise<Outcome | undefined> {
  return inFolder(async (base) => {
    if (!mountSmallDisk(base)) return undefined;
    try {
      const process = start({ base, submit: [messages[type]], fill, mayFail: 'WORKSPACE_FAILED' });
      const ending = ended(process);
      await Promise.race([once(process.stdout, 'data'), ending]);
      await delay(300);
      if (then === 'killed') process.kill('SIGKILL');
      rmSync(`${base}/filler`, { force: true });
      const first = await ending;
      const name = `${type}, full at ${fill}, ${then}`;
      // A job that failed because of the full disk stays failed; what it left is complete.
      const last = await live({ base, submit: [], mayFail: 'WORKSPACE_FAILED' });
      return judge(`${name}: ${first.stderr} ${last.stderr}`, then === 'killed' ? 1 : 0, [
        ...(then === 'killed' ? [] : [first.report]),
        last.report,
      ]);
    } finally {
      execFileSync('umount', ['-l', base]);
    }
  });
}

function mountSmallDisk(base: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=700', 'tmpfs', base], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
