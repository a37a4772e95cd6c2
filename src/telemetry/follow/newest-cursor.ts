import type { JobEngine } from '../../contracts/engine/engine.ts';

/**
 * The cursor of the first entry of the newest job, to skip most of the journal; undefined if there is no
 * job.
 */
export async function newestCursor(
  engine: Pick<JobEngine, 'list' | 'watch'>,
): Promise<string | undefined> {
  const { jobs } = await engine.list({ limit: 1 });
  const [newest] = jobs;
  if (newest === undefined) return undefined;
  for await (const { cursor } of engine.watch({ jobId: newest.jobId })) return cursor;
  return undefined;
}
