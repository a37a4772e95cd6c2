import { readAnswers } from './reading/read-answers.ts';
import { namesFortune } from './reading/fortune-words.ts';
import { isOnceADay } from './reading/read-once-a-day.ts';

/** Whether words ask for a turn a day, and a command of the request has that. */
export function keepsTurns(words: string, request: string): boolean {
  return (
    isOnceADay.test(words) &&
    (namesFortune(request) ||
      [...readAnswers(request).values()].some(
        ({ answers, onceADay }) => onceADay !== undefined && answers.length > 0,
      ))
  );
}
