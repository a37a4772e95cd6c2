import { parentPort, workerData } from 'node:worker_threads';
import { layOutDiagram } from '../../diagram/lay-out.ts';

// Laying out takes some 200 ms of pure computing, which are not to be the engine's.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await layOutDiagram(workerData));
