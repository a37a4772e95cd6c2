import type { JobStorage } from '../../contracts/engine/engine.ts';
import type { Delivery } from './delivery.ts';

/**
 * The accepted requests and the state of their deliveries, in the engine's storage, so that the next
 * process can resume unfinished ones.
 */
export interface DeliveryLog {
  /** Whether a message or interaction was accepted before. */
  has(id: string): Promise<boolean>;
  save(delivery: Delivery): Promise<void>;
  /** Marks a delivery as finished, or as given up for a reason. Deletes the marks of the day before. */
  close(delivery: Delivery, reason?: string): Promise<void>;
  /** Forgets a delivery, finished or not. */
  forget(delivery: Delivery): Promise<void>;
  /** Unfinished deliveries without the known ones, oldest first. */
  open(isKnown?: (id: string) => boolean): Promise<readonly Delivery[]>;
  /** Recent requests, for the limits. */
  recent(now: number): Promise<readonly { readonly userId: string; readonly at: number }[]>;
  /** The journal position up to which changes were processed. */
  cursor(): Promise<string | undefined>;
  saveCursor(cursor: string | undefined): Promise<void>;
}

export function createDeliveryLog(storage: JobStorage): DeliveryLog {
  let prunedBefore = -Infinity;

  /** At most once an hour. A process may have ended between the two keys of a delivery. */
  async function prune(before: number): Promise<void> {
    if (before < prunedBefore + hourMs) return;
    prunedBefore = before;
    for (const [key] of await storage.list(closedPrefix)) {
      if (timeOf(idOf(key)) >= before) continue;
      await storage.delete(openKey(idOf(key)));
      await storage.delete(key);
    }
  }

  return {
    async has(id) {
      const stored = await Promise.all([storage.get(openKey(id)), storage.get(closedKey(id))]);
      return stored.some((value) => value !== undefined);
    },
    save: (delivery) => storage.set(openKey(delivery.id), delivery),
    async close({ id, userId, jobId }, reason) {
      const closed: Closed = { userId, ...(jobId !== undefined && { jobId }) };
      await storage.set(closedKey(id), reason === undefined ? closed : { ...closed, reason });
      await storage.delete(openKey(id));
      await prune(timeOf(id) - dayMs);
    },
    async forget({ id }) {
      await storage.delete(openKey(id));
      await storage.delete(closedKey(id));
    },
    async open(isKnown = () => false) {
      const stored = (await storage.list(openPrefix))
        .map(([, value]) => value)
        .filter(isDelivery)
        .filter(({ id }) => !isKnown(id));
      const closed = await Promise.all(stored.map(({ id }) => storage.get(closedKey(id))));
      return stored
        .filter((_, index) => closed[index] === undefined)
        .toSorted((a, b) => timeOf(a.id) - timeOf(b.id));
    },
    async recent(now) {
      await prune(now - dayMs);
      const stored = [...(await storage.list(openPrefix)), ...(await storage.list(closedPrefix))];
      return stored
        .map(([key, value]) => ({ userId: userOf(value), at: timeOf(idOf(key)) }))
        .toSorted((a, b) => a.at - b.at);
    },
    async cursor() {
      const cursor = await storage.get('cursor');
      return typeof cursor === 'string' ? cursor : undefined;
    },
    saveCursor: (cursor) =>
      cursor === undefined ? storage.delete('cursor') : storage.set('cursor', cursor),
  };
}

interface Closed {
  readonly userId: string;
  readonly jobId?: string;
  /** Why it was given up. */
  readonly reason?: string;
}

function isDelivery(value: unknown): value is Delivery {
  return typeof value === 'object' && value !== null && 'target' in value && 'channelId' in value;
}

function userOf(value: unknown): string {
  const isRecord = typeof value === 'object' && value !== null && 'userId' in value;
  return isRecord ? String(value.userId) : '';
}

/** Creation time of a Discord id, in epoch milliseconds. */
export function timeOf(id: string): number {
  return /^\d{1,20}$/.test(id) ? Number(BigInt(id) >> 22n) + 1_420_070_400_000 : 0;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const openPrefix = 'open:';
const closedPrefix = 'closed:';
const openKey = (id: string) => openPrefix + id;
const closedKey = (id: string) => closedPrefix + id;
const idOf = (key: string) => key.slice(key.indexOf(':') + 1);
