import type { RawFile } from 'discord.js';
import type { JobEngine } from '../../contracts/engine.ts';
import type { Job } from '../../contracts/job.ts';
import { formatBytes } from '../reply/format.ts';
import { zipElsewhereText } from '../reply/texts.ts';

export interface ResultFiles {
  readonly files: readonly RawFile[];
  /** Name of the picture among them. */
  readonly picture?: string;
  /** Why the zip is not among them. */
  readonly zipNote?: string;
}

/** What Discord takes where nobody pays for more. */
export const defaultMaxFileBytes = 10 * 1024 * 1024;

/** The files of a job that go with its report, as far as Discord takes them. */
export async function resultFiles(
  engine: Pick<JobEngine, 'artifact'>,
  job: Job,
  maxBytes: number,
): Promise<ResultFiles> {
  const files: RawFile[] = [];
  let left = maxBytes;
  for (const { artifact, name, contentType, kept } of artifactsOf(job)) {
    if (kept === undefined || kept.bytes > left) continue;
    const data = await readAll(await engine.artifact(job.jobId, artifact));
    left -= data.length;
    files.push({ name, data, contentType });
  }
  const { zip } = job.artifacts;
  const has = (ending: string) => files.find(({ name }) => name.endsWith(ending))?.name;
  const picture = has('.png');
  return {
    files,
    ...(picture !== undefined && { picture }),
    ...(zip !== undefined &&
      has('.zip') === undefined && {
        zipNote: zipElsewhereText(formatBytes(zip.bytes)),
      }),
  };
}

/** In the order in which they get the room that there is. */
function artifactsOf({ artifacts, plan, jobId }: Job) {
  return [
    {
      artifact: 'zip' as const,
      name: `${plan?.slug ?? jobId}.zip`,
      contentType: 'application/zip',
      kept: artifacts.zip,
    },
  ];
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
