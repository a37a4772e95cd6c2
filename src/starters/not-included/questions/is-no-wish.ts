import { isRefused } from './refused.ts';
import { isTalk } from './talk.ts';
import { isUsual } from './usual.ts';

/** Whether a clause is talk, refuses something, or asks for what every project has. */
export function isNoWish(clause: string): boolean {
  return isTalk(clause) || isRefused(clause) || isUsual(clause);
}
