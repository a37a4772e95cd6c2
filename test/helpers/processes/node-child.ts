import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** A Node process that exchanges messages with a test; killed at the end of the test. */
export interface NodeChild {
  readonly process: ChildProcess;
  /** Resolves to the next message; rejects if the process exits first. */
  next(): Promise<unknown>;
  /** Sends SIGKILL; resolves when the process has ended. */
  kill(): Promise<void>;
}

/** Runs a module in its own process. */
export function nodeChild(module: URL, ...args: readonly string[]): NodeChild {
  const child = fork(module, args, {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const messages: unknown[] = [];
  const readers: ((message: unknown) => void)[] = [];
  child.on('message', (message) => {
    const reader = readers.shift();
    if (reader) reader(message);
    else messages.push(message);
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  onTestFinished(kill);

  return {
    process: child,
    kill,
    next: () => {
      if (messages.length > 0) return Promise.resolve(messages.shift());
      const message = new Promise((resolve) => {
        readers.push(resolve);
      });
      const gone = exited.then(([code, signal]) => {
        throw new Error(`The process has exited: ${String(code ?? signal)}.`);
      });
      return Promise.race([message, gone]);
    },
  };
}
