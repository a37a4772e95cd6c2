// A job that is cancelled while it works, and one whose stage fails once and is tried again.
import { toPromise } from 'xstate';
// In your own project: from 'jobchart'
import { createJobActor, defineStage, JobError } from '../src/index.ts';

const request = { userMessage: 'create a landing page', userId: 'user-1', channelId: 'channel-1' };

// It never ends by itself, but it heeds its signal: cancel and timeouts abort it.
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
console.log(`First job: ${cancelled.status}, its workspace stays: ${cancelled.paths.workspaceDir}`);

// Only errors that may pass are tried again: the code decides.
const flaky = defineStage('finalize', ({ job }, { attempt }) => {
  if (attempt === 1) throw new JobError('STAGE_UNAVAILABLE', 'The newsroom is having a nap.');
  return { report: `${job.files.length} files, at the second try.` };
});
const limits = { maxAttempts: 3, backoffMs: 50 };
const retried = createJobActor(request, { stages: { finalize: flaky }, limits });
retried.on('stage.retrying', ({ stage, error, dueAt, at }) => {
  console.log(`${stage}: ${error.message} Tried again in ${dueAt - at} ms.`);
});
const job = await toPromise(retried.start());
console.log(`Second job: ${job.status}. ${job.report}`);
