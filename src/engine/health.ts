import type { EngineHealth } from '../contracts/engine/engine.ts';
import type { Store } from '../contracts/store/store.ts';
import type { JobError } from '../errors/job-error.ts';
import { toJobError } from '../errors/to-job-error.ts';
import type { HeldLease } from './runtime/lease.ts';

interface HealthParts {
  readonly store: Pick<Store, 'engines'>;
  /** Undefined for an engine that runs no jobs. */
  readonly lease: Pick<HeldLease, 'isFresh'> | undefined;
  isDraining(): boolean;
  writeError(): JobError | undefined;
}

/** Whether an engine can work. Never rejects. */
export async function readHealth(parts: HealthParts): Promise<EngineHealth> {
  const { store, lease, isDraining } = parts;
  const writeError = parts.writeError();
  const storeError = (await tryStore(store)) ?? writeError?.code;
  return {
    isDraining: isDraining(),
    ...(storeError !== undefined && { storeError }),
    ...(writeError && { writeError: { code: writeError.code, message: writeError.message } }),
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
