import { soundingGames } from '../../../../../starters/not-included/page/sounding-games.ts';
import { utilities } from '../../../../../starters/outlines/utilities.ts';
import type { Starter } from '../../../../../starters/starter.ts';
import { nominative } from '../../nominative.ts';
import { titleCase } from '../../title/title-case.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

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
  const kind = games.has(name) ? askedTitle(cues, text, language) : undefined;
  return name === 'quiz' && kind !== undefined ? (quizTitle(kind, text, language) ?? kind) : kind;
}

/** A quiz with its subject: "a quiz about European capitals for …" is "Quiz about European Capitals". */
function quizTitle(kind: string, text: string, language: string): string | undefined {
  const about = letterPattern(`(?<!\\p{L})(?<said>${kind}(?:\\squiz)?)\\s${subject}`).exec(text);
  const { said = kind, joint = '', what = '' } = about?.groups ?? {};
  if (what !== '') {
    const words = [...said.split(' '), joint, ...what.split(' ')];
    if (what.split(' ').some((word) => whose.test(word))) return undefined;
    return language === 'en' ? titleCase(words) : words.join(' ');
  }
  if (language !== 'en') return undefined;
  const before = letterPattern(`((?:\\p{L}{3,20}\\s){1,2})${kind}(?!\\p{L})`).exec(text)?.[1] ?? '';
  const own = before.trim().split(' ');
  const words = own.slice(own.findLastIndex((word) => plain.test(word)) + 1);
  return words.join('') === '' ? undefined : titleCase([...words, kind]);
}

const ofSubject = "(?:\\d{2,4}[’']?s|\\p{L}[\\p{L}’'-]{1,19})";
const subject = `(?<joint>about|on|über|zum?|sobre|de|sur|su|sulle|sui|over|o|про|об?|по)\\s(?<what>${ofSubject}(?:\\s${ofSubject}){0,4}?)(?=\\s(?:for|with|that|and|in|where|für|mit|para|con|com|pour|avec|per|voor|met|dla|na|z|для|с|im?|en|und|y|et|e)\\s|[,.:;!?\\n]|\\s\\d|$)`;
const whose = /^(?:my|our|me|us|him|her|it|this|that|which|them|you)$/iu;
/** What says nothing of the subject before "quiz". */
const plain =
  /^(?:an?|the|my|our|some|need|want|make|build|create|please|like|love|simple|basic|small|little|short|quick|fun|funny|interactive|online|nice|cool|good|new|multiple|choice|themed|browser|single|page|web|for|with|and|birthday|me|us|this|that|pub|timed)$/iu;

/** The words of a request that ask for its starter, as a title. */
export function askedTitle(
  cues: readonly string[],
  text: string,
  language: string,
): string | undefined {
  const lower = text.toLowerCase();
  // "grę w węża" is "gra w węża".
  const bent =
    language === 'pl' || language === 'ru' ? text.replaceAll(/\p{L}+/gu, nominative) : text;
  const bentLower = bent.toLowerCase();
  let found: string | undefined;
  for (const cue of cues.toSorted((a, b) => b.length - a.length)) {
    found ??=
      placeOf(cue, text, lower) ?? (bent === text ? undefined : placeOf(cue, bent, bentLower));
  }
  const words = found
    ?.trim()
    .replace(/\s(?:for|to|until|pour|para|für|zum?|bis|per|do|до|jusqu)$/iu, '')
    .replace(/^\p{L}+/u, nominative);
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
  return letterPattern(edges).exec(text)?.[0];
}
