import { PassThrough, Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { jobMachine, toJob } from '../../machines/index.ts';
import { workOn } from '../../src/cli/commands/work/work-on.ts';
import {
  createApprovalAsker,
  createApprovalNotice,
} from '../../src/cli/ui/progress/approval-asker.ts';
import { showProgress } from '../../src/cli/ui/progress/show-progress.ts';
import type { JobCommand, JobEngine } from '../../src/contracts/engine/engine.ts';
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

const entry: JournalEntry = {
  jobId: 'job-1',
  cursor: 'j1',
  seq: 1,
  at: 0,
  state: 'planned.awaitingApproval',
  type: 'job.status',
  data: { from: 'created', to: 'planned' },
};
const awaiting = {
  ...toJob(createActor(jobMachine, { input: jobInput }).getSnapshot()),
  jobId: 'job-1',
  phase: 'awaitingApproval' as const,
};
const howToAnswer = expect.stringMatching(/approve job-1\n.* reject job-1 "<reason>"\n$/);

/** Collects what is written to stderr. The user answers each question in turn, then closes the input. */
function sitAtTerminal(replies: readonly string[] = []) {
  const input = new PassThrough();
  const left = [...replies];
  let said = '';
  const stdin = vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as never);
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    if (!String(text).includes('? ')) return true;
    const reply = left.shift();
    if (reply === undefined) input.end();
    else input.write(`${reply}\n`);
    return true;
  });
  onTestFinished(() => void [stdin, stderr].map((spy) => spy.mockRestore()));
  return () => said;
}

/** Asks about the plan of a job; resolves when the question was left, or the answer sent or refused. */
async function askUser(replies: readonly string[], send: JobEngine['send']) {
  const said = sitAtTerminal(replies);
  const over = Promise.withResolvers<'left' | 'refused' | JobCommand>();
  const engine = {
    get: async () => awaiting,
    diff: () => Promise.reject(new Error('no diff')),
    async send(jobId: string, command: JobCommand) {
      try {
        await send(jobId, command);
        over.resolve(command);
      } catch (error) {
        // After what is said about it.
        setImmediate(over.resolve, 'refused');
        throw error;
      }
    },
  };
  const progress = { show() {}, showText() {}, end() {}, pause() {} };
  createApprovalAsker({ engine, progress, onLeave: () => over.resolve('left') })(entry);
  return { outcome: await over.promise, said: said() };
}

test('an answer that the store does not take leaves the job waiting', async () => {
  const locked = () => Promise.reject(new JobError('STORE_LOCKED', 'the store is locked'));
  const { outcome, said } = await askUser(['y'], locked);
  expect(outcome).toBe('refused');
  expect(said).toContain('the store is locked');
  expect(said).toEqual(howToAnswer);
});

test('an answer to a job that has just ended is dropped without a word', async () => {
  const ended = () => Promise.reject(new JobError('JOB_ENDED', 'the job has ended'));
  const { outcome, said } = await askUser(['y'], ended);
  expect(outcome).toBe('refused');
  expect(said).not.toContain('the job has ended');
});

test('a question that is closed without an answer leaves the job', async () => {
  const { outcome, said } = await askUser([], async () => {});
  expect(outcome).toBe('left');
  expect(said).not.toEqual(howToAnswer);
});

test('a long reason is cut between characters', async () => {
  const { outcome } = await askUser(['n', `${'x'.repeat(1999)}😀`], async () => {});
  expect(outcome).toEqual({ type: 'job.reject', reason: `${'x'.repeat(1999)}\ufffd` });
});

test('a diff that is missing does not end the wait for an approval', async () => {
  const said = sitAtTerminal();
  const lost = new JobError('FILES_MISSING', 'the files are gone');
  const notice = createApprovalNotice({
    get: async () => awaiting,
    diff: () => Promise.reject(lost),
  });
  await notice({ ...entry, state: 'validated.awaitingApproval' });
  expect(said()).toContain('the files are gone');
  expect(said()).toEqual(howToAnswer);
});
