import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../src/sandbox/program.ts';
import { startProgram } from '../../src/sandbox/start-program.ts';
import { tempDir } from '../helpers/temp-dir.ts';

test('a folder that was removed meanwhile is told with a code', async () => {
  const files = join(await tempDir(), 'removed');
  const started = startProgram(
    { kind: 'bwrap', tar: '/bin/tar' } as Parameters<typeof startProgram>[0],
    { command: ['node'], files, limits: defaultLimits, signal: new AbortController().signal },
  );
  await expect(started).rejects.toMatchObject({ code: 'SANDBOX_UNAVAILABLE' });
});
