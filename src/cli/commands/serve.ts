import type { JobEngine } from '../../contracts/engine.ts';
import type { Job } from '../../contracts/job.ts';
import { createJobEngine } from '../../create-job-engine.ts';
import type { JobsInspector } from '../../inspector/inspect-jobs.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatClock } from '../ui/format.ts';
import { onInterrupt } from '../ui/interrupt.ts';
import { journalLine } from '../ui/journal-line.ts';
import { paint } from '../ui/paint.ts';
import { printLines } from '../ui/print.ts';
import type { Dashboard } from './choose-dashboard.ts';

export interface ServeOptions {
  /** Show all jobs on a page. */
  readonly dashboard: boolean;
  readonly readOnly?: boolean;
  readonly port?: number;
}

/** Runs jobs and serves previews until it is stopped; resolves with the exit code. */
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
  const engine = await createJobEngine(dashboard ? { config: dashboard.config } : {});
  const inspector = dashboard && (await openDashboard(engine, dashboard, options));
  try {
    printLines([color('bold', 'Jobs are run and previews served. Ctrl-C ends it.')]);
    if (inspector !== undefined) printLines([`Dashboard: ${inspector.link()}`]);
    printLines((await livePreviews(engine, startedAt)).map(previewLine));
    const watched = engine.watch({ signal: stopped.signal, ...(await recently(engine)) });
    for await (const entry of watched) {
      const line = entry.at < startedAt ? undefined : journalLine(entry, color);
      if (line !== undefined) printLines([line]);
    }
    if (process.stderr.isTTY) process.stderr.write(goodbye);
  } finally {
    await inspector?.close();
    await engine.close();
    stopListening();
  }
  return exitCode;
}

/** Loaded only where it is asked for. */
async function chooseDashboard(port: number | undefined): Promise<Dashboard> {
  const choose = await import('./choose-dashboard.ts');
  return choose.chooseDashboard(port);
}

async function openDashboard(
  engine: JobEngine,
  dashboard: Dashboard,
  { readOnly = false, port }: ServeOptions,
): Promise<JobsInspector> {
  const { inspectJobs } = await import('../../inspector/inspect-jobs.ts');
  try {
    const opened = inspectJobs({ engine, readOnly, port: dashboard.port });
    // One that was only free a moment ago is no reason not to serve.
    return await (port === undefined
      ? opened.catch(() => inspectJobs({ engine, readOnly, port: 0 }))
      : opened);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

const goodbye = '\nWhat runs is given a moment to end; the rest goes on with the next start.\n';

function previewLine({ jobId, preview: { url = '', expiresAt = 0 } }: Job): string {
  return `  ${jobId}  ${url} until ${formatClock(expiresAt)}`;
}

/** Newest first. All live equally long, so that behind a page without any there are none. */
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

/** A place in the journal from which it is not far to its end: where the newest job begins. */
async function recently(engine: JobEngine): Promise<{ readonly after?: string }> {
  const {
    jobs: [newest],
  } = await engine.list({ limit: 1 });
  if (newest === undefined) return {};
  for await (const { cursor } of engine.watch({ jobId: newest.jobId })) return { after: cursor };
  return {};
}
