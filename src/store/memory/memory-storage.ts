import type { StoreNamespaces } from '../../contracts/store/store.ts';
import { checkValue } from '../check.ts';

/** Small values of front ends, in memory. */
export function createMemoryStorage(assertOpen: () => void, changed: () => void): StoreNamespaces {
  const namespaces = new Map<string, Map<string, string>>();

  return {
    get: async (namespace, key) => {
      assertOpen();
      return namespaces.get(namespace)?.get(key);
    },
    set: async (namespace, key, value) => {
      assertOpen();
      const values = namespaces.get(namespace) ?? new Map<string, string>();
      values.set(key, checkValue(value));
      namespaces.set(namespace, values);
      changed();
    },
    delete: async (namespace, key) => {
      assertOpen();
      namespaces.get(namespace)?.delete(key);
      changed();
    },
    namespaces: async () => {
      assertOpen();
      return [...namespaces].filter(([, values]) => values.size > 0).map(([name]) => name);
    },
    list: async (namespace, prefix) => {
      assertOpen();
      return [...(namespaces.get(namespace) ?? [])]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([left], [right]) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
    },
  };
}
