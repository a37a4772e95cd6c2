import { pipeline } from 'node:stream/promises';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { JobFilter } from '../../contracts/engine/job-filter.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { JournalEntry } from '../../contracts/job/journal.ts';
import { jobGroups } from '../../contracts/job/job-groups.ts';
import { projectTypes } from '../../contracts/job/project-types.ts';
import { JobError } from '../../errors/job-error.ts';
import type { CallsMessage, GoneMessage, JobPage } from '../protocol.ts';
import type { Redactor } from '../../redact/redact.ts';
import { openEventStream } from '../server/event-stream.ts';
import { sendJson } from '../server/respond.ts';
import type { Route } from '../server/route.ts';
import { createBoard } from './board.ts';
import { exportLines } from './recording/export-journal.ts';
import type { ContentCache } from './files/content-cache.ts';
import { batchRows } from './rows/batch-rows.ts';
import { createLiveTexts } from './rows/live-texts.ts';
import { streamBoard } from './stream-board.ts';
import { summaryOf } from './summary.ts';

/** The part of an engine that the page reads. A recorded journal provides it too. */
export type ReadableEngine = Pick<
  JobEngine,
  'get' | 'list' | 'counts' | 'watch' | 'calls' | 'artifact'
>;

export interface JobRouteParts {
  readonly engine: ReadableEngine;
  readonly redact: Redactor;
  readonly contents: ContentCache;
}

/** The routes that read jobs. */
export function jobRoutes({ engine, redact, contents }: JobRouteParts): readonly Route[] {
  const board = createBoard({ engine, redact });
  return [
    {
      method: 'GET',
      path: 'jobs',
      async handle({ response, query }) {
        const { jobs, cursor: next } = await engine.list(filterIn(query));
        const page: JobPage = {
          jobs: jobs.map((job) => summaryOf(job, redact)),
          ...(next !== undefined && { cursor: next }),
        };
        sendJson(response, page);
      },
    },
    {
      method: 'GET',
      path: 'board',
      handle({ response }) {
        streamBoard(board, openEventStream(response));
      },
    },
    {
      method: 'GET',
      path: 'gone',
      async handle({ response, query }) {
        // A removal leaves no entry in the journal, so a page asks for the jobs that it shows.
        const asked = query.getAll('id').slice(0, maxAsked);
        const found = await Promise.all(asked.map((jobId) => engine.get(jobId)));
        const message: GoneMessage = { jobIds: asked.filter((_, index) => !found[index]) };
        board.forget(message.jobIds);
        sendJson(response, message);
      },
    },
    {
      method: 'GET',
      path: 'jobs/:id',
      async handle({ response, part }) {
        sendJson(response, await redact.largeValue(await requireJob(engine, part('id'))));
      },
    },
    {
      method: 'GET',
      path: 'jobs/:id/rows',
      async handle({ request, response, part, query }) {
        const jobId = part('id');
        const texts = createLiveTexts(await requireJob(engine, jobId), redact);
        const last = request.headers['last-event-id'];
        const after = typeof last === 'string' && last !== '' ? last : query.get('after');
        const stream = openEventStream(response);
        // Nothing is buffered for a slow reader: rows are fetched from the store as they are sent.
        const options = { jobId, live: true, ...(after !== null && { after }) } as const;
        const batches = batchRows({
          signal: stream.signal,
          watch: (signal) => engine.watch({ ...options, signal }),
        });
        for await (const batch of batches) {
          const rows: JournalEntry[] = [];
          for (const item of batch) {
            if (item.type === 'live.text') {
              texts.add(item);
              continue;
            }
            rows.push(item);
            texts.observe(item);
            contents.observe(item, () => engine.get(jobId));
          }
          if (rows.length > 0)
            await stream.send('rows', await redact.largeValue(rows), rows.at(-1)?.cursor);
          for (const text of texts.take()) await stream.send('text', text);
        }
        await stream.send('end', {});
        stream.end();
      },
    },
    {
      method: 'GET',
      path: 'jobs/:id/calls',
      async handle({ response, part }) {
        const message: CallsMessage = { calls: await engine.calls(part('id')) };
        sendJson(response, await redact.largeValue(message));
      },
    },
    {
      method: 'GET',
      path: 'jobs/:id/journal',
      async handle({ response, part }) {
        const jobId = part('id');
        await requireJob(engine, jobId);
        response.setHeader('Content-Type', 'application/x-ndjson; charset=utf-8');
        response.setHeader('Content-Disposition', `attachment; filename="${jobId}.jsonl"`);
        await pipeline(exportLines(engine, jobId, redact), terminated, response);
      },
    },
  ];
}

async function* terminated(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) yield `${line}\n`;
}

const maxAsked = 100;

/** The filter in a query. The engine checks its values. */
function filterIn(query: URLSearchParams): JobFilter {
  const [userId, search, cursor] = ['userId', 'search', 'cursor'].map((name) => query.get(name));
  const [since, until] = ['since', 'until'].map((name) => query.get(name));
  const group = jobGroups.find((name) => name === query.get('group'));
  const projectType = projectTypes.find((name) => name === query.get('projectType'));
  return {
    limit: Number(query.get('limit') ?? 100),
    ...(group && { group }),
    ...(projectType && { projectType }),
    ...(userId && { userId }),
    ...(search && { search }),
    ...(since && { since: Number(since) }),
    ...(until && { until: Number(until) }),
    ...(query.get('order') === 'oldest' && { order: 'oldest' }),
    ...(cursor && { cursor }),
  };
}

export async function requireJob(engine: Pick<JobEngine, 'get'>, jobId: string): Promise<Job> {
  const job = await engine.get(jobId);
  if (job !== undefined) return job;
  throw new JobError('JOB_NOT_FOUND', `There is no job ${JSON.stringify(jobId).slice(0, 100)}.`);
}
