import type { RawFile } from 'discord.js';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job, JobArtifacts } from '../../../contracts/job/job.ts';
import { isLost } from './is-lost.ts';
import type { DiffFile } from './job-diff.ts';

/** Discord's limit for servers without a paid boost. */
export const defaultMaxFileBytes = 10 * 1024 * 1024;

/** The files to attach to a result, within Discord's size limit. */
export async function resultFiles(
  engine: Pick<JobEngine, 'artifact'>,
  job: Job,
  { changes, maxBytes }: { readonly changes: DiffFile | undefined; readonly maxBytes: number },
): Promise<readonly RawFile[]> {
  const files: RawFile[] = [];
  let left = maxBytes;
  for (const { artifact, name, contentType, stored } of artifactsOf(job)) {
    if (stored === undefined || stored.bytes > left) continue;
    const data = await readArtifact(engine, job.jobId, artifact);
    if (data === undefined) continue;
    left -= data.length;
    files.push({ name, data, contentType });
  }
  if (changes !== undefined && changes.data.length <= left) files.push(changes);
  return files;
}

/** By priority: the zip gets the available size first. */
function artifactsOf({ artifacts, plan, jobId }: Job) {
  return [
    {
      artifact: 'zip' as const,
      name: `${plan?.slug ?? jobId}.zip`,
      contentType: 'application/zip',
      stored: artifacts.zip,
    },
    {
      artifact: 'screenshot' as const,
      name: 'preview.png',
      contentType: 'image/png',
      stored: artifacts.screenshot,
    },
  ];
}

/** The content of an artifact; undefined if its file is gone for good. */
export async function readArtifact(
  engine: Pick<JobEngine, 'artifact'>,
  jobId: string,
  name: keyof JobArtifacts,
): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of await engine.artifact(jobId, name)) chunks.push(chunk);
  } catch (error) {
    if (isLost(error)) return undefined;
    throw error;
  }
  return Buffer.concat(chunks);
}
