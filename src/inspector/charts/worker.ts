import { parentPort, workerData } from 'node:worker_threads';
import { layOutChart } from '../../chart/lay-out.ts';

// Laying out takes some 200 ms of pure computing, which are not to be the engine's.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await layOutChart(workerData));
