import { randomInt } from 'node:crypto';

export const maxLength = 256;

const sets = {
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  digits: '0123456789',
  symbols: '!#$%&*+-=?@^_',
};

/** A password with at least one character of every kind that is wanted. */
export function makePassword(length, { digits, symbols, upper, isReadable }) {
  const wanted = [
    sets.lower,
    ...(upper ? [sets.upper] : []),
    ...(digits ? [sets.digits] : []),
    ...(symbols ? [sets.symbols] : []),
  ].map((set) => (isReadable ? set.replace(/[il1IoO0]/g, '') : set));
  const all = wanted.join('');
  const characters = wanted.map(pick);
  while (characters.length < length) characters.push(pick(all));
  return shuffled(characters).join('');
}

function pick(set) {
  return set[randomInt(set.length)];
}

function shuffled(things) {
  for (let last = things.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [things[last], things[other]] = [things[other], things[last]];
  }
  return things;
}
