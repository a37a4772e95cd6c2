/** Holds the write lock of a database from the first message to the second. */
import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync(process.argv[2] ?? '');
process.once('message', () => {
  database.exec('begin immediate');
  process.once('message', () => {
    database.exec('rollback');
    database.close();
    process.disconnect?.();
  });
  process.send?.('locked');
});
