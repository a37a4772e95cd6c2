import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bucketKeys } from './bucket.ts';
import type { Submitted } from './orders.ts';

/** How the processes of a run differ from plain ones. */
export interface ProcessOptions {
  /** Goes to the server by another way. */
  readonly address?: string;
  /** How wrong its wall clock is. */
  readonly clockMs?: number;
  readonly isNewer?: boolean;
  /** Before the command that starts it. */
  readonly command?: readonly string[];
}

/** A worker that is replaced when it is killed. */
export interface Worker {
  readonly pid: number;
  freeze(): void;
  thaw(): void;
  /** Kills it and starts another one in its place. */
  replace(): Promise<void>;
}

export interface Cluster {
  readonly base: string;
  readonly address: string;
  readonly blobs: string | undefined;
  readonly violations: string[];
  startWorker(options?: ProcessOptions): Promise<Worker>;
  /** Resolves with what it says at its end, or undefined after `withinMs`. */
  submit(options: {
    readonly jobs: number;
    readonly spanMs: number;
    readonly withinMs: number;
    readonly address?: string;
  }): Promise<Submitted | undefined>;
  /** Ends all workers: they must end by themselves. */
  stop(): Promise<void>;
  remove(): void;
}

const child = fileURLToPath(new URL('child.ts', import.meta.url));
const shim = new URL('shift-clock.ts', import.meta.url).href;

/** @param blobs The address of a bucket. With it each worker has folders of its own, which end with it. */
export function createCluster(address: string, leaseMs: number, blobs?: string): Cluster {
  const base = mkdtempSync(join(tmpdir(), 'jobchart-faults-'));
  let started = 0;
  const violations: string[] = [];
  const running = new Set<ChildProcess>();
  const killed = new WeakSet<ChildProcess>();

  function start(orders: object, options: ProcessOptions) {
    const { clockMs, address: own = address, isNewer, command: before = [] } = options;
    started += 1;
    const folder = blobs === undefined ? base : join(base, `machine-${started}`);
    const args = JSON.stringify({ base, folder, address: own, leaseMs, isNewer, blobs, ...orders });
    const flags = clockMs === undefined ? [] : ['--import', shim];
    const [command, ...rest] = [...before, process.execPath, ...flags, child, args];
    const each = spawn(command, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        NODE_COMPILE_CACHE: join(tmpdir(), 'jobchart-test-modules'),
        ...process.env,
        ...bucketKeys,
        ...(clockMs !== undefined && { FAULT_CLOCK_MS: String(clockMs) }),
      },
    });
    running.add(each);
    const output = { stdout: '', stderr: '' };
    each.stdout.on('data', (data: Buffer) => (output.stdout += data.toString()));
    each.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()));
    each.on('close', (code, signal) => {
      running.delete(each);
      if (code === 0 || killed.has(each)) return;
      violations.push(`a process ended with ${signal ?? code}: ${output.stderr.slice(0, 1500)}`);
    });
    return { process: each, output };
  }

  function kill(each: ChildProcess): void {
    killed.add(each);
    each.kill('SIGKILL');
  }

  return {
    base,
    address,
    blobs,
    violations,
    async startWorker(options = {}) {
      let current = start({ role: 'worker' }, options).process;
      await once(current.stdout ?? current, 'data');
      return {
        get pid() {
          return current.pid ?? 0;
        },
        freeze: () => void current.kill('SIGSTOP'),
        thaw: () => void current.kill('SIGCONT'),
        async replace() {
          kill(current);
          current = start({ role: 'worker' }, options).process;
          await once(current.stdout ?? current, 'data');
        },
      };
    },
    async submit({ jobs, spanMs, withinMs, address: own }) {
      const orders = { role: 'submitter', jobs, spanMs };
      const { process: submitter, output } = start(
        orders,
        own === undefined ? {} : { address: own },
      );
      const ended = once(submitter, 'close').then(() => true);
      const isEnded = await Promise.race([ended, delay(withinMs, false, { ref: false })]);
      if (!isEnded) {
        violations.push(`a submitter hangs: ${output.stderr.slice(0, 500)}`);
        kill(submitter);
        return undefined;
      }
      const line = output.stdout.split('\n').find((text) => text.startsWith('{'));
      return line === undefined ? undefined : JSON.parse(line);
    },
    async stop() {
      const workers = [...running];
      const ended = Promise.all(workers.map((each) => once(each, 'close'))).then(() => true);
      for (const each of workers) {
        each.kill('SIGCONT');
        each.kill('SIGTERM');
      }
      if (await Promise.race([ended, delay(20_000, false, { ref: false })])) return;
      violations.push('a worker does not end after SIGTERM');
      for (const each of running) kill(each);
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}
