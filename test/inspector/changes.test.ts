import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import type { JobDiff } from '../../src/contracts/job/diff.ts';
import type { JobEngine } from '../../src/index.ts';
import { exportLines } from '../../src/inspector/jobs/recording/export-journal.ts';
import { recordedEngine } from '../../src/inspector/jobs/recording/recorded-engine.ts';
import { inspectRecording } from '../../src/inspector/inspect-jobs.ts';
import type { FamilyMessage, ProblemMessage } from '../../src/inspector/protocol.ts';
import { createRedactor } from '../../src/redact/redact.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { editingStages } from '../helpers/jobs/editing-stages.ts';
import { type Answer, visit } from '../helpers/pages/inspector-client.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';

/** Not a real token. */
const token = ['ghp', 'aB3dE5gH7jK9'.repeat(3)].join('_');

/** An engine with one ended job, and a page on it. */
async function endedJob({ readOnly = false } = {}) {
  const home = placeholderHome();
  const stages = editingStages([{ path: 'a.txt', content: 'one\ntwo\n' }], (files, message) => [
    { path: 'a.txt', content: `one\n${message}\n` },
    ...files.filter(({ path }) => path !== 'a.txt'),
    { path: `${message.slice(0, 60)}.txt`, content: `key=${token}` },
  ]);
  const engine = await home.open({ stages });
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  const page = await visit((await home.inspect(engine, { readOnly })).link());
  return { engine, page, jobId };
}

async function revised(engine: JobEngine, jobId: string, message: string): Promise<string> {
  const child = await engine.revise(jobId, message);
  await engine.result(child.jobId);
  return child.jobId;
}

function codeOf({ body }: Answer): string {
  return (JSON.parse(body) as ProblemMessage).error.code;
}

test('a wish submitted twice with one key starts one follow-up, in the name of the dashboard', async () => {
  const { engine, page, jobId } = await endedJob();
  const body = { message: 'blue', idempotencyKey: 'click' };
  const answers = await Promise.all([
    page.post(`jobs/${jobId}/revise`, body),
    page.post(`jobs/${jobId}/revise`, body),
  ]);
  const ids = answers.map((answer) => (JSON.parse(answer.body) as { jobId: string }).jobId);
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(new Set(ids).size).toBe(1);
  const { parentJobId, input } = await engine.result(ids[0] ?? '');
  expect(parentJobId).toBe(jobId);
  expect(input).toEqual({ userMessage: 'blue', userId: 'inspector', channelId: 'dashboard' });
});

test('changes that are to be reviewed wait, and are approved or rejected with a reason', async () => {
  const { engine, page, jobId } = await endedJob();
  const answer = await page.post(`jobs/${jobId}/revise`, { message: 'blue', approval: true });
  const { jobId: child } = JSON.parse(answer.body) as { jobId: string };
  const waits = async () => {
    const { status, phase, revision = 0 } = (await engine.get(child)) ?? {};
    return `${status} ${phase} ${revision}`;
  };
  await expect.poll(waits).toBe('validated awaitingApproval 1');
  expect((await page.get(`jobs/${child}/diff`)).body).toContain('"type":"+","text":"blue"');
  const send = (command: object) => page.post(`jobs/${child}/send`, command);
  expect((await send({ type: 'job.reject' })).status).toBe(400);
  expect((await send({ type: 'job.reject', reason: 'green' })).status).toBe(200);
  await expect.poll(waits).toBe('validated awaitingApproval 2');
  expect((await send({ type: 'job.approve' })).status).toBe(200);
  expect((await engine.result(child)).status).toBe('done');
});

test('says with a code and a hint why a job cannot be changed', async () => {
  const { engine, page, jobId } = await endedJob();
  const revise = (id: string, body: object) => page.post(`jobs/${id}/revise`, body);
  const waiting = await engine.submit({ ...request, approval: true });
  const gone = await engine.submit(request);
  rmSync((await engine.result(gone.jobId)).paths.workspaceDir, { recursive: true });
  const refusals = [
    [await revise(jobId, { message: ' ' }), 400, 'MESSAGE_EMPTY'],
    [await revise(jobId, { message: 'x'.repeat(16_001) }), 400, 'MESSAGE_TOO_LONG'],
    [await revise(jobId, { message: 7 }), 400, 'REQUEST_INVALID'],
    [await revise(jobId, { message: 'x', idempotencyKey: '' }), 400, 'REQUEST_INVALID'],
    [await revise('job-0-0', { message: 'x' }), 404, 'JOB_NOT_FOUND'],
    [await revise(waiting.jobId, { message: 'x' }), 409, 'JOB_ACTIVE'],
    [await revise(gone.jobId, { message: 'x' }), 409, 'BASE_MISSING'],
    [await page.get('jobs/job-0-0/diff'), 404, 'JOB_NOT_FOUND'],
    [await page.get(`jobs/${jobId}/diff?against=../../etc`), 404, 'JOB_NOT_FOUND'],
    [await page.get('jobs/job-0-0/family'), 404, 'JOB_NOT_FOUND'],
  ] as const;
  for (const [answer, status, code] of refusals) {
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(JSON.parse(answer.body)).toMatchObject({ error: { hint: expect.stringMatching(/\w/) } });
  }
  const child = await revised(engine, jobId, 'blue');
  rmSync((await engine.result(child)).paths.workspaceDir, { recursive: true });
  rmSync((await engine.result(child)).paths.outputDir, { recursive: true });
  const lost = await page.get(`jobs/${child}/diff`);
  expect([lost.status, codeOf(lost)]).toEqual([404, 'FILES_MISSING']);
  const locked = await endedJob({ readOnly: true });
  const refused = await locked.page.post(`jobs/${locked.jobId}/revise`, { message: 'blue' });
  expect([refused.status, codeOf(refused)]).toEqual([403, 'INSPECTOR_REFUSED']);
});

