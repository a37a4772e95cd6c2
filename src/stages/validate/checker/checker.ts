import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { Finding } from '../../../contracts/stages/finding.ts';
import type { ProjectType } from '../../../contracts/job/job.ts';
import type { Plan } from '../../../contracts/job/plan.ts';
import { JobError } from '../../../errors/job-error.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import { parserCrash } from '../report.ts';
import { type CheckReply, type CheckRequest, parseReply } from '../messages.ts';
import { packageFolder, readablePaths } from './readable-paths.ts';

export interface CheckerOptions {
  /** Time limit per file, in milliseconds. @default 10000 */
  readonly fileTimeoutMs: number;
  /** Memory limit of a child process, in MiB; less than half of it is JavaScript heap. @default 576 */
  readonly memoryMb: number;
}

/** A folder to check. */
export interface CheckTask {
  readonly dir: string;
  /** Undefined if the project type is to be detected. */
  readonly plan: Plan | undefined;
  /** Files to leave out. */
  readonly skip: readonly string[];
  /** Milliseconds left for the tree. */
  readonly timeoutMs: number;
}

export type CheckOutcome =
  | {
      readonly died: false;
      readonly projectType: ProjectType;
      readonly findings: readonly Finding[];
    }
  /** The child is gone; `file` is the one it was reading, or `.` if the whole tree took too long. */
  | { readonly died: true; readonly file: string; readonly message: string };

/** A child process that checks one tree at a time. While idle, it does not keep this process alive. */
export interface Checker {
  /**
   * Resolves with the findings, or with the file on which the child died or timed out (a timeout kills
   * it). If only warnings could follow, that is a warning among the findings. Rejects with the reason of
   * the signal, or with a `JobError`.
   */
  check(task: CheckTask, signal: AbortSignal): Promise<CheckOutcome>;
  /** The folder that the child may read. */
  readonly root: string;
  /** Whether it can check another tree. */
  isAlive(): boolean;
  stop(): void;
}

/**
 * Starts the child with an empty environment and no input or output except the IPC channel. It may
 * read only its own code and the folder `root`, an absolute path. Node's permission model enforces
 * that for JavaScript; it does not contain native code that takes over a parser.
 */
export function createChecker(root: string, { fileTimeoutMs, memoryMb }: CheckerOptions): Checker {
  const child = startChild(root, memoryMb);
  let alive = true;
  let work: Work | undefined;
  setReferenced(child, false);
  child.on('message', (message) => work?.onReply(parseReply(message)));
  child.on('error', (error) => lose(error));
  child.on('exit', () => lose());

  function lose(cause?: Error): void {
    alive = false;
    work?.onLost(cause);
  }

  function stop(): void {
    alive = false;
    child.kill('SIGKILL');
  }

  async function check(task: CheckTask, signal: AbortSignal): Promise<CheckOutcome> {
    signal.throwIfAborted();
    setReferenced(child, true);
    const current = createWork(fileTimeoutMs);
    work = current;
    const onAbort = (): void => current.onAborted(signal.reason);
    const timer = setTimeout(() => current.onTimeout(task.timeoutMs), task.timeoutMs);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      const { plan, skip } = task;
      const request: CheckRequest = { dir: resolve(task.dir), plan, skip };
      child.send(request, (error) => error && lose(error));
      return await current.result;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      current.end();
      if (!current.isAnswered()) stop();
      work = undefined;
      setReferenced(child, false);
    }
  }

  return { root, check, isAlive: () => alive && child.connected, stop };
}

function startChild(root: string, memoryMb: number): ChildProcess {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const systemRoot = process.env['SystemRoot'];
  return fork(new URL(`./worker${ending}`, import.meta.url), [String(memoryMb)], {
    // Parsers that look for a package.json around the working folder find ours, which they may read.
    cwd: packageFolder(),
    // Windows cannot start a process without this variable.
    env: systemRoot === undefined ? {} : { SystemRoot: systemRoot },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [
      `--max-old-space-size=${Math.floor((memoryMb * 4) / 9)}`,
      // A little slower, with two thirds of the memory.
      '--max-semi-space-size=2',
      '--optimize-for-size',
      '--permission',
      ...readablePaths(root).map((path) => `--allow-fs-read=${path}`),
      '--allow-addons',
      '--allow-worker',
    ],
  });
}

function setReferenced(child: ChildProcess, on: boolean): void {
  if (on) child.ref();
  else child.unref();
  if (on) child.channel?.ref();
  else child.channel?.unref();
}

interface Work {
  readonly result: Promise<CheckOutcome>;
  /** Whether the child answered, so that it can be reused. */
  isAnswered(): boolean;
  onReply(reply: CheckReply | undefined): void;
  onLost(cause?: Error): void;
  onTimeout(timeoutMs: number): void;
  onAborted(reason: unknown): void;
  end(): void;
}

function createWork(fileTimeoutMs: number): Work {
  const { promise, resolve: succeed, reject } = Promise.withResolvers<CheckOutcome>();
  let started = false;
  let answered = false;
  let checked: Extract<CheckOutcome, { died: false }> | undefined;
  let file = '.';
  let timer: NodeJS.Timeout | undefined;

  function die(message: string, cause?: Error, at = file): void {
    if (checked) {
      const found = parserCrash(at, `${message} Only warnings may be missing.`);
      succeed({ ...checked, findings: [...checked.findings, { ...found, severity: 'warning' }] });
    } else if (started) succeed({ died: true, file: at, message });
    else reject(new JobError('STAGE_UNAVAILABLE', 'The validator did not start.', { cause }));
  }

  return {
    result: promise,
    isAnswered: () => answered,
    onReply(reply) {
      if (reply?.type === 'started') started = true;
      else if (reply?.type === 'at') {
        file = reply.file;
        const message = `This file was not checked within ${fileTimeoutMs / 1000} s.`;
        timer ??= setTimeout(() => die(message), fileTimeoutMs);
        timer.refresh();
      } else if (reply?.type === 'done' || reply?.type === 'failed') answered = true;
      if (reply?.type === 'checked' || reply?.type === 'done') {
        checked = { died: false, projectType: reply.projectType, findings: reply.findings };
      }
      if (reply?.type === 'done' && checked) succeed(checked);
      if (reply?.type === 'failed') reject(new JobError(reply.code, oneLine(reply.message, 500)));
    },
    onLost: (cause) => die('A parser crashed on this file, or ran out of memory.', cause),
    // The file it is reading then may be an ordinary one among many.
    onTimeout: (timeoutMs) =>
      die(`The project was not checked within ${timeoutMs / 1000} s.`, undefined, '.'),
    onAborted: reject,
    end: () => clearTimeout(timer),
  };
}
