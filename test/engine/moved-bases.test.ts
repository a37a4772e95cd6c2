import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { eventOf, foldJob } from '../../machines/index.ts';
import { createJobEngine, defineStage, type Job, type JobEngine } from '../../src/index.ts';
import {
  foldersIn,
  storeFixtureNames,
  writeStoreFixture,
} from '../helpers/stores/store-fixtures.ts';
import { previewStatus } from '../helpers/pages/preview-status.ts';

const request = { userMessage: 'create a landing page', userId: 'u1', channelId: 'c1' };
const stages = { validate: defineStage('validate', () => ({ findings: [] })) };

function temporary(): string {
  const base = mkdtempSync(join(tmpdir(), 'jobchart-moved-'));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  return base;
}

async function open(store: string, base: string): Promise<JobEngine> {
  const config = { ...foldersIn(base), browser: 'off' };
  const limits = { leaseMs: 2000 };
  const engine = await createJobEngine({ store, config, stages, limits });
  onTestFinished(engine.close);
  return engine;
}

/** A store with a done job and one that awaits approval, whose folders were moved. */
async function movedHome(change: (store: string, job: Job, base: string) => void = () => {}) {
  const base = temporary();
  const store = join(base, 'jobs.db');
  const [before, after] = [join(base, 'before'), join(base, 'after')];
  const first = await open(store, before);
  const { jobId } = await first.submit(request);
  const job = await first.result(jobId);
  const waiting = await first.submit({ ...request, approval: true });
  for await (const { state } of first.watch({ jobId: waiting.jobId }))
    if (state === 'planned.awaitingApproval') break;
  const files = [job.paths.zipPath ?? '', job.diagnostics.logsPath].map((path) =>
    readFileSync(path),
  );
  await first.close();
  change(store, job, before);
  renameSync(before, after);
  return { store, before, after, job, waitingId: waiting.jobId, files };
}

function forgetPort(store: string): void {
  const database = new DatabaseSync(store);
  database.exec(`delete from storage where namespace = 'front'`);
  database.close();
}

/** Rewrites the paths of a job as earlier versions stored them. */
function makeAbsolute(store: string, { jobId }: Job, base: string): void {
  const { workBase, outputBase, logBase } = foldersIn(base);
  const database = new DatabaseSync(store);
  for (const [key, name, folder] of [
    ['workspaceDir', jobId, workBase],
    ['outputDir', jobId, outputBase],
    ['deployDir', jobId, outputBase],
    ['dir', jobId, outputBase],
    ['path', `${jobId}.zip`, outputBase],
    ['zipPath', `${jobId}.zip`, outputBase],
    ['logsPath', `${jobId}.log`, logBase],
  ] as const) {
    const logical = `"${key}":${JSON.stringify(name)}`;
    const absolute = `"${key}":${JSON.stringify(join(folder, name))}`;
    for (const [table, column] of [
      ['actors', 'snapshot'],
      ['journal', 'transitions'],
      ['results', 'job'],
    ])
      database
        .prepare(`update ${table} set ${column} = replace(${column}, ?, ?)`)
        .run(logical, absolute);
  }
  database.close();
}

describe.each([
  ['a store of this version', undefined],
  ['a store with absolute paths', makeAbsolute],
])('%s, whose folders were moved', (_, change) => {
  test('has its artifacts, logs and previews, and its jobs continue', async () => {
    const { store, before, after, job, waitingId, files } = await movedHome(change);
    const engine = await open(store, after);
    const { jobId } = job;

    const moved = (await engine.get(jobId)) ?? job;
    expect(JSON.stringify(moved)).not.toContain(before);
    expect(moved).toEqual(JSON.parse(JSON.stringify(job).replaceAll(before, after)));
    expect(await engine.result(jobId)).toEqual(moved);
    expect((await engine.list()).jobs).toContainEqual(moved);
    const [zip, log] = files;
    expect(await buffer(await engine.artifact(jobId, 'zip'))).toEqual(zip);
    expect(readFileSync(moved.diagnostics.logsPath)).toEqual(log);
    expect(await previewStatus(moved.preview.url ?? '')).toBe(200);

    await engine.send(waitingId, { type: 'job.approve' });
    const other = await engine.result(waitingId);
    expect(other.status).toBe('done');
    expect(other.paths.outputDir).toBe(join(after, 'output', waitingId));
    expect(readFileSync(other.diagnostics.logsPath, 'utf8')).toContain('deployed → done');
    const rows = await Array.fromAsync(engine.watch({ jobId: waitingId }));
    const events = rows.map((row) => ({ state: row.state, event: eventOf(row) }));
    expect(foldJob(events)).toEqual(other);
  });
});

test('a store contains no absolute paths', async () => {
  const { store, before } = await movedHome();
  expect(readFileSync(store).includes(before)).toBe(false);
});

test.each(storeFixtureNames.filter((name) => name.startsWith('step-')))(
  'the jobs of %s continue in moved folders',
  async (name) => {
    const [before, after] = [join(temporary(), 'before'), temporary()];
    mkdirSync(before);
    const store = writeStoreFixture(name, before);
    // Other tests open the same store at the same time.
    forgetPort(store);
    const engine = await open(store, after);
    for (const { jobId, phase, status } of (await engine.list()).jobs) {
      if (phase === 'awaitingApproval') await engine.send(jobId, { type: 'job.approve' });
      const job = await engine.result(jobId);
      expect(job.paths.workspaceDir).toBe(join(after, 'work', jobId));
      expect(JSON.stringify(job)).not.toContain(before);
      // The log of a job that was archived before is not written anew.
      if (status === 'cancelled') continue;
      expect(readFileSync(job.diagnostics.logsPath, 'utf8')).toContain('Job created');
    }
  },
);
