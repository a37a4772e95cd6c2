import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { jobEnvironment } from './run-node.ts';

/** A running command, killed at the end of the test. */
export interface CliChild {
  /** Resolves to the next line on stdout that matches; rejects if stdout ends first. */
  line(pattern: RegExp): Promise<string>;
  /** Closes the pipe of its stdout; resolves to its exit code. */
  leave(): Promise<number | null>;
  /** Sends a signal; resolves to its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

const main = new URL('../../../src/cli/main.ts', import.meta.url).pathname;

/** Runs a CLI command in the background. */
export function cliChild(
  args: readonly string[],
  bases: string,
  env?: Readonly<Record<string, string>>,
): CliChild {
  return nodeProgram([main, ...args], bases, env);
}

/** The same, for several tests, which end it themselves. */
export function sharedCliChild(args: readonly string[], bases: string): CliChild {
  return startProgram([main, ...args], bases);
}

/** Runs a script in the background. */
export function nodeProgram(
  args: readonly string[],
  bases: string,
  env?: Readonly<Record<string, string>>,
): CliChild {
  const child = startProgram(args, bases, env);
  onTestFinished(async () => {
    await child.end('SIGKILL');
  });
  return child;
}

function startProgram(
  args: readonly string[],
  bases: string,
  env?: Readonly<Record<string, string>>,
): CliChild {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...jobEnvironment(bases), ...env },
  });
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async line(pattern) {
      for (;;) {
        const { value, done } = await lines.next();
        if (done === true) throw new Error(`stdout ended without ${String(pattern)}.`);
        if (pattern.test(value)) return value;
      }
    },
    async leave() {
      child.stdout.destroy();
      const [exitCode] = await exited;
      return exitCode;
    },
    async end(signal) {
      child.kill(signal);
      const [exitCode] = await exited;
      return exitCode;
    },
  };
}
