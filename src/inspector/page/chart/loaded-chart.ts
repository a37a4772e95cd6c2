import { h } from 'preact';
import type { ChartMessage } from '../../protocol.ts';
import { Problem } from '../parts/notice.ts';
import { ChartView, type ChartViewProps } from './chart-view.ts';

interface LoadedChartProps extends Omit<ChartViewProps, 'chart'> {
  readonly chart: ChartMessage | undefined;
  readonly error: Error | undefined;
}

/** A chart, or boxes in its place while the server lays it out. */
export function LoadedChart({ chart, error, ...props }: LoadedChartProps) {
  if (chart !== undefined) return h(ChartView, { chart, ...props });
  if (error !== undefined) return h(Problem, { error });
  return h(
    'div',
    { class: 'chart-skeleton', role: 'status' },
    h('span', { class: 'sr' }, 'The chart is being drawn …'),
    [1, 2, 3].map((key) => h('i', { key, 'aria-hidden': 'true' })),
  );
}
