import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';

/** Extends or stops a preview; false if there is none. The message itself follows the journal. */
export async function changePreview(
  change: 'extend' | 'stop',
  { jobId, preview }: Job,
  { previews }: Pick<JobEngine, 'previews'>,
): Promise<boolean> {
  if (preview.url === undefined) return false;
  if (change === 'extend') await previews.extend(jobId, hourMs);
  else await previews.stop(jobId);
  return true;
}

const hourMs = 3_600_000;
