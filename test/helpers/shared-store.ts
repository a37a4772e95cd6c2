import type { Store } from '../../src/contracts/store.ts';
import { createMemoryStore } from '../../src/store/memory/memory-store.ts';

/** A store that several engines of one test share: none of them closes it. */
export function sharedStore(): Store {
  return { ...createMemoryStore(), close: () => Promise.resolve() };
}
