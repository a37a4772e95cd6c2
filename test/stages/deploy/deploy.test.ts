import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/contracts/job/plan.ts';
import type { PreviewHost, PreviewRequest } from '../../../src/contracts/job/preview.ts';
import type { DeployInput } from '../../../src/contracts/stages/stage.ts';
import { JobError } from '../../../src/errors/job-error.ts';
import { findSandbox } from '../../../src/sandbox/find-sandbox.ts';
import { createDeployStage } from '../../../src/stages/deploy/deploy.ts';
import { stageTools } from '../../helpers/jobs/stage-tools.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

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

const { title, slug, summary } = input.plan;
const named = { title, slug, summary };
const route = { method: 'GET', path: '/', summary: 'A page.' } as const;
const nodePlan = {
  ...named,
  projectType: 'node_project',
  starter: 'x',
  framework: 'node',
} as const;
const paths = ['/', '/books', '/books/:id', '//evil.example', '/"<b>'];
const server: Plan = { ...nodePlan, routes: paths.map((path) => ({ ...route, path })) };
const tool: Plan = { ...nodePlan, routes: [] };
const bot: Plan = { ...named, projectType: 'discord_bot', starter: 'x', commands: [] };

test.for([
  ['server without a sandbox', server, /sandbox\. JOB_SANDBOX is off.*start it yourself/],
  ['project that is no server', tool, /not a server.*start it yourself/],
  ['bot', bot, /no page.*start it yourself/],
] as const)('opens nothing for a %s and says why', async ([, plan, why]) => {
  const { host, opened } = fakeHost();
  const deployment = await createDeployStage(host, 'off').run({ ...input, plan }, tools());
  expect(opened).toEqual([]);
  expect(deployment).toEqual({ reason: expect.stringMatching(why) });
});

describe.skipIf('missing' in findSandbox('auto'))('with a sandbox', () => {
  test('opens a live preview of a server', async () => {
    const outputDir = await tempDir();
    writeFileSync(join(outputDir, 'package.json'), '{"name":"x","main":"x.js"}');
    const { host, opened } = fakeHost();
    const stage = createDeployStage(host, 'auto');
    expect(await stage.run({ ...input, plan: server, outputDir }, tools())).toMatchObject({
      url: 'http://x.localhost:1/',
    });
    expect(opened).toEqual([{ jobId: 'job-1', dir: outputDir, program: { paths: ['/books'] } }]);
  });

  test('opens nothing for a server whose packages are not known', async () => {
    const outputDir = await tempDir();
    writeFileSync(join(outputDir, 'package.json'), '{"dependencies":{"left-pad":"1.3.0"}}');
    const { host, opened } = fakeHost();
    const stage = createDeployStage(host, 'auto');
    expect(await stage.run({ ...input, plan: server, outputDir }, tools())).toEqual({
      reason: expect.stringContaining('It needs left-pad@1.3.0'),
    });
    expect(opened).toEqual([]);
  });
});

test('is done with a reason if the process that serves previews has no sandbox', async () => {
  const error = new JobError('SANDBOX_UNAVAILABLE', 'bwrap is missing. Install bubblewrap.');
  const host = { ...fakeHost().host, open: () => Promise.reject(error) };
  expect(await createDeployStage(host, 'off').run(input, tools())).toMatchObject({
    reason: expect.stringMatching(/^bwrap is missing/),
  });
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
