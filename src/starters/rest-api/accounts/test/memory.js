/** Collections for tests, as `src/collection.js` opens them. */
export function memory() {
  const kept = new Map();
  return (name) => {
    const items = kept.get(name) ?? [];
    kept.set(name, items);
    return {
      list: () => [...items],
      read: (id) => items.find((item) => item.id === id),
      create(fields) {
        const item = { ...fields, id: String(items.length + 1) };
        items.push(item);
        return item;
      },
      remove: (id) =>
        items.splice(
          items.findIndex((item) => item.id === id),
          1,
        ).length === 1,
    };
  };
}
