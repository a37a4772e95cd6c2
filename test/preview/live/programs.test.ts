import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { livePrograms } from '../../helpers/processes/live-program.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

const hello = (_request: unknown, response: { end(text: string): void }) => response.end('hello');

test('nothing runs before the first visitor, and many visitors share one start', async () => {
  const { open, starts } = await livePrograms(hello);
  const { ask } = await open();
  expect(starts()).toBe(0);
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask('/')));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(starts()).toBe(1);
});

test('an idle program is stopped, and started again by its next visitor', async () => {
  const { open, running, starts } = await livePrograms(hello, { limits: { idleMs: 20 } });
  const { ask } = await open();
  await ask('/');
  await expect.poll(() => running.length).toBe(0);
  expect((await ask('/')).status).toBe(200);
  expect(starts()).toBe(2);
});

test('a program that crashes is started again, after a longer wait each time', async () => {
  const programs = await livePrograms(
    () => {
      const [program] = programs.running;
      if (program !== undefined)
        program.output = '<b>TypeError</b>\nDISCORD_TOKEN=abcdefgh12345678';
      program?.crash('It ended with exit code 7.');
    },
    { limits: { backoffMs: 3_600_000, longestBackoffMs: 7_000_000 } },
  );
  const { ask } = await programs.open();
  for (const starts of [1, 2]) {
    const { status, body } = await ask('/');
    expect({ status, starts: programs.starts() }).toEqual({ status: 502, starts });
    expect(body).toContain('It ended with exit code 7.');
    expect(body).toContain('&lt;b&gt;TypeError&lt;/b&gt;');
    expect(body).not.toContain('abcdefgh12345678');
  }
  const third = await ask('/');
  expect(third).toMatchObject({ status: 502, headers: { 'retry-after': '3600' } });
  expect(third.body).toContain('It can be started again in 3600 s.');
  expect(programs.starts()).toBe(2);
});

test('a program that could not be started says nothing of this machine', async () => {
  const { open } = await livePrograms(hello, {
    beforeStart: () => Promise.reject(new Error('bwrap: /srv/output/job-1: no such file')),
  });
  const { status, body } = await (await open()).ask('/');
  expect(status).toBe(502);
  expect(body).toContain('It could not be started in a sandbox.');
  expect(body).not.toContain('/srv');
});

test('a page that takes long shows that it is being started, until it answers', async () => {
  const installed = Promise.withResolvers<void>();
  const { open, starts } = await livePrograms(hello, {
    limits: { waitMs: 1 },
    beforeStart: () => installed.promise,
  });
  const { ask } = await open();
  const waiting = await ask('/');
  expect(waiting).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
  expect(waiting.body).toContain('Starting the project');
  installed.resolve();
  await expect.poll(async () => (await ask('/')).status).toBe(200);
  expect(starts()).toBe(1);
});

test('a program that never answers is killed and counts as a crash', async () => {
  const { open, running } = await livePrograms(() => {}, { limits: { waitMs: 1, startMs: 0 } });
  const { ask } = await open();
  const { status, body } = await ask('/');
  expect(status).toBe(502);
  expect(body).toContain('It did not answer on its port');
  expect(running).toEqual([]);
});

test('a program that stops to listen is killed and counts as a crash', async () => {
  const { open, running, starts } = await livePrograms(hello, { limits: { settleMs: 1 } });
  const { ask } = await open();
  await ask('/');
  running[0]?.server.close();
  const { status, body } = await ask('/');
  expect({ status, running: running.length }).toEqual({ status: 502, running: 0 });
  expect(body).toContain('It no longer listens on its port.');
  expect((await ask('/')).status).toBe(200);
  expect(starts()).toBe(2);
});

test('a program that answered before gets a page of its own when it hangs, and lives on', async () => {
  const { open, running } = await livePrograms(
    ({ url }, response) => url === '/' && response.end('hello'),
    { limits: { answerMs: 50, startMs: 0 } },
  );
  const { ask } = await open();
  await ask('/');
  const { status, body } = await ask('/hangs');
  expect({ status, running: running.length }).toEqual({ status: 504, running: 1 });
  expect(body).toContain('did not answer this request in time');
});

