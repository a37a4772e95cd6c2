import { setTimeout } from 'node:timers/promises';
import type { Sleep } from '../contracts/time.ts';

/** Sleeps in real time. */
export const realSleep: Sleep = (ms, signal) => setTimeout(ms, undefined, { signal });
