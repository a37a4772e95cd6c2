import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';

import type { ProjectType } from '../../../src/contracts/job/job.ts';
import { planFor, writeProject } from '../make-project.ts';
import { checkDir } from '../../stages/validate/check.ts';

/**
 * Generates a project from a request, until the test ends. Expects the given starter, a valid tree and passing
 * tests.
 */
export async function makeProgram(
  projectType: ProjectType,
  message: string,
  starter: string,
): Promise<string> {
  const plan = await planFor(projectType, message);
  expect(plan.starter).toBe(starter);
  const dir = await writeProject(plan, message);
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const findings = await checkDir(projectType, dir);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const tests = await run(dir, ['--test', '--test-isolation=none']);
  expect(tests).toEqual({ code: 0, said: tests.said });
  return dir;
}

/** What one program has compiled of discord.js, the next one need not. */
const compiled = { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] };

export interface Program {
  readonly child: ChildProcess;
  /** Its output so far, of both streams. */
  said(): string;
  /** Resolves with the first line that matches. */
  line(pattern: RegExp): Promise<string>;
  /** Sends a signal; resolves with exit code and signal. */
  end(signal: NodeJS.Signals): Promise<readonly unknown[]>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a program with its own environment, and kills it when the test ends. */
export function start(
  dir: string,
  args: readonly string[],
  { env = {} }: RunOptions = {},
): Program {
  const child = spawn(process.execPath, args, {
    cwd: dir,
    env: { ...compiled, DATA_DIR: join(dir, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const look of waiting) look();
    });
  }
  const said = (): string => lines.join('\n');
  child.on('close', () => {
    for (const look of waiting) look();
  });
  return {
    child,
    said,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = lines.find((line) => pattern.test(line));
          if (found === undefined && child.exitCode === null) return;
          waiting.delete(look);
          if (found === undefined) reject(new Error(`It ended without ${pattern}:\n${said()}`));
          else resolve(found);
        };
        waiting.add(look);
        look();
      }),
    async end(signal) {
      const ended = once(child, 'exit');
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a program to its end. */
export async function run(dir: string, args: readonly string[], options: RunOptions = {}) {
  const program = start(dir, args, options);
  const [code] = await once(program.child, 'close');
  return { code: Number(code), said: program.said() };
}

/** Starts a server on a free port and returns its origin. */
export async function serve(dir: string, options: RunOptions = {}) {
  const program = start(dir, ['src/index.js'], { env: { ...options.env, PORT: '0' } });
  const line = await program.line(/listens on/);
  return { ...program, origin: `http://127.0.0.1:${/:(\d+)$/.exec(line)?.[1]}` };
}
