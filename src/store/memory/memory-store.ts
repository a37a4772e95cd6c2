import type { JournalEntry } from '../../contracts/journal.ts';
import type {
  ActorChange,
  ClaimRequest,
  Store,
  StoreClocks,
  StoredActor,
  TransitionEvents,
} from '../../contracts/store.ts';
import { activeError, checkLimit, closedError } from '../check.ts';
import {
  journalCursor,
  journalStart,
  listCursor,
  parseJournalCursor,
  parseListCursor,
} from '../cursors.ts';
import { createListeners } from '../listeners.ts';
import { createStoreClock, type StoreTime } from '../store-clock.ts';
import { firstLifecycle, takesEvents } from '../lifecycle.ts';
import { type Actor, applyChange, keyOf, newActor, toStoredJob } from './memory-actor.ts';
import { createMemoryLeases } from './memory-leases.ts';
import { toEntry } from '../to-entry.ts';
import { createMemoryBook } from './memory-book.ts';
import { applySteps, lastStep, listSteps } from './memory-steps.ts';
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
  const leases = createMemoryLeases(moment, assertOpen, announce);
  const book = createMemoryBook();
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
      const actor = newActor(inserted, ++lastRowId);
      actors.set(actor.rowId, actor);
      byKey.set(keyOf(actor), actor);
      apply(
        actor,
        { ...inserted.change, lifecycle: firstLifecycle(inserted.change.lifecycle) },
        undefined,
      );
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
      const claimed: { actor: Actor; shown: StoredActor; change: ActorChange }[] = [];
      const at = moment();
      for (const actor of actors.values()) {
        if (claimed.length >= request.limit) break;
        if (!isClaimable(actor, request, at)) continue;
        const shown = show(actor, request.owner, at);
        const change = step(shown);
        if (change) claimed.push({ actor, shown, change });
      }
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
      for (const actor of [job, byKey.get(keyOf({ kind: 'preview', id: jobId }))]) {
        if (actor === undefined) continue;
        actors.delete(actor.rowId);
        byKey.delete(keyOf(actor));
      }
      for (const position of job.positions) entries[position] = undefined;
      announce();
      return true;
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

    list: async ({ status, userId, parentJobId, limit, cursor }) => {
      assertOpen();
      const before = cursor === undefined ? Infinity : parseListCursor(cursor);
      const found = [...actors]
        .filter(([rowId, { kind }]) => kind === 'job' && rowId < before)
        .filter(([, actor]) => status === undefined || actor.status === status)
        .filter(([, { job }]) => userId === undefined || job?.userId === userId)
        .filter(([, { job }]) => parentJobId === undefined || job?.parentJobId === parentJobId)
        .toReversed();
      const page = found.slice(0, checkLimit(limit));
      const jobs = page.map(([, actor]) => toStoredJob(actor));
      const last = page.at(-1);
      return found.length > page.length && last ? { jobs, cursor: listCursor(last[0]) } : { jobs };
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
    isServed: leases.isServed,
    onChange: (listener) => (closed ? () => {} : listeners.add(listener)),
    storage: createMemoryStorage(assertOpen, announce),

    close: async () => {
      closed = true;
      listeners.clear();
    },
  };

  function assertOpen(): void {
    if (closed) throw closedError();
  }

  function byIdempotencyKey(key: string | undefined): Actor | undefined {
    if (key === undefined) return undefined;
    return [...actors.values()].find(({ job }) => job?.idempotencyKey === key);
  }

  function isClaimable(actor: Actor, request: ClaimRequest, at: StoreTime): boolean {
    if (actor.kind !== request.kind) return false;
    if (request.onlyPosted && actor.inbox.length === 0) return false;
    if (actor.owner === request.owner) return false;
    if (actor.owner !== undefined) return !leases.isInForce(actor.owner, at);
    return actor.lifecycle === 'ready' || (actor.lifecycle === 'parked' && actor.inbox.length > 0);
  }

  function show(actor: Actor, owner: string, at: StoreTime): StoredActor {
    const { kind, id, version, snapshot, history, lifecycle, inbox } = actor;
    return {
      kind,
      id,
      owner,
      version,
      snapshot,
      history: [...history],
      lifecycle,
      fence: actor.fence + 1,
      revision: actor.revision,
      orphaned: actor.owner !== undefined,
      ...leases.ownerOf(actor, at),
      inbox,
    };
  }

  function apply(actor: Actor, change: ActorChange, owner: string | undefined): void {
    applyChange(actor, change, owner);
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
