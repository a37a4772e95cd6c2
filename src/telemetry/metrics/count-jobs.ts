import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { JournalEntry } from '../../contracts/job/journal.ts';
import { endOf } from '../follow/end-of.ts';
import { callsOf } from '../follow/calls-of.ts';
import { createJobFacts, type JobFacts } from '../follow/job-facts.ts';
import { type Attributes, names } from '../names.ts';
import { createCallCounter } from './count-calls.ts';
import { errorType } from './error-type.ts';
import type { Recorder } from './recorder.ts';

/**
 * Counts the entries of the journal. Call the function with each entry, in order. The model calls of a
 * job are counted when it ends. Rejects, before it has counted anything, if the store fails.
 */
export function countJobs(
  engine: Pick<JobEngine, 'get' | 'calls'>,
  recorder: Recorder,
): (entry: JournalEntry) => Promise<void> {
  const facts = createJobFacts(engine);
  const countCalls = createCallCounter(recorder);

  return async (entry) => {
    const job = needsFacts.has(entry.type) ? await facts.of(entry) : undefined;
    const isEnd = endOf(entry) !== undefined;
    const calls = isEnd && job?.hasCalls === true ? await callsOf(engine, entry.jobId) : [];
    recorder.add('entries', {});
    countStage(entry, recorder);
    if (job !== undefined) countJob(entry, job, recorder);
    countCalls(calls);
  };
}

/** Other entries neither change the facts of a job nor are counted by them. */
const needsFacts: ReadonlySet<JournalEntry['type']> = new Set([
  'job.created',
  'job.routed',
  'job.status',
  'job.usage',
  'job.quarantined',
]);

function countJob(entry: JournalEntry, { type, createdAt }: JobFacts, recorder: Recorder): void {
  const job: Attributes = { [names.jobType]: type };
  const status = statusOf(entry);
  if (entry.type === 'job.created') recorder.add('created', job);
  if (status !== undefined) recorder.add('status', { ...job, [names.jobStatus]: status });
  const end = endOf(entry);
  if (end === undefined) return;
  const code = entry.type === 'job.status' ? entry.data.error?.code : 'SNAPSHOT_UNKNOWN';
  if (end === 'failed' || end === 'quarantined')
    recorder.add('failed', { ...job, ...errorType(code) });
  const seconds = Math.max(0, entry.at - createdAt) / 1000;
  recorder.record('jobDuration', { ...job, [names.outcome]: end }, seconds);
}

/** The status that a job has reached with an entry. */
function statusOf({ type, data }: JournalEntry) {
  if (type === 'job.created') return 'created';
  if (type === 'job.quarantined') return 'quarantined';
  return type === 'job.status' ? data.to : undefined;
}

function countStage({ type, data }: JournalEntry, recorder: Recorder): void {
  if (type === 'stage.completed' || type === 'stage.failed') {
    const outcome = type === 'stage.failed' ? data.outcome : 'completed';
    const attempt = { [names.stage]: data.stage, [names.outcome]: outcome };
    recorder.record('stageDuration', attempt, data.durationMs / 1000);
    if (type === 'stage.failed')
      recorder.add('stageFailed', { ...attempt, ...errorType(data.error?.code ?? outcome) });
  }
  if (type === 'stage.retrying') recorder.add('retried', { [names.stage]: data.stage });
  if (type === 'job.waited') {
    const seconds = (data.endedAt - data.startedAt) / 1000;
    recorder.record('wait', { [names.wait]: data.reason }, seconds);
  }
}
