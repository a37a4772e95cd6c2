import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defineStage, type JournalEntry } from '../../src/index.ts';
import { exportLines } from '../../src/inspector/jobs/recording/export-journal.ts';
import { recordedEngine } from '../../src/inspector/jobs/recording/recorded-engine.ts';
import type { JobCounts } from '../../src/contracts/job/job-groups.ts';
import type { JobSummary } from '../../src/inspector/protocol.ts';
import { createRedactor } from '../../src/redact/redact.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { programLogPath } from '../../src/workspace/logs/program-log-path.ts';
import { visit } from '../helpers/pages/inspector-client.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';

/** Not a real token. */
const token = ['ghp', 'aB3dE5gH7jK9'.repeat(3)].join('_');

test('resumes after the last row seen, without a gap, even after a restart', async () => {
  const home = placeholderHome();
  const first = await home.open();
  const { jobId } = await first.submit({ ...request, approval: true });
  const inspector = await home.inspect(first);
  const page = await visit(inspector.link());
  const seen: number[] = [];
  let lastId = '';
  const read = async (follow: ReturnType<typeof page.follow>, until: (type: string) => boolean) => {
    for await (const { event, data, id } of follow) {
      if (event === 'end') return;
      const rows = data as JournalEntry[];
      seen.push(...rows.map(({ seq }) => seq));
      lastId = id ?? lastId;
      if (rows.some(({ type, state }) => until(`${type} ${state}`))) return;
    }
  };
  await read(page.follow(`jobs/${jobId}/rows`), (text) => text.includes('awaitingApproval'));
  await inspector.close();
  await first.close();

  const second = await home.open();
  const again = await home.inspect(second);
  expect(again.port).toBe(inspector.port);
  await second.send(jobId, { type: 'job.approve' });
  // Sessions end with their server; the position in the journal stays valid.
  const next = await visit(again.link());
  await read(next.follow(`jobs/${jobId}/rows`, { 'last-event-id': lastId }), () => false);
  expect(seen).toEqual(seen.map((_, index) => index + 1));
  expect(seen.length).toBeGreaterThan(20);
});

test('the board reports changes and counts', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  for (let index = 0; index < 5; index++) await engine.submit(request);
  const page = await visit((await home.inspect(engine)).link());
  let isSubmitted = false;
  let latest: JobSummary | undefined;
  for await (const { event, data } of page.follow('board')) {
    const { done } = data as Partial<JobCounts>;
    if (event === 'counts' && !isSubmitted) {
      isSubmitted = true;
      await engine.submit({ ...request, userId: 'u6' });
    }
    if (event === 'jobs') latest = (data as JobSummary[]).find(({ userId }) => userId === 'u6');
    if (event === 'counts' && done === 6 && latest?.status === 'done') break;
  }
  expect(latest).toMatchObject({ message: request.userMessage, revision: 1 });

  // A later listener receives the counts at once.
  for await (const { event } of page.follow('board')) if (event === 'counts') break;
});

test('a slow page learns how many changes it has missed', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  await engine.submit(request);
  const page = await visit((await home.inspect(engine)).link());
  let isFlooded = false;
  for await (const { event, data } of page.follow('board')) {
    if (event === 'skipped') {
      expect(data).toEqual({ jobs: expect.any(Number) });
      break;
    }
    if (isFlooded) continue;
    isFlooded = true;
    await Promise.all(Array.from({ length: 100 }, () => engine.submit(request)));
  }
  expect((JSON.parse((await page.get('jobs?limit=1000')).body) as { jobs: [] }).jobs).toHaveLength(
    101,
  );
});

test('never shows a secret: message, plan, progress, errors, files, log, export', async () => {
  const home = placeholderHome();
  const stages = fakeStages({
    generate: defineStage('generate', (_, tools) => {
      tools.progress(`using ${token}`);
      return { files: [{ path: `${token}.txt`, content: `key=${token} and also-a-secret-value` }] };
    }),
    finalize: defineStage('finalize', () => {
      throw new Error(`Refused: ${token}`);
    }),
  });
  const engine = await home.open({ stages });
  const inspector = await home.inspect(engine, {
    environment: { BOT_TOKEN: 'also-a-secret-value' },
  });
  const page = await visit(inspector.link());
  const { jobId } = await engine.submit({
    ...request,
    userMessage: `a page with ${token}`,
    userId: token,
  });
  const job = await engine.result(jobId);
  // Secrets are removed from the errors of stages before they are stored.
  expect(job.error).toMatchObject({ message: 'Refused: ‹github token›', isUnexpected: true });
  expect(readFileSync(job.diagnostics.logsPath, 'utf8')).toContain('Refused: ‹github token›');
  expect((await page.get(`jobs/${token}`)).body).toContain('There is no job \\"‹github token›');
  const programLog = `jobs/${jobId}/program-log`;
  expect(await page.get(programLog)).toMatchObject({ status: 200, body: '' });
  writeFileSync(programLogPath(job.diagnostics.logsPath), `listens with ${token}\n`);
  const logs = [`jobs/${jobId}/log`, programLog];
  const answers = [];
  for (const path of ['jobs', `jobs/${jobId}`, `jobs/${jobId}/journal`, ...logs]) {
    answers.push(await page.get(path));
  }
  const [file] = job.files;
  answers.push(await page.get(`jobs/${jobId}/file?path=${file?.path}&sha256=${file?.sha256}`));
  for (const { status, body } of answers) {
    expect(status).toBe(200);
    expect(body).not.toContain(token);
    expect(body).not.toContain('also-a-secret-value');
    expect(body).toContain('‹');
  }
  for await (const { event, data } of page.follow(`jobs/${jobId}/rows`)) {
    expect(JSON.stringify(data)).not.toContain(token);
    if (event === 'end') break;
  }
});

