import { setTimeout as delay } from 'node:timers/promises';

/**
 * Calls `arrive` at random times over `spanMs`, at the rates of a day with that mean rate a second: quiet at its
 * ends, three times the mean at noon.
 */
export async function arrivals(
  spanMs: number,
  meanRate: number,
  arrive: () => void,
): Promise<void> {
  const startedAt = performance.now();
  let due = 0;
  for (;;) {
    const passed = performance.now() - startedAt;
    if (passed >= spanMs) return;
    for (; due <= passed; due += gapMs(meanRate * shareOf(due / spanMs))) arrive();
    await delay(5);
  }
}

/** Of the mean rate, at a part of the day from 0 to 1. */
function shareOf(part: number): number {
  return curve(part) / meanOfCurve;
}

/** To the next arrival, of a Poisson process with that rate a second. */
function gapMs(rate: number): number {
  return Math.min(1000, (-Math.log(1 - Math.random()) * 1000) / rate);
}

function curve(part: number): number {
  return ((1 - Math.cos(2 * Math.PI * part)) / 2) ** 2.6;
}

const meanOfCurve =
  Array.from({ length: 1000 }, (_, at) => curve(at / 1000)).reduce((sum, each) => sum + each) /
  1000;
