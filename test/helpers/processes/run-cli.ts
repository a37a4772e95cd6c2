import { AsyncLocalStorage } from 'node:async_hooks';
import { runCommand } from '../../../src/cli/start.ts';
import { jobEnvironment, type RunOptions } from './run-node.ts';

/**
 * Runs a CLI command in this process, to its end. Several may run at the same time in the same
 * environment.
 */
export async function runCli(
  args: readonly string[],
  { bases, env }: Pick<RunOptions, 'bases' | 'env'>,
) {
  const leave = enter({ ...jobEnvironment(bases), ...env });
  const said = { stdout: '', stderr: '' };
  try {
    const argv = [process.execPath, 'jobchart', ...args];
    const exitCode = await speaking.run(said, () => runCommand(argv));
    return { ...said, exitCode };
  } finally {
    leave();
  }
}

const speaking = new AsyncLocalStorage<{ stdout: string; stderr: string }>();

// The async context of a write says which of the concurrent commands made it.
for (const name of ['stdout', 'stderr'] as const) {
  const stream = process[name];
  const write = stream.write.bind(stream);
  stream.write = (
    chunk: string | Uint8Array,
    encoding?: BufferEncoding | ((error?: Error | null) => void),
    done?: (error?: Error | null) => void,
  ) => {
    const said = speaking.getStore();
    if (said === undefined) {
      return typeof encoding === 'function' ? write(chunk, encoding) : write(chunk, encoding, done);
    }
    said[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    const callback = typeof encoding === 'function' ? encoding : done;
    if (callback !== undefined) process.nextTick(callback);
    return true;
  };
}

let running = 0;
let outer: NodeJS.ProcessEnv = {};

/** Sets the environment of the process until every command in it has ended. */
function enter(environment: NodeJS.ProcessEnv): () => void {
  if (running === 0) outer = { ...process.env };
  running += 1;
  replaceEnvironment(environment);
  return () => {
    running -= 1;
    if (running === 0) replaceEnvironment(outer);
  };
}

function replaceEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) {
    if (!(name in environment)) delete process.env[name];
  }
  Object.assign(process.env, environment);
}
