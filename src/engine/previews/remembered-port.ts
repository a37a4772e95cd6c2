import type { Store } from '../../contracts/store/store.ts';
import { JobError } from '../../errors/job-error.ts';
import { readPreview } from './preview-kind.ts';

/** Whether a preview may be live, so that people have a link to the port that the store remembers. */
export async function mayBeLinked(store: Pick<Store, 'actors'>, now: number): Promise<boolean> {
  const previews = await store.actors({ kind: 'preview', limit: mostRead });
  const isLive = ({ lifecycle, snapshot }: (typeof previews)[number]) =>
    (lifecycle === 'ready' || lifecycle === 'running') &&
    (readPreview(snapshot)?.expiresAt ?? 0) > now;
  return previews.length === mostRead || previews.some(isLive);
}

export function portNeeded(port: number, cause: unknown): JobError {
  const message = `Port ${port}, which this store remembers so that the links to its previews keep working, is in use by another process.`;
  return new JobError('PREVIEW_PORT_TAKEN', message, { cause });
}

/** The most that a store reads at once. */
const mostRead = 1000;
