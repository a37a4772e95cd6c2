import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { entryOf } from '../src/entries.js';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'logs-'));
after(() => rm(dir, { recursive: true, force: true }));

const lineOf = (ip, hour, path, status) =>
  `${ip} - - [31/May/2026:${hour}:05:09 +0200] "GET ${path} HTTP/1.1" ${status} 500 "-" "curl/8"`;
const log = [
  lineOf('10.0.0.1', '08', '/a?x=1', 200),
  lineOf('10.0.0.1', '08', '/a', 200),
  lineOf('::1', '09', '/b', 404),
  'no line of a log',
].join('\n');

test('reads a line, and nothing of another', () => {
  assert.deepEqual(entryOf(lineOf('::1', '09', '/b?c', 404)), {
    ip: '::1',
    page: '/b',
    status: '404',
    date: '2026-05-31',
    hour: '09',
    bytes: 500,
  });
  assert.equal(entryOf('a - - [99/Foo/2026:1'), undefined);
});

test('counts addresses, pages, status codes and hours', async () => {
  const file = join(dir, 'access.log');
  await writeFile(file, log);
  const { requests, unread, ips, pages, statuses, hours } = JSON.parse(
    (await run(file, '--json')).out,
  );
  assert.deepEqual([requests, unread], [3, 1]);
  assert.deepEqual(ips[0], { ip: '10.0.0.1', count: 2 });
  assert.deepEqual(pages[0], { page: '/a', count: 2 });
  assert.deepEqual(statuses.at(-1), { status: '404', count: 1 });
  assert.deepEqual(hours[0], { hour: '2026-05-31 08:00', count: 2 });
  assert.match((await run(file, '--top', '1')).out, /2 {2}10\.0\.0\.1\n/);
});

test('reads packed logs, some requests alone, and says what is wrong', async () => {
  const file = join(dir, 'access.log.gz');
  await writeFile(file, gzipSync(log));
  const { ips } = JSON.parse((await run(file, '--json', '--status', '4xx')).out);
  assert.deepEqual(ips, [{ ip: '::1', count: 1 }]);
  assert.equal((await run(file, '--status', '.*')).code, 2);
  assert.equal((await run()).code, 2);
  assert.equal((await run(join(dir, 'none'))).code, 1);
});
