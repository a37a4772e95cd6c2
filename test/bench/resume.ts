/**
 * Resumes jobs whose engine died during their first stage.
 *
 * npx node test/bench/resume.ts [jobs]
 */
import { join } from 'node:path';
import { createJobMachine } from '../../machines/index.ts';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { claimAndAdvance } from '../../src/engine/runtime/claim-and-advance.ts';
import { compiledStepper } from '../../src/engine/runtime/stepper/compiled-stepper.ts';
import { jobKind } from '../../src/engine/jobs/job-kind.ts';
import { defineStage } from '../../src/stages/define-stage.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { placeholderStages, request } from './placeholder-job.ts';
import { foldersIn, memoryFolder, where } from './bench-folders.ts';
import { numericArguments, perSecond, printTables, type Table } from './report.ts';

async function benchResume(jobs: number): Promise<Table> {
  const folder = memoryFolder();
  const base = folder.fresh();
  try {
    const jobIds = await interrupt(base, jobs);
    const start = performance.now();
    const sinceStart = () => performance.now() - start;
    const seen = { started: 0, first: 0, last: 0 };
    const plan = defineStage('plan', (input, tools) => {
      seen.started += 1;
      if (seen.started === 1) seen.first = sinceStart();
      if (seen.started === jobs) seen.last = sinceStart();
      return placeholderStages.plan.run(input, tools);
    });
    const engine = await createJobEngine({
      store: join(base, 'jobs.db'),
      config: foldersIn(base),
      stages: { ...placeholderStages, plan },
    });
    const opened = sinceStart();
    const ended = await Promise.all(jobIds.map((jobId) => engine.result(jobId)));
    const done = sinceStart();
    if (ended.some(({ status }) => status !== 'done')) throw new Error('A job was not resumed.');
    await engine.close();

    const row = (what: string, ms: number) => [what, `${(ms / 1000).toFixed(2)} s`];
    return {
      title: `${jobs.toLocaleString('en')} interrupted jobs, resumed 16 at a time; files and store ${where(folder)}`,
      columns: ['', 'after'],
      rows: [
        row('the engine is open', opened),
        row('the first job runs again', seen.first),
        row('the last job runs again', seen.last),
        [...row('all are done', done), `${perSecond((jobs / done) * 1000)} jobs/s`],
      ],
    };
  } finally {
    folder.remove();
  }
}

/** Queues jobs and claims them for an engine without a lease, as if it had died. */
async function interrupt(base: string, jobs: number): Promise<string[]> {
  const client = await createJobEngine({
    store: join(base, 'jobs.db'),
    config: foldersIn(base),
    limits: { concurrency: 0 },
  });
  const jobIds: string[] = [];
  while (jobIds.length < jobs) {
    const some = Array.from({ length: Math.min(200, jobs - jobIds.length) }, () => request);
    const submitted = await Promise.all(some.map((each) => client.submit(each)));
    jobIds.push(...submitted.map(({ jobId }) => jobId));
  }
  await client.close();

  const store = await openSqliteStore(join(base, 'jobs.db'));
  const claimed = await claimAndAdvance({
    store,
    kind: jobKind(createJobMachine(), compiledStepper),
    owner: 'gone',
    now: Date.now(),
    limit: jobs,
    resumed: () => ({ type: 'job.admitted' }),
    started: () => ({ type: 'job.admitted' }),
  });
  await store.close();
  if (claimed.length !== jobs) throw new Error('Not all jobs were claimed.');
  return jobIds;
}

if (import.meta.main) {
  const [jobs = 10_000] = numericArguments();
  printTables([await benchResume(jobs)]);
}
