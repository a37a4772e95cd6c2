import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { toPromise } from 'xstate';
import type { DeployInput } from '../../../src/contracts/stages/stage.ts';
import {
  createJobActor,
  createJobEngine,
  defineDeployTarget,
  defineStage,
  directoryTarget,
  JobError,
} from '../../../src/index.ts';
import { tempConfig } from '../../helpers/temp-config.ts';
import { tempDir } from '../../helpers/temp-dir.ts';
import { stageTools } from '../../helpers/jobs/stage-tools.ts';

const request = { userMessage: 'create a landing page', userId: 'u1', channelId: 'c1' };

test('copies the whole project, readable by a web server, and returns the path', async () => {
  const { dir, deploy, input } = await setUp();
  const deployment = await deploy.run(input, tools());
  const deployDir = join(dir, 'job-1');
  expect(deployment).toEqual({ deployDir, reason: `The project was copied to ${deployDir}.` });
  expect(readFileSync(join(deployDir, 'css/a.css'), 'utf8')).toBe('a{}');
  expect(statSync(deployDir).mode & 0o777).toBe(0o755);
  expect(readdirSync(dir)).toEqual(['job-1']);
});

test('replaces the folder of that name, and returns its URL', async () => {
  const { dir, input } = await setUp();
  const url = (name: string) => `https://sites.example.net/${name}/`;
  const deploy = directoryTarget({ dir, name: ({ plan }) => plan.slug, url });
  await deploy.run(input, tools());
  writeFileSync(join(input.outputDir, 'index.html'), 'new');
  writeFileSync(join(dir, 'luna/left-behind.txt'), 'old');
  expect(await deploy.run(input, tools())).toEqual({
    deployDir: join(dir, 'luna'),
    url: 'https://sites.example.net/luna/',
  });
  expect(readFileSync(join(dir, 'luna/index.html'), 'utf8')).toBe('new');
  expect(readdirSync(dir)).toEqual(['luna']);
  expect(readdirSync(join(dir, 'luna')).toSorted()).toEqual(['css', 'index.html']);
});

test('takes no folder of others for the old version of its own', async () => {
  const { dir, deploy, input } = await setUp();
  mkdirSync(join(dir, 'job-1.old-2024'), { recursive: true });
  writeFileSync(join(dir, 'job-1.old-2024/precious.txt'), 'kept');
  await deploy.run(input, tools());
  await deploy.run(input, tools());
  expect(readdirSync(dir)).toEqual(['job-1', 'job-1.old-2024']);
  expect(readdirSync(join(dir, 'job-1.old-2024'))).toEqual(['precious.txt']);
});

test('repairs what a killed process left, but nothing that a process may still be at work on', async () => {
  const { dir, deploy, input } = await setUp();
  const young = `.job-1.old-${Date.now().toString(36)}-0123abcd`;
  for (const name of ['job-1.old-mj000001-0123abcd', '.job-1.old-mj000002-0123abcd', young])
    mkdirSync(join(dir, name), { recursive: true });
  const seen: string[] = [];
  const assertOwnership = () => Promise.resolve(void seen.push(...readdirSync(dir)));
  await deploy.run(input, { ...tools(), assertOwnership });
  expect(seen.filter((name) => !name.includes('.new-')).toSorted()).toEqual([young, 'job-1']);
  expect(readdirSync(dir).toSorted()).toEqual([young, 'job-1']);
});

test('jobs that deploy under one name at once all succeed', async () => {
  const { dir, deploy, input } = await setUp();
  await Promise.all(Array.from({ length: 30 }, async () => deploy.run(input, tools())));
  expect(readdirSync(dir)).toEqual(['job-1']);
});

test('is readable by a web server whatever the umask', async () => {
  const { dir, deploy, input } = await setUp();
  const umask = process.umask(0o077);
  onTestFinished(() => void process.umask(umask));
  await deploy.run(input, tools());
  const modeOf = (path: string) => statSync(join(dir, 'job-1', path)).mode & 0o777;
  expect(['', 'css', 'css/a.css', 'index.html'].map(modeOf)).toEqual([0o755, 0o755, 0o644, 0o644]);
});

test('does not touch the target of a planted link', async () => {
  const { dir, deploy, input } = await setUp();
  const elsewhere = await tempDir();
  writeFileSync(join(elsewhere, 'precious.txt'), 'kept');
  mkdirSync(dir);
  symlinkSync(elsewhere, join(dir, 'job-1'));
  await deploy.run(input, tools());
  expect(readdirSync(elsewhere)).toEqual(['precious.txt']);
  expect(existsSync(join(dir, 'job-1/index.html'))).toBe(true);
});

