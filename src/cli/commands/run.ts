import type { JobEngine } from '../../contracts/engine.ts';
import type { Job, JobFailure, JobRequest, ProjectType } from '../../contracts/job.ts';
import { createJobEngine } from '../../create-job-engine.ts';
import { parseRequest } from '../../engine/input/request.ts';
import { routeRequest } from '../../engine/jobs/route-request.ts';
import { createSleep, sleepUntil } from '../../engine/runtime/sleep.ts';
import { isBlank } from '../../errors/is-blank.ts';
import { JobError } from '../../errors/job-error.ts';
import type { JobsInspector } from '../../inspector/inspect-jobs.ts';
import { ProjectRouter } from '../../router/project-router.ts';
import { exitCodeOfJob, exitCodes } from '../exit-codes.ts';
import { formatClock } from '../ui/format.ts';
import { onInterrupt } from '../ui/interrupt.ts';
import { asTypedHere } from '../ui/own-command.ts';
import { paint } from '../ui/paint.ts';
import { printJson, printLines } from '../ui/print.ts';
import { showFailure } from '../ui/report-failure.ts';
import { showProgress } from '../ui/show-progress.ts';
import { summaryLines } from '../ui/summary.ts';
import { withoutServing } from '../ui/without-serving.ts';
import type { Dashboard } from './choose-dashboard.ts';

export interface RunOptions {
  /** A project type; anything else is refused. */
  readonly type?: string;
  readonly starter?: string;
  readonly approve?: boolean;
  readonly json?: boolean;
  /** Stay to serve the preview, in a terminal. */
  readonly serve: boolean;
  /** Print a link to a page that shows the job live. */
  readonly inspect?: boolean;
}

/** Runs one job and shows it; resolves with the exit code. */
export async function run(message: string, options: RunOptions): Promise<number> {
  const { type, starter, approve = false, json = false, serve, inspect = false } = options;
  const canAsk = process.stdin.isTTY && process.stderr.isTTY && !json;
  if (approve && !canAsk) return showFailure(cannotAsk, { json });

  const wanted = starter === undefined ? undefined : await readStarter(starter, type);
  const request: JobRequest = {
    userMessage: isBlank(message) && wanted !== undefined ? wanted.message : message,
    userId: 'cli',
    channelId: 'terminal',
    approval: approve,
    ...(type !== undefined && { projectType: parseType(type) }),
    ...(type === undefined && wanted !== undefined && { projectType: wanted.projectType }),
    ...(starter !== undefined && { starter }),
  };
  // A bad request is refused before a folder or a store is made for it.
  routeRequest(parseRequest(request), ProjectRouter);

  const dashboard = inspect ? await chooseDashboard() : undefined;
  const engine = await createJobEngine(dashboard ? { config: dashboard.config } : {});
  let inspector: JobsInspector | undefined;
  try {
    inspector = dashboard && (await beginInspector(engine, dashboard, options));
    if (dashboard !== undefined && inspector === undefined) return exitCodes.interrupted;
    const { jobId } = await engine.submit(request);
    const { job, isInterrupted } = await followJob(engine, jobId, approve);
    const stays = serve && !json && (process.stdout.isTTY || inspect) && !isInterrupted;
    if (!stays) {
      await inspector?.close();
      await engine.close();
    }
    const shown = stays ? job : withoutServing(job);
    if (json) printJson(shown);
    else printLines(summaryLines(shown, paint(process.stdout)));
    if (isInterrupted) return exitCodes.interrupted;
    if (stays) await stayToServe(engine, job, inspect);
    return exitCodeOfJob(job);
  } finally {
    await inspector?.close();
    await engine.close();
  }
}

const projectTypes: readonly ProjectType[] = ['static_html', 'node_project', 'discord_bot'];

function parseType(type: string): ProjectType {
  const known = projectTypes.find((name) => name === type);
  if (known !== undefined) return known;
  const message = `There is no project type "${type}"; there are ${projectTypes.join(', ')}.`;
  throw new JobError('PROJECT_TYPE_UNKNOWN', message);
}

/** The type of a starter, and what is asked for when the message is empty. */
async function readStarter(
  name: string,
  type: string | undefined,
): Promise<{ projectType: ProjectType; message: string }> {
  const { findStarter } = await import('../../starters/registry.ts');
  const { projectType } = await findStarter(name, type === undefined ? undefined : parseType(type));
  return { projectType, message: name.replaceAll('-', ' ') };
}

const cannotAsk: JobFailure = {
  code: 'REQUEST_INVALID',
  message:
    'With --approve the plan is shown and asked about, which needs a terminal and no --json.',
  hint: 'Run it in a terminal without --json, or leave --approve out.',
};

/** Shows the job until it ends, wherever it runs; asks about its plan where that needs approval. */
async function followJob(
  engine: JobEngine,
  jobId: string,
  approve: boolean,
): Promise<{ job: Job; isInterrupted: boolean }> {
  const progress = await showProgress(process.stderr);
  let isInterrupted = false;
  const cancel = () => {
    isInterrupted = true;
    // Rejects when the job has just ended.
    engine.send(jobId, { type: 'job.cancel' }).catch(() => {});
  };
  const stopListening = onInterrupt(cancel);
  const asker = approve ? await import('../ui/approval-asker.ts') : undefined;
  const askWhenAwaited = asker?.createApprovalAsker({ engine, progress, onLeft: cancel });
  try {
    for await (const entry of engine.watch({ jobId })) {
      askWhenAwaited?.(entry);
      progress.show(entry);
    }
    return { job: await engine.result(jobId), isInterrupted };
  } finally {
    progress.end();
    stopListening();
  }
}

/** Loads the inspector only when it is asked for. */
async function beginInspector(
  engine: JobEngine,
  { port }: Dashboard,
  { json = false, serve }: RunOptions,
): Promise<JobsInspector | undefined> {
  const { openInspector } = await import('./open-inspector.ts');
  const stream = json ? process.stderr : process.stdout;
  return openInspector({ engine, port, stream, waits: serve && !json });
}

async function chooseDashboard(): Promise<Dashboard> {
  const choose = await import('./choose-dashboard.ts');
  return choose.chooseDashboard();
}

/** Stays as long as the preview lives, or until Ctrl-C; with an inspector, until Ctrl-C. */
async function stayToServe(engine: JobEngine, { jobId, preview }: Job, inspected: boolean) {
  let { expiresAt } = preview;
  const isServed = preview.url !== undefined && expiresAt !== undefined;
  if (!isServed && !inspected) return;
  if (isServed) {
    printLines([
      '',
      asTypedHere(
        `The preview is served until ${formatClock(expiresAt ?? 0)}. Ctrl-C ends that; \`jobchart serve\` brings it up again.`,
      ),
    ]);
  }
  if (inspected) printLines(['', 'The inspector stays open. Ctrl-C ends it.']);
  const interrupted = new AbortController();
  const stopListening = onInterrupt(() => interrupted.abort());
  try {
    if (inspected) await createSleep()(2 ** 31 - 1, interrupted.signal);
    while (expiresAt !== undefined && expiresAt > Date.now()) {
      await sleepUntil(expiresAt, interrupted.signal, { now: Date.now, sleep: createSleep() });
      // It may have been extended in the meantime.
      expiresAt = (await engine.get(jobId))?.preview.expiresAt;
    }
    printLines(['The preview has expired.']);
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
  } finally {
    stopListening();
  }
}
