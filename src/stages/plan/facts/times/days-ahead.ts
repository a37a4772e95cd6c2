import type { Language } from '../../../../contracts/job/plan.ts';
import { weekdays } from './written-dates.ts';
import { perLanguage } from '../../../../workspace/text/per-language.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Two or more days before a time, with the word between them and it. */
export function daysOnly(before: string, language: Language): string {
  const words = before.trimStart();
  const parts = words.split(/[\s,،/&+-]+/u).filter((word) => word !== '');
  const names = weekdays(language).map((day) => day.toLowerCase());
  const isDay = (word: string): boolean =>
    names.some(
      (day) => day.length > 2 && (word === day || word === `و${day}` || word === `${day}s`),
    );
  const days = parts.filter((word) => isDay(word.toLowerCase()));
  const rest = parts.filter((word) => !isDay(word.toLowerCase()));
  const isOnly = days.length > 1 && rest.every((word) => joinsDays.test(word));
  return isOnly && !/[:：]/u.test(words) ? words : '';
}

const joinsDays =
  /^(?:and|und|y|e|et|en|i|ve|och|dan|và|та|і|й|kl|klockan|jam|pukul|lúc|о|и|و|from|von|ab|um|de|das?|às|à|alle|dalle|od|o|van|om|с|в|من|at|a|las)$/iu;

/** Whether a sentence says on which days something is: "Proben sind dienstags" before "19:30". */
export function isRecurring(before: string, language: Language): boolean {
  const words = before.toLowerCase();
  return (
    be.test(words) &&
    words.trim().split(/\s+/u).length > 2 &&
    weekdays(language).some(
      (day) => day.length > 3 && words.includes(day.toLowerCase().slice(0, 5)),
    )
  );
}

const be =
  /(?<=\p{L}\s)(?:is|are|sind|ist|finden|findet|son|es|sont|est|são|é|sono|è|zijn|są|jest)(?!\p{L})/u;

/** A day right before a time, in scripts without spaces. */
export const dayThere =
  /(?:(?:每月)?(?:第[一二三四]个|最后一个)?(?=周|星期))?(?:(?:毎週)?[月火水木金土日]曜日?(?:の)?|(?:毎週)?[月火水木金土日](?:曜日?)?(?:[・、と][月火水木金土日](?:曜日?)?){1,6}の?|(?:每)?(?:[周週]|星期|礼拜)[一二三四五六日天]{1,3}(?:[、和与及]?(?:[周週]|星期|礼拜)[一二三四五六日天]){0,3}|[월화수목금토일]요일\s?)(?:(?:上午|下午|晚上|午前|午後|오전|오후)\s?)?$/u;

/** "training on Tuesdays and Thursdays at" before a time: both days, and what happens then. */
export function twoDays(
  ahead: string,
  language: Language,
): { readonly when: string; readonly what: string } | undefined {
  const { when = '', what = '' } = pairFor(language).exec(ahead)?.groups ?? {};
  return when === '' ? undefined : { when, what: what.trim() };
}

const pairFor = perLanguage((language) => {
  const names = [...new Set([...weekdays(language), ...weekdays('en')])]
    .filter((name) => name.length > 3)
    .join('|');
  return letterPattern(
    `(?:^|[,.;:?!(]\\s?)(?:and\\s|y\\s|et\\s)?(?<what>\\p{L}[^,.;:?!\\d\\n]{2,40}?\\s)?(?:on\\s|los\\s|le\\s|les\\s|il\\s|op\\s|am\\s|às\\s)?(?<when>(?:${names})s?\\s(?:and|und|y|et|e|en|i|и|ve|och|dan|và|та|і|й|&)\\s(?:${names})s?,?\\s(?:(?:a las?|at|um|à|às|alle|om|o|о|kl\\.?|klockan|jam|pukul|lúc|від|в|from|de|von|ab)\\s)?)$`,
  );
});
