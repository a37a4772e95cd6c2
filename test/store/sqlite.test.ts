import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/contracts/store/store.ts';
import type { StoreClocks } from '../../src/contracts/store/lease.ts';
import { storeContract } from '../../src/testing/store-contract.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const opened = new WeakMap<Store, { readonly path: string; readonly clocks: StoreClocks }>();

async function openAt(path: string, clocks: StoreClocks): Promise<Store> {
  const store = await openSqliteStore(path, clocks);
  opened.set(store, { path, clocks });
  return store;
}

function openAgain(store: Store): Promise<Store> {
  const { path = '', clocks = {} } = opened.get(store) ?? {};
  return openAt(path, clocks);
}

storeContract({
  open: async (clocks) => openAt(join(await tempDir(), 'jobs.db'), clocks),
  share: openAgain,
  reopen: async (store) => {
    await store.close();
    return openAgain(store);
  },
});
