import type { RunningServer } from '../../contracts/job/preview.ts';
import { JobError } from '../../errors/job-error.ts';
import type { ProgramLimits } from './programs.ts';

/** Why a program is not there. */
export interface ProgramFailure {
  /** A sentence. */
  readonly reason: string;
  /** What it printed last. */
  readonly output: string;
}

/** One run of a program, from its start to its end. */
export interface Run {
  /** Resolves when requests can be sent; rejects if it could not be started or was stopped before. */
  readonly started: Promise<RunningServer>;
  /** Resolves once no process of it remains. */
  readonly ended: Promise<void>;
  /** Whether it ends or has ended. */
  readonly isStopping: boolean;
  /** Why it ended by itself; undefined if it was stopped or runs. */
  readonly failure: ProgramFailure | undefined;
  /** Whether it has answered a request. */
  readonly hasAnswered: boolean;
  /** Requests and WebSockets that are open. */
  readonly visitors: number;
  /** What it printed last. */
  output(): string;
  /** Milliseconds since it was last used. */
  idleMs(): number;
  /** Milliseconds since it began. */
  runMs(): number;
  /** Notes that it is used. */
  touch(): void;
  enter(): void;
  leave(): void;
  answered(): void;
  /** Notes that a visitor waited in vain; a program that never answers is killed. */
  waitedInVain(): void;
  /** Kills it for a fault of its own. `reason` is a sentence. */
  fail(reason: string): void;
  stop(): void;
}

/** Starts a program. `signal` kills it. */
export function createRun(
  start: (signal: AbortSignal) => Promise<RunningServer>,
  limits: Pick<ProgramLimits, 'idleMs' | 'startMs'>,
): Run {
  const stopping = new AbortController();
  const { signal } = stopping;
  let server: RunningServer | undefined;
  let failure: ProgramFailure | undefined;
  let hasEnded = false;
  let hasAnswered = false;
  let visitors = 0;
  let usedAt = performance.now();
  let begunAt = usedAt;
  /** Why it is killed, if that is its fault. */
  let fault: string | undefined;
  const output = (): string => server?.output() ?? '';
  const stop = (): void => stopping.abort();
  const fail = (reason: string): void => {
    fault ??= reason;
    stop();
  };
  // Visitors have time limits of their own.
  const stopIdle = (): unknown => (visitors > 0 ? idle.refresh() : stop());
  const idle = setTimeout(stopIdle, limits.idleMs).unref();

  async function begin(): Promise<RunningServer> {
    server = await start(signal);
    begunAt = performance.now();
    return server;
  }

  async function end(): Promise<void> {
    const reason = await started.then(({ ended }) => ended, reasonOf);
    clearTimeout(idle);
    hasEnded = true;
    if (fault === undefined && signal.aborted) return;
    failure = { reason: fault ?? reason, output: output() };
  }

  const started = begin();
  return {
    started,
    ended: end(),
    get isStopping() {
      return hasEnded || signal.aborted;
    },
    get failure() {
      return failure;
    },
    get hasAnswered() {
      return hasAnswered;
    },
    get visitors() {
      return visitors;
    },
    output,
    idleMs: () => performance.now() - usedAt,
    runMs: () => performance.now() - begunAt,
    touch() {
      usedAt = performance.now();
      idle.refresh();
    },
    enter() {
      visitors += 1;
    },
    leave() {
      visitors -= 1;
    },
    answered() {
      hasAnswered = true;
    },
    waitedInVain() {
      if (hasAnswered || server === undefined || performance.now() - begunAt < limits.startMs)
        return;
      fail(`It did not answer on its port within ${limits.startMs / 1000} s.`);
    },
    fail,
    stop,
  };
}

/** The messages of other errors may contain local paths. */
function reasonOf(error: unknown): string {
  return JobError.isInstance(error) && error.code === 'PACKAGES_UNAVAILABLE'
    ? 'Its packages could not be installed.'
    : 'It could not be started in a sandbox.';
}
