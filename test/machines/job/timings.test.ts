import { describe, expect, test } from 'vitest';
import { toJob } from '../../../machines/index.ts';
import { emptyAccount, withAttempt } from '../../../machines/job/job.account.ts';
import { JobError } from '../../../src/errors/job-error.ts';
import { done, failed, finding, order, upTo, walk } from '../../helpers/jobs/job-steps.ts';

const unavailable = new JobError('STAGE_UNAVAILABLE', 'The service did not answer.');
const timings = (job: ReturnType<typeof walk>) => toJob(job.state).diagnostics.stageTimings;

describe('stage timings', () => {
  test('cover each stage that ran', () => {
    const job = walk();
    for (const [index, stage] of order.entries()) job.pass(index * 100).send(done(stage));
    expect(timings(job)).toEqual({
      planning: 10,
      generation: 110,
      validation: 210,
      packaging: 310,
      deployment: 410,
      finalization: 510,
    });
  });

  test('end when a stage fails', () => {
    const job = walk()
      .pass(40)
      .send(failed('plan', new Error('broken')));
    expect(timings(job)).toEqual({ planning: 50 });
    expect(job.emitted).toContainEqual(
      expect.objectContaining({ type: 'stage.failed', durationMs: 50, outcome: 'failed' }),
    );
  });

  test('end when a job is cancelled', () => {
    const job = walk().send(done('plan')).pass(40).send({ type: 'job.cancel' });
    expect(timings(job)).toEqual({ planning: 10, generation: 50 });
  });

  test('exclude waits, and add up over attempts', () => {
    const job = walk().pass(40).send(failed('plan', unavailable)).pass(5000);
    job.send(done('timer')).pass(20).send(done('plan'));
    expect(timings(job)).toEqual({ planning: 50 + 30 });
    expect(toJob(job.state).diagnostics.waits).toEqual([
      { reason: 'retry', startedAt: 1050, endedAt: 6060 },
    ]);
  });

  test('add up over repairs', () => {
    const job = walk().send(...upTo('validate'));
    job.send(done('validate', { stage: 'validate', findings: [finding] }));
    job.pass(90).send(done('generate'));
    expect(timings(job)).toMatchObject({ generation: 110 });
  });

  test('end an interrupted attempt at the time it was last seen, not now', () => {
    const job = walk().send(done('plan')).pass(60_000);
    job.send({ type: 'job.resumed', lastSeenAt: 1500 });
    expect(job.state.value).toEqual({ planned: 'running' });
    expect(timings(job)).toEqual({ planning: 10, generation: 490 });
    expect(job.state.context.account.attempts).toMatchObject([
      { stage: 'planning', outcome: 'completed' },
      { stage: 'generation', attempt: 1, outcome: 'interrupted', endedAt: 1500 },
      { stage: 'generation', attempt: 2, startedAt: 61_020 },
    ]);
  });

  test('are never negative, even if the clock is set back', () => {
    const job = walk().pass(-500).send(done('plan'));
    expect(timings(job)).toEqual({ planning: 0 });
    job.send({ type: 'job.resumed', lastSeenAt: 0 });
    expect(timings(job)).toEqual({ planning: 0, generation: 0 });
  });
});

test('an account remembers the last 100 attempts', () => {
  let account = emptyAccount;
  for (let attempt = 1; attempt <= 101; attempt++)
    account = withAttempt(account, { stage: 'planning', attempt, startedAt: attempt });
  const kept = account.attempts.map(({ attempt }) => attempt);
  expect(kept).toEqual(Array.from({ length: 100 }, (_, index) => index + 2));
});
