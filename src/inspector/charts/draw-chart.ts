import { hash } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Diagram } from '../../diagram/diagram.ts';
import type { DiagramLayout } from '../../diagram/lay-out.ts';
import type { ChartMessage } from '../protocol.ts';
import { toChartMessage } from './chart-message.ts';

/** Lays a chart out, once for all machines that look the same. */
export function drawChart(chart: Diagram): Promise<ChartMessage> {
  const key = hash('sha256', JSON.stringify(chart));
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const drawing = layOut(chart).then((layout) => toChartMessage(chart.root, layout));
  for (const oldest of drawn.keys()) {
    if (drawn.size < mostDrawn) break;
    drawn.delete(oldest);
  }
  drawn.set(key, drawing);
  // One that failed, as with no memory left, may be asked for again.
  drawing.catch(() => drawn.delete(key));
  return drawing;
}

const drawn = new Map<string, Promise<ChartMessage>>();
const mostDrawn = 200;

async function layOut(chart: Diagram): Promise<DiagramLayout> {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const worker = new Worker(new URL(`./worker${ending}`, import.meta.url), { workerData: chart });
  worker.unref();
  try {
    // What our own worker posts.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const [layout] = (await once(worker, 'message')) as [DiagramLayout];
    return layout;
  } finally {
    await worker.terminate();
  }
}
