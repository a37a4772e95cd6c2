import type { Finding } from '../../contracts/finding.ts';
import type { Plan } from '../../contracts/plan.ts';
import { type Checker, type CheckerOptions, createChecker } from './checker.ts';

export interface CheckerPoolOptions extends CheckerOptions {
  /** Children at most. */
  readonly workers: number;
  /** Milliseconds after which a child that has nothing to do is stopped. */
  readonly idleMs: number;
}

export interface CheckerPool {
  /** Like `Checker.check`; waits for a child that is free. */
  check(dir: string, plan: Plan, signal: AbortSignal): Promise<readonly Finding[]>;
}

/** Shares a few children among many jobs: one is started when all others are busy. */
export function createCheckerPool(options: CheckerPoolOptions): CheckerPool {
  const idle: { checker: Checker; timer: NodeJS.Timeout }[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function check(dir: string, plan: Plan, signal: AbortSignal): Promise<readonly Finding[]> {
    signal.throwIfAborted();
    if (busy >= options.workers) await turn(signal);
    else busy += 1;
    const checker = takeIdle() ?? createChecker(options);
    try {
      return await checker.check(dir, plan, signal);
    } finally {
      if (checker.isAlive()) putIdle(checker);
      release();
    }
  }

  /** Resolves with the place of a check that has ended: `busy` stays as it is. */
  function turn(signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const go = (): void => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    };
    const giveUp = (): void => {
      waiting.splice(waiting.indexOf(go), 1);
      reject(signal.reason);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    waiting.push(go);
    return promise;
  }

  function release(): void {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  }

  function takeIdle(): Checker | undefined {
    for (let found = idle.pop(); found !== undefined; found = idle.pop()) {
      clearTimeout(found.timer);
      if (found.checker.isAlive()) return found.checker;
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
    }, options.idleMs);
    timer.unref();
    idle.push({ checker, timer });
  }

  return { check };
}
