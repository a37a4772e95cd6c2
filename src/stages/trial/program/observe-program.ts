import { join } from 'node:path';
import type { Config } from '../../../contracts/config.ts';
import type { Behaviour } from '../../../contracts/job/behaviour.ts';
import type { Transcript } from '../../../contracts/job/transcript.ts';
import type { Plan } from '../../../contracts/job/plan.ts';
import { toJobError } from '../../../errors/to-job-error.ts';
import { cacheFolder } from '../../../sandbox/cache-folder.ts';
import { findSandbox } from '../../../sandbox/find-sandbox.ts';
import { installPackages } from '../../../sandbox/packages/install-packages.ts';
import { readPackageLock } from '../../../starters/packages/package-lock.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import { createLimiter } from '../../limiter.ts';
import { checkBot } from '../bot/check-bot.ts';
import { checkServer } from './check-server.ts';
import { checkStart } from './check-start.ts';
import { knownNames } from './known-names.ts';
import type { ProgramParts } from './program-parts.ts';
import { type ProgramProject, readProgramProject } from './project.ts';
import { type PartReport, toBehaviour } from './report.ts';
import { checkHelp, runTests } from './run-to-end.ts';

export interface ObserveProgramOptions {
  readonly plan: Plan;
  readonly sandbox: Config['sandbox'];
  /** The folder of installed packages. Absolute. @default that of `cacheFolder` */
  readonly packagesFolder?: string;
  readonly signal: AbortSignal;
  /** Called before the first program starts; not called if the project is skipped before that. */
  onStart?(): void;
}

/** How a project behaved, and what it said if it is a bot. */
export interface ObservedProgram {
  readonly behaviour: Behaviour;
  readonly transcript?: Transcript;
}

/**
 * Runs a project for Node in a sandbox: its tests, and its server, command, program or bot. If the machine has
 * no sandbox, or the project needs packages that are not known, it is `skipped`, with a reason that says
 * what to do. No process or file of it remains. At most two projects are run at a time per process.
 *
 * Rejects with the reason of the signal, and with nothing else.
 *
 * @example
 * const { behaviour, transcript } = await observeProgram('/srv/output/job-1', {
 *   plan,
 *   sandbox: 'auto',
 *   signal,
 * });
 */
export async function observeProgram(
  dir: string,
  { plan, sandbox: setting, packagesFolder, signal, onStart }: ObserveProgramOptions,
): Promise<ObservedProgram> {
  const found = findSandbox(setting);
  if ('missing' in found) return skipped(found.missing);
  const project = readProgramProject(dir);
  if (project === undefined) return skipped('The project has no package.json that can be read.');
  const needed = knownNames(project.dependencies);
  if (needed.unknown !== undefined) {
    return skipped(
      `It needs ${needed.unknown}, which is not one of the packages that are installed.`,
    );
  }
  const { sandbox } = found;
  const development = knownNames(project.devDependencies);
  const names = [...needed.names, ...development.names];
  // Tests may need what is not installed.
  const { test } = development.unknown === undefined ? project : {};

  const check = async (own: AbortSignal): Promise<ObservedProgram> => {
    onStart?.();
    const parts: ProgramParts = {
      sandbox,
      files: dir,
      ...(names.length > 0 && { packages: await install(names, packagesFolder, own) }),
      signal: own,
    };
    // All of them, so that nothing runs on when one could not be started.
    const settled = await Promise.allSettled(checksOf(parts, plan, project, test));
    const isOther = plan.projectType === 'discord_bot' && !project.dependencies.has('discord.js');
    if (settled.length === 0) return skipped(isOther ? otherBot : nothingToTry);
    const reports = settled.map(valueOf);
    const transcript = reports.find((report) => report.transcript !== undefined)?.transcript;
    return {
      behaviour: toBehaviour(reports, isOther ? otherBot : undefined),
      ...(transcript && { transcript }),
    };
  };
  try {
    return await limiter.run(() => check(within(signal)), within(signal));
  } catch (error) {
    signal.throwIfAborted();
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return skipped(
      isLate ? `It was not run within ${mostMs / 1000} s.` : toJobError(error).message,
    );
  }
}

const nothingToTry = 'The project has neither tests nor a server to try.';
const otherBot = 'The bot was not started: without Discord, only bots that use discord.js can be.';

/** For the time in the queue, and again for the check: both are within the time limit of the stage. */
const mostMs = 45_000;

function within(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(mostMs)]);
}

const limiter = createLimiter(2);

function install(
  names: readonly string[],
  folder = join(cacheFolder(), 'packages'),
  signal: AbortSignal,
): Promise<string> {
  return installPackages({ lock: readPackageLock(), names, folder, signal });
}

function checksOf(
  parts: ProgramParts,
  plan: Plan,
  project: ProgramProject,
  test: string | undefined,
): readonly Promise<PartReport>[] {
  const { entry, command, dependencies } = project;
  const tests = test === undefined ? [] : [runTests(parts, test)];
  if (plan.projectType === 'discord_bot') {
    if (!dependencies.has('discord.js')) return tests;
    return [checkBot(parts, project, plan.title), ...tests];
  }
  if (plan.projectType !== 'node_project') return tests;
  if (plan.routes.length > 0) return [checkServer(parts, entry, plan.routes), ...tests];
  if (command !== undefined) return [checkHelp(parts, command), ...tests];
  return [checkStart(parts, entry), ...tests];
}

function valueOf<Value>(result: PromiseSettledResult<Value>): Value {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

function skipped(reason: string): ObservedProgram {
  const problems = { consoleErrors: [], failedRequests: [] };
  return { behaviour: { status: 'skipped', reason: oneLine(reason, 300), ...problems } };
}
