import { readdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Finding } from '../../src/contracts/stages/finding.ts';
import { createJobEngine, type Job } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { readImage } from '../helpers/pages/read-image.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { tinyBase } from '../helpers/stores/tiny-base.ts';

const bases = mkdtempSync(join(tmpdir(), 'jobchart-cli-'));
afterAll(() => rmSync(bases, { recursive: true, force: true }));
const output = join(bases, 'output');

async function setUp() {
  const env = { JOB_IMAGE_PAGE_BASE: await tinyBase() };
  return async (...args: readonly string[]) => {
    const said = await runCli(args, { bases, env });
    return { ...said, json: () => JSON.parse(said.stdout) };
  };
}

const wish = ['a landing page for Luna Bakery', '--type', 'static_html', '--json', '--no-serve'];

test('a job gets an image if it asks for one, which goes with its output', async () => {
  const cli = await setUp();
  const job: Job = (await cli('run', ...wish, '--image')).json();
  const { image } = job.artifacts;
  const { digest, config } = await readImage(image?.path ?? '');
  expect(digest).toBe(image?.digest);
  expect(config.config.Labels['jobchart.job']).toBe(job.jobId);
  expect((await cli('show', job.jobId)).stdout).toContain(digest);
  const endings = ['', '.image.tar', '.provenance.json', '.sbom.json', '.zip'];
  const own = endings.map((ending) => `${job.jobId}${ending}`);
  expect(readdirSync(output).toSorted()).toEqual(own);

  const changed: Job = (
    await cli('revise', job.jobId, 'make the header blue', '--json', '--no-serve')
  ).json();
  expect(changed.artifacts.image?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(changed.artifacts.image?.digest).not.toBe(digest);

  expect((await cli('remove', job.jobId)).exitCode).toBe(0);
  expect(readdirSync(output)).toEqual([]);
});

test('image makes the image of a job that has none, and finds it the next time', async () => {
  const cli = await setUp();
  const { jobId, artifacts }: Job = (await cli('run', ...wish)).json();
  expect(artifacts).not.toHaveProperty('image');
  const made = (await cli('image', jobId, '--json')).json();
  expect(made).toEqual({
    jobId,
    path: join(output, `${jobId}.image.tar`),
    bytes: expect.any(Number),
    sha256: expect.any(String),
    digest: (await readImage(made.path)).digest,
  });
  await rm(made.path);
  expect((await cli('image', jobId)).stdout).toContain(made.digest);
});

test('a job whose files have errors gets no image', async () => {
  const cli = await setUp();
  const finding: Finding = {
    severity: 'error',
    kind: 'leaked-secret',
    file: 'a.js',
    message: 'm',
    hint: 'h',
  };
  const stages = fakeStages({ validate: { output: { findings: [finding] } } });
  const config = {
    workBase: join(bases, 'work'),
    outputBase: output,
    logBase: join(bases, 'logs'),
  };
  const engine = await createJobEngine({ store: join(bases, 'jobs.db'), config, stages });
  const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  await engine.close();
  const { exitCode, json } = await cli('image', jobId, '--json');
  expect({ exitCode, code: json().error.code }).toEqual({ exitCode: 1, code: 'IMAGE_REFUSED' });
  expect(readdirSync(output)).not.toContain(`${jobId}.image.tar`);
});

test('says which tool is missing, and takes no option for the name of an image', async () => {
  const cli = await setUp();
  const { jobId }: Job = (await cli('run', ...wish, '--image')).json();
  const env = { PATH: '/nowhere' };
  const args = ['image', jobId, '--push', 'localhost:5000/a/b:1', '--json'];
  const { error } = JSON.parse((await runCli(args, { bases, env })).stdout);
  expect(error).toMatchObject({
    code: 'IMAGE_TOOL_FAILED',
    message: expect.stringContaining('skopeo'),
  });
  for (const name of ['--tls-verify=false', 'a b', 'docker://x', '../x'])
    expect((await cli('image', jobId, `--push=${name}`)).exitCode).toBe(2);
});
