/** Keeps things in memory: they are gone when the process ends. Put a database behind the same calls. */
export function openCollections() {
  const kept = new Map();
  return (name) => {
    const items = () => kept.get(name)?.items ?? new Map();

    function put(id, fieldsOf) {
      const old = items().get(id);
      if (old === undefined) return undefined;
      const item = { ...fieldsOf(old), id };
      items().set(id, item);
      return item;
    }

    return {
      list: () => [...items().values()],
      read: (id) => items().get(id),
      create(fields) {
        const state = kept.get(name) ?? { lastId: 0, items: new Map() };
        state.lastId += 1;
        const item = { ...fields, id: String(state.lastId) };
        state.items.set(item.id, item);
        kept.set(name, state);
        return item;
      },
      replace: (id, fields) => put(id, () => fields),
      change: (id, fields) => put(id, (old) => ({ ...old, ...fields })),
      remove: (id) => items().delete(id),
    };
  };
}
