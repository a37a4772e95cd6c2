import type { JournalEntry } from '../../contracts/job/journal.ts';
import type { ActorChange, TransitionEvents } from '../../contracts/store/actor-change.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { StoreClocks } from '../../contracts/store/lease.ts';
import { activeError, checkLimit, closedError } from '../check.ts';
import { journalCursor, journalStart, parseJournalCursor } from '../rows/cursors.ts';
import { createListeners } from '../listeners.ts';
import { createStoreClock } from '../leases/store-clock.ts';
import { firstLifecycle, takesEvents } from '../lifecycle.ts';
import { type Actor, applyChange, keyOf, newActor, toStoredJob } from './memory-actor.ts';
import { countJobs, listJobs } from './memory-lists.ts';
import { chooseActors } from './memory-claim.ts';
import { createMemoryLeases } from './memory-leases.ts';
import { createMemoryQueue } from './memory-queue.ts';
import { parseAdmissionLimits } from '../../errors/checks/admission-limits.ts';
import { toEntry } from '../rows/to-entry.ts';
import { createMemoryBook } from './memory-book.ts';
import { applySteps, lastStep, listSteps } from './memory-steps.ts';
import { createMemoryRetention, retainEnded } from './memory-retention.ts';
import { createMemoryStorage } from './memory-storage.ts';

/**
 * A store in memory: its jobs end with the process. The reference for every other store.
 *
 * @example
 * const engine = await createJobEngine({ store: createMemoryStore() });
 */
