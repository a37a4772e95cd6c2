// A process that is killed in the middle of a job, and another that brings the job to its end.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// In your own project: from 'jobchart'
import { createJobEngine, defineStage, type JobEngineOptions } from '../src/index.ts';

const [, , given] = process.argv;
const folder = given ?? mkdtempSync(join(tmpdir(), 'jobchart-example-'));
const options: JobEngineOptions = {
  store: join(folder, 'jobs.db'),
  config: {
    workBase: join(folder, 'work'),
    outputBase: join(folder, 'output'),
    logBase: join(folder, 'logs'),
  },
};

if (given === undefined) await parent();
else await child();

/** Starts a job, and kills itself in the middle of packing it. */
async function child() {
  const slow = defineStage('package', async () => {
    console.log('Packing … and gone.');
    process.kill(process.pid, 'SIGKILL');
    return new Promise<never>(() => {});
  });
  const engine = await createJobEngine({ ...options, stages: { package: slow } });
  await engine.submit({
    userMessage: 'create a landing page for my startup',
    userId: 'user-1',
    channelId: 'channel-1',
  });
}

async function parent() {
  const [, signal] = await once(fork(fileURLToPath(import.meta.url), [folder]), 'exit');
  console.log(`The first process ended with ${signal}.`);

  // Opening an engine is all it takes: it finds what was left, and goes on.
  const engine = await createJobEngine(options);
  const [left] = (await engine.list()).jobs;
  const job = await engine.result(left?.jobId ?? '');
  for (const { stage, attempt, outcome, startedAt, endedAt = startedAt } of job.diagnostics
    .attempts) {
    const ms = String(endedAt - startedAt).padStart(4);
    console.log(`${stage.padEnd(12)} attempt ${attempt} ${ms} ms  ${outcome}`);
  }
  console.log(`${job.status}: ${job.plan?.title}, ${job.files.length} files.`);

  await engine.close();
  rmSync(folder, { recursive: true });
}
