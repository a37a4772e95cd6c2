import { parentPort, workerData } from 'node:worker_threads';
import { createTextRedactor } from './text-redactor.ts';

const clean = createTextRedactor(workerData);
parentPort?.on('message', (text: string) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(clean(text));
});
