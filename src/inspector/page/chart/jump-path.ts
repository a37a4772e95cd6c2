import type { ChartBox, ChartMessage } from '../../protocol.ts';
import type { TakenTransition } from './trail.ts';

/**
 * The line of a transition without an arrow: along the nearer edge of the chart, where nothing is drawn.
 * Undefined if either state is not in the chart.
 */
export function jumpPath(chart: ChartMessage, { from, to }: TakenTransition): string | undefined {
  const start = chart.boxes.find(({ id }) => id === from);
  const end = chart.boxes.find(({ id }) => id === to);
  if (start === undefined || end === undefined) return undefined;
  const rightward = [start, end].map((box) => chart.width - (box.x + box.width));
  const leftward = [start, end].map(({ x }) => x);
  const isRight = sum(rightward) <= sum(leftward);
  const edge = isRight ? chart.width - inset : inset;
  const exit = sideOf(start, isRight);
  const entry = sideOf(end, isRight);
  return `M${exit.x} ${exit.y}H${edge}V${entry.y}H${entry.x}`;
}

/** Within the free edge that the layout leaves around all states. */
const inset = 6;

function sideOf({ x, y, width, height }: ChartBox, isRight: boolean) {
  return { x: isRight ? x + width : x, y: y + height / 2 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
