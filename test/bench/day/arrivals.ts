import { setTimeout as delay } from 'node:timers/promises';

export const jobsADay = 10_000_000;
/** A second. */
export const meanRate = jobsADay / 86_400;

/** Calls `arrive` at random times over `spanMs`, at the rates of a day: quiet at its ends, three times the mean at noon. */
export async function arrivals(spanMs: number, arrive: () => void): Promise<void> {
  const startedAt = performance.now();
  let due = 0;
  for (;;) {
    const passed = performance.now() - startedAt;
    if (passed >= spanMs) return;
    for (; due <= passed; due += gapMs(due / spanMs)) arrive();
    await delay(5);
  }
}

/** To the next arrival (a Poisson process), at a part of the day from 0 to 1. */
function gapMs(part: number): number {
  const rate = (meanRate * curve(part)) / meanOfCurve;
  return Math.min(1000, (-Math.log(1 - Math.random()) * 1000) / rate);
}

function curve(part: number): number {
  return ((1 - Math.cos(2 * Math.PI * part)) / 2) ** 2.6;
}

const meanOfCurve =
  Array.from({ length: 1000 }, (_, at) => curve(at / 1000)).reduce((sum, each) => sum + each) /
  1000;
