import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from './check.ts';
import type { Orders } from './orders.ts';

const child = fileURLToPath(new URL('child.ts', import.meta.url));
/** Those of the command line: a child plans once or twice, and compiles its patterns for that. */
const flags = ['--no-regexp-tier-up', '--no-regexp-unroll'];

export interface Life {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  /** Its report; undefined if it died before. */
  readonly report: Report | undefined;
  readonly stderr: string;
}

/** Runs a child until it ends, or kills it after `timeoutMs`. */
export function live(orders: Orders, timeoutMs = 60_000): Promise<Life> {
  const process = start(orders);
  const timer = setTimeout(() => process.kill('SIGKILL'), timeoutMs);
  return ended(process).finally(() => clearTimeout(timer));
}

/** Starts a child, which is killed after ten minutes: nothing waits for one for ever. */
export function start(orders: Orders) {
  const said = JSON.stringify({ ...orders, port: portOf(orders.base) });
  return spawn(globalThis.process.execPath, [...flags, child, said], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
    killSignal: 'SIGKILL',
    // Thousands of children load the same modules.
    env: {
      NODE_COMPILE_CACHE: join(tmpdir(), 'jobchart-test-modules'),
      ...globalThis.process.env,
    },
  });
}

/**
 * A preview port per store, below the range that the system assigns. Cases run in parallel: with assigned
 * ports, another process could get the port of a killed one, and the engine would rightly refuse it.
 */
function portOf(base: string): number {
  const port = ports.get(base) ?? 20_000 + ((process.pid * 37 + ports.size) % 10_000);
  ports.set(base, port);
  return port;
}

const ports = new Map<string, number>();

export function ended(process: ReturnType<typeof start>): Promise<Life> {
  let stdout = '';
  let stderr = '';
  process.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  process.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  return new Promise((resolve) => {
    process.on('close', (code, signal) => {
      const line = stdout.split('\n').find((text) => text.startsWith('{'));
      resolve({ code, signal, stderr, report: line === undefined ? undefined : JSON.parse(line) });
    });
  });
}
