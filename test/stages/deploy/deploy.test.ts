import { expect, test } from 'vitest';
import type { PreviewHost, PreviewRequest } from '../../../src/contracts/job/preview.ts';
import type { DeployInput } from '../../../src/contracts/stages/stage.ts';
import { JobError } from '../../../src/errors/job-error.ts';
import { createDeployStage } from '../../../src/stages/deploy/deploy.ts';
import { stageTools } from '../../helpers/stage-tools.ts';

const input: DeployInput = {
  jobId: 'job-1',
  projectType: 'static_html',
  input: { userMessage: 'create a landing page', userId: 'u1', channelId: 'c1' },
  plan: {
    projectType: 'static_html',
    starter: 'landing-page',
    title: 'Luna Bakery',
    slug: 'luna-bakery',
    summary: 'A page.',
    sections: [],
  },
  outputDir: '/jobs/output/job-1',
};

test('opens a preview of the output', async () => {
  const { host, opened } = fakeHost();
  const deployment = await createDeployStage(host, 'off').run(input, tools());
  expect(opened).toEqual([{ jobId: 'job-1', dir: '/jobs/output/job-1' }]);
  expect(deployment).toEqual({
    url: 'http://x.localhost:1/',
    expiresAt: 99,
    isLocal: true,
    deployDir: '/jobs/output/job-1',
  });
});

test.for([
  ['node_project', /sandbox.*start it yourself/],
  ['discord_bot', /no page.*start it yourself/],
] as const)('opens nothing for a %s and says why', async ([projectType, why]) => {
  const { host, opened } = fakeHost();
  const deployment = await createDeployStage(host, 'off').run({ ...input, projectType }, tools());
  expect(opened).toEqual([]);
  expect(deployment).toEqual({ reason: expect.stringMatching(why) });
});

test('says that previews are switched off', async () => {
  const deployment = await createDeployStage(undefined, 'off').run(input, tools());
  expect(deployment).toEqual({ reason: 'Previews are switched off.' });
});

test('opens nothing for a cancelled job', async () => {
  const { host, opened } = fakeHost();
  const signal = AbortSignal.abort(new Error('cancelled'));
  await expect(createDeployStage(host, 'off').run(input, tools(signal))).rejects.toThrow(
    'cancelled',
  );
  expect(opened).toEqual([]);
});

test('fails as the host fails', async () => {
  const host = { ...fakeHost().host, open: () => Promise.reject(new Error('port taken')) };
  await expect(createDeployStage(host, 'off').run(input, tools())).rejects.toThrow('port taken');
});

test('completes with a reason and what to do if there is no room for a preview', async () => {
  const error = new JobError('PREVIEW_LIMIT', 'The limit of 7 live previews is reached.');
  const host = { ...fakeHost().host, open: () => Promise.reject(error) };
  expect(await createDeployStage(host, 'off').run(input, tools())).toEqual({
    reason: expect.stringMatching(/^The limit of 7 .*raise limits\.previews \(JOB_PREVIEW_LIMIT\)/),
    deployDir: '/jobs/output/job-1',
  });
});

function fakeHost() {
  const opened: PreviewRequest[] = [];
  const host: PreviewHost = {
    open(request) {
      opened.push(request);
      return Promise.resolve({ url: 'http://x.localhost:1/', expiresAt: 99, isLocal: true });
    },
    stop: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  return { host, opened };
}

const tools = (signal?: AbortSignal) => stageTools(signal && { signal });
