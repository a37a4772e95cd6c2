import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job } from '../../../contracts/job/job.ts';

/** The jobs with a live preview, newest first. Reads all jobs: an old preview may have been extended. */
export async function livePreviews(
  engine: Pick<JobEngine, 'list'>,
  now: number,
): Promise<readonly Job[]> {
  const found: Job[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await engine.list({
      status: 'done',
      limit: 1000,
      ...(cursor !== undefined && { cursor }),
    });
    found.push(...page.jobs.filter(({ preview }) => (preview.expiresAt ?? 0) > now));
    cursor = page.cursor;
    if (cursor === undefined) return found;
  }
}
