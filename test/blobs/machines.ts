import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createJobEngine,
  defineStage,
  type JobEngine,
  type JobEngineOptions,
} from '../../src/index.ts';
import type { Blobs } from '../../src/contracts/blobs.ts';
import { nodeChild } from '../helpers/node-child.ts';
import { foldersIn } from '../helpers/store-fixtures.ts';
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
  readonly stopIn: 'validate' | 'deploy';
}

export function optionsOf({ cluster, name }: Pick<MachineOrders, 'cluster' | 'name'>) {
  return {
    store: join(cluster, 'jobs.db'),
    blobs: join(cluster, 'blobs'),
    config: { ...foldersIn(join(cluster, name)), browser: 'off', minFreeBytes: 0 },
    stages: { validate: defineStage('validate', () => ({ findings: [] })) },
    limits: { leaseMs: 2000, shutdownTimeoutMs: 50 },
  } satisfies JobEngineOptions;
}

/** Machines that share a store and an artefact store, and no folder. */
export async function createCluster() {
  const cluster = await tempDir();
  return {
    blobs: join(cluster, 'blobs'),
    folder: (name: string) => join(cluster, name),
    async open(
      name: string,
      { blobs, ...options }: Omit<JobEngineOptions, 'blobs'> & { blobs?: Blobs } = {},
    ): Promise<JobEngine> {
      const own = optionsOf({ cluster, name });
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
    async killed(stopIn: MachineOrders['stopIn']) {
      const orders: MachineOrders = { cluster, name: 'killed', request, stopIn };
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
