/** The latest ids, because Discord may deliver the same event twice at once. */
export function createRecentIds() {
  const ids = new Set<string>();
  return {
    isNew(id: string): boolean {
      if (ids.has(id)) return false;
      ids.add(id);
      if (ids.size > maxRecent) for (const oldest of ids) return ids.delete(oldest);
      return true;
    },
    forget: (id: string) => ids.delete(id),
  };
}

const maxRecent = 20_000;