test('serves only files of the manifest, and nothing that replaced them', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const page = await visit((await home.inspect(engine)).link());
  const { jobId } = await engine.submit(request);
  const { files, paths } = await engine.result(jobId);
  const [file] = files;
  const address = `jobs/${jobId}/file?path=${file?.path}`;
  expect(JSON.parse((await page.get(address)).body)).toMatchObject({ text: expect.any(String) });

  const outside = join(paths.workspaceDir, '..', 'secret.txt');
  writeFileSync(outside, 'outside');
  for (const path of ['../secret.txt', outside, '/etc/passwd', '']) {
    expect((await page.get(`jobs/${jobId}/file?path=${encodeURIComponent(path)}`)).status).toBe(
      404,
    );
  }
  const other = await engine.submit(request);
  const target = await engine.result(other.jobId);
  const plantings = [
    (path: string) => symlinkSync(outside, path),
    (path: string) => execFileSync('mkfifo', [path]),
  ];
  for (const plant of plantings) {
    for (const dir of [target.paths.workspaceDir, target.paths.outputDir]) {
      const path = join(dir, target.files[0]?.path ?? '');
      rmSync(path, { force: true });
      plant(path);
    }
    const planted = await page.get(`jobs/${other.jobId}/file?path=${target.files[0]?.path}`);
    expect(planted.body).not.toContain('outside');
    expect(JSON.parse(planted.body)).toMatchObject({
      reason: 'This content is no longer available.',
    });
  }
});

test('a manipulated store gives no access to other files or logs', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const { jobId } = await engine.submit(request);
  const job = await engine.result(jobId);
  const folder = join(job.paths.workspaceDir, '..', 'keys');
  mkdirSync(folder);
  writeFileSync(join(folder, 'id_rsa'), 'a private key');
  const link = `${folder}-${jobId}.log`;
  symlinkSync(join(folder, 'id_rsa'), link);
  symlinkSync(join(folder, 'id_rsa'), programLogPath(link));
  for (const logsPath of [join(folder, 'id_rsa'), link]) {
    const prepared = {
      ...job,
      files: [{ path: 'id_rsa', bytes: 13, sha256: 'a'.repeat(64) }],
      paths: { ...job.paths, workspaceDir: folder, outputDir: folder },
      diagnostics: { ...job.diagnostics, logsPath },
    };
    const get = () => Promise.resolve(prepared);
    const page = await visit((await home.inspect({ ...engine, get })).link());
    const file = await page.get(`jobs/${jobId}/file?path=id_rsa`);
    expect(JSON.parse(file.body)).toMatchObject({ reason: 'This content is no longer available.' });
    expect((await page.get(`jobs/${jobId}/log`)).status).toBe(404);
    const { body } = await page.get(`jobs/${jobId}/program-log`);
    expect(body).not.toContain('a private key');
  }
});

test('keeps the files of a revision readable after the next one has replaced them', async () => {
  const home = placeholderHome();
  let revision = 0;
  const finding = {
    severity: 'error',
    kind: 'missing-file',
    file: 'a.txt',
    message: 'm',
    hint: 'h',
  } as const;
  const stages = fakeStages({
    generate: defineStage('generate', async () => ({
      files: [{ path: 'a.txt', content: `revision ${++revision}` }],
    })),
    validate: defineStage('validate', async () => {
      // Long enough for the page to see the first revision.
      await seen.promise;
      return { findings: revision === 1 ? [finding] : [] };
    }),
  });
  const seen = Promise.withResolvers<void>();
  const engine = await home.open({ stages });
  const page = await visit((await home.inspect(engine)).link());
  const { jobId } = await engine.submit(request);
  const hashes: string[] = [];
  for await (const { event, data } of page.follow(`jobs/${jobId}/rows`)) {
    if (event === 'end') break;
    for (const row of data as JournalEntry[]) {
      if (row.type !== 'file.written') continue;
      const { sha256 } = row.data.file;
      hashes.push(sha256);
      const address = `jobs/${jobId}/file?path=a.txt&sha256=${sha256}`;
      if (hashes.length > 1) continue;
      await expect.poll(async () => (await page.get(address)).body).toContain('revision 1');
      seen.resolve();
    }
  }
  const [first, second] = hashes;
  for (const [sha256, text] of [
    [first, 'revision 1'],
    [second, 'revision 2'],
  ]) {
    expect((await page.get(`jobs/${jobId}/file?path=a.txt&sha256=${sha256}`)).body).toContain(text);
  }
});

