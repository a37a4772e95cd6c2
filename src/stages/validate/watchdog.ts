/** Runs beside the parsers, in a thread, and ends the process when it must not go on. */
import { workerData } from 'node:worker_threads';

const parent = process.ppid;
const maxBytes = Number(workerData);

// What a parser holds outside the JavaScript heap is bounded by nothing else. A parser takes
// hundreds of megabytes in a second, so it is looked at often: a look is a few microseconds.
setInterval(() => {
  if (process.ppid !== parent || process.memoryUsage.rss() > maxBytes) {
    process.kill(process.pid, 'SIGKILL');
  }
}, 20);
