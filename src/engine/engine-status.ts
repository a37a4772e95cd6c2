import type { JobEngine } from '../contracts/engine/engine.ts';
import type { Store } from '../contracts/store/store.ts';
import { toJobError } from '../errors/to-job-error.ts';
import { stagesOf } from './engine-id.ts';
import type { HeldLease } from './runtime/lease.ts';

interface StatusParts {
  readonly store: Pick<Store, 'engines' | 'engineStatuses'>;
  /** Undefined for an engine that runs no jobs. */
  readonly lease: Pick<HeldLease, 'isFresh'> | undefined;
  isDraining(): boolean;
  assertOpen(): void;
}

/** The calls that tell which engines run on the store, and whether this one can work. */
export function engineStatus({
  store,
  lease,
  isDraining,
  assertOpen,
}: StatusParts): Pick<JobEngine, 'isServed' | 'engines' | 'servedStages' | 'health'> {
  async function servedStages() {
    assertOpen();
    return stagesOf(await store.engines());
  }

  return {
    servedStages,
    isServed: async () => (await servedStages()).length > 0,
    async engines() {
      assertOpen();
      const statuses = await store.engineStatuses();
      return statuses.map((status) => ({ ...status, stages: stagesOf([status.id]) }));
    },
    async health() {
      const storeError = await tryStore(store);
      return {
        isDraining: isDraining(),
        ...(storeError !== undefined && { storeError }),
        ...(lease && { isLeaseHeld: lease.isFresh }),
      };
    },
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
