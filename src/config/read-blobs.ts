import { isAbsolute, parse, resolve } from 'node:path';
import { JobError } from '../errors/job-error.ts';
import { type Environment, readVariable } from './read-variable.ts';
import { hasControls } from './store-setting.ts';

/** Where a blob store is. */
export type BlobsSetting =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'postgres' }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      readonly prefix: string;
      readonly endpoint: string;
      readonly region: string;
    };

/**
 * Reads the place of the blob store, as in `JOB_BLOBS`: a folder, `postgres` (in the database of the
 * store), or `s3://bucket/prefix?endpoint=…&region=…`. The region is also read from `AWS_REGION`.
 *
 * @throws JobError `CONFIG_INVALID`
 * @example
 * readBlobs('s3://builds/jobs?region=eu-central-1'); // { kind: 's3', bucket: 'builds', prefix: 'jobs/', … }
 */
export function readBlobs(value: string, environment: Environment = process.env): BlobsSetting {
  if (value === 'postgres') return { kind: 'postgres' };
  if (value.startsWith('s3:')) return readBucket(value, environment);
  const isFolder = isAbsolute(value) && !hasControls(value) && resolve(value) !== parse(value).root;
  if (isFolder && /^\/(?:proc|sys)(?:\/|$)/.test(resolve(value)))
    throw refuse('is a folder of the system, which keeps no files');
  if (isFolder) return { kind: 'folder', path: resolve(value) };
  // It may contain a secret, so it is not shown.
  throw refuse('must be the absolute path of a folder, postgres, or s3://bucket/prefix');
}

function readBucket(value: string, environment: Environment): BlobsSetting {
  const url = URL.parse(value);
  if (url === null) throw refuse('is not a URL');
  if (url.username !== '' || url.password !== '')
    throw refuse('must not contain a key: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
  const unknown = [...url.searchParams.keys()].find(
    (key) => key !== 'endpoint' && key !== 'region',
  );
  if (unknown !== undefined) throw refuse('may only have the parameters endpoint and region');
  const prefix = url.pathname.replace(/^\//, '').replace(/(?<=[^/])$/, '/');
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(url.host)) throw refuse('has no valid bucket');
  if (!/^[\w./-]{0,400}$/.test(prefix))
    throw refuse('has a prefix that is not of A-Z, 0-9, . _ - /');
  const region =
    url.searchParams.get('region') ??
    readVariable('AWS_REGION', environment) ??
    readVariable('AWS_DEFAULT_REGION', environment) ??
    'us-east-1';
  if (!/^[a-z0-9-]{1,40}$/.test(region)) throw refuse('has no valid region');
  const endpoint = readEndpoint(
    url.searchParams.get('endpoint') ?? `https://s3.${region}.amazonaws.com`,
  );
  return { kind: 's3', bucket: url.host, prefix, endpoint, region };
}

function readEndpoint(text: string): string {
  const url = URL.parse(text);
  const isPlain =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username + url.password + url.search + url.hash === '';
  if (!isPlain) throw refuse('must have an http or https endpoint, without a user or a query');
  return url.href.replace(/\/$/, '');
}

function refuse(why: string): JobError {
  return new JobError('CONFIG_INVALID', `The blob store (JOB_BLOBS) ${why}.`);
}
