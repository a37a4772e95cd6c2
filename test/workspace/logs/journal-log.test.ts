import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  createJournalLog,
  type JournalLogOptions,
} from '../../../src/workspace/logs/journal-log.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

const lines = ['one', 'two', 'three'];

/** A log that an owner of the job opens: it knows some lines of the journal. */
function open(path: string, known: readonly string[] = [], options: JournalLogOptions = {}) {
  const log = createJournalLog(path, options);
  known.forEach(log.append);
  return log;
}

test('an owner that has lost its job removes nothing that its successor logged', async () => {
  const path = join(await tempDir(), 'job.log');
  const stale = open(path, lines.slice(0, 1));
  const next = open(path, lines.slice(0, 2));
  next.append('three');
  next.flush();

  stale.append('two');
  stale.flush();

  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\n');
});

test.each([
  ['torn', 'one\ntw'],
  ['empty', ''],
  ['full of zeros', '\0'.repeat(14)],
  ['holed', 'one\n\0\0\0\0three\n'],
  ['longer, with other lines', 'one\ntwo\nthree\nfour\n'],
  ['another', '[2025-12-23T14:5'],
])('repairs the log of an ended job that is %s', async (_, found) => {
  const path = join(await tempDir(), 'job.log');
  writeFileSync(path, found);

  open(path, lines).flush({ hasEnded: true });

  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\n');
});

test('truncates the file after the last line once the job has ended, and not before', async () => {
  const path = join(await tempDir(), 'job.log');
  writeFileSync(path, 'one\ntwo\nthree\nlines of a later owner\n');
  const log = open(path, lines.slice(0, 2));
  log.append('three');
  log.flush();
  expect(readFileSync(path, 'utf8')).toContain('later owner');

  log.append('four');
  log.flush({ hasEnded: true });

  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\nfour\n');
});

test('writes rejected lines later, at their own offset', async () => {
  const dir = await tempDir();
  const path = join(dir, 'late', 'job.log');
  const log = open(path);
  log.append('one');
  expect(log.flush).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  await mkdir(join(dir, 'late'));
  log.append('two');
  log.flush({ hasEnded: true });

  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
});

test('throws and stops writing once the buffer has overflowed', async () => {
  const dir = await tempDir();
  const path = join(dir, 'late', 'job.log');
  const log = open(path, [], { maxBufferedLength: 5 });
  log.append('one');
  log.append('two');
  await mkdir(join(dir, 'late'));
  log.append('three');

  expect(() => log.flush({ hasEnded: true })).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  expect(() => readFileSync(path)).toThrow('ENOENT');
  open(path, lines).flush({ hasEnded: true });
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\n');
});

test('truncates the file even if the last owner wrote no line', async () => {
  const path = join(await tempDir(), 'job.log');
  writeFileSync(path, 'one\ntwo\nthree\n[2025-12-23T14:5');
  open(path, lines).flush({ hasEnded: true });
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\n');
});
