/** A worker, or a process that submits jobs and waits for them. Its `Orders` are one JSON argument. */
import { hash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createJobEngine, defineStage, JobError, type JobEngine } from '../../src/index.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { foldersIn } from '../bench/bench-folders.ts';
import { page, placeholderStages, request } from '../bench/placeholder-job.ts';
import { withNewerSnapshots } from './newer-snapshots.ts';
import type { Orders, Submitted } from './orders.ts';

const orders: Orders = JSON.parse(process.argv[2] ?? '{}');
const { base, folder, address, blobs, leaseMs } = orders;
const isNewer = orders.role === 'worker' && orders.isNewer === true;
const engine = await open();
if (orders.role === 'worker') await work();
else await submitAll(orders.jobs, orders.spanMs);

/** A process manager would start it again. */
async function open(): Promise<JobEngine> {
  for (;;) {
    try {
      return await createJobEngine({
        store: isNewer ? withNewerSnapshots(await openPostgresStore(address)) : address,
        config: { ...foldersIn(folder), previewPort: 0 },
        ...(blobs !== undefined && { blobs }),
        stages: {
          ...placeholderStages,
          // Each job has files of its own: equal ones would be one blob.
          generate: defineStage('generate', (_, { idempotencyKey }) => ({
            files: [{ path: 'index.html', content: `${page}${idempotencyKey}` }],
          })),
          package: defineStage('package', async ({ workspaceDir, zipPath }) => {
            const content = await readFile(join(workspaceDir, 'index.html'));
            await writeFile(zipPath, content);
            const sha256 = hash('sha256', content);
            return { zip: { path: zipPath, bytes: content.length, sha256 } };
          }),
          plan: defineStage('plan', async (input, tools) => {
            appendFileSync(`${base}/starts`, `${tools.idempotencyKey} ${Date.now()}\n`);
            await delay(5 + Math.random() * 20);
            return placeholderStages.plan.run(input, tools);
          }),
          validate: defineStage('validate', async () => {
            await delay(5 + Math.random() * 40);
            return { findings: [] };
          }),
        },
        limits: {
          leaseMs,
          concurrency: orders.role === 'worker' ? 8 : 0,
          backoffMs: 20,
          shutdownTimeoutMs: 1000,
        },
      });
    } catch (error) {
      if (!isPassing(error)) throw error;
      await delay(200);
    }
  }
}

/** Until SIGTERM: then it must end by itself. */
async function work(): Promise<void> {
  console.log('ready');
  await new Promise((resolve) => process.once('SIGTERM', resolve));
  await engine.close();
  setTimeout(() => {
    console.error('handles are left:', process.getActiveResourcesInfo());
    process.exit(3);
  }, 5000).unref();
}

async function submitAll(jobs: number, spanMs: number): Promise<void> {
  const accepted: Record<string, string> = {};
  const ended: Record<string, string> = {};
  const seen = new Set<string>();
  let slowestMs = 0;
  const stop = new AbortController();
  const watching = watch(seen, stop.signal);
  await Promise.all(
    Array.from({ length: jobs }, async (_, at) => {
      await delay((at / jobs) * spanMs);
      const key = `key-${at}`;
      for (;;) {
        const startedAt = performance.now();
        try {
          const { jobId } = await engine.submit(
            { ...request, userId: `user-${at % 7}` },
            { idempotencyKey: key },
          );
          accepted[key] = jobId;
          ended[jobId] = (await engine.result(jobId)).status;
          return;
        } catch (error) {
          // A failover to an older copy has lost the job: it is submitted again.
          if (isCode(error, 'JOB_NOT_FOUND')) delete accepted[key];
          else if (!isPassing(error)) throw error;
          slowestMs = Math.max(slowestMs, performance.now() - startedAt);
          await delay(100);
        }
      }
    }),
  );
  const own = Object.values(accepted);
  for (let tries = 0; tries < 100 && !own.every((id) => seen.has(id)); tries += 1) await delay(100);
  stop.abort();
  await watching;
  await engine.close();
  const watched = own.filter((id) => seen.has(id)).length;
  const said: Submitted = { accepted, ended, watched, slowestMs };
  console.log(JSON.stringify(said));
}

/** Watches all jobs from the first on; again after an error, from where it was. */
async function watch(seen: Set<string>, signal: AbortSignal): Promise<void> {
  let after: string | undefined;
  while (!signal.aborted) {
    try {
      for await (const entry of engine.watch({ signal, ...(after !== undefined && { after }) })) {
        if (!('cursor' in entry)) continue;
        after = entry.cursor;
        if (entry.type === 'job.status' && entry.data.to === 'done') seen.add(entry.jobId);
      }
    } catch (error) {
      if (isCode(error, 'CURSOR_INVALID')) after = undefined;
      else if (!isPassing(error)) throw error;
      await delay(100);
    }
  }
}

function isPassing(error: unknown): boolean {
  return JobError.isInstance(error) && error.retryable;
}

function isCode(error: unknown, code: string): boolean {
  return JobError.isInstance(error) && error.code === code;
}
