import { readAdmissionLimits } from '../../../config/read-admission-limits.ts';
import { readKeepConfig } from '../../../config/read-keep-config.ts';
import type { JobEngine } from '../../../contracts/engine.ts';
import type { Job } from '../../../contracts/job.ts';
import { createJobEngine } from '../../../create-job-engine.ts';
import type { JobsInspector } from '../../../inspector/inspect-jobs.ts';
import { exitCodes } from '../../exit-codes.ts';
import { formatClock } from '../../ui/text/format.ts';
import { onInterrupt } from '../../ui/interrupt.ts';
import { journalLine } from '../../ui/progress/journal-line.ts';
import { paint } from '../../ui/text/paint.ts';
import { printLines } from '../../ui/print.ts';
import type { Dashboard } from './choose-dashboard.ts';

export interface ServeOptions {
  /** Serve a page that shows all jobs. */
  readonly dashboard: boolean;
  readonly readOnly?: boolean;
  readonly port?: number;
}

/** Runs jobs and serves previews until stopped. Resolves with the exit code. */
export async function serve(options: ServeOptions): Promise<number> {
  const startedAt = Date.now();
  const color = paint(process.stdout);
  const stopped = new AbortController();
  let exitCode: number = exitCodes.done;
  const stopListening = onInterrupt((signal) => {
    if (signal === 'SIGINT') exitCode = exitCodes.interrupted;
    stopped.abort();
  });
  const dashboard = options.dashboard ? await chooseDashboard(options.port) : undefined;
  const engine = await createJobEngine({
    limits: readAdmissionLimits(),
    retention: readKeepConfig(),
    ...(dashboard && { config: dashboard.config }),
  });
  const inspector = dashboard && (await openDashboard(engine, dashboard, options));
  try {
    printLines([color('bold', 'Running jobs and serving previews. Press Ctrl-C to stop.')]);
    if (inspector !== undefined) printLines([`Dashboard: ${inspector.link()}`]);
    printLines((await livePreviews(engine, startedAt)).map(previewLine));
    const entries = engine.watch({ signal: stopped.signal, ...(await recentCursor(engine)) });
    for await (const entry of entries) {
      const line = entry.at < startedAt ? undefined : journalLine(entry, color);
      if (line !== undefined) printLines([line]);
    }
    if (process.stderr.isTTY) process.stderr.write(stoppingText);
  } finally {
    await inspector?.close();
    await engine.close();
    stopListening();
  }
  return exitCode;
}

/** Loads the dashboard only if requested. */
async function chooseDashboard(port: number | undefined): Promise<Dashboard> {
  const choose = await import('./choose-dashboard.ts');
  return choose.chooseDashboard(port);
}

async function openDashboard(
  engine: JobEngine,
  dashboard: Dashboard,
  { readOnly = false, port }: ServeOptions,
): Promise<JobsInspector> {
  const { inspectJobs } = await import('../../../inspector/inspect-jobs.ts');
  try {
    const opened = inspectJobs({ engine, readOnly, port: dashboard.port });
    // A default port may have been taken meanwhile; fall back to any free one.
    return await (port === undefined
      ? opened.catch(() => inspectJobs({ engine, readOnly, port: 0 }))
      : opened);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

const stoppingText = '\nStopping. Unfinished jobs resume with the next start.\n';

function previewLine({ jobId, preview: { url = '', expiresAt = 0 } }: Job): string {
  return `  ${jobId}  ${url} until ${formatClock(expiresAt)}`;
}

/** Newest first. Previews have the same lifetime, so stop at the first page without a live one. */
async function livePreviews(engine: JobEngine, now: number): Promise<readonly Job[]> {
  const found: Job[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await engine.list({
      status: 'done',
      limit: 200,
      ...(cursor !== undefined && { cursor }),
    });
    const live = page.jobs.filter(({ preview }) => (preview.expiresAt ?? 0) > now);
    found.push(...live);
    cursor = page.cursor;
    if (live.length === 0 || cursor === undefined) return found;
  }
}

/** The cursor of the newest job's first entry, to skip most of the journal. */
async function recentCursor(engine: JobEngine): Promise<{ readonly after?: string }> {
  const {
    jobs: [newest],
  } = await engine.list({ limit: 1 });
  if (newest === undefined) return {};
  for await (const { cursor } of engine.watch({ jobId: newest.jobId })) return { after: cursor };
  return {};
}
