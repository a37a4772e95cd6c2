import { letterPattern } from '../../../workspace/text/letters.ts';

/** "the weather for Zwolle and Ede", "東京の天気" */
export function weatherTowns(sentence: string): readonly string[] {
  const { behind, ahead, joined } = weather.exec(sentence)?.groups ?? {};
  const town = ahead ?? joined;
  if (town !== undefined) return [town];
  // "для Львова і Києва"
  const isUkrainian = /[іїєґ]/iu.test(sentence);
  return (behind?.split(betweenTowns) ?? []).map((one) =>
    isUkrainian ? one.replace(/ова$/u, 'ів').replace(/єва$/u, 'їв') : one,
  );
}

const and = '(?:,\\s|\\s(?:and|und|y|et|e|en|i|ve|и|і|та|och)\\s)';
const betweenTowns = letterPattern(and, 'u');

const town = "\\p{Lu}[\\p{L}'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}'’-]{1,24}){0,2}";
const weather = letterPattern(
  `(?<!\\p{L})(?:[Ww]eather(?:\\sforecast)?|forecast|Wetter(?:bericht)?|(?:el |o )?(?:clima|tiempo|tempo)|[Mm]étéo|[Mm]eteo|previs\\p{L}{2,5}|weer(?:bericht)?|pogod[aęy]|прогноз погоды|погод[ау])\\s(?:for|in|of|für|von|de|en|para|em|à|pour|di|a|per|voor|van|w|dla|в|для)\\s(?<behind>${town}(?:${and}${town}){0,4})|(?<ahead>${town})(?:['’]\\p{L}{1,4})?\\s(?:weather|hava durumu\\p{L}{0,2}|Wetter)(?!\\p{L})|(?<joined>\\p{sc=Han}{2,4}|\\p{sc=Katakana}{2,8}|\\p{sc=Hangul}{2,4})(?:の|的|\\s)?(?:天[气気氣]|날씨)`,
  'u',
);
