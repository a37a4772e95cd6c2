import { nanoid } from 'nanoid';
import type { LeadOptions, Leadership } from '../contracts/engine/leadership.ts';
import { assertKnown } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import { toJobError } from '../errors/to-job-error.ts';
import type { EngineParts } from './engine-parts.ts';
import { createLease } from './runtime/lease.ts';

export interface Leaderships {
  lead(names: string | readonly string[], options?: LeadOptions): Promise<Leadership>;
  /** Gives all of them up. */
  close(): Promise<void>;
}

type LeadershipParts = Pick<
  EngineParts,
  'store' | 'processIdentity' | 'leaseMs' | 'monotonic' | 'sleep'
> & {
  /** Aborted when the engine begins to close. */
  readonly closing: AbortSignal;
  assertOpen(): void;
};

/** The leaderships of one engine. Each is a lease, and a stored value that says who led last. */
export function createLeaderships(parts: LeadershipParts): Leaderships {
  const { leaseMs, sleep, closing, assertOpen } = parts;
  const held = new Set<Leadership>();

  async function lead(
    names: string | readonly string[],
    options: LeadOptions = {},
  ): Promise<Leadership> {
    const wanted = typeof names === 'string' ? [names] : names;
    const { signal, onWait, patience = 1 } = checked(wanted, options);
    signal?.throwIfAborted();
    const stopped = signal === undefined ? closing : AbortSignal.any([signal, closing]);
    for (let tries = 0; ; tries += 1) {
      const leadership = await acquireFirst(wanted, stopped);
      if (leadership !== undefined) return leadership;
      if (tries === 0) onWait?.();
      await sleep((leaseMs / 4) * patience, stopped).catch(() => {});
      assertOpen();
      signal?.throwIfAborted();
    }
  }

  /** Undefined if others lead all of them, or the store fails for a while. */
  async function acquireFirst(
    names: readonly string[],
    stopped: AbortSignal,
  ): Promise<Leadership | undefined> {
    try {
      for (const name of names) {
        assertOpen();
        if (stopped.aborted) return undefined;
        const leadership = await acquire(name);
        if (leadership === undefined) continue;
        if (!stopped.aborted) return leadership;
        await leadership.release();
      }
    } catch (error) {
      if (!toJobError(error).retryable) throw error;
    }
    return undefined;
  }

  async function acquire(name: string): Promise<Leadership | undefined> {
    const leadership = await acquireLeadership(parts, name);
    if (leadership === undefined) return undefined;
    held.add(leadership);
    leadership.signal.addEventListener('abort', () => held.delete(leadership));
    return leadership;
  }

  return {
    lead,
    async close() {
      await Promise.all([...held].map((leadership) => leadership.release()));
    },
  };
}

async function acquireLeadership(
  { store, ...parts }: LeadershipParts,
  name: string,
): Promise<Leadership | undefined> {
  const owner = nanoid();
  const over = new AbortController();
  const lease = createLease({
    ...parts,
    store,
    owner,
    name: `lead:${name}`,
    ttlMs: parts.leaseMs,
    onLost: () => over.abort(),
  });
  if (!(await lease.acquireOrRenew())) return undefined;
  // How often the lease has lapsed without another leader in between.
  let harmless = 0;

  async function isHeld(): Promise<boolean> {
    if (over.signal.aborted) return false;
    const isLeased = await lease.acquireOrRenew();
    const { timesLapsed } = lease;
    const isOurs = isLeased && (timesLapsed === harmless || (await wasOurs()));
    if (isOurs) harmless = timesLapsed;
    else await release();
    return isOurs;
  }

  /** Whether nobody led while the lease had lapsed: each leader stores its id before it does anything. */
  async function wasOurs(): Promise<boolean> {
    return (await store.storage.get(leaders, name)) === owner;
  }

  async function release(): Promise<void> {
    over.abort();
    await lease.release();
  }

  const leadership = { name, signal: over.signal, isHeld, release };
  lease.onRegained(() => void isHeld().catch(() => {}));
  try {
    await store.storage.set(leaders, name, owner);
    // It may have lapsed before that was stored.
    if (await lease.acquireOrRenew()) return leadership;
    await release();
    return undefined;
  } catch (error) {
    await release();
    throw error;
  }
}

/** The stored name of a namespace: do not rename it. */
const leaders = 'leaders';

function checked(names: readonly string[], options: LeadOptions): LeadOptions {
  assertKnown(
    options,
    { signal: true, onWait: true, patience: true },
    'lead: the options',
    'QUERY_INVALID',
  );
  if (names.length > 0 && names.every((name) => /^[\w.:/-]{1,100}$/.test(name))) return options;
  throw new JobError(
    'QUERY_INVALID',
    'The name of a leadership is 1 to 100 characters of a-z, A-Z, 0-9, _ . : / and -.',
  );
}
