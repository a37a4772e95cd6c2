/** Claims jobs and takes each a few commits further, parks some and wakes them, until it is killed. */
import { setTimeout as delay } from 'node:timers/promises';
import type { ActorChange } from '../../../src/contracts/store/actor-change.ts';
import type { ActorClaim, StoredActor } from '../../../src/contracts/store/actor.ts';
import { processIdentity } from '../../../src/store/leases/process-identity.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { aJobChange } from '../../../src/testing/store-contract/samples.ts';

const [path = ''] = process.argv.slice(2);
const owner = `engine-${process.pid}`;
const store = await openSqliteStore(path);
const lease = { name: `engine:${owner}`, owner, processIdentity: processIdentity(), ttlMs: 60_000 };
await store.lease(lease);
for (;;) {
  const claimed = await store.claim({ kind: 'job', owner, limit: 3 }, begin);
  process.send?.(claimed.length);
  for (const claim of claimed) await run(claim, Number(claim.change.snapshot));
  // Others may run all that have room.
  if (claimed.length === 0) await delay(3);
}

function begin({ snapshot, inbox }: StoredActor): ActorChange {
  const consumed = inbox.map(({ id }) => id);
  return { ...aJobChange(1), snapshot: `${Number(snapshot) + 1}`, consumed };
}

async function run(claim: ActorClaim, count: number): Promise<void> {
  const lifecycles = ['ended', 'parked', 'ready'] as const;
  const lifecycle = count > 5 ? 'ended' : (lifecycles[(count + claim.rowId) % 3] ?? 'ended');
  await store.commit(claim, aJobChange(1));
  const last = { ...claim, revision: claim.revision + 1 };
  await store.commit(last, { ...aJobChange(1, { lifecycle }), snapshot: `${count}` });
  if (lifecycle === 'ended') await store.archive(claim);
  if (lifecycle === 'parked') await store.post({ kind: 'job', id: claim.id }, '"go"');
}
