import { soundingGames } from '../../../../starters/not-included/page/sounding-games.ts';
import { utilities } from '../../../../starters/outlines/utilities.ts';
import type { Starter } from '../../../../starters/starter.ts';
import { nominative } from '../nominative.ts';
import { titleCase } from '../title/title-case.ts';

/**
 * The title of a game or a small tool to which a request gives no name: the words that ask for it, as the request writes them.
 * Undefined for other starters.
 *
 * @example
 * gameTitle({ name: 'snake', cues: ['snake game'] }, 'please make a snake game for my son', 'en'); // 'Snake Game'
 */
export function gameTitle(
  { name, cues }: Pick<Starter, 'name' | 'cues'>,
  text: string,
  language: string,
): string | undefined {
  return games.has(name) ? askedTitle(cues, text, language) : undefined;
}

/** The words of a request that ask for its starter, as a title. */
export function askedTitle(
  cues: readonly string[],
  text: string,
  language: string,
): string | undefined {
  const lower = text.toLowerCase();
  let found: string | undefined;
  for (const cue of cues.toSorted((a, b) => b.length - a.length)) {
    found ??= placeOf(cue, text, lower);
  }
  const words = found?.trim().replace(/^\p{L}+/u, nominative);
  if (words === undefined || words === '') return undefined;
  return language === 'en'
    ? titleCase(words.split(/\s+/u))
    : words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

const games: ReadonlySet<string> = new Set([
  ...soundingGames,
  ...utilities.map(({ name }) => name),
  'arithmetic',
  'quiz',
  'quiz-board',
  'typing-test',
]);

/** The cue as the text writes it: "Vier-gewinnt-Spiel" for "vier gewinnt spiel". */
function placeOf(cue: string, text: string, lower: string): string | undefined {
  const words = cue.split(' ').map((word) => word.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, ''));
  // Most cues are not in the text, and a pattern is dear to compile.
  if (!words.every((word) => lower.includes(word))) return undefined;
  const inside = words.join(String.raw`[^\p{L}\p{N}]{1,3}`);
  const edges = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(cue)
    ? inside
    : String.raw`(?<![\p{L}\p{N}])${inside}(?![\p{L}\p{M}\p{N}])`;
  return new RegExp(edges, 'iu').exec(text)?.[0];
}
