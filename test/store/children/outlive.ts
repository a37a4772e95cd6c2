/**
 * Inserts `count` jobs, prints `written`, and runs until SIGUSR2. Then it inserts one more, prints
 * `written` or the error code, and exits.
 */
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { aJob, aJobChange } from '../../../src/testing/store-contract/samples.ts';

const [path = '', prefix = '', count = '0'] = process.argv.slice(2);
const store = await openSqliteStore(path);
const change = { ...aJobChange(1, { lifecycle: 'ready' }), snapshot: 'x'.repeat(2000) };
for (let index = 0; index < Number(count); index += 1)
  await store.insert(aJob(`${prefix}-${index}`, { change }));
console.log('written');
const alive = setInterval(() => {}, 1000);
process.once('SIGUSR2', () => {
  clearInterval(alive);
  store.insert(aJob(`${prefix}-late`, { change })).then(
    () => console.log('written'),
    ({ code }) => console.log(code),
  );
});
