/** Moves a store until it was told of a phase so many times, then waits to be killed. */
import { moveToPostgres } from '../../../../src/store/move/move-to-postgres.ts';

const [from = '', to = '', phase = '', times = ''] = process.argv.slice(2);
let calls = 0;
await moveToPostgres({
  from,
  to,
  waitMs: 0,
  pageRows: 10,
  onProgress(progress) {
    if (progress.phase === phase) calls += 1;
    if (calls !== Number(times)) return;
    process.send?.(`${phase} ${times}`);
    // Blocks, as between two statements.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
process.send?.('moved');
