import { randomInt } from 'node:crypto';

export function oneOf(things, random = randomInt) {
  return things[random(things.length)];
}

/** The eyes of a die: from 1 to its number of sides. */
export function roll(sides, random = randomInt) {
  return 1 + random(sides);
}

/**
 * Rolls dice as players write them, such as "2d6+1", and tells it: "2d6+1: 3 + 5 + 1 = **9**". Of "4d6kh3"
 * the highest three count, of "2d20kl1" the lowest one; with the mode 'highest' or 'lowest' the first
 * d20, or where there is none the first single die, is thrown twice. Undefined for what no dice are, and for more than 100 of them. What each die shows that
 * counts is added to `shown`.
 */
export function rollDice(wanted, random = randomInt, shown = [], mode = '') {
  const written = wanted.toLowerCase().replace(/\s+/g, '');
  const parts = [
    ...written.matchAll(/([+-]?)(?:(\d{0,3})[dw](\d{1,4})(?:k([hl]?)(\d{0,2}))?|(\d{1,5}))/g),
  ];
  const dice = parts.filter(([, , , sides]) => sides !== undefined);
  const count = dice.reduce((sum, [, , many]) => sum + Number(many || 1), 0);
  const single = dice.filter(([, , many]) => Number(many || 1) === 1);
  const twice =
    mode === '' ? undefined : (single.find(([, , , sides]) => sides === '20') ?? single[0]);
  const keepsNone = dice.some(([, , , , , kept]) => /^0+$/.test(kept ?? ''));
  const isWhole = parts.map(([part]) => part).join('') === written;
  if (
    !isWhole ||
    keepsNone ||
    count < 1 ||
    count > 100 ||
    dice.some(([, , , sides]) => Number(sides) < 2)
  ) {
    return undefined;
  }
  const numbers = parts.flatMap((part) => {
    const [, sign, many, sides, end, kept, fixed] = part;
    const isTwice = part === twice;
    const thrown = sides
      ? Array.from({ length: isTwice ? 2 : Number(many || 1) }, () => roll(Number(sides), random))
      : [Number(fixed)];
    const isLowest = isTwice ? mode === 'lowest' : end === 'l';
    const keeps = isTwice ? 1 : end === undefined ? thrown.length : Number(kept || 1);
    const counted = new Set(
      thrown
        .map((eyes, at) => ({ eyes, at }))
        .sort((a, b) => (isLowest ? a.eyes - b.eyes : b.eyes - a.eyes))
        .slice(0, keeps)
        .map(({ at }) => at),
    );
    return thrown.map((eyes, at) => {
      if (!counted.has(at)) return { number: 0, text: '~~' + eyes + '~~' };
      if (sides) shown.push({ sides: Number(sides), eyes });
      const number = sign === '-' ? -eyes : eyes;
      return { number, text: String(number) };
    });
  });
  const sum = numbers.reduce((total, { number }) => total + number, 0);
  const terms = numbers
    .map(({ text }) => text)
    .join(' + ')
    .replaceAll('+ -', '- ');
  return written + ': ' + (numbers.length > 1 ? terms + ' = ' : '') + '**' + sum + '**';
}

/** What is said to the throws of dice with so many sides: to the highest number and to a 1. */
export function criticalsOf(shown, { sides, highest, lowest }) {
  const hasEyes = (wanted) => shown.some((die) => die.sides === sides && die.eyes === wanted);
  return [hasEyes(sides) ? highest : '', hasEyes(1) ? lowest : ''].filter((said) => said !== '');
}

/** Things between commas, without empty ones. */
export function thingsIn(text) {
  return text
    .split(/[,，、]/)
    .map((thing) => thing.trim())
    .filter((thing) => thing !== '');
}

/** Names in teams by chance, as equal as can be. */
export function teamsOf(names, count, random = randomInt) {
  const left = [...names];
  const teams = Array.from({ length: Math.min(count, Math.max(left.length, 1)) }, () => []);
  for (let at = 0; left.length > 0; at += 1) {
    const [name] = left.splice(random(left.length), 1);
    teams[at % teams.length].push(name);
  }
  return teams;
}

/** From 0 to 100, and the same for the same two in any order. */
export function likenessOf(one, other) {
  const both = [one, other].sort().join(' ');
  let sum = 7;
  for (const sign of both) sum = (sum * 31 + sign.codePointAt(0)) % 1_000_003;
  return sum % 101;
}
