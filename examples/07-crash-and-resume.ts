// One process is killed in the middle of a job; another one finishes the job.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// In your own project: from 'jobchart'
import { createJobEngine, defineStage, type JobEngineOptions } from '../src/index.ts';

const [, , passed] = process.argv;
const folder = passed ?? mkdtempSync(join(tmpdir(), 'jobchart-example-'));
const options: JobEngineOptions = {
  store: join(folder, 'jobs.db'),
  config: {
    workBase: join(folder, 'work'),
    outputBase: join(folder, 'output'),
    logBase: join(folder, 'logs'),
  },
};

if (passed === undefined) await parent();
else await child();

/** Starts a job and kills its own process while packaging. */
async function child() {
  const slow = defineStage('package', async () => {
    console.log('Packaging … and gone.');
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

  // Opening an engine is enough: it finds the unfinished job and resumes it.
  const engine = await createJobEngine(options);
  const [unfinished] = (await engine.list()).jobs;
  const job = await engine.result(unfinished?.jobId ?? '');
  for (const { stage, attempt, outcome, startedAt, endedAt = startedAt } of job.diagnostics
    .attempts) {
    const ms = String(endedAt - startedAt).padStart(4);
    console.log(`${stage.padEnd(12)} attempt ${attempt} ${ms} ms  ${outcome}`);
  }
  console.log(`${job.status}: ${job.plan?.title}, ${job.files.length} files.`);

  await engine.close();
  rmSync(folder, { recursive: true });
}
