import { parentPort, workerData } from 'node:worker_threads';
import { layOutDiagram } from '../../diagram/lay-out.ts';

// Layout takes about 200 ms of CPU time, which would block the engine's thread.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await layOutDiagram(workerData));
