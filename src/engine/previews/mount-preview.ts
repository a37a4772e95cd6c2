import { join } from 'node:path';
import type { MountInput, PreviewMount } from '../../../machines/index.ts';
import type { PreviewServer } from '../../contracts/job/preview.ts';
import { JobError } from '../../errors/job-error.ts';
import { programLogPath } from '../../workspace/logs/program-log-path.ts';
import { resolveLogical } from '../../workspace/paths/logical-path.ts';
import { outputFolder } from '../../workspace/paths/output-path.ts';
import type { JobBlobs } from '../blobs/job-blobs.ts';
import { waitForBlobs } from '../blobs/wait-for-blobs.ts';
import type { EngineParts } from '../engine-parts.ts';

interface MountParts extends Pick<EngineParts, 'config' | 'sleep'> {
  readonly server: PreviewServer;
  readonly jobBlobs: JobBlobs | undefined;
  /** Aborted when the preview is no longer to be mounted. */
  readonly signal: AbortSignal;
  /** Called when the blob store does not answer. */
  onWait(): void;
}

/** Mounts a preview on the server. Retries, because a folder has no name for an instant while it is published. */
export async function mountPreview(input: MountInput, parts: MountParts): Promise<PreviewMount> {
  const { server, config, jobBlobs, sleep, signal, onWait } = parts;
  if (jobBlobs !== undefined) {
    await waitForBlobs(() => jobBlobs.bring(input.jobId, 'output'), { sleep, signal, onWait });
  }
  for (let tries = 1; ; tries += 1) {
    try {
      const dir = await folderOf(input, config.outputBase);
      const logPath = programLogPath(join(config.logBase, `${input.jobId}.log`));
      const program = input.program && { program: { ...input.program, logPath } };
      signal.throwIfAborted();
      return await server.mount({ ...input, dir, ...program });
    } catch (error) {
      const isFinal = JobError.isInstance(error) && !error.retryable;
      if (tries === 5 || isFinal) throw error;
      await sleep(50 * tries, signal);
    }
  }
}

async function folderOf({ jobId, dir }: MountInput, outputBase: string): Promise<string> {
  try {
    return await outputFolder(outputBase, jobId, resolveLogical(outputBase, dir, jobId));
  } catch (cause) {
    if (JobError.isInstance(cause)) throw cause;
    const message = `The folder of the preview cannot be read: ${dir}`;
    throw new JobError('PREVIEW_FAILED', message, { cause });
  }
}
