import { existsSync } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { JobFile } from '../../../contracts/job/job.ts';
import { JobError } from '../../../errors/job-error.ts';
import type { FileMessage } from '../../protocol.ts';
import type { Redactor } from '../../../redact/redact.ts';
import { sendJson, sendText } from '../../server/respond.ts';
import { programLogEnding, programLogPath } from '../../../workspace/logs/program-log-path.ts';
import { readOnly } from '../../../workspace/paths/open-plain.ts';
import { parseTranscript } from '../../../workspace/text/parse-transcript.ts';
import type { Route } from '../../server/route.ts';
import { requireJob, type JobRouteParts } from '../job-routes.ts';
import { isNamedFor, maxFileBytes, readJobFile } from './read-job-file.ts';

/** The routes for the files of a job: log, generated files and artifacts. */
export function fileRoutes({ engine, redact, contents }: JobRouteParts): readonly Route[] {
  return [
    {
      method: 'GET',
      path: 'jobs/:id/log',
      async handle({ response, part }) {
        const { jobId, diagnostics, pruned = [] } = await requireJob(engine, part('id'));
        if (pruned.includes('log'))
          throw new JobError('FILES_REMOVED', `The log of job ${jobId} was removed.`);
        const text = await redact.largeText(await readTail(jobId, diagnostics.logsPath, '.log'));
        sendText(response, text, { type: 'text/plain' });
      },
    },
    {
      method: 'GET',
      path: 'jobs/:id/program-log',
      async handle({ response, part }) {
        const { jobId, diagnostics } = await requireJob(engine, part('id'));
        const path = programLogPath(diagnostics.logsPath);
        // Before the first visitor of its preview there is none.
        const text = existsSync(path) ? await readTail(jobId, path, programLogEnding) : '';
        sendText(response, await redact.largeText(text), { type: 'text/plain' });
      },
    },
    {
      method: 'GET',
      path: 'jobs/:id/file',
      async handle({ response, part, query }) {
        const job = await requireJob(engine, part('id'));
        const { jobId, paths } = job;
        const { workspaceDir, outputDir } = paths;
        const [path, sha256] = [query.get('path') ?? '', query.get('sha256') ?? ''];
        const cached = contents.get(sha256);
        // Only files in the job's own manifest.
        const listed = job.files.find((file) => file.path === path);
        if (cached === undefined && listed === undefined) {
          throw new JobError(
            'ARTIFACT_NOT_FOUND',
            'The job has no such file, or its content is no longer available.',
          );
        }
        const isCurrent = listed?.sha256 === sha256 || sha256 === '';
        const content =
          cached ??
          (isCurrent ? readJobFile({ jobId, dir: workspaceDir }, path) : undefined) ??
          (isCurrent ? readJobFile({ jobId, dir: outputDir }, path) : undefined);
        if (content !== undefined) contents.add(content);
        const file = listed ?? { path, sha256, bytes: content?.length ?? 0 };
        sendJson(
          response,
          await messageOf({ ...file, ...(sha256 !== '' && { sha256 }) }, content, redact),
        );
      },
    },
    {
      method: 'GET',
      path: 'jobs/:id/zip',
      async handle({ response, part }) {
        const { jobId, artifacts } = await requireJob(engine, part('id'));
        const zip = await engine.artifact(jobId, 'zip');
        const name = basename(artifacts.zip?.path ?? `${jobId}.zip`).replaceAll(/[^\w.-]/g, '_');
        response.setHeader('Content-Type', 'application/zip');
        response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
        await pipeline(Readable.fromWeb(zip), response);
      },
    },
    {
      method: 'GET',
      path: 'jobs/:id/transcript',
      async handle({ response, part }) {
        const { jobId, artifacts } = await requireJob(engine, part('id'));
        const said = await engine.artifact(jobId, 'transcript');
        const isSmall = (artifacts.transcript?.bytes ?? 0) <= maxFileBytes;
        const content: unknown = isSmall ? await json(Readable.fromWeb(said)) : undefined;
        sendJson(response, await redact.largeValue(parseTranscript(content)));
      },
    },
    ...pictures.map((name): Route => ({
      method: 'GET',
      path: `jobs/:id/${name}`,
      async handle({ response, part }) {
        const picture = await engine.artifact(part('id'), name);
        response.setHeader('Content-Type', 'image/png');
        await pipeline(Readable.fromWeb(picture), response);
      },
    })),
  ];
}

const pictures = ['screenshot', 'screenshotDark'] as const;

async function messageOf(
  file: JobFile,
  content: Buffer | undefined,
  redact: Redactor,
): Promise<FileMessage> {
  const { path, bytes, sha256 } = file;
  const base = { path: redact.text(path), bytes, sha256 };
  if (content === undefined) {
    const reason =
      bytes > maxFileBytes
        ? 'This file is too large to show.'
        : 'This content is no longer available.';
    return { ...base, reason };
  }
  if (content.subarray(0, 8000).includes(0)) return { ...base, reason: 'This file is not text.' };
  return { ...base, text: await redact.largeText(content.toString('utf8')) };
}

/** The end of a log, starting at a whole line. */
async function readTail(jobId: string, logsPath: string, ending: string): Promise<string> {
  try {
    const path = await realpath(logsPath);
    if (!isNamedFor(jobId, path, ending)) throw new Error('The path is not that of the job log.');
    const file = await open(path, readOnly);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw new Error('The log is not a regular file.');
      const { size } = stats;
      const start = Math.max(0, size - maxLogBytes);
      const { buffer, bytesRead } = await file.read({
        buffer: Buffer.alloc(Math.min(size, maxLogBytes)),
        position: start,
      });
      const text = buffer.toString('utf8', 0, bytesRead);
      return start === 0 ? text : text.slice(text.indexOf('\n') + 1);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new JobError('ARTIFACT_NOT_FOUND', 'The log of the job cannot be read.', { cause });
  }
}

const maxLogBytes = 1_000_000;
