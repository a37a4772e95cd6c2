import type { Store } from '../../contracts/store/store.ts';
import {
  aChange,
  aJob,
  aJobChange,
  aResult,
  commitNext,
  noon,
  someEvents,
  takeLease,
} from './samples.ts';

export const quarantined = aJobChange(1, {
  lifecycle: 'quarantined',
  job: { status: 'quarantined', ...someEvents('a') },
});

export const step = { stage: 'generate', revision: 1, name: 'draft' } as const;

export function childOf(parentJobId: string | undefined, id: string) {
  const actor = aJob(id);
  const { userId = 'user', createdAt = noon } = actor.job ?? {};
  return {
    ...actor,
    job: { userId, createdAt, ...(parentJobId !== undefined && { parentJobId }) },
  };
}

/** A job with one entry, a result and a step with an answer. */
export async function endedJob(
  store: Store,
  id: string,
  at = noon,
  parentJobId?: string,
): Promise<void> {
  await takeLease(store, 'engine-1');
  await store.insert(childOf(parentJobId, id));
  const request = { kind: 'job', owner: 'engine-1', limit: 1 } as const;
  const [claim] = await store.claim(request, () => aJobChange(0));
  if (claim === undefined) throw new Error(`${id} was not claimed.`);
  const result = JSON.stringify('an answer');
  const steps = [
    { ...step, state: 'sent', at },
    { ...step, state: 'answered', at, result },
  ] as const;
  await commitNext(store, claim, aChange({ steps }));
  await end(store, claim, at);
}

export async function end(store: Store, claim: Parameters<typeof commitNext>[1], at: number) {
  const job = { status: 'done', ...someEvents('end') } as const;
  await commitNext(store, claim, aChange({ at, lifecycle: 'ended', job }));
  await store.archive(claim, aResult(claim.id));
}

export function mark(store: Store, ...ids: readonly string[]): Promise<boolean> {
  const parts = ['workspace', 'output', 'record'] as const;
  return store.retention.mark(
    ids.map((jobId) => ({ jobId, parts })),
    noon,
  );
}

export async function goingOf(store: Store) {
  return (await store.retention.going(10)).map(({ jobId, going }) => [jobId, going] as const);
}

export async function dueIds(
  store: Store,
  at: number,
  unwanted = false,
): Promise<readonly string[]> {
  return (await store.retention.due({ at, limit: 10, unwanted })).map(({ jobId }) => jobId);
}