test('compares with the parent or with another job, without secrets', async () => {
  const { engine, page, jobId } = await endedJob();
  const second = await revised(engine, jobId, token);
  const third = await revised(engine, second, 'three');
  const answers = [
    await page.get(`jobs/${second}/diff`),
    await page.get(`jobs/${third}/diff?against=${jobId}`),
    await page.get(`jobs/${third}/family`),
  ] as const;
  for (const { status, body } of answers) {
    expect(status).toBe(200);
    expect(body).not.toContain(token);
  }
  const [diff, whole] = answers.slice(0, 2).map(({ body }) => JSON.parse(body) as JobDiff);
  expect(diff).toMatchObject({ jobId: second, against: jobId, addedLines: 2, deletedLines: 1 });
  const [changed, added] = diff?.files ?? [];
  expect(changed?.hunks[0]?.lines.map(({ type, text }) => type + text)).toEqual([
    ' one',
    '-two',
    '+‹github token›',
  ]);
  expect(added).toMatchObject({ path: '‹github token›.txt', status: 'added' });
  expect(whole?.files.map(({ path }) => path)).toEqual([
    'a.txt',
    '‹github token›.txt',
    'three.txt',
  ]);
});

test('a family is in order, each job with what is known of its origin', async () => {
  const { engine, page, jobId } = await endedJob();
  const second = await revised(engine, jobId, 'two');
  const undone = await revised(engine, jobId, 'other');
  const retried = await engine.retry(second);
  await engine.result(retried.jobId);
  const { jobs } = JSON.parse((await page.get(`jobs/${undone}/family`)).body) as FamilyMessage;
  expect(jobs[0]).toMatchObject({ jobId, hasFiles: true, hasPicture: false });
  expect(jobs[0]).not.toHaveProperty('parentJobId');
  expect(jobs.map((job) => [job.jobId, job.parentJobId, job.base?.jobId])).toEqual(
    expect.arrayContaining([
      [second, jobId, jobId],
      [undone, jobId, jobId],
      [retried.jobId, second, jobId],
    ]),
  );
});

test('a recorded journal has no pictures', async () => {
  const screenshot = { path: '/out/a.png', bytes: 1, sha256: 'a' };
  const behaviour = { status: 'checked', consoleErrors: [], failedRequests: [] } as const;
  const output = { zip: screenshot, observation: { behaviour, screenshot } };
  const home = placeholderHome();
  const engine = await home.open({
    stages: fakeStages({ package: { output } }),
  });
  const { jobId } = await engine.submit(request);
  expect((await engine.result(jobId)).artifacts.screenshot).toEqual(screenshot);
  const lines = await Array.fromAsync(exportLines(engine, jobId, createRedactor({})));
  const inspector = await inspectRecording(recordedEngine(lines.join('\n')), { title: 'j' });
  onTestFinished(inspector.close);
  const page = await visit(inspector.link());
  expect((await page.get('jobs')).body).toContain('"hasPicture":false');
});

test('a recorded journal has neither family nor diff', async () => {
  const { engine, jobId } = await endedJob();
  const child = await revised(engine, jobId, 'blue');
  const lines = await Array.fromAsync(exportLines(engine, child, createRedactor({})));
  const inspector = await inspectRecording(recordedEngine(lines.join('\n')), { title: 'j' });
  try {
    const page = await visit(inspector.link());
    expect((await page.get(`jobs/${child}`)).body).toContain('"changes":{"added":1');
    for (const path of ['family', 'diff']) {
      expect((await page.get(`jobs/${child}/${path}`)).status).toBe(404);
    }
  } finally {
    await inspector.close();
  }
});
