import { hash } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Diagram } from '../../diagram/diagram.ts';
import type { DiagramLayout } from '../../diagram/lay-out.ts';
import type { ChartMessage } from '../protocol.ts';
import { toChartMessage } from './chart-message.ts';

/** Lays out a chart. The result is cached, and shared by identical machines. */
export function drawChart(chart: Diagram): Promise<ChartMessage> {
  const key = hash('sha256', JSON.stringify(chart));
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const drawing = layOut(chart).then((layout) => toChartMessage(chart, layout));
  for (const oldest of drawn.keys()) {
    if (drawn.size < maxCached) break;
    drawn.delete(oldest);
  }
  drawn.set(key, drawing);
  // A failed layout, such as for lack of memory, may be requested again.
  drawing.catch(() => drawn.delete(key));
  return drawing;
}

const drawn = new Map<string, Promise<ChartMessage>>();
const maxCached = 200;

async function layOut(chart: Diagram): Promise<DiagramLayout> {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const worker = new Worker(new URL(`./worker${ending}`, import.meta.url), { workerData: chart });
  worker.unref();
  try {
    // The worker posts nothing else.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const [layout] = (await once(worker, 'message')) as [DiagramLayout];
    return layout;
  } finally {
    await worker.terminate();
  }
}
