import { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { jobMachine, toJob } from '../../machines/index.ts';
import { workOn } from '../../src/cli/commands/work/work-on.ts';
import { createApprovalAsker } from '../../src/cli/ui/progress/approval-asker.ts';
import { showProgress } from '../../src/cli/ui/progress/show-progress.ts';
import type { JournalEntry } from '../../src/contracts/job/journal.ts';
import { createJobEngine, defineStage, JobError } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { jobInput } from '../helpers/jobs/job-steps.ts';
import { tempConfig } from '../helpers/temp-config.ts';

test('a job that cannot be cancelled is left with the reason and the exit code of an interrupt', async () => {
  const entered = Promise.withResolvers<void>();
  const generate = defineStage('generate', (_, { signal }) => {
    entered.resolve();
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
  });
  const engine = await createJobEngine({
    store: 'memory',
    config: tempConfig(),
    stages: fakeStages({ generate }),
    limits: { shutdownTimeoutMs: 50 },
  });
  onTestFinished(engine.close);
  const send = () => Promise.reject(new JobError('STORE_FAILED', 'the disk is full'));
  const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => printed.mockRestore());
  const { jobId } = await engine.submit({
    userMessage: 'a landing page',
    userId: 'u1',
    channelId: 'c1',
  });
  const options = { json: false, canAsk: false, serve: false, inspector: undefined };
  const exitCode = workOn({ ...engine, send }, jobId, options);
  await entered.promise;
  process.emit('SIGINT');
  expect(await exitCode).toBe(130);
  expect(printed.mock.calls.join('')).toContain('the disk is full');
});

test('nothing is drawn over the question about a plan until it is answered', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => printed.mockRestore());
  let drawn = '';
  const terminal = new Writable({
    write(chunk, _, done) {
      drawn += String(chunk);
      done();
    },
  });
  const size = { isTTY: true, columns: 80, rows: 24 };
  const progress = await showProgress(Object.assign(terminal, size) as unknown as WriteStream);
  const paused = Promise.withResolvers<void>();
  const pause = () => {
    progress.pause();
    paused.resolve();
  };
  const job = toJob(createActor(jobMachine, { input: jobInput }).getSnapshot());
  const engine = {
    get: async () => ({ ...job, phase: 'awaitingApproval' as const }),
    diff: () => Promise.reject(new Error('no diff')),
    send: async () => {},
  };
  const ask = createApprovalAsker({ engine, progress: { ...progress, pause }, onLeave() {} });
  const follow = (entry: JournalEntry) => {
    ask(entry);
    progress.show(entry);
  };
  const at = { jobId: job.jobId, cursor: 'j1', seq: 1, at: 0 };
  const state = 'planned.awaitingApproval';
  // One commit gives both entries.
  const data = { stage: 'planning', attempt: 1, durationMs: 1 } as const;
  follow({ ...at, state, type: 'stage.completed', data });
  await paused.promise;
  drawn = '';
  follow({ ...at, state, type: 'job.status', data: { from: 'created', to: 'planned' } });
  vi.advanceTimersByTime(1000);
  expect(drawn).toBe('');
  follow({
    ...at,
    state: 'planned.running',
    type: 'stage.started',
    data: { stage: 'generation', attempt: 1 },
  });
  expect(drawn).toContain('generation');
  progress.end();
});
