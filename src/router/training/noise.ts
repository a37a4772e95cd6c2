import { upperStart } from '../../workspace/text/with-capitals.ts';
import type { Random } from './random.ts';

/** Adds the noise of chat messages, such as typos and emoji; about half of all texts stay unchanged. */
export function noisy(text: string, random: Random): string {
  let result = text;
  if (random.chance(0.15)) result = mistyped(result, random);
  if (random.chance(0.1)) result = result.replace(/[.,!?;:'’"¿¡。，、！？]/g, '');
  if (random.chance(0.08)) result = result.toUpperCase();
  else if (random.chance(0.12)) result = upperStart(result);
  if (random.chance(0.05)) result = stretched(result, random);
  if (random.chance(0.06)) result = `${mention(random)} ${result}`;
  if (random.chance(0.08)) result = `${result} ${random.pick(emoji)}`;
  if (random.chance(0.03)) result = `${random.pick(emoji)} ${result}`;
  if (random.chance(0.1)) result += random.pick(['!', '.', '...', '!!!', '?', '??', ' :)', ' lol']);
  return result;
}

const emoji = ['🙏', '🔥', '🚀', '😂', '❤️', '😭', '👀', '✨', '🎮', '🤖', '💀', '👍', '🥺', '😅'];

function mention(random: Random): string {
  return (
    random.pick(['<@123456789012345678>', '<@!42>', '@bot', '@jobchart', '<:wave:12345678>']) ?? ''
  );
}

/** Swaps, drops, doubles or replaces a letter in one to three words of at least four letters. */
function mistyped(text: string, random: Random): string {
  const words = text.split(' ');
  const long = words.flatMap((word, index) => (/^\p{Ll}{4,}$/u.test(word) ? [index] : []));
  for (const index of random.shuffled(long).slice(0, 1 + random.integer(3))) {
    words[index] = misspelt(words[index] ?? '', random);
  }
  return words.join(' ');
}

function misspelt(word: string, random: Random): string {
  const at = 1 + random.integer(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (random.integer(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + after.charAt(0) + letter + after.slice(1);
    default:
      return before + (random.pick([...'aeiorstnl']) ?? '') + after;
  }
}

function stretched(text: string, random: Random): string {
  const words = text.split(' ');
  const index = random.integer(words.length);
  words[index] = (words[index] ?? '').replace(/(\p{Ll})$/u, '$1$1$1$1');
  return words.join(' ');
}