test('submits, rejects, approves and retries a job, and refuses bad requests', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const page = await visit((await home.inspect(engine)).link());
  const { jobId } = JSON.parse(
    (await page.post('jobs', { message: 'a landing page', approval: true })).body,
  ) as { jobId: string };
  const path = `jobs/${jobId}/send`;
  await expect.poll(async () => (await engine.get(jobId))?.phase).toBe('awaitingApproval');
  expect((await page.post(path, { type: 'job.reject', reason: 'Needs a menu.' })).status).toBe(200);
  await expect.poll(async () => (await engine.get(jobId))?.revision).toBe(2);
  await expect.poll(async () => (await engine.get(jobId))?.phase).toBe('awaitingApproval');
  expect((await page.post(path, { type: 'job.approve' })).status).toBe(200);
  expect((await engine.result(jobId)).status).toBe('done');
  expect((await page.post(path, { type: 'job.approve' })).status).toBe(409);
  expect((await page.post(path, { type: 'job.explode' })).status).toBe(400);
  expect((await page.post('jobs', { message: 'hello there' })).status).toBe(400);
  expect((await page.post('jobs/job-0/retry', {})).status).toBe(404);
  const retried = await page.post(`jobs/${jobId}/retry`, {});
  expect(JSON.parse(retried.body)).toEqual({ jobId: expect.stringMatching(/^job-/) });
  expect((await page.post(`jobs/${jobId}/retry`, { from: 'done' })).status).toBe(400);
  expect((await page.post(`jobs/${jobId}/retry`, { from: '__proto__' })).status).toBe(400);
  const forked = await page.post(`jobs/${jobId}/retry`, { from: 'planned' });
  const fork = JSON.parse(forked.body) as { jobId: string };
  expect((await engine.get(fork.jobId))?.base).toEqual({ jobId, reused: ['plan'] });
});

test('an exported journal gives the same job, read-only', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const { jobId } = await engine.submit(request);
  const job = await engine.result(jobId);
  const lines = await Array.fromAsync(exportLines(engine, jobId, createRedactor({})));
  const recorded = recordedEngine(lines.join('\n'));
  expect(await recorded.get(jobId)).toEqual(job);
  expect((await recorded.list()).jobs).toHaveLength(1);
  const rows = await Array.fromAsync(recorded.watch({ jobId }));
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
  await expect(recorded.artifact(jobId, 'zip')).rejects.toMatchObject({
    code: 'ARTIFACT_NOT_FOUND',
  });
});

test.each([
  ['', 'The file has no journal entries.'],
  ['not json', 'Line 1 is not JSON.'],
  ['{"jobchart":"journal","version":99}', 'Line 1 was written by another version of jobchart.'],
  ['{"jobchart":"journal","version":1}\n{"a":1}', 'Line 2 is not a journal entry.'],
])('refuses a file that is not a journal: %s', (text, message) => {
  expect(() => recordedEngine(text)).toThrow(message);
});

test('survives a tampered journal', async () => {
  const row = { jobId: 'job-1', seq: 1, at: 0, state: 'x', data: {} };
  const lines = ['job.status', 'stage.completed', '__proto__'].map((type) =>
    JSON.stringify({ ...row, type }),
  );
  const recorded = recordedEngine(lines.join('\n'));
  expect(await recorded.get('job-1')).toBeUndefined();
  expect((await recorded.list()).jobs).toEqual([]);
});

test('what a bot said is shown without secrets, and as it is', async () => {
  const fakes = fakeStages();
  const said = { bot: 'B', exchanges: [{ by: 'command', said: `/x <b> ${token}`, replies: [7] }] };
  const stages = fakeStages({
    package: defineStage('package', async (input, tools) => {
      const text = input.input.userMessage.includes('broken') ? '{' : JSON.stringify(said);
      writeFileSync(input.transcriptPath, text);
      const transcript = { path: input.transcriptPath, bytes: text.length, sha256: 'a' };
      const behaviour = { status: 'checked', consoleErrors: [], failedRequests: [] } as const;
      const { zip } = await fakes.package.run(input, tools);
      return { zip, observation: { behaviour, transcript } };
    }),
  });
  const home = placeholderHome();
  const engine = await home.open({ stages });
  const page = await visit((await home.inspect(engine)).link());
  const ask = async (userMessage: string) => {
    const { jobId } = await engine.submit({ ...request, userMessage });
    await engine.result(jobId);
    return page.get(`jobs/${jobId}/transcript`);
  };
  const { body: shown } = await ask('a page');
  expect(shown).toContain('/x <b> ‹');
  expect(shown).not.toContain(token);
  const broken = await ask('a broken page');
  expect(broken.status).toBeGreaterThanOrEqual(400);
});
