import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** A process of Node's that a test talks to; killed when the test has ended. */
export interface NodeChild {
  readonly process: ChildProcess;
  /** The next message; rejects when the process exits before. */
  next(): Promise<unknown>;
  /** Sends SIGKILL, and resolves when it is gone. */
  kill(): Promise<void>;
}

/** Runs a module in a process of its own. */
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
