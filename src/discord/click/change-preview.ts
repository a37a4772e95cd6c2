import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import { texts } from '../reply/texts.ts';

/** Extends or stops a preview. Returns a text if it cannot; the message itself follows the journal. */
export async function changePreview(
  change: 'extend' | 'stop',
  { jobId, preview }: Job,
  { previews }: Pick<JobEngine, 'previews'>,
): Promise<string | undefined> {
  if (preview.url === undefined) return texts.noPreview;
  if (change === 'extend') await previews.extend(jobId, hourMs);
  else await previews.stop(jobId);
  return undefined;
}

const hourMs = 3_600_000;
