import { source } from '../lay-out.ts';

/** The API's store, in memory. The same for both frameworks. */
export const collectionModule = source`
  /** Keeps things in memory: they are gone when the process ends. Put a database behind the same calls. */
  export function createCollection() {
    const items = new Map();
    let lastId = 0;

    return {
      list: () => [...items.values()],

      read: (id) => items.get(id),

      create(fields) {
        lastId += 1;
        const item = { ...fields, id: String(lastId) };
        items.set(item.id, item);
        return item;
      },

      replace(id, fields) {
        if (!items.has(id)) return undefined;
        const item = { ...fields, id };
        items.set(id, item);
        return item;
      },

      change(id, fields) {
        if (!items.has(id)) return undefined;
        const item = { ...items.get(id), ...fields, id };
        items.set(id, item);
        return item;
      },

      remove: (id) => items.delete(id),
    };
  }
`;
