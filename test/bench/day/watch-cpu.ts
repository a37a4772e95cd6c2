import { availableParallelism } from 'node:os';
import type { PostgresServer } from '../../helpers/stores/postgres.ts';
import { cpuMsOf, cpuMsOfMachine } from '../../helpers/processes/cpu-time.ts';
import type { Worker } from './worker.ts';

/** Watches who uses the CPU, until the function that it gives is called. That gives rows for a table. */
export function watchCpu(server: PostgresServer, workers: readonly Worker[]) {
  const startedAt = performance.now();
  const groups = {
    front: () => [process.pid],
    workers: () => workers.map(({ pid }) => pid),
    server: server.pids,
  };
  const before = server.pids();
  const measure = () => ({
    front: cpuMsOf(groups.front()),
    workers: cpuMsOf(groups.workers()),
    // Processes that have come since count from their start; those of autovacuum that have ended are missing.
    server: cpuMsOf([...new Set([...before, ...groups.server()])]),
    machine: cpuMsOfMachine(),
  });
  const first = measure();
  return (jobs: number): readonly (readonly string[])[] => {
    const last = measure();
    const used = (name: keyof typeof first) => last[name] - first[name];
    const cores = (ms: number) => `${(ms / (performance.now() - startedAt)).toFixed(2)} cores`;
    const names = ['front', 'workers', 'server'] as const;
    const own = names.reduce((sum, name) => sum + used(name), 0);
    return [
      ...names.map((name) => [
        `CPU of the ${name}`,
        `${cores(used(name))}, ${(used(name) / jobs).toFixed(2)} ms a job`,
      ]),
      ['CPU of other programs', `${cores(used('machine') - own)} of ${availableParallelism()}`],
    ];
  };
}
