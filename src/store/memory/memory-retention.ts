import type { TransitionEvents } from '../../contracts/store/actor-change.ts';
import type {
  KeptJob,
  Marking,
  PartBytes,
  StoreRetention,
} from '../../contracts/store/store-retention.ts';
import { currentState } from '../rows/current-state.ts';
import { type Actor, keyOf } from './memory-actor.ts';

interface MemoryParts {
  /** By row id. */
  readonly actors: ReadonlyMap<number, Actor>;
  readonly byKey: ReadonlyMap<string, Actor>;
  assertOpen(): void;
  append(job: Actor, events: TransitionEvents): void;
  remove(job: Actor): void;
  forgetSpent(userId: string): void;
  changed(): void;
}

/** Makes a job due that has ended and that nobody writes any more. */
export function retainEnded({ retained, updatedAt }: Actor): void {
  if (retained.endedAt !== undefined) return;
  retained.endedAt = updatedAt;
  retained.lookAt = updatedAt;
}

/** What retention needs of a store in memory. */
export function createMemoryRetention(parts: MemoryParts): StoreRetention {
  const { actors, byKey, assertOpen } = parts;

  return {
    due: async ({ at, limit, unwanted = false }) => {
      assertOpen();
      return known()
        .filter(({ retained: { lookAt } }) => lookAt !== undefined && lookAt <= at)
        .filter(({ retained }) => retained.unwanted || !unwanted)
        .sort((left, right) => (left.retained.lookAt ?? 0) - (right.retained.lookAt ?? 0))
        .slice(0, limit)
        .map(toKept);
    },
    going: async (limit) => {
      assertOpen();
      return known()
        .filter(({ retained }) => retained.going.length > 0)
        .slice(0, limit)
        .map(toKept);
    },
    list: async ({ limit, cursor = 0 }) => {
      assertOpen();
      const page = known()
        .filter(({ rowId }) => rowId > cursor)
        .slice(0, limit);
      const last = page.length === limit ? page.at(-1) : undefined;
      return { jobs: page.map(toKept), ...(last && { cursor: last.rowId }) };
    },
    oldest: async ({ limit, skip, records }) => {
      assertOpen();
      const ended = known().filter(({ retained }) => retained.endedAt !== undefined);
      const found = records
        ? ended
        : ended
            .filter((job) => filesOf(job) > 0)
            .sort((left, right) => (left.retained.endedAt ?? 0) - (right.retained.endedAt ?? 0));
      return found.slice(skip, skip + limit).map(toKept);
    },
    totals: async () => {
      assertOpen();
      const jobs = known();
      return {
        files: jobs.reduce((sum, job) => sum + filesOf(job), 0),
        records: jobs.reduce((sum, { retained }) => sum + (retained.parts?.record ?? 0), 0),
      };
    },
    get: async (jobId) => {
      assertOpen();
      const job = jobOf(jobId);
      return job && toKept(job);
    },
    isPinned: async (jobId) => {
      assertOpen();
      return jobOf(jobId)?.retained.pinned === true;
    },
    children: async (jobId) => {
      assertOpen();
      return childrenOf(jobId);
    },
    parent: async (jobId) => {
      assertOpen();
      return jobOf(jobOf(jobId)?.job?.parentJobId ?? '')?.id;
    },
    note: async (jobId, { parts: files, lookAt }) => {
      assertOpen();
      const job = jobOf(jobId);
      if (job === undefined) return;
      job.retained.lookAt = lookAt;
      if (files !== undefined) job.retained.parts = { ...files, ...rowBytes(job) };
    },
    mark: async (jobs, at) => {
      assertOpen();
      const ids = new Set(jobs.map(({ jobId }) => jobId));
      if (!jobs.every(({ jobId }) => mayGo(jobId, ids))) return false;
      for (const marking of jobs) mark(marking, at);
      parts.changed();
      return true;
    },
    finish: async (jobId) => {
      assertOpen();
      const job = jobOf(jobId);
      const going = job?.retained.going ?? [];
      if (job === undefined || going.length === 0) return false;
      if (going.includes('answers')) for (const step of job.steps) delete step.result;
      if (going.includes('record')) parts.remove(job);
      else {
        const left = Object.entries(job.retained.parts ?? {}).filter(
          ([name]) => !going.some((part) => part === name),
        );
        Object.assign(job.retained, { going: [], lookAt: job.retained.endedAt });
        if (job.retained.parts !== undefined) job.retained.parts = Object.fromEntries(left);
      }
      parts.changed();
      return false;
    },
    pin: async (jobId, pinned, at) => {
      assertOpen();
      const job = jobOf(jobId);
      if (job === undefined) return false;
      if (job.retained.pinned === pinned) return true;
      const state = currentState(job.history, job.status);
      const type = pinned ? 'job.pinned' : 'job.unpinned';
      parts.append(job, { state, events: [{ type, at }] });
      job.retained.pinned = pinned;
      job.retained.lookAt = job.retained.endedAt;
      parts.changed();
      return true;
    },
    reject: async (jobId) => {
      assertOpen();
      const found = new Set<string>();
      const waiting = [jobId];
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        const job = found.has(id) ? undefined : jobOf(id);
        if (job === undefined) continue;
        found.add(id);
        waiting.push(...childrenOf(id));
        job.retained.unwanted = true;
        job.retained.lookAt = job.retained.endedAt;
      }
      return [...found];
    },
    forgetSpent: async (userId) => {
      assertOpen();
      parts.forgetSpent(userId);
    },
    compact: async () => {
      assertOpen();
      return false;
    },
    fileBytes: async () => undefined,
  };

  function jobOf(jobId: string): Actor | undefined {
    return byKey.get(keyOf({ kind: 'job', id: jobId }));
  }

  /** The jobs that a row of retention would be kept of. */
  function known(): Actor[] {
    const jobs = [...actors.values()].filter(({ kind }) => kind === 'job');
    for (const job of jobs) if (job.lifecycle === 'quarantined') retainEnded(job);
    return jobs.filter(
      ({ retained: { endedAt, pinned, unwanted } }) => endedAt !== undefined || pinned || unwanted,
    );
  }

  function childrenOf(jobId: string): readonly string[] {
    return [...actors.values()]
      .filter(({ kind, job }) => kind === 'job' && job?.parentJobId === jobId)
      .map(({ id }) => id);
  }

  function toKept(job: Actor): KeptJob {
    const { endedAt, pinned, unwanted, going, parts: bytes } = job.retained;
    const preview = byKey.get(keyOf({ kind: 'preview', id: job.id }));
    const isAtRest =
      job.lifecycle === 'quarantined' || (job.lifecycle === 'ended' && job.owner === undefined);
    return {
      jobId: job.id,
      userId: job.job?.userId ?? '',
      ...(isAtRest && endedAt !== undefined && { endedAt }),
      pinned,
      unwanted,
      previewed: preview?.lifecycle === 'ready' || preview?.lifecycle === 'running',
      going,
      ...(bytes && { parts: bytes }),
    };
  }

  function mayGo(jobId: string, ids: ReadonlySet<string>): boolean {
    const job = jobOf(jobId);
    if (job === undefined) return false;
    const { endedAt, unwanted, pinned, previewed } = toKept(job);
    if (endedAt === undefined || (!unwanted && (pinned || previewed))) return false;
    return childrenOf(jobId).every((child) => ids.has(child));
  }

  function mark({ jobId, parts: wanted, result }: Marking, at: number): void {
    const job = jobOf(jobId);
    const added = wanted.filter((part) => !job?.retained.going.includes(part));
    if (job === undefined || added.length === 0) return;
    parts.append(job, { state: job.status, events: [{ type: 'job.pruned', at, parts: added }] });
    if (result !== undefined && job.result !== undefined) job.result = structuredClone(result);
    job.retained.going = [...job.retained.going, ...added];
    const preview = byKey.get(keyOf({ kind: 'preview', id: jobId }));
    if (added.includes('output') && preview?.lifecycle === 'parked') preview.lifecycle = 'ended';
  }
}

function filesOf({ retained: { parts = {} } }: Actor): number {
  const { record: _, ...others } = parts;
  return Object.values(others).reduce((sum, bytes) => sum + bytes, 0);
}

function rowBytes({ steps, history, result, snapshot }: Actor): PartBytes {
  const answers = steps.reduce((sum, step) => sum + Buffer.byteLength(step.result ?? ''), 0);
  const texts = [JSON.stringify(history), JSON.stringify(result ?? null), snapshot];
  const record = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { ...(answers > 0 && { answers }), record };
}
