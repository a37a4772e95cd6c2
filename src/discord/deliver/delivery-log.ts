import type { JobStorage } from '../../contracts/engine.ts';
import type { Delivery } from './delivery.ts';

/**
 * Which requests were taken and how far the showing of each has come, in the engine's storage: what
 * a process leaves, the next one goes on with.
 */
export interface DeliveryLog {
  /** Whether a message or interaction was taken up already. */
  has(id: string): Promise<boolean>;
  keep(delivery: Delivery): Promise<void>;
  /** Nothing more will be shown of it. */
  close(delivery: Delivery, reason?: string): Promise<void>;
  /** Those that are not closed, oldest first. */
  open(): Promise<readonly Delivery[]>;
  /** Who was answered lately, for the limits; forgets what is older than a day. */
  recent(now: number): Promise<readonly { readonly userId: string; readonly at: number }[]>;
  cursor(): Promise<string | undefined>;
  keepCursor(cursor: string | undefined): Promise<void>;
}

export function createDeliveryLog(storage: JobStorage): DeliveryLog {
  return {
    async has(id) {
      const kept = await Promise.all([storage.get(openKey(id)), storage.get(closedKey(id))]);
      return kept.some((value) => value !== undefined);
    },
    keep: (delivery) => storage.set(openKey(delivery.id), delivery),
    async close({ id, userId, jobId }, reason) {
      const closed: Closed = { userId, ...(jobId !== undefined && { jobId }) };
      await storage.set(closedKey(id), reason === undefined ? closed : { ...closed, reason });
      await storage.delete(openKey(id));
    },
    async open() {
      const closed = new Set((await storage.list(closedPrefix)).map(([key]) => idOf(key)));
      const kept = (await storage.list(openPrefix)).filter(([key]) => !closed.has(idOf(key)));
      return kept
        .map(([, value]) => value)
        .filter(isDelivery)
        .toSorted((a, b) => timeOf(a.id) - timeOf(b.id));
    },
    async recent(now) {
      const kept = [...(await storage.list(openPrefix)), ...(await storage.list(closedPrefix))];
      for (const [key] of kept) {
        if (key.startsWith(closedPrefix) && timeOf(idOf(key)) < now - dayMs)
          await storage.delete(key);
      }
      return kept
        .map(([key, value]) => ({ userId: userOf(value), at: timeOf(idOf(key)) }))
        .toSorted((a, b) => a.at - b.at);
    },
    async cursor() {
      const cursor = await storage.get('cursor');
      return typeof cursor === 'string' ? cursor : undefined;
    },
    keepCursor: (cursor) =>
      cursor === undefined ? storage.delete('cursor') : storage.set('cursor', cursor),
  };
}

interface Closed {
  readonly userId: string;
  readonly jobId?: string;
  /** Why it could not be shown. */
  readonly reason?: string;
}

function isDelivery(value: unknown): value is Delivery {
  return typeof value === 'object' && value !== null && 'place' in value && 'channelId' in value;
}

function userOf(value: unknown): string {
  const isRecord = typeof value === 'object' && value !== null && 'userId' in value;
  return isRecord ? String(value.userId) : '';
}

/** When a Discord id was made, in epoch milliseconds. */
export function timeOf(id: string): number {
  return /^\d{1,20}$/.test(id) ? Number(BigInt(id) >> 22n) + 1_420_070_400_000 : 0;
}

const dayMs = 86_400_000;
const openPrefix = 'open:';
const closedPrefix = 'closed:';
const openKey = (id: string) => openPrefix + id;
const closedKey = (id: string) => closedPrefix + id;
const idOf = (key: string) => key.slice(key.indexOf(':') + 1);
