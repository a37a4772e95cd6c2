import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { PostgresServer } from '../helpers/postgres.ts';
import type { Submitted } from './orders.ts';

/** How the processes of a run differ from plain ones. */
export interface ProcessOptions {
  /** Goes to the server by another way. */
  readonly address?: string;
  /** How wrong its wall clock is. */
  readonly clockMs?: number;
  readonly isNewer?: boolean;
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

export function createCluster(server: PostgresServer, leaseMs: number): Cluster {
  const base = mkdtempSync(join(tmpdir(), 'jobchart-faults-'));
  const address = server.address();
  const violations: string[] = [];
  const running = new Set<ChildProcess>();
  const killed = new WeakSet<ChildProcess>();

  function start(orders: object, options: ProcessOptions) {
    const { clockMs, address: own = address, isNewer } = options;
    const args = JSON.stringify({ base, address: own, leaseMs, isNewer, ...orders });
    const flags = clockMs === undefined ? [] : ['--import', shim];
    const started = spawn(process.execPath, [...flags, child, args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        NODE_COMPILE_CACHE: join(tmpdir(), 'jobchart-test-modules'),
        ...process.env,
        ...(clockMs !== undefined && { FAULT_CLOCK_MS: String(clockMs) }),
      },
    });
    running.add(started);
    const output = { stdout: '', stderr: '' };
    started.stdout.on('data', (data: Buffer) => (output.stdout += data.toString()));
    started.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()));
    started.on('close', (code, signal) => {
      running.delete(started);
      if (code === 0 || killed.has(started)) return;
      violations.push(`a process ended with ${signal ?? code}: ${output.stderr.slice(0, 1500)}`);
    });
    return { process: started, output };
  }

  function kill(each: ChildProcess): void {
    killed.add(each);
    each.kill('SIGKILL');
  }

  return {
    base,
    address,
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
