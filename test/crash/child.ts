/**
 * One life of an engine: it submits what it is told, crashes where it is told, or runs to the end
 * and checks what it finds. Its orders are one JSON argument; what it has to say is JSON on stdout.
 */
import fs, { appendFileSync } from 'node:fs';
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import type { Store } from '../../src/contracts/store.ts';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { defineStage } from '../../src/stages/define-stage.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { check } from './check.ts';
import { type Orders, foldersOf } from './orders.ts';

const orders: Orders = JSON.parse(process.argv[2] ?? '{}');
const { base, crash, submit, leaseMs = 10_000, clockMs = 0 } = orders;
let seen = 0;

/** Dies at the named moment, as if the power of this process had been cut. */
function at(point: string): void {
  if (crash === undefined || !point.startsWith(crash.point)) return;
  seen += 1;
  if (seen === crash.count) process.kill(process.pid, 'SIGKILL');
}

for (const name of ['rename', 'rm'] as const) {
  const original = fsp[name];
  Object.assign(fsp, {
    [name]: async (...args: unknown[]) => {
      at(`${name}:before`);
      await Reflect.apply(original, fsp, args);
      at(`${name}:after`);
    },
  });
}
const { renameSync } = fs;
fs.renameSync = (...args) => {
  at('rename:before');
  renameSync(...args);
  at('rename:after');
};
syncBuiltinESMExports();

const store = watched(await openSqliteStore(`${base}/jobs.db`));
const engine = await createJobEngine({
  store,
  config: foldersOf(base),
  now: () => Date.now() + clockMs,
  stages: { validate: defineStage('validate', () => ({ findings: [] })) },
  limits: { leaseMs, graceMs: 200 },
});

for (const [index, message] of submit.entries()) {
  const request = { userMessage: message, userId: 'u1', channelId: 'c1' };
  const { jobId } = await engine.submit(request, { idempotencyKey: `request-${index}` });
  appendFileSync(`${base}/accepted`, `${jobId}\n`);
  at('submit:after');
}

if (orders.stay === true) {
  console.log('ready');
  await new Promise(() => {});
}
console.log(JSON.stringify(await check(engine, orders)));
await engine.close();

function watched(inner: Store): Store {
  return {
    ...inner,
    async commit(key, change) {
      at(`commit:before:${key.kind}`);
      const kept = await inner.commit(key, change);
      at(`commit:after:${key.kind}`);
      return kept;
    },
    async claim(request, step) {
      let claims = false;
      const claimed = await inner.claim(request, (actor) => {
        const change = step(actor);
        claims ||= change !== undefined;
        return change;
      });
      if (claims) at(`claim:after:${request.kind}`);
      return claimed;
    },
    async settle(key) {
      at(`settle:before:${key.kind}`);
      await inner.settle(key);
    },
    async insert(actor) {
      at(`insert:before:${actor.kind}`);
      const inserted = await inner.insert(actor);
      at(`insert:after:${actor.kind}`);
      return inserted;
    },
  };
}
