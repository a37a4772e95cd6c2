import type { RawFile } from 'discord.js';
import type { JobEngine } from '../../contracts/engine.ts';
import type { Job, JobArtifacts } from '../../contracts/job.ts';
import { JobError } from '../../errors/job-error.ts';
import { formatBytes } from '../reply/format.ts';
import { texts, zipElsewhereText } from '../reply/texts.ts';

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
    const data = await readArtifact(engine, job.jobId, artifact);
    if (data === undefined) continue;
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
        zipNote: zip.bytes > maxBytes ? zipElsewhereText(formatBytes(zip.bytes)) : texts.noZip,
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
    {
      artifact: 'screenshot' as const,
      name: 'preview.png',
      contentType: 'image/png',
      kept: artifacts.screenshot,
    },
  ];
}

/** The bytes of an artifact; undefined where its file is gone, which no further try brings back. */
async function readArtifact(
  engine: Pick<JobEngine, 'artifact'>,
  jobId: string,
  name: keyof JobArtifacts,
): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of await engine.artifact(jobId, name)) chunks.push(chunk);
  } catch (error) {
    if (JobError.isInstance(error) && isFinal(error)) return undefined;
    throw error;
  }
  return Buffer.concat(chunks);
}

function isFinal({ code }: JobError): boolean {
  return code === 'ARTIFACT_NOT_FOUND' || code === 'OUTSIDE_OUTPUT';
}
