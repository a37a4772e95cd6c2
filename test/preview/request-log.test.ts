import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRequestLog, type RequestLog } from '../../src/preview/request-log.ts';
import { livePreview } from '../helpers/pages/live-preview.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const now = () => Date.UTC(2025, 11, 23);

test('has one line per request, with too little of the id to visit the preview', async () => {
  const path = join(await tempDir(), 'previews.log');
  const { ask, server, id } = await livePreview(
    { 'index.html': 'home' },
    { requestLog: createRequestLog({ path, now }) },
  );
  await ask('/');
  await ask('/nope?token=secret#part');
  await ask('/', { method: 'POST', headers: { Cookie: 'secret' } });
  await ask('/', { host: 'evil.example' });
  await server.close();
  const lines = readFileSync(path, 'utf8').replaceAll(/ \d+ms/g, ' ms');
  const short = id.slice(0, 8);
  expect(lines.split('\n')).toEqual([
    `[2025-12-23T00:00:00.000Z] ${short} GET 200 ms /`,
    `[2025-12-23T00:00:00.000Z] ${short} GET 404 ms /nope`,
    `[2025-12-23T00:00:00.000Z] ${short} POST 405 ms /`,
    '[2025-12-23T00:00:00.000Z] - GET 404 ms /',
    '',
  ]);
  expect(lines).not.toContain(id);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('has exactly one line for any URL', async () => {
  const path = join(await tempDir(), 'previews.log');
  const log = createRequestLog({ path, now });
  visit(log, '/a\n[2025-12-23T00:00:00.000Z] - GET 200 1ms /forged\r\u001b[2J\u2028');
  visit(log, `/${'x'.repeat(10_000)}`);
  log.flush();
  const lines = readFileSync(path, 'utf8').split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain(String.raw`/a\n[2025`);
  expect(lines[0]).toMatch(/^[\x20-\x7e]+$/);
  expect(lines[1]?.length).toBeLessThan(300);
});

test('grows to at most twice its size, and keeps the latest lines', async () => {
  const path = join(await tempDir(), 'previews.log');
  const log = createRequestLog({ path, maxBytes: 1000, now });
  for (let at = 0; at < 100; at += 1) {
    visit(log, `/${at}`);
    log.flush();
  }
  const kept = [`${path}.1`, path].filter((file) => existsSync(file));
  const bytes = kept.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeLessThan(2200);
  expect(kept.map((file) => readFileSync(file, 'utf8')).join('')).toMatch(/ \/99\n$/);
});

test('follows no link, and never throws if it cannot be written', async () => {
  const dir = await tempDir();
  writeFileSync(join(dir, 'precious.txt'), 'kept');
  symlinkSync(join(dir, 'precious.txt'), join(dir, 'previews.log'));
  const log = createRequestLog({ path: join(dir, 'previews.log'), now });
  visit(log, '/');
  log.flush();
  expect(readFileSync(join(dir, 'precious.txt'), 'utf8')).toBe('kept');
});

function visit(log: RequestLog, url: string): void {
  const response = { statusCode: 200, writableFinished: true };
  log.add({ id: undefined, request: { method: 'GET', url }, response, startedAt: 0 });
}
