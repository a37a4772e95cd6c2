import type { Blobs } from './contracts/blobs.ts';
import type { Sleep } from './contracts/time.ts';
import { createSleep } from './engine/runtime/timer.ts';
import { isPostgres } from './config/store-setting.ts';
import { JobError } from './errors/job-error.ts';

export interface OpenBlobsOptions {
  /** The address of the store, for `postgres`. @default `JOB_STORE` */
  readonly store?: string | undefined;
  readonly sleep?: Sleep;
  /** The credentials of a bucket are its usual variables. @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Opens a blob store: engines on several machines that share it can go on with each other's jobs.
 * Nothing is read or written yet. A place belongs to one store: its retention removes what no job needs.
 *
 * @param place An absolute path, `s3://bucket/prefix?endpoint=…&region=…`, or `postgres`.
 * @throws JobError `CONFIG_INVALID`, `BLOBS_PACKAGE_MISSING`, `STORE_PACKAGE_MISSING`
 * @example
 * const blobs = await openBlobs('s3://builds?endpoint=http://localhost:9000');
 * const engine = await createJobEngine({ store: '/srv/jobs/jobs.db', blobs });
 */
export async function openBlobs(
  place: string,
  {
    environment = process.env,
    store = environment['JOB_STORE'],
    sleep = createSleep(),
  }: OpenBlobsOptions = {},
): Promise<Blobs> {
  // Loaded on use, so that importing the library stays cheap.
  const { readBlobs } = await import('./config/read-blobs.ts');
  const setting = readBlobs(place, environment);
  switch (setting.kind) {
    case 'folder': {
      const { createFolderBlobs } = await import('./blobs/folder-blobs.ts');
      return createFolderBlobs(setting.path);
    }
    case 's3': {
      const { createS3Blobs } = await import('./blobs/s3-blobs.ts');
      return createS3Blobs({ ...setting, credentials: readCredentials(environment), sleep });
    }
    case 'postgres': {
      if (!isPostgres(store)) throw refused('is postgres, but the store (JOB_STORE) is not');
      const { openQueries } = await import('./store/postgres/connection/open-queries.ts');
      const { createPostgresBlobs } = await import('./blobs/postgres-blobs.ts');
      return createPostgresBlobs(await openQueries(store));
    }
  }
}

function readCredentials(environment: NonNullable<OpenBlobsOptions['environment']>) {
  const accessKeyId = environment['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'];
  const sessionToken = environment['AWS_SESSION_TOKEN'];
  if (!accessKeyId || !secretAccessKey)
    throw refused('is a bucket: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}

function refused(why: string): JobError {
  return new JobError('CONFIG_INVALID', `The blob store (JOB_BLOBS) ${why}.`);
}