test('publishes nothing of an output with a link, and leaves nothing behind', async () => {
  const { dir, deploy, input } = await setUp();
  symlinkSync('/etc/passwd', join(input.outputDir, 'passwd'));
  await expect(deploy.run(input, tools())).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
  expect(readdirSync(dir)).toEqual([]);
});

test.for(['../up', '/etc', 'a/b', '.hidden', '', 'con', 'a\nb'])(
  'refuses the name %j',
  async (name) => {
    const { dir, input } = await setUp();
    const deploy = directoryTarget({ dir, name: () => name });
    await expect(deploy.run(input, tools())).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
    expect(existsSync(dir)).toBe(false);
  },
);

test('publishes nothing for a cancelled job or one that another engine owns', async () => {
  const { dir, deploy, input } = await setUp();
  const aborted = { ...tools(), signal: AbortSignal.abort(new Error('cancelled')) };
  await expect(deploy.run(input, aborted)).rejects.toThrow('cancelled');
  const lost = { ...tools(), assertOwnership: () => Promise.reject(new Error('lost')) };
  await expect(deploy.run(input, lost)).rejects.toThrow('lost');
  expect(readdirSync(dir)).toEqual([]);
});

test('needs an absolute folder that can be created', async () => {
  const refused = expect.objectContaining({ code: 'CONFIG_INVALID' });
  expect(() => directoryTarget({ dir: 'sites' })).toThrow(refused);
  const { dir, input } = await setUp();
  writeFileSync(dir, 'a file');
  const deploy = directoryTarget({ dir: join(dir, 'below') });
  await expect(deploy.run(input, tools())).rejects.toMatchObject({ code: 'WORKSPACE_FAILED' });
});

test.for(['create a landing page', 'build a discord bot with slash commands'])(
  'is handed projects of every type: %s',
  async (userMessage) => {
    const dir = join(await tempDir(), 'sites');
    const stages = { validate: noFindings, deploy: directoryTarget({ dir }) };
    const actor = createJobActor({ ...request, userMessage }, { config: tempConfig(), stages });
    const job = await toPromise(actor.start());
    expect(job).toMatchObject({
      status: 'done',
      paths: { deployDir: join(dir, job.jobId) },
      preview: { enabled: true, reason: expect.stringContaining('was copied to') },
    });
    expect(readdirSync(join(dir, job.jobId))).toEqual(readdirSync(job.paths.outputDir));
  },
);

test('a failing target fails only the deployment: the zip stays available', async () => {
  const deploy = defineDeployTarget(() => {
    throw new JobError('STAGE_FAILED', 'The host is full.');
  });
  const stages = { validate: noFindings, deploy };
  const engine = await createJobEngine({ config: tempConfig(), store: 'memory', stages });
  onTestFinished(() => engine.close());
  const { jobId } = await engine.submit(request);
  const job = await engine.result(jobId);
  expect(job).toMatchObject({
    status: 'failed',
    error: { code: 'STAGE_FAILED', stage: 'deployment', message: 'The host is full.' },
    artifacts: { zip: { path: job.paths.zipPath } },
  });
  const bytes = await new Response(await engine.artifact(jobId, 'zip')).bytes();
  expect(bytes).toHaveLength(job.artifacts.zip?.bytes ?? 0);
  expect([...bytes.subarray(0, 2)]).toEqual([...Buffer.from('PK')]);
});

const noFindings = defineStage('validate', () => ({ findings: [] }));

/** An output with two files, and a folder of sites that does not exist yet. */
async function setUp() {
  const base = await tempDir();
  const outputDir = join(base, 'output');
  mkdirSync(join(outputDir, 'css'), { recursive: true });
  writeFileSync(join(outputDir, 'index.html'), 'old');
  writeFileSync(join(outputDir, 'css/a.css'), 'a{}');
  const dir = join(base, 'sites');
  const plan = {
    projectType: 'static_html',
    starter: 'landing-page',
    title: 'Luna',
    slug: 'luna',
    summary: 'A page.',
    sections: [],
  } as const;
  const input: DeployInput = {
    jobId: 'job-1',
    projectType: 'static_html',
    input: request,
    plan,
    outputDir,
  };
  return { dir, input, deploy: directoryTarget({ dir }) };
}

const tools = () => stageTools();
