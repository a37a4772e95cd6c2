import type { JournalEntry } from '../../contracts/journal.ts';
import type { ActorChange, Store, StoredActor, TransitionEvents } from '../../contracts/store.ts';
import { checkLimit, closedError } from '../check.ts';
import {
  journalCursor,
  journalStart,
  listCursor,
  parseJournalCursor,
  parseListCursor,
} from '../cursors.ts';
import {
  createLeaseRules,
  engineLease,
  hasDied,
  type KeptLease,
  lastSeenAt,
} from '../lease-rules.ts';
import { createListeners } from '../listeners.ts';
import { firstLifecycle, takesEvents } from '../lifecycle.ts';
import { type Actor, applyChange, keyOf, newActor, toStoredJob } from './memory-actor.ts';
import { toEntry } from '../to-entry.ts';
import { createMemoryStorage } from './memory-storage.ts';

/**
 * Keeps jobs in memory: gone with the process. The reference for every other store.
 *
 * @example
 * const engine = await createJobEngine({ store: createMemoryStore() });
 */
export function createMemoryStore(): Store {
  // In the order of insertion.
  const actors: Actor[] = [];
  const byKey = new Map<string, Actor>();
  const entries: JournalEntry[] = [];
  const leases = new Map<string, KeptLease>();
  const { isInForce, mayTake } = createLeaseRules();
  const listeners = createListeners();
  let lastEvent = 0;
  let announced = false;
  let closed = false;

  return {
    insert: async (given) => {
      assertOpen();
      const known = byKey.get(keyOf(given)) ?? byIdempotencyKey(given.job?.idempotencyKey);
      if (known) return { id: known.id, inserted: false };
      const actor = newActor(given);
      actors.push(actor);
      byKey.set(keyOf(actor), actor);
      apply(
        actor,
        { ...given.change, lifecycle: firstLifecycle(given.change.lifecycle) },
        undefined,
      );
      return { id: actor.id, inserted: true };
    },

    commit: async ({ rowId, owner, fence }, ...changes) => {
      assertOpen();
      const actor = actors[rowId];
      if (!actor || actor.lifecycle !== 'running') return false;
      if (actor.owner !== owner || actor.fence !== fence) return false;
      for (const change of changes) apply(actor, change, owner);
      return true;
    },

    claim: async (request, step) => {
      assertOpen();
      const claimed: { rowId: number; actor: Actor; shown: StoredActor; change: ActorChange }[] =
        [];
      for (const [rowId, actor] of actors.entries()) {
        if (claimed.length >= request.limit) break;
        if (!isClaimable(actor, request)) continue;
        const shown = show(actor, request);
        const change = step(shown);
        if (change) claimed.push({ rowId, actor, shown, change });
      }
      return claimed.map(({ rowId, actor, shown, change }) => {
        actor.fence = shown.fence;
        apply(actor, change, request.owner);
        return { ...shown, rowId, change };
      });
    },

    archive: async ({ rowId, owner }, result) => {
      assertOpen();
      const actor = actors[rowId];
      if (actor?.lifecycle !== 'ended' || actor.owner !== owner) return;
      actor.owner = undefined;
      actor.result = structuredClone(result);
      announce();
    },

    post: async (key, event) => {
      assertOpen();
      const actor = byKey.get(keyOf(key));
      if (!actor || !takesEvents(actor.lifecycle)) return false;
      actor.inbox = [...actor.inbox, { id: ++lastEvent, event }];
      announce();
      return true;
    },

    posted: async (owner) => {
      assertOpen();
      return actors
        .filter((actor) => actor.owner === owner)
        .flatMap(({ kind, id, inbox }) => inbox.map((posted) => ({ ...posted, kind, actorId: id })))
        .sort((left, right) => left.id - right.id);
    },

    get: async (jobId) => {
      assertOpen();
      const actor = byKey.get(keyOf({ kind: 'job', id: jobId }));
      return actor && toStoredJob(actor);
    },

    lifecycle: async (key) => {
      assertOpen();
      return byKey.get(keyOf(key))?.lifecycle;
    },

    list: async ({ status, userId, limit, cursor }) => {
      assertOpen();
      const before = cursor === undefined ? Infinity : parseListCursor(cursor);
      const found = [...actors.entries()]
        .filter(([rowId, { kind }]) => kind === 'job' && rowId < before)
        .filter(([, actor]) => status === undefined || actor.status === status)
        .filter(([, { job }]) => userId === undefined || job?.userId === userId)
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
        .filter((entry) => jobId === undefined || entry.jobId === jobId)
        .slice(0, checkLimit(limit));
    },

    latest: async () => {
      assertOpen();
      return entries.at(-1)?.cursor;
    },

    actor: async (key) => {
      assertOpen();
      const actor = byKey.get(keyOf(key));
      return actor && { snapshot: actor.snapshot, lifecycle: actor.lifecycle };
    },

    actors: async ({ kind, limit }) => {
      assertOpen();
      return actors
        .filter((actor) => actor.kind === kind)
        .toReversed()
        .slice(0, checkLimit(limit))
        .map(({ id, snapshot, lifecycle }) => ({ id, snapshot, lifecycle }));
    },

    lease: async (asked) => {
      assertOpen();
      if (!mayTake(leases.get(asked.name), asked)) return false;
      const { now, ttlMs, ...lease } = asked;
      leases.set(asked.name, { ...lease, renewedAt: now, expiresAt: now + ttlMs });
      return true;
    },

    release: async ({ name, owner }) => {
      assertOpen();
      if (leases.get(name)?.owner !== owner) return;
      leases.delete(name);
      announce();
    },

    isServed: async (asked) => {
      assertOpen();
      return [...leases].some(
        ([name, lease]) => name.startsWith(engineLease('')) && isInForce(lease, asked),
      );
    },

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
    return key === undefined ? undefined : actors.find(({ job }) => job?.idempotencyKey === key);
  }

  function isClaimable(actor: Actor, request: Parameters<Store['claim']>[0]): boolean {
    if (actor.kind !== request.kind) return false;
    if (request.onlyPosted && actor.inbox.length === 0) return false;
    if (actor.owner === request.owner) return false;
    if (actor.owner !== undefined) return !isInForce(leaseOf(actor), request);
    return actor.lifecycle === 'ready' || (actor.lifecycle === 'parked' && actor.inbox.length > 0);
  }

  function leaseOf({ owner }: Actor): KeptLease | undefined {
    return owner === undefined ? undefined : leases.get(engineLease(owner));
  }

  function show(actor: Actor, request: Parameters<Store['claim']>[0]): StoredActor {
    const { owner, now } = request;
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
      lastSeenAt: lastSeenAt(actor.updatedAt, leaseOf(actor), now),
      orphaned: actor.owner !== undefined,
      ownerDied: hasDied(leaseOf(actor), request),
      inbox,
    };
  }

  function apply(actor: Actor, change: ActorChange, owner: string | undefined): void {
    applyChange(actor, change, owner);
    if (change.job) tell(actor, change.job);
    const job = byKey.get(keyOf({ kind: 'job', id: actor.id }));
    if (change.previewEvents && job) tell(job, change.previewEvents);
    announce();
  }

  function tell(actor: Actor, { state, events: told }: TransitionEvents): void {
    const events = structuredClone(told);
    if (events.length > 0) actor.history.push({ state, events });
    for (const event of events) {
      const cursor = journalCursor({ row: entries.length + 1, index: 0 });
      entries.push(toEntry({ cursor, jobId: actor.id, seq: ++actor.seq, state }, event));
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
