import type { ActorChange, Store, StoredActor } from '../../contracts/store.ts';
import { createListeners } from '../listeners.ts';
import type { Claimable, ClaimRequest } from './claim.ts';
import { createQuiet } from './quiet.ts';
import type { SqliteCalls } from './sqlite-calls.ts';
import { packChange } from './write-change.ts';

/** A database that may be in another thread. */
export interface SqliteLine {
  ask<Name extends keyof SqliteCalls>(
    name: Name,
    ...args: Parameters<SqliteCalls[Name]>
  ): Promise<Awaited<ReturnType<SqliteCalls[Name]>>>;
  /** Whether the changes of other connections are told. */
  watch(on: boolean): void;
  close(): Promise<void>;
}

/** The store on a line to a database, and what is to be called when it tells of a change. */
export function createSqliteStore({ ask, watch, close }: SqliteLine): {
  readonly store: Store;
  onChange(foreign: boolean): void;
} {
  const quiet = createQuiet();
  const listeners = createListeners((size) => watch(size > 0));
  let closing: Promise<void> | undefined;

  /** A write after which there may be something to claim, or to hand over. */
  async function stirring<T>(write: Promise<T>): Promise<T> {
    const result = await write;
    quiet.stir();
    return result;
  }

  /** While nobody listens, nothing tells of what other processes write. */
  function look<T>(name: string, take: () => Promise<readonly T[]>): Promise<readonly T[]> {
    return listeners.size === 0 ? take() : quiet.look(name, take);
  }

  /** Looks, and takes what is still as it was seen; where another was faster, looks again. */
  const claim: Store['claim'] = async (request, step) => {
    const claimed: Claimed[] = [];
    for (let lost = 1; lost > 0 && claimed.length < request.limit;) {
      const rest = { ...request, limit: request.limit - claimed.length };
      const wanted = await stepped(rest, step);
      if (wanted.length === 0) break;
      const claims = wanted.map(({ change, seen }) => ({ ...seen, packed: packChange(change) }));
      const taken = await ask('take', request.owner, claims);
      const kept = wanted.filter((_, index) => taken[index]);
      claimed.push(...kept.map(({ actor, change }) => ({ ...actor, change })));
      lost = wanted.length - kept.length;
    }
    return claimed;
  };

  async function stepped(request: ClaimRequest, step: Parameters<Store['claim']>[1]) {
    const { kind, owner, limit, onlyPosted = false } = request;
    const wanted: Wanted[] = [];
    for (let after = 0, more = true; more && wanted.length < limit;) {
      const name = `${kind} ${owner} ${onlyPosted} ${after}`;
      const page: readonly Claimable[] = await look(name, () => ask('claimable', request, after));
      for (const { actor, ...seen } of page) {
        const change = wanted.length < limit ? step(actor) : undefined;
        if (change) wanted.push({ actor, change, seen });
        after = seen.place;
      }
      more = page.length === limit;
    }
    return wanted;
  }

  const store: Store = {
    insert: ({ change, ...actor }) =>
      stirring(ask('insert', { ...actor, packed: packChange(change) })),
    commit: (key, change) => {
      const write = ask('commit', key, packChange(change));
      return change.standing === 'owned' ? write : stirring(write);
    },
    claim,
    settle: (key) => ask('settle', key),
    post: (key, event) => stirring(ask('post', key, event)),
    lease: (lease) => stirring(ask('lease', lease)),
    release: (lease) => stirring(ask('release', lease)),

    posted: (owner) => look(owner, () => ask('posted', owner)),
    get: (jobId) => ask('get', jobId),
    list: (query) => ask('list', query),
    journal: (query) => ask('journal', query),
    actor: (key) => ask('actor', key),
    actors: (query) => ask('actors', query),
    storage: {
      get: (...args) => ask('getValue', ...args),
      set: (...args) => ask('setValue', ...args),
      delete: (...args) => ask('deleteValue', ...args),
      list: (...args) => ask('listValues', ...args),
    },

    onChange: (listener) => (closing ? () => {} : listeners.add(listener)),
    close: () => {
      closing ??= close();
      listeners.clear();
      return closing;
    },
  };

  return {
    store,
    onChange(foreign) {
      if (foreign) quiet.stir();
      listeners.call();
    },
  };
}

type Claimed = StoredActor & { readonly change: ActorChange };

/** An actor that may be claimed, what it was like, and what is to become of it. */
interface Wanted {
  readonly actor: StoredActor;
  readonly seen: Omit<Claimable, 'actor'>;
  readonly change: ActorChange;
}
