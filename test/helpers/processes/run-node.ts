import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export interface RunOptions {
  /** The base folder of the jobs. */
  readonly bases: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A process that hangs is killed after this, in milliseconds. @default 59000 */
  readonly timeoutMs?: number;
  /** Called with all of stderr so far, whenever it grows. */
  readonly onStderr?: (said: string, child: ChildProcess) => void;
}

/** Runs Node as a child process, without a terminal, to its end. */
export async function runNode(
  args: readonly string[],
  // A hanging process must not outlive its test.
  { bases, env, timeoutMs = 59_000, onStderr }: RunOptions,
) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    env: { ...jobEnvironment(bases), ...env },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    onStderr?.(said, child);
  });
  const exit = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const [stdout, exitCode] = await Promise.all([text(child.stdout), exit]);
  return { stdout, stderr: said, exitCode };
}

/** An environment in which all files of jobs are in one folder. */
export function jobEnvironment(bases: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    JOB_WORK_BASE: join(bases, 'work'),
    JOB_OUTPUT_BASE: join(bases, 'output'),
    JOB_LOG_BASE: join(bases, 'logs'),
    JOB_STORE: join(bases, 'jobs.db'),
    JOB_BROWSER: 'off',
    JOB_SANDBOX: 'off',
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  };
}
