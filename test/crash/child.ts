/**
 * Runs an engine that submits jobs and then either is killed at a point, or runs to the end and checks the
 * result. Its `Orders` are one JSON argument; its report is JSON on stdout.
 */
import fs, { appendFileSync } from 'node:fs';
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import type { JobRequest } from '../../src/contracts/job/job.ts';
import { toEngineParts } from '../../src/to-engine-parts.ts';
import { defaultStages } from '../../src/default-stages.ts';
import { JobError } from '../../src/errors/job-error.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { xstateStepper } from '../../src/engine/runtime/stepper/xstate-stepper.ts';
import { defineStage } from '../../src/stages/define-stage.ts';
import { atPoints } from '../../src/testing/at-points.ts';
import { crashAt } from '../../src/testing/crash-at.ts';
import { callingFirst } from '../helpers/jobs/calling-stages.ts';
import { openStore } from './crash-store.ts';
import { fillDisk } from './fill-disk.ts';
import { check, checkTables, readAccepted } from './check.ts';
import { type Orders, foldersOf, isRenamePoint } from './orders.ts';

const orders: Orders = JSON.parse(process.argv[2] ?? '{}');
const { base, port, crash, submit, leaseMs = 10_000, clockMs = 0 } = orders;
watchRenames();
if (orders.freezeInRepair === true) freezeInRepair();

const now = () => Date.now() + clockMs;
const ownStages = defaultStages({
  preview: () => undefined,
  config: { browser: 'off', sandbox: 'off' },
});
const whole = {
  store: await openStore(base, now),
  stages: {
    ...ownStages,
    generate: callingFirst(ownStages.generate, `${base}/calls`),
    validate: defineStage('validate', () => ({ findings: [] })),
    ...(orders.model !== undefined && (await modelStagesAt(orders.model))),
  },
};
const hasPort = (await whole.store.storage.get('front', 'port')) !== undefined;
const previewPort = hasPort ? 0 : (port ?? 0);
const filling = atPoints(whole, (point) => {
  if (point !== orders.fill) return;
  fillDisk(base);
  console.log('full');
});
const armed = crash === undefined || isRenamePoint(crash) ? filling : crashAt(crash, filling);
// The engine's own deploy stage opens previews.
const { deploy: _, ...stages } = armed.stages;
const parts = await toEngineParts({
  stages,
  store: armed.store,
  config: { ...foldersOf(base), previewPort, minFreeBytes: 0 },
  ...(orders.blobs === true && { blobs: `${base}/blobs` }),
  now,
  limits: { leaseMs, shutdownTimeoutMs: 200, backoffMs: 20 },
});
const toStepper = process.env['CRASH_STEPPER'] === 'xstate' ? xstateStepper : parts.toStepper;
const engine = await openEngine({ ...parts, toStepper });

for (const [index, message] of submit.entries()) {
  const request = { userMessage: message, userId: 'u1', channelId: 'c1' };
  const { jobId } = await submitSafely(request, `request-${index}`);
  appendFileSync(`${base}/accepted`, `${jobId}\n`);
}

if (orders.follow !== undefined) {
  const [parent = ''] = readAccepted(base);
  const { jobId } = await engine.revise(parent, orders.follow, { idempotencyKey: 'follow-up' });
  appendFileSync(`${base}/accepted`, `${jobId}\n`);
}

if (orders.stay === true) {
  console.log('ready');
  await new Promise(() => {});
}
const report = await check(engine, orders);
const last = readAccepted(base).at(-1);
const spent =
  orders.model === undefined || last === undefined
    ? {}
    : {
        calls: await engine.calls(last),
        usage: (await engine.get(last))?.diagnostics.tokenUsage,
      };
await engine.close();
const violations = [...report.violations, ...(await checkTables(base))];
console.log(JSON.stringify({ ...report, ...spent, violations }));

async function modelStagesAt(baseUrl: string) {
  const { modelStages, resolveModel } = await import('../../src/llm/index.ts');
  const model = () => resolveModel('openai-compatible:test', { baseUrl, apiKey: 'test-key' });
  return modelStages({ model });
}

/** A database ends the transaction of a process that was frozen in it: the key makes another try safe. */
async function submitSafely(
  request: JobRequest,
  idempotencyKey: string,
): Promise<{ jobId: string }> {
  for (;;) {
    try {
      return await engine.submit(request, { idempotencyKey });
    } catch (error) {
      if (!JobError.isInstance(error) || !error.retryable) throw error;
      await delay(100);
    }
  }
}

/** Kills the process before or after a rename, or makes the rename fail. */
function watchRenames(): void {
  let renames = 0;
  const begin = () => {
    renames += 1;
    const rename = renames;
    const die = (when: string) => {
      if (crash === `rename:${rename}:${when}`) process.kill(process.pid, 'SIGKILL');
    };
    die('before');
    if (rename === orders.brokenRename) {
      throw Object.assign(new Error('EIO: i/o error, rename'), {
        code: 'EIO',
        syscall: 'rename',
      });
    }
    return () => die('after');
  };
  const { renameSync } = fs;
  const { rename } = fsp;
  fs.renameSync = (...args) => {
    const end = begin();
    renameSync(...args);
    end();
  };
  fsp.rename = async (...args) => {
    const end = begin();
    await rename(...args);
    end();
  };
  syncBuiltinESMExports();
}

/** Freezes the process during a resume, when a log is open but not written. */
function freezeInRepair(): void {
  const { openSync } = fs;
  fs.openSync = (...args) => {
    const file = openSync(...args);
    if (!String(args[0]).endsWith('.log')) return file;
    fs.openSync = openSync;
    syncBuiltinESMExports();
    process.kill(process.pid, 'SIGSTOP');
    setImmediate(() => console.log('written'));
    return file;
  };
  syncBuiltinESMExports();
}
