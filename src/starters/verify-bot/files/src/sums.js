import { randomInt } from 'node:crypto';

/** A sum of two small numbers. */
export function newSum(random = randomInt) {
  return { a: random(2, 20), b: random(2, 20) };
}

export function isSolved({ a, b }, answer) {
  return answer.trim() !== '' && Number(answer) === a + b;
}
