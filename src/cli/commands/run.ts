import { readConfig } from '../../config/read-config.ts';
import type { Budget } from '../../contracts/budget.ts';
import type { JobEngine } from '../../contracts/engine.ts';
import type { JournalEntry } from '../../contracts/journal.ts';
import type { Job, JobFailure, ProjectType } from '../../contracts/job.ts';
import { projectTypes } from '../../contracts/project-types.ts';
import { createJobEngine } from '../../create-job-engine.ts';
import { parseRequest } from '../../engine/input/request.ts';
import { routeRequest } from '../../engine/jobs/route-request.ts';
import { createSleep, sleepUntil } from '../../engine/runtime/timer.ts';
import { isBlank } from '../../errors/is-blank.ts';
import { JobError } from '../../errors/job-error.ts';
import type { JobsInspector } from '../../inspector/inspect-jobs.ts';
import { ProjectRouter } from '../../router/project-router.ts';
import { exitCodeOfJob, exitCodes } from '../exit-codes.ts';
import { formatClock } from '../ui/text/format.ts';
import { onInterrupt } from '../ui/interrupt.ts';
import { asTypedHere } from '../ui/own-command.ts';
import { paint } from '../ui/text/paint.ts';
import { printJson, printLines } from '../ui/print.ts';
import { showFailure } from '../ui/report-failure.ts';
import { showProgress } from '../ui/progress/show-progress.ts';
import { summaryLines } from '../ui/reports/summary.ts';
import { askModelType } from './ask-model-type.ts';
import type { Dashboard } from './servers/choose-dashboard.ts';

interface RunOptions {
  /** A project type; checked at run time. */
  readonly type?: string;
  readonly starter?: string;
  /** Overrides `JOB_MODEL`. */
  readonly model?: string;
  readonly approve?: boolean;
  /** What its model calls may use. */
  readonly budget?: Budget;
  readonly json?: boolean;
  /** In a terminal, keep serving the preview after the job. */
  readonly serve: boolean;
  /** Print a link to a page that shows the job live. */
  readonly inspect?: boolean;
}

/** Runs one job and shows its progress. Resolves with the exit code. */
export async function run(message: string, options: RunOptions): Promise<number> {
  const { type, starter, budget, approve = false, json = false, serve, inspect = false } = options;
  const canAsk = process.stdin.isTTY && process.stderr.isTTY && !json;
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
  });
  const chosen = options.model === undefined ? {} : { model: options.model };
  const request = await askModelType(given, readConfig(chosen));
  // Refuse a bad request before creating any folder or store.
  routeRequest(request, ProjectRouter);

  const dashboard = inspect ? await chooseDashboard() : undefined;
  const engine = await createJobEngine({ config: { ...dashboard?.config, ...chosen } });
  let inspector: JobsInspector | undefined;
  try {
    inspector = dashboard && (await openInspectorFor(engine, dashboard, options));
    if (dashboard !== undefined && inspector === undefined) return exitCodes.interrupted;
    const { jobId } = await engine.submit(request);
    const { job, isInterrupted } = await followJob(engine, jobId, canAsk);
    const models = await modelsOf(engine, job);
    const stays = serve && !json && (process.stdout.isTTY || inspect) && !isInterrupted;
    if (!stays) {
      await inspector?.close();
      await engine.close();
    }
    const shown = stays ? job : withoutServing(job);
    if (json) printJson(shown);
    else printLines(summaryLines(shown, paint(process.stdout), models));
    if (isInterrupted) return exitCodes.interrupted;
    if (stays) await stayToServe(engine, job, inspect);
    return exitCodeOfJob(job);
  } finally {
    await inspector?.close();
    await engine.close();
  }
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
  const { findStarter } = await import('../../starters/registry.ts');
  const { projectType } = await findStarter(name, type === undefined ? undefined : parseType(type));
  return { projectType, message: name.replaceAll('-', ' ') };
}

const cannotAsk: JobFailure = {
  code: 'REQUEST_INVALID',
  message: '--approve asks a question, which needs a terminal and does not work with --json.',
  hint: 'Run the command in a terminal without --json, or leave out --approve.',
};

