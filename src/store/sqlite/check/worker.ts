/** Entry point of the worker thread that checks the pages of a large store. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { findDamage } from './find-damage.ts';

const database = new DatabaseSync(String(workerData), { readOnly: true, timeout: 5000 });
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(findDamage(database));
database.close();
