/** Acquires a lease, claims a job, sends its id, and keeps running. */
import { processIdentity } from '../../../src/store/leases/process-identity.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { claimIds, ttlMs } from '../../../src/testing/store-contract/samples.ts';

const [path = '', owner = ''] = process.argv.slice(2);
const store = await openSqliteStore(path);
await store.lease({
  name: `engine:${owner}`,
  owner,
  processIdentity: processIdentity(),
  ttlMs,
});
process.send?.(await claimIds(store, owner));
process.on('message', () => {});
