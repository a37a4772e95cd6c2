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
  // The host may be among the parameters: the folder of a socket.
  const url = URL.parse(address) ?? URL.parse(address.replace('@/', '@localhost/'));
  if (url === null || isUnescaped(url))
    throw refuse(
      'is not a URL: postgres://user:password@host/database, where @ / # ? % of a password must be escaped: %40 %2F %23 %3F %25',
    );
  const schema = url.searchParams.get('schema') ?? 'jobchart';
  url.searchParams.delete('schema');
  // The name of the channel is nine characters longer.
  if (!/^(?!pg_|information_schema$)[a-z_][a-z0-9_]{0,53}$/.test(schema))
    throw refuse('names a schema that is not of the form "jobs_1"');
  return { connectionString: url.href, schema };
}

/** Whether user and password end too early: what follows would be taken for a host, and be shown. */
function isUnescaped({ href, hash, pathname, searchParams }: URL): boolean {
  return (
    hash !== '' ||
    /%(?![0-9a-f]{2})/i.test(href) ||
    [pathname, ...searchParams.keys()].some((part) => part.includes('@'))
  );
}
