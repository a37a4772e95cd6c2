import type { StoreNamespaces } from '../../contracts/store/store.ts';

/**
 * Deletes the values of front ends that mention one of these ids: as a string anywhere in the value, or as
 * a part of the key between colons.
 */
export async function forgetValues(
  storage: StoreNamespaces,
  ids: ReadonlySet<string>,
): Promise<void> {
  for (const namespace of await storage.namespaces()) {
    // The others are the engine's own, and name no people.
    if (!namespace.startsWith('user:')) continue;
    for (const [key, value] of await storage.list(namespace, ''))
      if (isOf(key, value, ids)) await storage.delete(namespace, key);
  }
}

function isOf(key: string, value: string, ids: ReadonlySet<string>): boolean {
  if (key.split(':').some((part) => ids.has(part))) return true;
  let found = false;
  JSON.parse(value, (name, each: unknown) => {
    found ||= ids.has(name) || (typeof each === 'string' && ids.has(each));
  });
  return found;
}
