import { setImmediate as nextTick } from 'node:timers/promises';
import type { KeptJob, StoreRetention } from '../../contracts/store/store-retention.ts';
import { measureParts, type PartPlaces } from './part-files.ts';

/** Measures and notes those that ended since they were last looked at: read them again if it is true. */
export async function measureEnded(
  jobs: readonly KeptJob[],
  retention: Pick<StoreRetention, 'note'>,
  places: PartPlaces,
): Promise<boolean> {
  const fresh = jobs.filter(({ endedAt, parts }) => endedAt !== undefined && parts === undefined);
  for (let at = 0; at < fresh.length; at += atOnce) {
    // Together, so that they share transactions of the store.
    await Promise.all(
      fresh.slice(at, at + atOnce).map(async ({ jobId, endedAt }) => {
        const { parts } = await measureParts(jobId, places);
        await retention.note(jobId, { parts, lookAt: endedAt });
      }),
    );
    await nextTick();
  }
  return fresh.length > 0;
}

const atOnce = 50;
