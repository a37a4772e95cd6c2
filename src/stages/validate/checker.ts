import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { Finding } from '../../contracts/finding.ts';
import type { Plan } from '../../contracts/plan.ts';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/one-line.ts';
import { type CheckReply, type CheckRequest, parseReply } from './messages.ts';
import { parserCrash } from './report.ts';

export interface CheckerOptions {
  /** Milliseconds that one tree may take. */
  readonly timeoutMs: number;
  /** Of the child's JavaScript heap, in MiB. */
  readonly memoryMb: number;
}

/** A child process that checks one tree at a time. It never keeps us alive while it has no work. */
export interface Checker {
  /**
   * Gives the findings; a tree on which the child dies or runs out of time costs the child, and is
   * a `parser-crash` finding. Rejects with the reason of the signal, or with a `JobError`.
   */
  check(dir: string, plan: Plan, signal: AbortSignal): Promise<readonly Finding[]>;
  /** Whether it can be given another tree. */
  isAlive(): boolean;
  stop(): void;
}

/** Starts the child: no environment, no input or output but the channel, no rights but to read. */
export function createChecker({ timeoutMs, memoryMb }: CheckerOptions): Checker {
  const child = startChild(memoryMb);
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

  async function check(dir: string, plan: Plan, signal: AbortSignal): Promise<readonly Finding[]> {
    signal.throwIfAborted();
    setReferenced(child, true);
    const onAbort = (): void => work?.onAborted(signal.reason);
    const timer = setTimeout(() => work?.onTimeout(timeoutMs), timeoutMs);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      const request: CheckRequest = { dir: resolve(dir), plan };
      work = createWork();
      child.send(request, (error) => error && lose(error));
      return await work.result;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      if (!work?.isAnswered()) stop();
      work = undefined;
      setReferenced(child, false);
    }
  }

  return { check, isAlive: () => alive && child.connected, stop };
}

function startChild(memoryMb: number): ChildProcess {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const systemRoot = process.env['SystemRoot'];
  return fork(new URL(`./worker${ending}`, import.meta.url), {
    cwd: '/',
    // Windows starts no process without this one.
    env: systemRoot === undefined ? {} : { SystemRoot: systemRoot },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [
      `--max-old-space-size=${memoryMb}`,
      '--permission',
      '--allow-fs-read=*',
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
  readonly result: Promise<readonly Finding[]>;
  /** Whether the child said how it went, and so can go on. */
  isAnswered(): boolean;
  onReply(reply: CheckReply | undefined): void;
  onLost(cause?: Error): void;
  onTimeout(timeoutMs: number): void;
  onAborted(reason: unknown): void;
}

function createWork(): Work {
  const { promise, resolve: succeed, reject } = Promise.withResolvers<readonly Finding[]>();
  let started = false;
  let answered = false;
  let file = '.';
  return {
    result: promise,
    isAnswered: () => answered,
    onReply(reply) {
      if (reply?.type === 'started') started = true;
      else if (reply?.type === 'at') file = reply.file;
      else if (reply !== undefined) answered = true;
      if (reply?.type === 'done') succeed(reply.findings);
      if (reply?.type === 'failed') reject(new JobError(reply.code, oneLine(reply.message, 500)));
    },
    onLost(cause) {
      if (started) succeed([parserCrash(file, 'A parser died on this file.')]);
      else reject(unavailable(cause));
    },
    onTimeout(timeoutMs) {
      const message = `This file was not checked within ${timeoutMs / 1000} s.`;
      if (started) succeed([parserCrash(file, message)]);
      else reject(unavailable());
    },
    onAborted: reject,
  };
}

function unavailable(cause?: Error): JobError {
  return new JobError('STAGE_UNAVAILABLE', 'The validator did not start.', { cause });
}
