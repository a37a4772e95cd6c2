/** Claims jobs and commits to them until all have ended; then sends the number of commits. */
import type { ActorClaim } from '../../../src/contracts/store/actor.ts';
import { processIdentity } from '../../../src/store/leases/process-identity.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { aJobChange, commitNext, ttlMs } from '../../../src/testing/store-contract/samples.ts';

const [path = '', owner = '', rounds = '0'] = process.argv.slice(2);
const store = await openSqliteStore(path);
await store.lease({
  name: `engine:${owner}`,
  owner,
  processIdentity: processIdentity(),
  ttlMs,
});
let commits = 0;
for (;;) {
  const request = { kind: 'job', owner, limit: 3 } as const;
  const claimed = await store.claim(request, ({ snapshot }) => ({ ...aJobChange(0), snapshot }));
  if (claimed.length === 0) break;
  await Promise.all(claimed.map((claim) => run(claim, Number(claim.snapshot))));
}
process.send?.(commits);
await store.close();
process.disconnect?.();

async function run(claim: ActorClaim, from: number): Promise<void> {
  for (let count = from + 1; ; count++) {
    // Given back now and then, so that another process continues.
    const lifecycle = count >= Number(rounds) ? 'ended' : count % 5 === 0 ? 'ready' : 'running';
    const kept = await commitNext(store, claim, {
      ...aJobChange(1),
      snapshot: `${count}`,
      lifecycle,
    });
    if (!kept) throw new Error('lost a job that nobody can have claimed');
    commits += 1;
    if (lifecycle === 'ended') await store.archive(claim);
    if (lifecycle !== 'running') return;
  }
}
