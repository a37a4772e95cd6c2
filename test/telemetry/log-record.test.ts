import { expect, test } from 'vitest';
import type { JournalEntry } from '../../src/contracts/job/journal.ts';
import { defineStage, JobError, type JobEngine } from '../../src/index.ts';
import { entryRecord, type LogRecord } from '../../src/telemetry/logs/log-record.ts';
import { createJobFacts } from '../../src/telemetry/follow/job-facts.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';
import { secretText } from './set-up.ts';

/** The records of a job that has ended. */
async function recordsOf(engine: JobEngine, jobId: string): Promise<readonly LogRecord[]> {
  const facts = createJobFacts(engine);
  const records: LogRecord[] = [];
  for await (const entry of engine.watch({ jobId })) {
    const record = entryRecord(entry, await facts.of(entry));
    if (record !== undefined) records.push(record);
  }
  return records;
}

test('a failed attempt is a warning, and a failed job an error with its code and duration', async () => {
  let failures = 0;
  const generate = defineStage('generate', () => {
    failures += 1;
    const code = failures === 1 ? 'STAGE_UNAVAILABLE' : 'MODEL_REFUSED';
    throw new JobError(code, `About ${secretText}`);
  });
  const stages = fakeStages({ generate });
  const engine = await sharedHome().open({ stages, limits: { backoffMs: 1 } });
  const { jobId } = await engine.submit({ ...request, userId: 'person-7' });
  const job = await engine.result(jobId);
  const records = await recordsOf(engine, jobId);

  expect(records.filter(({ level }) => level !== 'info')).toMatchObject([
    { event: 'stage.failed', stage: 'generation', attempt: 1, code: 'STAGE_UNAVAILABLE' },
    { event: 'stage.failed', stage: 'generation', attempt: 2, code: 'MODEL_REFUSED' },
    { event: 'job.ended', level: 'error', status: 'failed', code: 'MODEL_REFUSED' },
  ]);
  const ended = records.at(-1);
  expect(ended).toMatchObject({ jobId, type: job.projectType, durationMs: expect.any(Number) });
  expect(JSON.stringify(records)).not.toMatch(new RegExp(`${secretText}|person-7|Luna`));
});

test('a job that waits for an approval says so', async () => {
  const engine = await sharedHome().open();
  const { jobId } = await engine.submit({ ...request, approval: true });
  for await (const { state } of engine.watch({ jobId }))
    if (state.endsWith('.awaitingApproval')) break;
  await engine.send(jobId, { type: 'job.cancel' });
  await engine.result(jobId);

  const records = await recordsOf(engine, jobId);
  expect(records.map(({ event, reason, status }) => [event, reason ?? status])).toEqual([
    ['job.accepted', undefined],
    ['job.started', undefined],
    ['job.waiting', 'approval'],
    ['job.ended', 'cancelled'],
  ]);
});

test('a job whose snapshot fits no machine is an error', () => {
  const entry: JournalEntry = {
    cursor: '1',
    jobId: 'job-1',
    seq: 9,
    at: 0,
    type: 'job.quarantined',
    state: 'quarantined',
    data: { message: secretText },
  };
  expect(entryRecord(entry, undefined)).toEqual({
    time: '1970-01-01T00:00:00.000Z',
    level: 'error',
    event: 'job.ended',
    jobId: 'job-1',
    status: 'quarantined',
    code: 'SNAPSHOT_UNKNOWN',
  });
});
