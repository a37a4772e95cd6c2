import type { JobStorage } from '../contracts/engine/engine.ts';
import type { Store } from '../contracts/store/store.ts';
import { JobError } from '../errors/job-error.ts';

/** The small durable state of one front end. */
export function createStorage({ storage }: Pick<Store, 'storage'>, namespace: string): JobStorage {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(namespace)) {
    throw new JobError('QUERY_INVALID', 'A namespace is 1 to 40 characters of a-z, 0-9 and -.');
  }
  const own = `user:${namespace}`;
  return {
    async get(key) {
      const text = await storage.get(own, key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    async set(key, value) {
      const text = JSON.stringify(value);
      if (text === undefined || text.length > 65_536) {
        throw new JobError('QUERY_INVALID', 'A value is at most 64 KiB of JSON.');
      }
      await storage.set(own, key, text);
    },
    delete: (key) => storage.delete(own, key),
    async list(prefix = '') {
      const pairs = await storage.list(own, prefix);
      return pairs.map(([key, text]) => [key, JSON.parse(text)] as const);
    },
  };
}
