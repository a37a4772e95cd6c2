import { afterAll, beforeAll, describe } from 'vitest';
import type { Store } from '../../src/contracts/store/store.ts';
import type { StoreClocks } from '../../src/contracts/store/lease.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { storeContract } from '../../src/testing/store-contract.ts';
import {
  emptyStore,
  postgresBin,
  type PostgresServer,
  startPostgres,
} from '../helpers/stores/postgres.ts';

const clocksOf = new WeakMap<Store, StoreClocks>();

describe.skipIf(postgresBin === undefined)('PostgreSQL', () => {
  let server: PostgresServer;
  let address: string;
  beforeAll(() => {
    server = startPostgres();
    address = server.address();
  });
  afterAll(() => server.remove());

  async function open(clocks: StoreClocks): Promise<Store> {
    const store = await openPostgresStore(address, clocks);
    clocksOf.set(store, clocks);
    return store;
  }
  const openAgain = (store: Store) => open(clocksOf.get(store) ?? {});

  storeContract({
    async open(clocks) {
      const store = await open(clocks);
      await emptyStore(address);
      return store;
    },
    share: openAgain,
    reopen: async (store) => {
      await store.close();
      return openAgain(store);
    },
  });
});
