/** Backs a store up, or restores it, and is killed once the copy is made. */
import { backupSqliteStore } from '../../../src/store/sqlite/file/backup-store.ts';
import { restoreSqliteStore } from '../../../src/store/sqlite/file/restore-store.ts';

const [purpose, store = '', file = ''] = process.argv.slice(2);

if (purpose === 'backup') await backupSqliteStore(store, file, kill);
else restoreSqliteStore(store, file, { onProgress: kill });

function kill({ phase }: { readonly phase: string }): void {
  if (phase === 'check') process.kill(process.pid, 'SIGKILL');
}
