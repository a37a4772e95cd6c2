import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createJobEngine,
  defineStage,
  type JobEngine,
  type JobEngineOptions,
} from '../../src/index.ts';
import type { EngineRole } from '../../src/contracts/engine/engine-role.ts';
import type { Blobs } from '../../src/contracts/blobs.ts';
import { nodeChild } from '../helpers/processes/node-child.ts';
import { foldersIn } from '../helpers/stores/store-fixtures.ts';
import { tempDir } from '../helpers/temp-dir.ts';

export const request = {
  userMessage: 'create a landing page for Luna Bakery',
  userId: 'u1',
  channelId: 'c1',
} as const;

/** What a machine of a cluster is told. */
export interface MachineOrders {
  /** The folder of the cluster: store and blobs. */
  readonly cluster: string;
  /** Names the folder of its own. */
  readonly name: string;
  readonly request: typeof request;
  /** The stage that never ends. */
  readonly stopIn: 'validate' | 'deploy' | 'finalize';
  /** The address of a database for jobs and blobs, in place of files in the folder of the cluster. */
  readonly database?: string | undefined;
  readonly role?: EngineRole;
}

export function optionsOf({
  cluster,
  name,
  database,
  role = 'all',
}: Pick<MachineOrders, 'cluster' | 'name' | 'database' | 'role'>) {
  return {
    role,
    store: database ?? join(cluster, 'jobs.db'),
    blobs: database === undefined ? join(cluster, 'blobs') : 'postgres',
    config: { ...foldersIn(join(cluster, name)), browser: 'off', minFreeBytes: 0 },
    stages: { validate: defineStage('validate', () => ({ findings: [] })) },
    limits: { leaseMs: 2000, shutdownTimeoutMs: 50 },
  } satisfies JobEngineOptions;
}

/** Machines that share a store and a blob store, and no folder. */
export async function createCluster(database?: string) {
  const cluster = await tempDir();
  return {
    blobs: join(cluster, 'blobs'),
    folder: (name: string) => join(cluster, name),
    async open(
      name: string,
      { blobs, ...options }: Omit<JobEngineOptions, 'blobs'> & { blobs?: Blobs } = {},
    ): Promise<JobEngine> {
      const own = optionsOf({ cluster, name, database });
      const engine = await createJobEngine({
        ...own,
        ...options,
        stages: { ...own.stages, ...options.stages },
        ...(blobs && { blobs }),
      });
      onTestFinished(engine.close);
      return engine;
    },
    /** A machine that is killed in a stage of its job. Its folders are kept elsewhere. */
    async killed(stopIn: MachineOrders['stopIn'], role: EngineRole = 'all') {
      const orders: MachineOrders = { cluster, name: 'killed', request, stopIn, database, role };
      const child = nodeChild(
        new URL('children/machine.ts', import.meta.url),
        JSON.stringify(orders),
      );
      const jobId = String(await child.next());
      await child.kill();
      const lost = join(cluster, 'lost');
      mkdirSync(lost);
      renameSync(join(cluster, 'killed'), join(lost, 'killed'));
      return { jobId, outputBase: foldersIn(join(lost, 'killed')).outputBase };
    },
  };
}