test('the longest idle program makes room for another one', async () => {
  const limits = { running: 2, inUseMs: 0 };
  const { open, running, starts } = await livePrograms(hello, { limits });
  const [first, second, third] = [await open(), await open(), await open()];
  await first.ask('/');
  await second.ask('/');
  await first.ask('/');
  expect((await third.ask('/')).status).toBe(200);
  expect(running).toHaveLength(2);
  await first.ask('/');
  expect(starts()).toBe(3);
  await second.ask('/');
  expect(starts()).toBe(4);
});

test('programs in use are not stopped for another one', async () => {
  const limits = { running: 1, inUseMs: 3_600_000 };
  const { open, starts } = await livePrograms(hello, { limits });
  const [first, second] = [await open(), await open()];
  await first.ask('/');
  const answer = await second.ask('/');
  expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
  expect((await first.ask('/')).status).toBe(200);
  expect(starts()).toBe(1);
});

test('visitors of one program are limited', async () => {
  const { open } = await livePrograms(() => {}, { limits: { requests: 1, answerMs: 60_000 } });
  const { ask } = await open();
  void ask('/');
  await expect.poll(async () => (await ask('/')).body).toContain('The server is busy');
});

test('a takedown kills the program and cuts its visitors off', async () => {
  const { server, open, running } = await livePrograms((_request, response) => {
    response.write('endless');
  });
  const { id, ask } = await open();
  const endless = ask('/');
  await expect.poll(() => running.length).toBe(1);
  server.unmount(id);
  await endless;
  expect(running).toEqual([]);
  expect(await ask('/')).toMatchObject({ status: 410 });
});

test('the end of its time kills a program', async () => {
  const { open, running } = await livePrograms(hello, {});
  const { ask } = await open(Date.now() + 1_000);
  expect((await ask('/')).status).toBe(200);
  await expect.poll(() => running.length).toBe(0);
  expect((await ask('/')).status).toBe(410);
});

test('closing waits until no program remains, even one that is being started', async () => {
  const installed = Promise.withResolvers<void>();
  const { server, open, running, starts } = await livePrograms(hello, {
    beforeStart: () => (starts() === 2 ? installed.promise : Promise.resolve()),
  });
  const [first, second] = [await open(), await open()];
  await first.ask('/');
  void second.ask('/').catch(() => {});
  await expect.poll(() => starts()).toBe(2);
  let isClosed = false;
  const closed = server.close().then(() => (isClosed = true));
  const refused = () =>
    first.ask('/').then(
      ({ status }) => status,
      () => 'refused',
    );
  await expect.poll(refused).toBe('refused');
  expect(isClosed).toBe(false);
  installed.resolve();
  await closed;
  expect(running).toEqual([]);
});

test('a log that was removed with its job does not come back', async () => {
  const folder = await tempDir();
  const logPath = join(folder, 'job.program.log');
  const { server, open } = await livePrograms(hello, { logPath });
  const { ask } = await open();
  await ask('/');
  await rm(logPath);
  await server.close();
  expect(await readdir(folder)).toEqual([]);
});

test('what a program prints can be read in its log, without secrets', async () => {
  const logPath = join(await tempDir(), 'job.program.log');
  const { open, running } = await livePrograms(hello, { logPath });
  const { ask } = await open();
  await ask('/');
  const [program] = running;
  if (program !== undefined) program.output = 'listens\n\u001B[31mDISCORD_TOKEN=abcdefgh12345678\n';
  program?.crash('It ended with exit code 7.');
  await expect.poll(() => readFile(logPath, 'utf8')).toContain('Ended.');
  const lines = (await readFile(logPath, 'utf8')).replaceAll(/^\[[^\]]*\] /gm, '').split('\n');
  expect(lines).toEqual([
    'Started for a visitor of the preview.',
    'listens',
    String.raw`\u001b[31mDISCORD_TOKEN=‹secret›`,
    'Ended. It ended with exit code 7.',
    '',
  ]);
});
