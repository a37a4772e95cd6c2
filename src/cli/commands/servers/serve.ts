import { readAdmissionLimits } from '../../../config/read-admission-limits.ts';
import { readKeepConfig } from '../../../config/read-keep-config.ts';
import type { EngineRole } from '../../../contracts/engine/engine-role.ts';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { StageName } from '../../../contracts/stages/stage.ts';
import type { Job } from '../../../contracts/job/job.ts';
import { createJobEngine, type JobEngineOptions } from '../../../create-job-engine.ts';
import type { JobsInspector } from '../../../inspector/inspect-jobs.ts';
import { followJournal } from '../../../telemetry/follow/follow-journal.ts';
import { newestCursor } from '../../../telemetry/follow/newest-cursor.ts';
import { realSleep } from '../../../telemetry/real-sleep.ts';
import type { TelemetryServer } from '../../../telemetry/serve-telemetry.ts';
import { exitCodes } from '../../exit-codes.ts';
import { formatClock } from '../../ui/text/format.ts';
import { onInterrupt } from '../../ui/interrupt.ts';
import { ownCommand } from '../../ui/own-command.ts';
import { paint } from '../../ui/text/paint.ts';
import { printLines } from '../../ui/print.ts';
import type { Dashboard } from './choose-dashboard.ts';
import type { ListenAddress } from './listen-address.ts';
import { livePreviews } from './live-previews.ts';
import { openTelemetry } from './open-telemetry.ts';
import { jsonReporter, textReporter } from './serve-reporter.ts';

export interface ServeOptions {
  /** Serve a page that shows all jobs. */
  readonly dashboard: boolean;
  readonly readOnly?: boolean;
  readonly port?: number;
  /** The address on which the page is served. */
  readonly host?: string;
  /** Print one line of JSON for each thing that happens; no page is served. */
  readonly json?: boolean;
  /** Where to serve metrics and health checks. */
  readonly metrics?: ListenAddress;
  /** Run no jobs: workers do. */
  readonly front?: boolean;
}

export type WorkerOptions = Pick<ServeOptions, 'json' | 'metrics'> & {
  /** Jobs that run at the same time. */
  readonly concurrency: number;
  /** The stages that it runs; undefined for all. */
  readonly stages?: readonly StageName[];
};

/** Runs jobs whose previews another process serves, until stopped. Resolves with the exit code. */
export function work({ concurrency, stages, ...options }: WorkerOptions): Promise<number> {
  const limits = { concurrency, shutdownTimeoutMs: drainMs };
  const runStages = stages && { runStages: stages };
  return serveAs('worker', { limits, ...runStages }, { ...options, dashboard: false });
}

/** Less than the 30 seconds after which Kubernetes kills a process. */
const drainMs = 25_000;

/** Serves previews, and runs jobs unless others do, until stopped. Resolves with the exit code. */
export function serve({ front = false, ...options }: ServeOptions): Promise<number> {
  return serveAs(front ? 'front' : 'all', {}, options);
}

async function serveAs(
  role: EngineRole,
  { limits, ...more }: Pick<JobEngineOptions, 'limits' | 'runStages'>,
  options: ServeOptions,
): Promise<number> {
  const startedAt = Date.now();
  const color = paint(process.stdout);
  const stopped = new AbortController();
  let exitCode: number = exitCodes.done;
  const stopListening = onInterrupt((signal) => {
    if (signal === 'SIGINT') exitCode = exitCodes.interrupted;
    stopped.abort();
  });
  const { json = false, metrics } = options;
  const dashboard = options.dashboard && !json ? await chooseDashboard(options) : undefined;
  const engine = await createJobEngine({
    role,
    ...more,
    limits: { ...readAdmissionLimits(), ...limits },
    retention: readKeepConfig(),
    ...(dashboard && { config: dashboard.config }),
  });
  const inspector = dashboard && (await openDashboard(engine, dashboard, options));
  const reporter = json ? jsonReporter(engine) : textReporter(role, color, more.runStages);
  let telemetry: TelemetryServer | undefined;
  try {
    telemetry = await openTelemetry(engine, metrics);
    reporter.started();
    if (inspector !== undefined) printLines([dashboardLine(inspector, dashboard)]);
    if (telemetry !== undefined) reporter.listening(telemetry);
    const after = await newestCursor(engine);
    if (!json && role !== 'worker') {
      // Beside the journal, which tells of a failing store: there may be a million jobs to look through.
      void livePreviews(engine, startedAt)
        .then((jobs) => printLines(jobs.map(previewLine)))
        .catch(() => {});
    }
    await followJournal({
      engine,
      after,
      signal: stopped.signal,
      sleep: realSleep,
      // The front tells of the jobs of all workers.
      onEntry: (entry) =>
        role === 'worker' || entry.at < startedAt ? undefined : reporter.entry(entry),
      onLost: reporter.storeLost,
      onRegained: reporter.storeRegained,
    });
    reporter.draining();
  } finally {
    await inspector?.close();
    await engine.close();
    reporter.stopped();
    // Until here, probes are told that the engine drains.
    await telemetry?.close();
    stopListening();
  }
  return exitCode;
}

/** Loads the dashboard only if requested. */
async function chooseDashboard(options: ServeOptions): Promise<Dashboard> {
  const choose = await import('./choose-dashboard.ts');
  return choose.chooseDashboard(options);
}

async function openDashboard(
  engine: JobEngine,
  dashboard: Dashboard,
  { readOnly = false, port }: ServeOptions,
): Promise<JobsInspector> {
  const { inspectJobs } = await import('../../../inspector/inspect-jobs.ts');
  try {
    const shared = { engine, readOnly, access: dashboard.access, command: ownCommand() };
    const opened = inspectJobs({ ...shared, port: dashboard.port });
    // A default port may have been taken meanwhile; fall back to any free one.
    return await (port === undefined
      ? opened.catch(() => inspectJobs({ ...shared, port: 0 }))
      : opened);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

function dashboardLine({ origin, link }: JobsInspector, dashboard: Dashboard | undefined): string {
  // A link is for this machine alone; where logs are collected, it would be for all who read them.
  if (dashboard?.isRemote === true)
    return `Dashboard: ${origin}/ (sign in with JOB_DASHBOARD_TOKEN)`;
  return `Dashboard: ${link()}`;
}

function previewLine({ jobId, preview: { url = '', expiresAt = 0 } }: Job): string {
  return `  ${jobId}  ${url} until ${formatClock(expiresAt)}`;
}