export function createMemoryStore(clocks: StoreClocks = {}): Store {
  const moment = createStoreClock(clocks);
  // By row id, in the order of insertion.
  const actors = new Map<number, Actor>();
  const byKey = new Map<string, Actor>();
  // By position: a deleted entry leaves a hole, so that no cursor is given again.
  const entries: (JournalEntry | undefined)[] = [];
  const leases = createMemoryLeases(moment, actors, assertOpen, announce);
  const book = createMemoryBook();
  const queue = createMemoryQueue(actors);
  const listeners = createListeners();
  let lastRowId = 0;
  let lastEvent = 0;
  let announced = false;
  let closed = false;

  return {
    insert: async (inserted) => {
      assertOpen();
      const known = byKey.get(keyOf(inserted)) ?? byIdempotencyKey(inserted.job?.idempotencyKey);
      if (known) return { id: known.id, inserted: false };
      const refusal = inserted.kind === 'job' ? queue.refusalOf(inserted, moment().now) : undefined;
      if (refusal !== undefined) throw refusal;
      const actor = newActor(inserted, ++lastRowId);
      actors.set(actor.rowId, actor);
      byKey.set(keyOf(actor), actor);
      const lifecycle = firstLifecycle(inserted.change.lifecycle);
      apply(actor, { ...inserted.change, lifecycle }, undefined);
      replaceBy(actor);
      return { id: actor.id, inserted: true };
    },

    commit: async ({ rowId, owner, fence, revision }, change) => {
      assertOpen();
      const actor = actors.get(rowId);
      if (!actor || actor.fence !== fence) return false;
      // This commit was made before.
      if (change !== undefined && actor.revision === revision + 1) return true;
      if (actor.lifecycle !== 'running' || actor.owner !== owner) return false;
      if (actor.revision !== revision) return false;
      if (change === undefined) return true;
      actor.revision += 1;
      applySteps(actor, change.steps ?? [], book);
      apply(actor, change, owner);
      return true;
    },

    claim: async (request, step) => {
      assertOpen();
      const claimed = chooseActors({ actors, leases, queue }, request, moment(), step);
      return claimed.map(({ actor, shown, change }) => {
        actor.fence = shown.fence;
        apply(actor, change, request.owner);
        return { ...shown, rowId: actor.rowId, change };
      });
    },

    archive: async ({ rowId, owner }, result) => {
      assertOpen();
      const actor = actors.get(rowId);
      if (actor?.lifecycle !== 'ended' || actor.owner !== owner) return;
      actor.owner = undefined;
      actor.result = structuredClone(result);
      retainEnded(actor);
      announce();
    },

    post: async (key, event, postId) => {
      assertOpen();
      const actor = byKey.get(keyOf(key));
      if (postId !== undefined && actor?.posts.has(postId)) return true;
      if (!actor || !takesEvents(actor.lifecycle)) return false;
      if (postId !== undefined) actor.posts.add(postId);
      actor.inbox = [...actor.inbox, { id: ++lastEvent, event }];
      announce();
      return true;
    },

    delete: async (jobId) => {
      assertOpen();
      const job = byKey.get(keyOf({ kind: 'job', id: jobId }));
      if (job === undefined) return false;
      if (takesEvents(job.lifecycle)) throw activeError(jobId);
      remove(job);
      return true;
    },

    limit: async (limits) => {
      assertOpen();
      queue.limits = parseAdmissionLimits(limits, '', 'QUERY_INVALID');
      announce();
    },

    pause: async (paused) => {
      assertOpen();
      queue.paused = paused;
      announce();
    },

    queue: async () => {
      assertOpen();
      return queue.status(moment().now);
    },

    posted: async (owner) => {
      assertOpen();
      return [...actors.values()]
        .filter((actor) => actor.owner === owner)
        .flatMap(({ kind, id, inbox }) => inbox.map((posted) => ({ ...posted, kind, actorId: id })))
        .sort((left, right) => left.id - right.id);
    },

    get: async (jobId) => {
      assertOpen();
      const actor = byKey.get(keyOf({ kind: 'job', id: jobId }));
      return actor && toStoredJob(actor);
    },

    idOfKey: async (idempotencyKey) => {
      assertOpen();
      return byIdempotencyKey(idempotencyKey)?.id;
    },

    step: async (jobId, key) => {
      assertOpen();
      const actor = byKey.get(keyOf({ kind: 'job', id: jobId }));
      return actor && lastStep(actor, key);
    },

    spent: async (key) => {
      assertOpen();
      return book.read(key);
    },

    steps: async (jobId) => {
      assertOpen();
      const actor = byKey.get(keyOf({ kind: 'job', id: jobId }));
      return actor === undefined ? [] : listSteps(actor);
    },

    lifecycle: async (key) => {
      assertOpen();
      return byKey.get(keyOf(key))?.lifecycle;
    },

    list: async (query) => {
      assertOpen();
      return listJobs(actors.values(), query);
    },

    counts: async () => {
      assertOpen();
      return countJobs(actors.values());
    },

    journal: async ({ jobId, after, limit }) => {
      assertOpen();
      const start = after === undefined ? journalStart : parseJournalCursor(after);
      return entries
        .slice(start.row)
        .filter((entry) => entry !== undefined)
        .filter((entry) => jobId === undefined || entry.jobId === jobId)
        .slice(0, checkLimit(limit));
    },

    latest: async () => {
      assertOpen();
      const row = entries.length;
      return row === 0 ? undefined : journalCursor({ row, index: 0 });
    },

    actor: async (key) => {
      assertOpen();
      const actor = byKey.get(keyOf(key));
      return actor && { snapshot: actor.snapshot, lifecycle: actor.lifecycle };
    },

    actors: async ({ kind, limit }) => {
      assertOpen();
      return [...actors.values()]
        .filter((actor) => actor.kind === kind)
        .toReversed()
        .slice(0, checkLimit(limit))
        .map(({ id, snapshot, lifecycle }) => ({ id, snapshot, lifecycle }));
    },

    lease: leases.lease,
    release: leases.release,
    engines: leases.engines,
    engineStatuses: leases.engineStatuses,
    onChange: (listener) => (closed ? () => {} : listeners.add(listener)),
    storage: createMemoryStorage(assertOpen, announce),
    retention: createMemoryRetention({
      actors,
      byKey,
      assertOpen,
      append: appendEvents,
      remove,
      forgetSpent: book.forget,
      changed: announce,
    }),

    close: async () => {
      closed = true;
      listeners.clear();
    },
  };

  function assertOpen(): void {
    if (closed) throw closedError();
  }

  function remove(job: Actor): void {
    book.forgetJob(job.id);
    for (const actor of [job, byKey.get(keyOf({ kind: 'preview', id: job.id }))]) {
      if (actor === undefined) continue;
      actors.delete(actor.rowId);
      byKey.delete(keyOf(actor));
    }
    for (const position of job.positions) entries[position] = undefined;
    announce();
  }

  function byIdempotencyKey(key: string | undefined): Actor | undefined {
    if (key === undefined) return undefined;
    return [...actors.values()].find(({ job }) => job?.idempotencyKey === key);
  }

  /** Posts to the last job of the user with the same key; only the newest keeps the key. */
  function replaceBy({ rowId, job }: Actor): void {
    const { userId, replaces } = job ?? {};
    const older = [...actors.values()].find(
      (actor) =>
        actor.isReplaceable &&
        actor.rowId !== rowId &&
        actor.job?.userId === userId &&
        actor.job?.replaces?.key === replaces?.key,
    );
    if (replaces === undefined || older === undefined) return;
    older.isReplaceable = false;
    if (takesEvents(older.lifecycle))
      older.inbox = [...older.inbox, { id: ++lastEvent, event: replaces.event }];
  }

  function apply(actor: Actor, change: ActorChange, owner: string | undefined): void {
    applyChange(actor, change, owner);
    queue.enter(actor);
    if (change.job) appendEvents(actor, change.job);
    const job = byKey.get(keyOf({ kind: 'job', id: actor.id }));
    if (change.previewEvents && job) appendEvents(job, change.previewEvents);
    announce();
  }

  function appendEvents(actor: Actor, { state, events: emitted }: TransitionEvents): void {
    const events = structuredClone(emitted);
    if (events.length > 0) actor.history.push({ state, events });
    for (const event of events) {
      const cursor = journalCursor({ row: entries.length + 1, index: 0 });
      const seq = actor.positions.push(entries.length);
      entries.push(toEntry({ cursor, jobId: actor.id, seq, state }, event));
    }
  }

  function announce(): void {
    if (announced) return;
    announced = true;
    setImmediate(() => {
      announced = false;
      listeners.call({ work: true });
    });
  }
}
