import type { StoredEngine } from '../../contracts/engine/engine-status.ts';
import type { LeaseRules, StoredLease } from './lease-rules.ts';
import type { StoreTime } from './store-clock.ts';

/** The engines of some leases, those that run jobs first; `running`: the jobs of each owner. */
export function engineStatuses(
  leases: readonly StoredLease[],
  running: ReadonlyMap<string, number>,
  rules: Pick<LeaseRules, 'isInForce'>,
  at: StoreTime,
): readonly StoredEngine[] {
  return leases
    .map((lease): StoredEngine => {
      const { owner, renewedAt, expiresAt, engine } = lease;
      return {
        id: owner,
        ...engine,
        running: running.get(owner) ?? 0,
        isLive: rules.isInForce(lease, at),
        renewedMs: Math.max(0, at.now - renewedAt),
        leaseMs: expiresAt - renewedAt,
      };
    })
    .sort((a, b) => rank(a) - rank(b) || b.running - a.running || (a.id < b.id ? -1 : 1));
}

function rank({ isLive, concurrency }: StoredEngine): number {
  if (!isLive) return 2;
  return concurrency === 0 ? 1 : 0;
}