/** Shows the progress of the job until it ends, in any process. A plan that awaits approval is asked about. */
async function followJob(
  engine: JobEngine,
  jobId: string,
  canAsk: boolean,
): Promise<{ job: Job; isInterrupted: boolean }> {
  const progress = await showProgress(process.stderr);
  let isInterrupted = false;
  const cancel = () => {
    isInterrupted = true;
    // Rejects if the job has just ended.
    engine.send(jobId, { type: 'job.cancel' }).catch(() => {});
  };
  const stopListening = onInterrupt(cancel);
  let onApproval: ((entry: JournalEntry) => void | Promise<void>) | undefined;
  try {
    for await (const entry of engine.watch({ jobId, live: true })) {
      if (entry.type === 'live.text') {
        progress.showText(entry);
        continue;
      }
      if (entry.state === 'planned.awaitingApproval' && onApproval === undefined) {
        const { createApprovalAsker, createApprovalNotice } =
          await import('../ui/progress/approval-asker.ts');
        onApproval = canAsk
          ? createApprovalAsker({ engine, progress, onLeave: cancel })
          : createApprovalNotice(engine);
      }
      await onApproval?.(entry);
      progress.show(entry);
    }
    return { job: await engine.result(jobId), isInterrupted };
  } finally {
    progress.end();
    stopListening();
  }
}

/** Names of the models that the job has called. */
async function modelsOf(
  engine: JobEngine,
  { jobId, diagnostics }: Job,
): Promise<readonly string[]> {
  if (diagnostics.tokenUsage.calls === undefined) return [];
  const calls = await engine.calls(jobId);
  return [...new Set(calls.flatMap(({ model }) => model ?? []))];
}

/** Loads the inspector only if requested. */
async function openInspectorFor(
  engine: JobEngine,
  { port }: Dashboard,
  { json = false, serve }: RunOptions,
): Promise<JobsInspector | undefined> {
  const { openInspector } = await import('./servers/open-inspector.ts');
  const stream = json ? process.stderr : process.stdout;
  return openInspector({ engine, port, stream, waits: serve && !json });
}

async function chooseDashboard(): Promise<Dashboard> {
  const choose = await import('./servers/choose-dashboard.ts');
  return choose.chooseDashboard();
}

/** Serves until the preview expires or Ctrl-C; with an inspector, until Ctrl-C. */
async function stayToServe(engine: JobEngine, { jobId, preview }: Job, isInspected: boolean) {
  let { expiresAt } = preview;
  const isServed = preview.url !== undefined && expiresAt !== undefined;
  if (!isServed && !isInspected) return;
  if (isServed) {
    printLines([
      '',
      asTypedHere(
        `The preview is served until ${formatClock(expiresAt ?? 0)}. Press Ctrl-C to stop; \`jobchart serve\` serves it again.`,
      ),
    ]);
  }
  if (isInspected) printLines(['', 'The inspector stays open. Press Ctrl-C to stop.']);
  const interrupted = new AbortController();
  const stopListening = onInterrupt(() => interrupted.abort());
  try {
    if (isInspected) await createSleep()(2 ** 31 - 1, interrupted.signal);
    while (expiresAt !== undefined && expiresAt > Date.now()) {
      await sleepUntil(expiresAt, interrupted.signal, { now: Date.now, sleep: createSleep() });
      // The preview may have been extended meanwhile.
      expiresAt = (await engine.get(jobId))?.preview.expiresAt;
    }
    printLines(['The preview has expired.']);
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
  } finally {
    stopListening();
  }
}

/** The job as shown by a command that exits without serving the preview. */
function withoutServing(job: Job): Job {
  const { url, enabled } = job.preview;
  if (url === undefined) return job;
  const reason = `The command ended with the job. Run \`jobchart serve\` to serve the preview; \`jobchart show ${job.jobId}\` prints its URL.`;
  return { ...job, preview: { enabled, reason } };
}
