import { describe, onTestFinished } from 'vitest';
import type { Store } from '../contracts/store/store.ts';
import type { StoreClocks } from '../contracts/store/lease.ts';
import { testAdmission } from './store-contract/queue/admission.ts';
import { testBudgets } from './store-contract/writes/budgets.ts';
import { testDeletions } from './store-contract/deletions.ts';
import { noon } from './store-contract/samples.ts';
import { virtualClock } from './virtual-clock.ts';
import { testChanges } from './store-contract/writes/changes.ts';
import { testClaims } from './store-contract/claims.ts';
import { testOrphans } from './store-contract/orphans.ts';
import { testHandovers } from './store-contract/handovers.ts';
import { testStoreClosing } from './store-contract/closing.ts';
import { testCommits } from './store-contract/writes/commits.ts';
import { testInboxes } from './store-contract/writes/inboxes.ts';
import { testInserts } from './store-contract/writes/inserts.ts';
import { testLimits } from './store-contract/queue/limits.ts';
import { testJournals } from './store-contract/reads/journals.ts';
import { testLeases } from './store-contract/leases.ts';
import { testStoreLists } from './store-contract/reads/lists.ts';
import { testQueue } from './store-contract/queue/queue.ts';
import { testRepeats } from './store-contract/writes/repeats.ts';
import { testRetention } from './store-contract/retention.ts';
import { testSteps } from './store-contract/writes/steps.ts';
import { testStoreStorages } from './store-contract/reads/storages.ts';

/** Opens an empty store within a test. By default its clocks stand still at `noon`. */
export type OpenStore = (clocks?: StoreClocks) => Promise<Store>;

/** Opens the data of an open store a second time, or returns the store itself. */
export type ShareStore = (store: Store) => Promise<Store>;

export interface StoreContractOptions {
  /** Opens an empty store with these clocks. It is closed at the end of the test. */
  open(clocks: StoreClocks): Promise<Store>;
  /** Opens the data of an open store a second time, as another process would. */
  readonly share?: ShareStore;
  /** Closes a store and opens its data again. Omitted if nothing outlives the process. */
  readonly reopen?: (store: Store) => Promise<Store>;
}

/**
 * Defines vitest tests that every store for an engine must pass.
 *
 * @example
 * storeContract({ open: async (clocks) => createMemoryStore(clocks) });
 */
export function storeContract({ open, share, reopen }: StoreContractOptions): void {
  const openClosing: OpenStore = (clocks = virtualClock(noon)) => closeAtEnd(open(clocks));
  const shareClosing: ShareStore = async (store) => (share ? closeAtEnd(share(store)) : store);

  describe.each(Object.entries(parts))('%s', (_, addTests) => {
    addTests(openClosing, shareClosing);
  });
  describe('close', () => {
    testStoreClosing(openClosing, reopen && ((store) => closeAtEnd(reopen(store))));
  });
}

const parts = {
  insert: testInserts,
  commit: testCommits,
  'repeated commit': testRepeats,
  step: testSteps,
  budget: testBudgets,
  claim: testClaims,
  orphan: testOrphans,
  handover: testHandovers,
  queue: testQueue,
  limit: testLimits,
  admission: testAdmission,
  inbox: testInboxes,
  journal: testJournals,
  list: testStoreLists,
  delete: testDeletions,
  retention: testRetention,
  lease: testLeases,
  storage: testStoreStorages,
  onChange: testChanges,
};

async function closeAtEnd(opened: Promise<Store>): Promise<Store> {
  const store = await opened;
  onTestFinished(() => store.close());
  return store;
}
