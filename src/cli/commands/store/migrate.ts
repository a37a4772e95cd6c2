import { resolve } from 'node:path';
import { readConfig } from '../../../config/read-config.ts';
import { readVariable } from '../../../config/read-variable.ts';
import { isPostgres, readStoreSetting, type StoreSetting } from '../../../config/store-setting.ts';
import { JobError } from '../../../errors/job-error.ts';
import { moveToPostgres } from '../../../store/move/move-to-postgres.ts';
import { parseAddress } from '../../../store/postgres/connection/postgres-address.ts';
import { exitCodes } from '../../exit-codes.ts';
import { asTypedHere } from '../../ui/own-command.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { showPercentage } from '../../ui/show-percentage.ts';
import { formatCounted } from '../../ui/text/format.ts';

export interface MigrateFlags {
  readonly from?: string;
  readonly to: string;
  readonly restart?: boolean;
  readonly json?: boolean;
}

/** Moves a SQLite store to PostgreSQL. Resolves with the exit code. */
export async function migrate({
  from,
  to,
  restart = false,
  json = false,
}: MigrateFlags): Promise<number> {
  const path = fileOf(settingOf(from));
  if (!isPostgres(to))
    throw new JobError('CONFIG_INVALID', '--to is not of the form postgres://user@host/database.');
  const shownTo = withoutPassword(to);
  const names = { read: 'Reading', copy: 'Copying', check: 'Checking the copy' };
  const { onProgress, end } = showPercentage(names);
  const moved = await moveToPostgres({ from: path, to, restart, onProgress }).finally(end);
  const rows = Object.values(moved.rows).reduce((sum, count) => sum + count, 0);
  if (json) printJson({ ...moved, to: shownTo });
  else
    printLines([
      `Moved ${formatCounted(moved.jobs, 'job')} from ${moved.from} to ${shownTo}, and compared all ${rows} rows.`,
      'Both stores are paused. To go on with the new one:',
      '  1. Set JOB_STORE to its address, for every process. Files stay where they are.',
      asTypedHere('  2. Run `jobchart resume`, and start the engines.'),
      'The old store is otherwise unchanged. Start no more engines on it: they would run the same jobs.',
    ]);
  return exitCodes.done;
}

function settingOf(option: string | undefined): StoreSetting {
  const isPath = option !== undefined && option !== 'memory' && !isPostgres(option);
  const setting = isPath ? resolve(option) : (option ?? readVariable('JOB_STORE'));
  return readStoreSetting(setting, readConfig());
}

function fileOf(store: StoreSetting): string {
  if (store.type === 'file') return store.path;
  const message = {
    memory: '--from: jobs in memory end with their process; only a SQLite store can be moved.',
    postgres: '--from is a PostgreSQL database. Use its own tools: pg_dump and pg_restore.',
  }[store.type];
  throw new JobError('CONFIG_INVALID', message);
}

/** Further parameters of the driver may hold secrets, too. */
function withoutPassword(address: string): string {
  const { connectionString, schema } = parseAddress(address);
  const { protocol, username, host, pathname } = new URL(connectionString);
  const user = username === '' ? '' : `${username}@`;
  return `${protocol}//${user}${host}${pathname}?schema=${schema}`;
}
