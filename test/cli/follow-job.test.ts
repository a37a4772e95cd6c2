import { expect, onTestFinished, test, vi } from 'vitest';
import { workOn } from '../../src/cli/commands/work/work-on.ts';
import { createJobEngine, defineStage, JobError } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
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
