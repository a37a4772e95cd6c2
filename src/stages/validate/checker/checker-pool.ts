import { dirname, resolve } from 'node:path';
import type { Finding } from '../../../contracts/stages/finding.ts';
import type { ProjectType } from '../../../contracts/job/job.ts';
import type { Plan } from '../../../contracts/job/plan.ts';
import {
  type Checker,
  type CheckerOptions,
  type CheckOutcome,
  type CheckTask,
  createChecker,
} from './checker.ts';
import { parserCrash } from '../report.ts';
import { createLimiter } from '../../limiter.ts';

export interface CheckerPoolOptions extends Partial<CheckerOptions> {
  /** Time limit per tree, in milliseconds. @default 20000 */
  readonly timeoutMs?: number;
  /** Maximum number of child processes; further trees wait. @default 2 */
  readonly workers?: number;
  /** Milliseconds after which an idle child process is stopped. @default 60000 */
  readonly idleMs?: number;
}

/** The findings for a tree, and its type. */
export interface Checked {
  readonly projectType: ProjectType;
  readonly findings: readonly Finding[];
}

export interface CheckerPool {
  /**
   * Checks a tree once a child is free. If a child dies or times out on a file, that is a
   * `parser-crash` finding, and the tree is checked again without the file. Rejects with the reason of
   * the signal, or with a `JobError`.
   */
  check(dir: string, plan: Plan | undefined, signal: AbortSignal): Promise<Checked>;
}

/** After more child deaths than this, the check of a tree ends. */
const deathsPerTree = 8;

/** Shares a few child processes among many jobs; starts one if all others are busy. */
export function createCheckerPool(
  {
    timeoutMs = 20_000,
    fileTimeoutMs = 10_000,
    memoryMb = 576,
    workers = 2,
    idleMs = 60_000,
  }: CheckerPoolOptions = {},
  /** Starts a child. */
  start = createChecker,
): CheckerPool {
  const idle: { checker: Checker; timer: NodeJS.Timeout }[] = [];
  const limiter = createLimiter(workers);

  async function checkAll(
    dir: string,
    plan: Plan | undefined,
    signal: AbortSignal,
  ): Promise<Checked> {
    const end = performance.now() + timeoutMs;
    const crashes: Finding[] = [];
    for (;;) {
      const skip = crashes.map(({ file }) => file);
      const left = Math.max(1, Math.round(end - performance.now()));
      const outcome = await checkOnce({ dir, plan, skip, timeoutMs: left }, signal).catch(
        // The time limit passed before the next child had started.
        (error: unknown) => {
          if (crashes.length > 0 && performance.now() >= end) return undefined;
          throw error;
        },
      );
      if (outcome === undefined) break;
      if (!outcome.died) {
        const { projectType, findings } = outcome;
        return { projectType, findings: [...crashes, ...findings] };
      }
      const { file, message } = outcome;
      crashes.push(parserCrash(file, message));
      const gaveUp = skip.includes(file) || crashes.length > deathsPerTree;
      if (gaveUp || file === '.' || performance.now() >= end) break;
    }
    return { projectType: plan?.projectType ?? 'static_html', findings: crashes };
  }

  async function checkOnce(task: CheckTask, signal: AbortSignal): Promise<CheckOutcome> {
    const root = rootOf(task.dir);
    const checker = takeIdle(root) ?? start(root, { fileTimeoutMs, memoryMb });
    try {
      return await checker.check(task, signal);
    } finally {
      if (checker.isAlive()) putIdle(checker);
    }
  }

  /** The folder a child may read: if it is reused, the parent of the tree, with its siblings. */
  function rootOf(dir: string): string {
    const tree = resolve(dir);
    const base = dirname(tree);
    return idleMs === 0 || dirname(base) === base ? tree : base;
  }

  function takeIdle(root: string): Checker | undefined {
    for (let found = idle.pop(); found !== undefined; found = idle.pop()) {
      clearTimeout(found.timer);
      const { checker } = found;
      if (checker.isAlive() && checker.root === root) return checker;
      checker.stop();
    }
    return undefined;
  }

  function putIdle(checker: Checker): void {
    const timer = setTimeout(() => {
      idle.splice(
        idle.findIndex((one) => one.checker === checker),
        1,
      );
      checker.stop();
    }, idleMs);
    timer.unref();
    idle.push({ checker, timer });
  }

  return {
    check: (dir, plan, signal) => limiter.run(() => checkAll(dir, plan, signal), signal),
  };
}
