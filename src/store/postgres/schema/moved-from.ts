import type { Client } from 'pg';
import { JobError } from '../../../errors/job-error.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';

/**
 * The table of a store into which another one is moved, or was: one row, whose `finished_at` is null while
 * rows may be missing. Only the move creates it.
 */
export const createMovedFrom = `create table if not exists moved_from (source text not null, digests text not null,
  finished_at bigint)`;

/** Refuses a store into which another one is being moved. @throws JobError `STORE_UNFINISHED` */
export async function assertMoved(client: Client): Promise<void> {
  const { rows } = await client.query('select source from moved_from where finished_at is null');
  const [row]: readonly { readonly source: unknown }[] = rows;
  if (row === undefined) return;
  const source = oneLine(String(row.source), 300);
  throw new JobError('STORE_UNFINISHED', `The move of ${source} to this store is not finished.`);
}
