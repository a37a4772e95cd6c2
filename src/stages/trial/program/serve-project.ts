import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../../contracts/config.ts';
import type { StartServer } from '../../../contracts/job/preview.ts';
import { JobError } from '../../../errors/job-error.ts';
import { cacheFolder } from '../../../sandbox/cache-folder.ts';
import { findSandbox, type Sandbox } from '../../../sandbox/find-sandbox.ts';
import { installPackages } from '../../../sandbox/packages/install-packages.ts';
import { defaultLimits, type ProgramEnd, type ProgramLimits } from '../../../sandbox/program.ts';
import { readPackageLock } from '../../../starters/packages/package-lock.ts';
import { longestRunMs } from '../../../workspace/folders/temp-folder.ts';
import { knownNames } from './known-names.ts';
import { readProgramProject } from './project.ts';
import { startServer } from './start-server.ts';

/**
 * What runs the servers of projects in a sandbox, for their visitors.
 *
 * @param setting As in `Config`.
 * @throws {JobError} `SANDBOX_UNAVAILABLE` if the machine has none
 * @example
 * const start = serveProjects('auto');
 * const { socketPath, ended } = await start('/srv/output/job-1', signal);
 */
export function serveProjects(setting: Config['sandbox']): StartServer {
  const found = findSandbox(setting);
  if ('missing' in found) throw new JobError('SANDBOX_UNAVAILABLE', found.missing);
  return (dir, signal) => serveProject(found.sandbox, dir, signal);
}

/**
 * Why the server of a project cannot be run on this machine, and what to do; undefined if it can.
 *
 * @param setting As in `Config`.
 */
export function whyNotServed(dir: string, setting: Config['sandbox']): string | undefined {
  const found = findSandbox(setting);
  return 'missing' in found ? found.missing : whyNotRun(dir);
}

function whyNotRun(dir: string): string | undefined {
  const project = readProgramProject(dir);
  if (project === undefined) return 'The project has no package.json that can be read.';
  const { unknown } = knownNames(project.dependencies);
  if (unknown === undefined) return undefined;
  return `It needs ${unknown}, which is not one of the packages that are installed.`;
}

async function serveProject(
  sandbox: Sandbox,
  dir: string,
  signal: AbortSignal,
): ReturnType<StartServer> {
  const project = readProgramProject(dir);
  const why = whyNotRun(dir);
  if (project === undefined || why !== undefined) throw new JobError('PREVIEW_FAILED', why ?? dir);
  const { names } = knownNames(project.dependencies);
  const folder = join(cacheFolder(), 'packages');
  const packages =
    names.length === 0
      ? undefined
      : await installPackages({ lock: readPackageLock(), names, folder, signal });
  const { program, socketPath, remove } = await startServer(
    { sandbox, files: dir, ...(packages !== undefined && { packages }), signal },
    project.entry,
    liveLimits,
  );
  const ended = program.ended.then(async (end) => {
    // What remains is removed with the next socket.
    await remove().catch(() => {});
    return sentenceOn(end);
  });
  const isSocket = await lstat(socketPath).then(
    (stats) => stats.isSocket(),
    () => false,
  );
  if (!isSocket) program.kill('Its socket is gone.');
  return { socketPath, ended, output: program.output };
}

/** For hours, and for several programs at a time. */
const liveLimits: ProgramLimits = {
  ...defaultLimits,
  memoryBytes: 256 * 2 ** 20,
  cpus: 1,
  diskBytes: 64 * 2 ** 20,
  outputBytes: 64 * 2 ** 20,
  timeoutMs: longestRunMs,
};

function sentenceOn(end: ProgramEnd): string {
  return end.type === 'killed' ? end.reason : `It ended with exit code ${end.code}.`;
}
