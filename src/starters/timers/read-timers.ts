import { readStages, type Stage } from '../interval-timer/read-stages.ts';

/**
 * The timers that a request names with their lengths, at most 12.
 *
 * @example
 * readTimers('timers for pasta 9 min and eggs 6 min'); // [{ name: 'pasta', seconds: 540 }, …]
 */
export function readTimers(text: string): readonly Stage[] {
  return readStages(text)
    .stages.filter(({ name }) => name !== '')
    .slice(0, 12);
}

/** Whether a request is for timers that run beside each other, and not one after the other. */
export function asksForTimers(text: string): boolean {
  return text.split(/[.!?。！？\n]/u).some((part) => timer.test(part) && several.test(part));
}

const timer =
  /(?<!\p{L})(?:\p{L}{0,12}timers?|temporizador(?:es)?|minuter(?:ie|ies)|minuteurs?|contaminuti|kookwekkers?|minutnik\p{L}{0,2}|zamanlayıcı\p{L}{0,4}|таймер\p{L}{0,2})(?!\p{L})|计时器?|タイマー|타이머|टाइमर|مؤقت/iu;
const several =
  /(?<!\p{L})(?:several|multiple|many|parallel|simultaneous(?:ly)?|side by side|at (?:once|the same time)|mehrere|gleichzeitig\p{L}{0,2}|parallel\p{L}{0,2}|nebeneinander|varios|simultáneos?|a la vez|al mismo tiempo|plusieurs|en même temps|simultanés?|en parallèle|vários|simultâneos?|ao mesmo tempo|più timer|diversi|contemporaneamente|insieme|meerdere|tegelijk(?:ertijd)?|kilka|jednocześnie|równocześnie|birden (?:fazla|çok)|birkaç|aynı anda|несколько|нескольк\p{L}{2,4}|одновременно)(?!\p{L})|多个|同时|複数|同時|여러|동시|कई|एक साथ|عدة|متعددة|في نفس الوقت/iu;
