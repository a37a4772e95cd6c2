/**
 * Removes what `RemovalOrders`, its JSON argument, name, and dies or fills the disk at a point. Prints the
 * points that it passed, and the error if there was one, as JSON.
 */
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { createJobEngine } from '../../src/index.ts';
import { fakeStages, tracePoints } from '../../src/testing/index.ts';
import { openStore } from './crash-store.ts';
import { foldersOf } from './orders.ts';
import { fillDisk } from './fill-disk.ts';
import type { RemovalOrders } from './removals.ts';

const { base, act, jobId, crash, fill }: RemovalOrders = JSON.parse(process.argv[2] ?? '{}');
const passed: string[] = [];
const dayMs = 86_400_000;
watchUnlinks();

const store = await openStore(base);
// A proxy sees each point as soon as it is passed.
const traced = tracePoints({ store, stages: fakeStages() });
const points = traced.points as string[];
points.push = (point) => visit(point);
const engine = await createJobEngine({
  store: traced.store,
  config: { ...foldersOf(base), minFreeBytes: 0 },
  limits: { concurrency: 0 },
  now: () => Date.now() + 10 * dayMs,
  retention: act === 'expire' ? { recordMs: dayMs } : { workspaceMs: dayMs, outputMs: 2 * dayMs },
});
let error: string | undefined;
try {
  if (act === 'age' || act === 'expire') await engine.prune();
  if (act === 'remove') await engine.remove(jobId);
  if (act === 'forget') await engine.forget({ userId: 'u1' });
} catch (thrown) {
  error = String(thrown);
}
await engine.close().catch(() => {});
console.log(JSON.stringify({ passed, error }));

function visit(point: string): number {
  passed.push(point);
  if (point === fill) fillDisk(base);
  if (point === crash) process.kill(process.pid, 'SIGKILL');
  return passed.length;
}

function watchUnlinks(): void {
  let count = 0;
  for (const name of ['unlink', 'rmdir'] as const) {
    const original = fsp[name].bind(fsp);
    fsp[name] = async (path) => {
      count += 1;
      const own = count;
      visit(`unlink:${own}:before`);
      await original(path);
      visit(`unlink:${own}:after`);
    };
  }
  syncBuiltinESMExports();
}
