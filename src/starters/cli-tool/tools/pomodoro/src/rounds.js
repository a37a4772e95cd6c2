import { setTimeout as sleep } from 'node:timers/promises';
import { t } from './texts.js';

/**
 * The times of some rounds: work, then a break; the break after each fourth round may be longer, and none
 * follows the last.
 */
export function phasesOf({ work, pause, long = pause, rounds }) {
  return Array.from({ length: rounds }, (_none, index) => [
    { text: t('Round {x} of {all}: work', { x: index + 1, all: rounds }), minutes: work },
    { text: t('Break'), minutes: (index + 1) % 4 === 0 ? long : pause },
  ])
    .flat()
    .slice(0, -1);
}

/** Runs the times one after the other: says each, counts it down where `show` is given, and rings at its end. */
export async function runPhases(phases, { out, show, ring, now = Date.now, wait = sleep }) {
  for (const { text, minutes } of phases) {
    out(t('{x}, {minutes} min', { x: text, minutes }));
    const end = now() + minutes * 60_000;
    for (let left = end - now(); left > 0; left = end - now()) {
      show?.(clockOf(left) + '  ' + text);
      await wait(Math.min(left, 1000));
    }
    show?.('');
    ring?.();
  }
  out(t('Done.'));
}

/** "04:59" */
export function clockOf(ms) {
  const seconds = Math.ceil(ms / 1000);
  return [Math.floor(seconds / 60), seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
