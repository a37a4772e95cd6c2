import { readConfig } from '../../../config/read-config.ts';
import type { Budget } from '../../../contracts/store/budget.ts';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { ProjectType } from '../../../contracts/job/job.ts';
import { projectTypes } from '../../../contracts/job/project-types.ts';
import { createJobEngine } from '../../../create-job-engine.ts';
import { parseRequest } from '../../../engine/input/request.ts';
import { routeRequest } from '../../../engine/jobs/create/route-request.ts';
import { isBlank } from '../../../errors/text/is-blank.ts';
import { JobError } from '../../../errors/job-error.ts';
import type { JobsInspector } from '../../../inspector/inspect-jobs.ts';
import { ProjectRouter } from '../../../router/project-router.ts';
import { exitCodes } from '../../exit-codes.ts';
import { showFailure } from '../../ui/report-failure.ts';
import { askModelType } from './ask-model-type.ts';
import { askUserType } from './ask-user-type.ts';
import { formatAge } from '../../ui/text/format.ts';
import { cannotAsk, canAskUser } from './can-ask.ts';
import { workOn } from './work-on.ts';
import type { Dashboard } from '../servers/choose-dashboard.ts';

interface RunOptions {
  /** A project type; checked at run time. */
  readonly type?: string;
  readonly starter?: string;
  /** Overrides `JOB_MODEL`. */
  readonly model?: string;
  readonly approve?: boolean;
  /** What its model calls may use. */
  readonly budget?: Budget;
  /** Make a container image too. */
  readonly image?: boolean;
  readonly priority?: number;
  /** Epoch milliseconds. */
  readonly startAfter?: number;
  readonly json?: boolean;
  /** In a terminal, keep serving the preview after the job. */
  readonly serve: boolean;
  /** Print a link to a page that shows the job live. */
  readonly inspect?: boolean;
}

/** Runs one job and shows its progress. Resolves with the exit code. */
export async function run(message: string, options: RunOptions): Promise<number> {
  const { image, priority, startAfter } = options;
  const { type, starter, budget, approve = false, json = false, serve, inspect = false } = options;
  const canAsk = canAskUser(json);
  if (approve && !canAsk) return showFailure(cannotAsk, { json });

  const found = starter === undefined ? undefined : await readStarter(starter, type);
  const given = parseRequest({
    userMessage: isBlank(message) && found !== undefined ? found.message : message,
    userId: 'cli',
    channelId: 'terminal',
    approval: approve,
    ...(type !== undefined && { projectType: parseType(type) }),
    ...(type === undefined && found !== undefined && { projectType: found.projectType }),
    ...(starter !== undefined && { starter }),
    ...(budget !== undefined && { budget }),
    ...(image !== undefined && { image }),
    ...(priority !== undefined && { priority }),
    ...(startAfter !== undefined && { startAfter }),
  });
  const chosen = options.model === undefined ? {} : { model: options.model };
  const request = await askUserType(await askModelType(given, readConfig(chosen)), canAsk);
  if (request === undefined) return exitCodes.interrupted;
  // Refuse a bad request before creating any folder or store.
  routeRequest(request, ProjectRouter);

  const dashboard = inspect ? await chooseDashboard() : undefined;
  const engine = await createJobEngine({ config: { ...dashboard?.config, ...chosen } });
  let inspector: JobsInspector | undefined;
  try {
    inspector = dashboard && (await openInspectorFor(engine, dashboard, options));
    if (dashboard !== undefined && inspector === undefined) return exitCodes.interrupted;
    const { jobId } = await engine.submit(request);
    if (startAfter !== undefined) process.stderr.write(startsLine(startAfter));
    return await workOn(engine, jobId, { json, canAsk, serve, inspector });
  } finally {
    await inspector?.close();
    await engine.close();
  }
}

function startsLine(at: number): string {
  return `Starts ${new Date(at).toLocaleString()}, in ${formatAge(at - Date.now())}\n`;
}

function parseType(type: string): ProjectType {
  const known = projectTypes.find((name) => name === type);
  if (known !== undefined) return known;
  const message = `Unknown project type "${type}". Allowed: ${projectTypes.join(', ')}.`;
  throw new JobError('PROJECT_TYPE_UNKNOWN', message);
}

/** The project type of a starter, and the message to use if the user gave none. */
async function readStarter(
  name: string,
  type: string | undefined,
): Promise<{ projectType: ProjectType; message: string }> {
  const { findStarter } = await import('../../../starters/registry.ts');
  const { projectType } = await findStarter(name, type === undefined ? undefined : parseType(type));
  return { projectType, message: name.replaceAll('-', ' ') };
}

/** Loads the inspector only if requested. */
async function openInspectorFor(
  engine: JobEngine,
  { port }: Dashboard,
  { json = false, serve }: RunOptions,
): Promise<JobsInspector | undefined> {
  const { openInspector } = await import('../servers/open-inspector.ts');
  const stream = json ? process.stderr : process.stdout;
  return openInspector({ engine, port, stream, waits: serve && !json });
}

async function chooseDashboard(): Promise<Dashboard> {
  const choose = await import('../servers/choose-dashboard.ts');
  return choose.chooseDashboard({});
}
