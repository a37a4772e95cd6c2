import type { JobEngine } from '../../contracts/engine.ts';
import type { Job } from '../../contracts/job.ts';
import { createJobEngine } from '../../create-job-engine.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatClock } from '../ui/format.ts';
import { onInterrupt } from '../ui/interrupt.ts';
import { journalLine } from '../ui/journal-line.ts';
import { paint } from '../ui/paint.ts';
import { printLines } from '../ui/print.ts';

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
  const engine = await createJobEngine();
  try {
    printLines([color('bold', 'Jobs are run and previews served. Ctrl-C ends it.')]);
    if (options.dashboard) printLines([`Dashboard: ${await openDashboard(engine, options)}`]);
    printLines((await livePreviews(engine, startedAt)).map(previewLine));
    const watched = engine.watch({ signal: stopped.signal, ...(await recently(engine)) });
    for await (const entry of watched) {
      const line = entry.at < startedAt ? undefined : journalLine(entry, color);
      if (line !== undefined) printLines([line]);
    }
    if (process.stderr.isTTY) process.stderr.write(goodbye);
  } finally {
    await engine.close();
    stopListening();
  }
  return exitCode;
}

async function openDashboard(
  engine: JobEngine,
  { readOnly = false, port }: ServeOptions,
): Promise<string> {
  const { inspectJobs } = await import('../../inspector/inspect-jobs.ts');
  const { link } = await inspectJobs({ engine, readOnly, ...(port !== undefined && { port }) });
  return link();
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
