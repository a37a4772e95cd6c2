import { rm } from 'node:fs/promises';
import type { Config } from '../contracts/config.ts';
import { JobError } from '../errors/job-error.ts';
import { makeTempFolder } from '../workspace/folders/temp-folder.ts';
import { findSandbox, type Sandbox } from './find-sandbox.ts';
import { createControlGroup } from './limits/control-group.ts';
import { defaultLimits } from './program.ts';
import { startProgram } from './start-program.ts';

/** What bounds programs on this machine. */
export type BoundBy = 'control groups' | 'watching';

/**
 * Runs a trivial program in the sandbox. Rejects with `SANDBOX_UNAVAILABLE`, whose message says what is
 * missing.
 *
 * @param setting As in `Config`.
 */
export async function trySandbox(setting: Config['sandbox']): Promise<BoundBy> {
  const found = findSandbox(setting);
  if ('missing' in found) throw new JobError('SANDBOX_UNAVAILABLE', found.missing);
  const files = await makeTempFolder('jobchart-doctor');
  try {
    const { ended, output } = await startProgram(found.sandbox, {
      command: ['node', '--version'],
      files,
      limits: defaultLimits,
      signal: AbortSignal.timeout(defaultLimits.timeoutMs),
    });
    const end = await ended;
    if (end.type === 'exited' && end.code === 0) return boundBy(found.sandbox);
    throw new JobError('SANDBOX_UNAVAILABLE', `Node did not run in it: ${output().slice(-200)}`);
  } finally {
    await rm(files, { recursive: true, force: true });
  }
}

function boundBy({ kind }: Sandbox): BoundBy {
  if (kind === 'podman') return 'control groups';
  const group = createControlGroup(defaultLimits);
  group.remove();
  return group.controllers.includes('memory') ? 'control groups' : 'watching';
}
