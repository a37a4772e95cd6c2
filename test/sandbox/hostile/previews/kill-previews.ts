import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processTree } from '../../../../src/sandbox/limits/process-tree.ts';
import { removeTempLeftOvers } from '../../../../src/workspace/folders/temp-folder.ts';
import type { AttackOutcome } from '../run-attack.ts';

/**
 * Kills an engine with many live previews, of which some run: nothing is left, and they have the same
 * addresses in the next engine.
 */
export async function killPreviews(count: number): Promise<AttackOutcome> {
  const base = await mkdtemp(join(tmpdir(), 'jobchart-previews-'));
  const violations: string[] = [];
  const first = start(base, count);
  try {
    const addresses = await addressesOf(first);
    const idle = inside(first);
    if (idle.length > 0) violations.push(`${idle.length} processes before the first visitor`);
    const early = await Promise.all(addresses.slice(0, visited).map(statusAt));
    if (early.some((status) => status !== 200)) violations.push(`answered ${early.join()}`);
    const running = inside(first);
    if (running.length === 0) violations.push('nothing runs');
    first.kill('SIGKILL');
    await once(first, 'exit');
    const begin = performance.now();
    while (running.some(isRunning) && performance.now() - begin < 5_000) await sleep(20);
    const seconds = (performance.now() - begin) / 1000;
    const left = running.filter(isRunning);
    if (left.length > 0) violations.push(`${left.length} processes left`);
    const second = start(base, 0);
    try {
      await once(second, 'message');
      const late = await Promise.all(addresses.slice(0, visited).map(statusAt));
      if (late.some((status) => status !== 200)) violations.push(`then answered ${late.join()}`);
    } finally {
      second.kill();
      await once(second, 'exit');
    }
    return { end: `killed with ${running.length} processes`, seconds, violations };
  } finally {
    first.kill('SIGKILL');
    await rm(base, { recursive: true, force: true });
    // The next program would remove the sockets of the killed engines.
    await removeTempLeftOvers();
  }
}

/** Fewer than may run at the same time. */
const visited = 6;

function start(base: string, count: number): ChildProcess {
  const child = new URL('../children/engine-with-previews.ts', import.meta.url);
  return fork(child, [base, String(count)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

async function addressesOf(engine: ChildProcess): Promise<readonly string[]> {
  const [addresses]: unknown[] = await once(engine, 'message');
  return Array.isArray(addresses) ? addresses.map(String) : [];
}

/** The processes of its programs. */
function inside({ pid = 0 }: ChildProcess): number[] {
  return processTree(pid).filter((each) => {
    const command = readFileSync(`/proc/${each}/cmdline`, { encoding: 'latin1' });
    return command.includes('index.js');
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The engine may still be taking over the previews. */
async function statusAt(url: string): Promise<number> {
  const { host, port } = new URL(url);
  for (let tries = 1; ; tries += 1) {
    const status = await new Promise<number>((resolve) => {
      request({ port, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', () => resolve(0))
        .end();
    });
    if (status === 200 || tries === 50) return status;
    await sleep(100);
  }
}
