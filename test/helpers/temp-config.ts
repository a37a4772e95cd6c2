import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Creates job folders that are deleted at the end of the test. */
export function tempConfig() {
  const base = mkdtempSync(join(tmpdir(), 'jobchart-test-'));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  return {
    workBase: join(base, 'work'),
    outputBase: join(base, 'output'),
    logBase: join(base, 'logs'),
  };
}
