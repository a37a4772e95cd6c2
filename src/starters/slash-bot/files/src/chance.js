import { randomInt } from 'node:crypto';

export function oneOf(things, random = randomInt) {
  return things[random(things.length)];
}

/** The eyes of a die: from 1 to its number of sides. */
export function roll(sides, random = randomInt) {
  return 1 + random(sides);
}

/**
 * Rolls dice as players write them, such as "2d6+1", and tells it: "2d6+1: 3 + 5 + 1 = **9**". Undefined for
 * what no dice are, and for more than 100 of them.
 */
export function rollDice(wanted, random = randomInt) {
  const written = wanted.toLowerCase().replace(/\s+/g, '');
  const parts = [...written.matchAll(/([+-]?)(?:(\d{0,3})[dw](\d{1,4})|(\d{1,5}))/g)];
  const dice = parts.filter(([, , , sides]) => sides !== undefined);
  const count = dice.reduce((sum, [, , many]) => sum + Number(many || 1), 0);
  const isWhole = parts.map(([part]) => part).join('') === written;
  if (!isWhole || count < 1 || count > 100 || dice.some(([, , , sides]) => Number(sides) < 2)) {
    return undefined;
  }
  const numbers = parts.flatMap(([, sign, many, sides, fixed]) => {
    const thrown = sides
      ? Array.from({ length: Number(many || 1) }, () => roll(Number(sides), random))
      : [Number(fixed)];
    return thrown.map((number) => (sign === '-' ? -number : number));
  });
  const sum = numbers.reduce((a, b) => a + b, 0);
  const terms = numbers.join(' + ').replaceAll('+ -', '- ');
  return written + ': ' + (numbers.length > 1 ? terms + ' = ' : '') + '**' + sum + '**';
}

/** Things between commas, without empty ones. */
export function thingsIn(text) {
  return text
    .split(/[,，、]/)
    .map((thing) => thing.trim())
    .filter((thing) => thing !== '');
}
