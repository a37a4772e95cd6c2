import { describe, onTestFinished } from 'vitest';
import type { Store } from '../contracts/store.ts';
import { testChanges } from './store-contract/changes.ts';
import { testClaims } from './store-contract/claims.ts';
import { testClosing } from './store-contract/closing.ts';
import { testCommits } from './store-contract/commits.ts';
import { testInboxes } from './store-contract/inboxes.ts';
import { testInserts } from './store-contract/inserts.ts';
import { testJournals } from './store-contract/journals.ts';
import { testLeases } from './store-contract/leases.ts';
import { testLists } from './store-contract/lists.ts';
import { testStorages } from './store-contract/storages.ts';

/** Gives an empty store, within a test. */
export type OpenStore = () => Promise<Store>;

export interface StoreContractOptions {
  /** Gives an empty store. It is closed when the test has ended. */
  readonly open: OpenStore;
  /** Closes a store and opens what it kept again. Left out where nothing outlives the process. */
  readonly reopen?: (store: Store) => Promise<Store>;
}

/**
 * Says in vitest tests what a store must do. Every store that is handed to an engine should pass.
 *
 * @example
 * storeContract({ open: async () => createMemoryStore() });
 */
export function storeContract({ open, reopen }: StoreContractOptions): void {
  const openClosing = () => closeAtEnd(open());

  describe.each(Object.entries(parts))('%s', (_, addTests) => {
    addTests(openClosing);
  });
  describe('close', () => {
    testClosing(openClosing, reopen && ((store) => closeAtEnd(reopen(store))));
  });
}

const parts = {
  insert: testInserts,
  commit: testCommits,
  claim: testClaims,
  inbox: testInboxes,
  journal: testJournals,
  list: testLists,
  lease: testLeases,
  storage: testStorages,
  onChange: testChanges,
};

async function closeAtEnd(opened: Promise<Store>): Promise<Store> {
  const store = await opened;
  onTestFinished(() => store.close());
  return store;
}
