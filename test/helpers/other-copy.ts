import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type { JobError } from '../../src/index.ts';

/** `JobError` of a second copy of the library, as two packages in one tree have it. */
export async function otherCopy(): Promise<typeof JobError> {
  const dir = mkdtempSync(join(tmpdir(), 'jobchart-copy-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(fileURLToPath(new URL('../../src/errors', import.meta.url)), dir, { recursive: true });
  const copy = await import(/* @vite-ignore */ pathToFileURL(join(dir, 'job-error.ts')).href);
  return copy.JobError;
}
