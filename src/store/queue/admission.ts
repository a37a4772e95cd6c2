import type { AdmissionLimits, Quota } from '../../contracts/engine/limits.ts';
import { JobError } from '../../errors/job-error.ts';
import type { Lane } from './room.ts';

/** What an admission asks of a store. */
export interface QueueCounts {
  /** When the job of a user or a guild was created that is the n-th from the newest; 1 is the newest. */
  createdAt(scope: 'user' | 'guild', id: string, nth: number): number | undefined;
  waiting(): number;
}

/** Why a new job is refused; undefined if the limits allow it. */
export function findRefusal(
  { perUser, perGuild, queued = Infinity }: AdmissionLimits,
  { userId, guildId }: Lane,
  now: number,
  counts: QueueCounts,
): JobError | undefined {
  const exceeded = [
    ...exceededOf('user', userId, perUser, now, counts),
    ...(guildId === '' ? [] : exceededOf('guild', guildId, perGuild, now, counts)),
  ];
  const [longest] = exceeded.toSorted((left, right) => right.retryAt - left.retryAt);
  if (longest !== undefined) return quotaError(longest);
  if (queued < Infinity && counts.waiting() >= queued)
    return new JobError('QUEUE_FULL', `As many jobs wait as are allowed: ${queued}.`);
  return undefined;
}

interface Exceeded {
  readonly scope: 'user' | 'guild';
  readonly limit: number;
  readonly span: 'an hour' | '24 hours';
  readonly retryAt: number;
}

/** Windows slide: a quota has room again when its oldest job is older than the window. */
function exceededOf(
  scope: Exceeded['scope'],
  id: string,
  { perHour, perDay }: Quota = {},
  now: number,
  counts: QueueCounts,
): readonly Exceeded[] {
  const windows = [
    { limit: perHour, span: 'an hour', ms: 3_600_000 },
    { limit: perDay, span: '24 hours', ms: 86_400_000 },
  ] as const;
  return windows.flatMap(({ limit, span, ms }) => {
    const first = limit === undefined ? undefined : counts.createdAt(scope, id, limit);
    if (limit === undefined || first === undefined) return [];
    // A clock that was set back must not refuse a user for longer than the window.
    const retryAt = Math.min(first, now) + ms;
    return retryAt > now ? [{ scope, limit, span, retryAt }] : [];
  });
}

function quotaError({ scope, limit, span, retryAt }: Exceeded): JobError {
  const jobs = limit === 1 ? '1 job' : `${limit} jobs`;
  const message = `The quota of the ${scope}, ${jobs} in ${span}, is used up. Try again at ${new Date(retryAt).toISOString()}.`;
  return new JobError('QUOTA_EXCEEDED', message, { retryAt });
}
