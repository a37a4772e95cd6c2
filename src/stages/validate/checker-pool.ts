import { dirname, resolve } from 'node:path';
import type { Finding } from '../../contracts/finding.ts';
import type { ProjectType } from '../../contracts/job.ts';
import type { Plan } from '../../contracts/plan.ts';
import {
  type Checker,
  type CheckerOptions,
  type CheckOutcome,
  type CheckTask,
  createChecker,
} from './checker.ts';
import { parserCrash } from './report.ts';
import { createSlots } from '../slots.ts';

export interface CheckerPoolOptions extends Partial<CheckerOptions> {
  /** Milliseconds that one tree may take. @default 20000 */
  readonly timeoutMs?: number;
  /** Child processes at most; further trees wait. @default 2 */
  readonly workers?: number;
  /** Milliseconds after which an idle child process is stopped. @default 60000 */
  readonly idleMs?: number;
}

/** What was found in a tree, and of what kind it is. */
export interface Checked {
  readonly projectType: ProjectType;
  readonly findings: readonly Finding[];
}

export interface CheckerPool {
  /**
   * Checks a tree once a child is free. A file on which a child dies or runs out of time is a
   * `parser-crash` finding, and the rest of the tree is checked without it. Rejects with the reason
   * of the signal, or with a `JobError`.
   */
  check(dir: string, plan: Plan | undefined, signal: AbortSignal): Promise<Checked>;
}

/** A tree that kills more children than this is not worth another. */
const deathsPerTree = 8;

/** Shares a few children among many jobs: one is started when all others are busy. */
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
  const slots = createSlots(workers);

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
        // The time ran out before another child had started.
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

  /** What a child may read: the trees beside this one, too, if it is to be used for them. */
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
    check: (dir, plan, signal) => slots.run(() => checkAll(dir, plan, signal), signal),
  };
}
