// A job that is cancelled while it runs, and one whose stage fails once and is retried.
import { toPromise } from 'xstate';
// In your own project: from 'jobchart'
import { createJobActor, defineStage, JobError } from '../src/index.ts';

const request = { userMessage: 'create a landing page', userId: 'user-1', channelId: 'channel-1' };

// This stage ends only when its signal aborts, on cancellation or timeout.
const endless = defineStage('generate', (_, { signal }) => {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(signal.reason));
  return promise;
});
const slow = createJobActor(request, { stages: { generate: endless } });
slow.on('stage.started', ({ stage }) => {
  if (stage === 'generation') slow.send({ type: 'job.cancel' });
});
const cancelled = await toPromise(slow.start());
console.log(
  `First job: ${cancelled.status}, its workspace is kept: ${cancelled.paths.workspaceDir}`,
);

// The error code decides whether a stage is retried: STAGE_UNAVAILABLE is, STAGE_FAILED is not.
const flaky = defineStage('finalize', ({ job }, { attempt }) => {
  if (attempt === 1) throw new JobError('STAGE_UNAVAILABLE', 'The service is taking a nap.');
  return { report: `${job.files.length} files, on the second attempt.` };
});
const limits = { maxAttempts: 3, backoffMs: 50 };
const retried = createJobActor(request, { stages: { finalize: flaky }, limits });
retried.on('stage.retrying', ({ stage, error, dueAt, at }) => {
  console.log(`${stage}: ${error.message} Retrying in ${dueAt - at} ms.`);
});
const job = await toPromise(retried.start());
console.log(`Second job: ${job.status}. ${job.report}`);
