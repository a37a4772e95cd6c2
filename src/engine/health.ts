import type { EngineHealth } from '../contracts/engine/engine.ts';
import type { Store } from '../contracts/store/store.ts';
import { toJobError } from '../errors/to-job-error.ts';
import type { HeldLease } from './runtime/lease.ts';

interface HealthParts {
  readonly store: Pick<Store, 'engines'>;
  /** Undefined for an engine that runs no jobs. */
  readonly lease: Pick<HeldLease, 'isFresh'> | undefined;
  isDraining(): boolean;
}

/** Whether an engine can work. Never rejects. */
export async function readHealth({ store, lease, isDraining }: HealthParts): Promise<EngineHealth> {
  const storeError = await tryStore(store);
  return {
    isDraining: isDraining(),
    ...(storeError !== undefined && { storeError }),
    ...(lease && { isLeaseHeld: lease.isFresh }),
  };
}

/** Reads the leases: a few rows, whatever the store holds. */
async function tryStore(store: Pick<Store, 'engines'>): Promise<string | undefined> {
  try {
    await store.engines();
    return undefined;
  } catch (error) {
    return toJobError(error).code;
  }
}
