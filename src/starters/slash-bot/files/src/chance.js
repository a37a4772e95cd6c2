import { randomInt } from 'node:crypto';

export function oneOf(things, random = randomInt) {
  return things[random(things.length)];
}

/** The eyes of a die: from 1 to its number of sides. */
export function roll(sides, random = randomInt) {
  return 1 + random(sides);
}

/** Things between commas, without empty ones. */
export function thingsIn(text) {
  return text
    .split(/[,，、]/)
    .map((thing) => thing.trim())
    .filter((thing) => thing !== '');
}
