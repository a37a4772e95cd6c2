/** A thread beside the parsers that kills the process if the parent is gone or memory runs out. */
import { workerData } from 'node:worker_threads';

const parent = process.ppid;
const maxBytes = Number(workerData);

// Nothing else bounds the memory of a parser outside the JavaScript heap. A parser can allocate
// hundreds of megabytes in a second, hence the short interval; a check takes a few microseconds.
setInterval(() => {
  if (process.ppid !== parent || process.memoryUsage.rss() > maxBytes) {
    process.kill(process.pid, 'SIGKILL');
  }
}, 20);
