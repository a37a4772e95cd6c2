import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/contracts/store.ts';
import { storeContract } from '../../src/testing/store-contract.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const paths = new WeakMap<Store, string>();

async function openAt(path: string): Promise<Store> {
  const store = await openSqliteStore(path);
  paths.set(store, path);
  return store;
}

storeContract({
  open: async () => openAt(join(await tempDir(), 'jobs.db')),
  reopen: async (store) => {
    await store.close();
    return openAt(paths.get(store) ?? '');
  },
});
