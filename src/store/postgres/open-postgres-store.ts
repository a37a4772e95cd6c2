import type { Store } from '../../contracts/store/store.ts';
import type { StoreClocks } from '../../contracts/store/lease.ts';
import { createPostgresStore } from './create-postgres-store.ts';
import { loadDriver } from './connection/load-driver.ts';
import { migrate } from './schema/migrate.ts';
import { parseAddress } from './connection/postgres-address.ts';

/** @see openPostgresStore of the package */
export async function openPostgresStore(address: string, clocks?: StoreClocks): Promise<Store> {
  const parsed = parseAddress(address);
  const driver = await loadDriver();
  await migrate(driver, parsed);
  return createPostgresStore(driver, parsed, clocks);
}
