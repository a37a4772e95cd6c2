import { allMatches } from '../../workspace/text/all-matches.ts';

/**
 * How many seconds to breathe in, hold, breathe out, and perhaps hold again, where a request is for an exercise
 * of breathing.
 *
 * @example
 * readBreath('a breathing exercise, in 4, hold 7, out 8'); // [4, 7, 8]
 */
export function readBreath(text: string): readonly number[] | undefined {
  if (!exercise.test(text)) return undefined;
  const found = spoken.exec(text) ?? dashed.exec(text);
  const named = (found?.slice(1) ?? []).filter(Boolean).map(Number);
  return named.length > 2 && named.every((one) => one > 0) ? named : [4, 4, 4, 4];
}

const exercise =
  /(?<!\p{L})(?:breath(?:ing)? (?:exercises?|apps?|timers?|tools?|trainers?|pacer)|box breathing|breathwork timer|atem(?:übung(?:en)?|trainer|timer|app)|ejercicios? de respiración|exercices? de respiration|cohérence cardiaque|exercícios? de respiração|esercizi[o]? di respirazione|ademhalingsoefening(?:en)?|ćwiczenia? oddechow\p{L}{1,2}|nefes egzersizi|дыхательн\p{L}{2,3} (?:упражнени\p{L}|практик\p{L}))(?!\p{L})|呼吸练习|呼吸法|深呼吸アプリ|호흡 ?(?:운동|앱|연습)|साँस लेने|تمرين (?:ال)?تنفس/iu;
const spoken =
  /(?<!\p{L})(?:in|inhale|einatmen|ein|inhalar?|inspir\p{L}{1,4}|inademen|wdech|вдох)\s(?:for )?(\d{1,2})[^\d.]{2,14}(\d{1,2})[^\d.]{2,14}(\d{1,2})(?!\d)/iu;
const dashed = /(?<!\d)(\d{1,2})-(\d{1,2})-(\d{1,2})(?:-(\d{1,2}))?(?![\d-])/u;

/** All patterns that a request writes with dashes: "box breathing 4-4-4-4". */
export function patternsIn(text: string): readonly (readonly number[])[] {
  return allMatches(text, new RegExp(dashed, 'gu'))
    .map((found) => found.slice(1).filter(Boolean).map(Number))
    .filter((pattern) => pattern.every((one) => one > 0))
    .slice(0, 4);
}

/** The lengths to choose from: "2, 5 or 10 minutes". */
export function minutesIn(text: string): readonly number[] {
  const [list = ''] =
    /(?<!\d)\d{1,2}(?:[,、]\s?\d{1,2}){0,4}(?:,?\s(?:or|and|oder|und|o|y|ou|et|e|of|en|i|ve|и|или)\s\d{1,2})?\s?(?:min|分|분|मि|دق|мин|dak)/iu.exec(
      text,
    ) ?? [];
  const named = allMatches(list, /\d+/gu)
    .map(Number)
    .filter((one) => one > 0);
  return named.length > 1 ? named : [2, 5, 10];
}

/** For how many rounds a pattern fills the time that a request names; five minutes without one. */
export function roundsFor(pattern: readonly number[], text: string): number {
  const minutes = Number(
    /(?<!\d)(\d{1,2})(?:,\s\d{1,2}){0,4}(?:\s(?:or|oder|o|ou|of)\s\d{1,2})?\s?(?:min|分|분|دق)/iu.exec(
      text,
    )?.[1] ?? 5,
  );
  const seconds = pattern.reduce((sum, one) => sum + one, 0);
  return Math.max(Math.round((minutes * 60) / seconds), 1);
}
