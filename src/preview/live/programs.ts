import type { StartServer } from '../../contracts/job/preview.ts';
import type { Mount } from '../mounts.ts';
import { logProgram } from './program-log.ts';
import { createRun, type ProgramFailure, type Run } from './run.ts';

/** Limits for the programs of live previews. Times are milliseconds. */
export interface ProgramLimits {
  /** Programs that run at the same time. */
  readonly running: number;
  /** Without a byte in either direction, after which a program is stopped. */
  readonly idleMs: number;
  /** For how long a program is not stopped for another one after it was last used. */
  readonly inUseMs: number;
  /** Until its first answer. */
  readonly startMs: number;
  /** A request for a page waits this long for a program that starts. */
  readonly waitMs: number;
  /** Until a running program begins its answer. */
  readonly answerMs: number;
  /** A connection breaks off a little before the program has ended. */
  readonly settleMs: number;
  /** Requests and WebSockets of one program at the same time. */
  readonly requests: number;
  /** The wait after the second crash in a row; each further one doubles it. */
  readonly backoffMs: number;
  readonly longestBackoffMs: number;
  /** A program that ran this long is not blamed for earlier crashes. */
  readonly steadyMs: number;
}

export const programLimits: ProgramLimits = {
  running: 8,
  idleMs: 300_000,
  inUseMs: 2_000,
  startMs: 30_000,
  waitMs: 5_000,
  answerMs: 30_000,
  settleMs: 500,
  requests: 256,
  backoffMs: 1_000,
  longestBackoffMs: 60_000,
  steadyMs: 60_000,
};

/** What a visitor finds. */
export type ProgramState =
  | { readonly state: 'running'; readonly run: Run }
  /** It is started again at a later request. */
  | { readonly state: 'failing'; readonly failure: ProgramFailure; readonly waitMs: number }
  /** The other programs are all in use, or too many visitors wait for this one. */
  | { readonly state: 'busy' };

export interface Programs {
  /** Starts the program of a preview unless it runs. All visitors share one start. */
  visit(id: string, mount: Mount): ProgramState;
  /** Kills the programs of previews that are no longer live. */
  sweep(): void;
  /** Kills all programs. Resolves once none remains. */
  close(): Promise<void>;
}

interface Program {
  /** Its last run, which may have ended. */
  run?: Run;
  failure?: ProgramFailure;
  /** Crashes in a row. */
  crashes: number;
  /** By `performance.now()`. */
  retryAt: number;
}

/**
 * The programs of live previews. Each runs from its first visitor until it has been idle for a while, the
 * longest idle one stops to make room for another, and one that crashes is started again by a visitor,
 * each time after a longer wait.
 */
export function createPrograms(
  start: StartServer,
  isLive: (id: string) => boolean,
  limits: ProgramLimits,
): Programs {
  const programs = new Map<string, Program>();
  /** Those that have not ended. */
  const runs = new Set<Run>();
  let closed = false;

  function visit(id: string, mount: Mount): ProgramState {
    const program = programs.get(id) ?? { crashes: 0, retryAt: 0 };
    const { run, failure } = program;
    if (run?.isStopping === false) {
      run.touch();
      return run.visitors < limits.requests ? { state: 'running', run } : { state: 'busy' };
    }
    const waitMs = program.retryAt - performance.now();
    if (waitMs > 0 && failure !== undefined) return { state: 'failing', failure, waitMs };
    const room = closed ? undefined : makeRoom();
    if (room === undefined) return { state: 'busy' };
    programs.set(id, program);
    return { state: 'running', run: begin(program, mount, room) };
  }

  function begin(program: Program, { dir, program: settings }: Mount, room: Promise<void>): Run {
    const { run: previous } = program;
    const startInRoom = async (signal: AbortSignal) => {
      await room;
      await previous?.ended;
      return start(dir, signal);
    };
    const run = createRun(startInRoom, limits);
    program.run = run;
    runs.add(run);
    if (settings?.logPath !== undefined) void logProgram(settings.logPath, run);
    void untilItsEnd(program, run);
    return run;
  }

  async function untilItsEnd(program: Program, run: Run): Promise<void> {
    await run.ended;
    runs.delete(run);
    if (run.failure === undefined) return;
    program.failure = run.failure;
    program.crashes = run.runMs() < limits.steadyMs ? program.crashes + 1 : 1;
    program.retryAt = performance.now() + backoff(program.crashes);
  }

  /** The first crash may be one in a long life; the next try comes at once. */
  function backoff(crashes: number): number {
    if (crashes < 2) return 0;
    return Math.min(limits.backoffMs * 2 ** (crashes - 2), limits.longestBackoffMs);
  }

  /** Stops the longest idle program if necessary; undefined if all are in use. */
  function makeRoom(): Promise<void> | undefined {
    const running = [...runs].filter(({ isStopping }) => !isStopping);
    if (running.length < limits.running) return Promise.resolve();
    const [idlest] = running.sort((one, other) => other.idleMs() - one.idleMs());
    if (idlest === undefined || idlest.idleMs() < limits.inUseMs) return undefined;
    idlest.stop();
    return idlest.ended;
  }

  return {
    visit,
    sweep() {
      for (const [id, { run }] of programs) {
        if (isLive(id)) continue;
        run?.stop();
        programs.delete(id);
      }
    },
    async close() {
      closed = true;
      for (const run of runs) run.stop();
      await Promise.all([...runs].map(({ ended }) => ended));
    },
  };
}
