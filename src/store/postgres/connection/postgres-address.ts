import { JobError } from '../../../errors/job-error.ts';

/** Where a PostgreSQL store is. */
export interface PostgresAddress {
  /** For the driver, without our own parameters. May hold a password. */
  readonly connectionString: string;
  /** The schema with the tables of the store. */
  readonly schema: string;
}

/**
 * Reads `postgres://user:password@host:port/database?schema=jobchart`. Further parameters are those of
 * the driver, such as `sslmode`.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export function parseAddress(address: string): PostgresAddress {
  const refuse = (why: string) => new JobError('CONFIG_INVALID', `The PostgreSQL address ${why}.`);
  const url = URL.parse(address);
  if (url === null || url.hash !== '' || hasRestOfUser(url))
    throw refuse(
      'is not a URL: postgres://user:password@host/database, where @ / # ? of a password must be escaped: %40 %2F %23 %3F',
    );
  const schema = url.searchParams.get('schema') ?? 'jobchart';
  url.searchParams.delete('schema');
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema) || schema.startsWith('pg_'))
    throw refuse('names a schema that is not of the form "jobs_1"');
  return { connectionString: url.href, schema };
}

/** After a character that is not escaped, user and password end: what follows would be taken for a host. */
function hasRestOfUser({ pathname, searchParams }: URL): boolean {
  return [pathname, ...searchParams.keys()].some((part) => part.includes('@'));
}
