import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { logProgram } from '../../../src/preview/live/program-log.ts';
import type { Run } from '../../../src/preview/live/run.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

test('a log that the disk did not take at first is written once it does', async () => {
  const path = join(await tempDir(), 'logs', 'job-1.log');
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const run = { ended, failure: undefined, output: () => 'listening\n' } as Partial<Run> as Run;
  const written = logProgram(path, run);
  await mkdir(dirname(path));
  resolve();
  await written;
  expect(await readFile(path, 'utf8')).toContain('listening');
});
