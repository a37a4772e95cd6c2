import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AttackOutcome } from './run-attack.ts';

/** Kills a process that runs programs in sandboxes, at a random time, and looks for what is left. */
export async function killEngine(afterMs: number, setting: string): Promise<AttackOutcome> {
  const mark = `9${Math.trunc(Math.random() * 1e8)}`;
  const engine: ChildProcess = fork(
    new URL('./children/engine.ts', import.meta.url),
    [mark, setting],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  await once(engine, 'message');
  await sleep(afterMs);
  engine.kill('SIGKILL');
  await once(engine, 'exit');
  const begin = performance.now();
  while (running(mark).length > 0 && performance.now() - begin < 5_000) await sleep(20);
  const left = running(mark);
  return {
    end: 'killed',
    seconds: (performance.now() - begin) / 1000,
    violations: left.length > 0 ? [`${left.length} processes left`] : [],
  };
}

function running(mark: string): string[] {
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'latin1').includes(mark);
    } catch {
      return false;
    }
  });
}
