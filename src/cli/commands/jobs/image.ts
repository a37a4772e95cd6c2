import { existsSync } from 'node:fs';
import { readConfig } from '../../../config/read-config.ts';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { ImageArtifact, Job } from '../../../contracts/job/job.ts';
import { JobError } from '../../../errors/job-error.ts';
import type { Engine } from '../../../images/tools/deliver-image.ts';
import { hashFile } from '../../../workspace/hash-file.ts';
import { listTree } from '../../../workspace/trees/list-tree.ts';
import { outputLimits } from '../../../workspace/trees/tree-limits.ts';
import { exitCodes } from '../../exit-codes.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { formatBytes } from '../../ui/text/format.ts';
import { plainLine } from '../../ui/text/plain-line.ts';
import { findJob, withClient } from '../with-client.ts';

export interface ImageOptions {
  /** Loads it into this engine. */
  readonly load?: Engine;
  /** Pushes it to this place in a registry. */
  readonly push?: string;
  readonly json?: boolean;
}

/** Makes the container image of a job, unless it has one, and delivers it. Resolves with the exit code. */
export async function image(
  jobId: string,
  { load, push, json = false }: ImageOptions,
): Promise<number> {
  const made = await withClient(async (engine) => {
    const job = await findJob(engine, jobId);
    assertFit(job);
    await bringOutput(engine, jobId);
    return (await intactImage(job)) ?? makeImage(job);
  });
  const { loadImage, pushImage } = await import('../../../images/tools/deliver-image.ts');
  const options = {
    signal: new AbortController().signal,
    onLine: (line: string) => void process.stderr.write(`${plainLine(line)}\n`),
  };
  if (load !== undefined) await loadImage(made.path, load, options);
  if (push !== undefined) await pushImage(made.path, push, options);
  const delivered = { ...(load && { loaded: load }), ...(push && { pushed: push }) };
  if (json) printJson({ jobId, ...made, ...delivered });
  else {
    printLines([
      `Image of ${jobId}: ${made.digest}`,
      plainLine(`  ${made.path} (${formatBytes(made.bytes)})`),
      ...(load === undefined ? [] : [`  loaded into ${load}`]),
      ...(push === undefined ? [] : [`  pushed to ${push}`]),
    ]);
  }
  return exitCodes.done;
}

/** Only what passed its checks is worth running elsewhere. */
function assertFit({ jobId, status, findings }: Job): void {
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  if (status === 'done' && !hasErrors) return;
  const reason = hasErrors ? 'its files have errors' : `it is ${status}`;
  throw new JobError('IMAGE_REFUSED', `Job ${jobId} gets no image: ${reason}.`);
}

/** Rejects if the output is gone. */
async function bringOutput(engine: JobEngine, jobId: string): Promise<void> {
  await (await engine.artifact(jobId, 'zip')).cancel();
}

async function intactImage({ artifacts }: Job): Promise<ImageArtifact | undefined> {
  const { image: known } = artifacts;
  if (known === undefined || !existsSync(known.path)) return undefined;
  return (await hashFile(known.path)) === known.sha256 ? known : undefined;
}

async function makeImage({ jobId, plan, paths }: Job): Promise<ImageArtifact> {
  if (plan === undefined) throw new JobError('IMAGE_REFUSED', `Job ${jobId} has no plan.`);
  const { readContainer } = await import('../../../stages/package/read-container.ts');
  const { imageRequest } = await import('../../../stages/package/image-request.ts');
  const { buildImage } = await import('../../../images/build-image.ts');
  const { outputDir: dir } = paths;
  const { imageBase, imagePageBase } = readConfig();
  const files = await listTree(dir, outputLimits);
  const read = await readContainer(dir, files, plan);
  const path = `${dir}.image.tar`;
  return buildImage(imageRequest({ jobId, plan, dir, path, files, read }), {
    signal: new AbortController().signal,
    assertOwnership: () => Promise.resolve(),
    bases: { node: imageBase, page: imagePageBase },
  });
}
