import { upperStart } from '../../../workspace/text/with-capitals.ts';
import type { Language } from '../../../contracts/job/plan.ts';
import { halfAfter, halfBefore } from '../../../starters/page/reading/read-time.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { monthNames } from '../../../workspace/text/month-names.ts';
import type { Stretch } from '../facts/times/opening-hours.ts';
import { weekdays } from '../facts/times/written-dates.ts';
import { perLanguage } from '../../../workspace/text/per-language.ts';

/** The days, times and years that stand together first in a text: "Friday 3 May, 19:30", "2019–2023". */
export function whenIn(text: string, language: Language): Stretch | undefined {
  const match = patternFor(language).exec(text);
  return match === null ? undefined : { index: match.index, text: match[0] };
}

const patternFor = perLanguage((language) => {
  const names = new Set([...monthNames(language).keys(), ...monthNames('en').keys()]);
  const months = [...names].toSorted((a, b) => b.length - a.length).join('|');
  const days = [...new Set([...weekdays(language), ...weekdays('en')])]
    .filter((name) => name.length > 1)
    .toSorted((one, other) => other.length - one.length);
  const inflected = inflectedDays[language] ?? '(?!)';
  const anyDay = `(?:(?:${anyCase(days.join('|'))})(?:s|en)?|${inflected})(?!\\p{L})\\.?`;
  const dated = `${day}(?:st|nd|rd|th|\\.)?\\s(?:${anyCase(months)})(?!\\p{L})|(?:${anyCase(months)})\\.?\\s${day}(?!\\d)`;
  // "mar" is the sea too: short names count before another day or a time.
  const long = days.filter((name) => name.length > 4);
  const weekday = `(?:(?:${anyCase(long.join('|'))})(?:s|en)?|${inflected})(?!\\p{L})|${anyDay}(?=[\\s,–-]{1,3}(?:${between}\\s)?(?:${anyDay}|(?:at|às|a las|à|alle|um|om|o|в)\\s\\d|\\d{1,2}(?:[:.h]|\\s?(?:am|pm|h|[Uu]hr|uur)(?!\\p{L}))|${dated}))|(?<=${anyDay}(?:[\\s,–-]{1,3}|\\s${between}\\s))${anyDay}`;
  const date = [
    `${day}(?:st|nd|rd|th|er|º|ª|\\.)?(?:\\s?[–-]\\s?${day}\\.?)?\\s(?:de\\s|of\\s)?(?:${anyCase(months)})(?!\\p{L})\\.?(?:,?\\s(?:de\\s|del\\s)?${year})?`,
    `(?:${anyCase(months)})\\.?\\s${day}(?:st|nd|rd|th)?(?:\\s?[–-]\\s?${day})?(?![\\d:])(?:,\\s${year})?`,
    // In English, "3.5." is a number at the end of a sentence.
    ...(language === 'en' ? [] : [`${day}\\.(?:0?[1-9]|1[0-2])\\.(?:(?:19|20)?\\d\\d(?!\\d))?`]),
    `${day}/(?:0?[1-9]|1[0-2])/(?:19|20)?\\d\\d(?!\\d)`,
    `${day}/(?:0[1-9]|1[0-2])(?![\\d/])`,
    `${year}-\\d\\d-\\d\\d(?!\\d)`,
    `\\d{1,2}[月월]\\s?\\d{1,2}[日일]`,
  ].join('|');
  const hour = `\\d{1,2}(?:[:.]${minute})?`;
  // "yin mån 18.00", "Senin 07.30-09.00"
  const pointed =
    language === 'sv' || language === 'id'
      ? `(?<=${anyDay}\\s(?:(?:kl\\.?|klockan|jam|pukul)\\s)?)(?:[01]?\\d|2[0-3])\\.${minute}(?:\\s?[–-]\\s?\\d{1,2}\\.${minute})?(?!\\d)|`
      : '';
  const clock = `${pointed}${hour}\\s?[–—-]\\s?${hour}\\s?(?:${halfAfter}|[Uu]hr|uur|h)(?!\\p{L})|(?<=(?<!\\p{L})(?:${atTime})\\s)${hour}(?![\\d:.]|\\s?(?:h|am|pm|[Uu]hr|uur)(?!\\p{L})|\\s\\p{L}{4})|(?:${halfBefore}|(?<![\\p{L}\\p{M}])(?:रात|दोपहर))\\s?\\d{1,2}(?:[:時点时시]\\s?(?:\\d{2}分?)?)?(?:\\sबजे)?|\\d{1,2}(?:[:.]${minute})?\\s?h\\s${minute}(?!\\d)|\\d{1,2}(?:[:.]${minute})?\\s?(?:${halfAfter}|[Uu]hr|uur|h)(?!\\p{L})|\\d{1,2}[:h]${minute}(?!\\d)|\\d{1,2}[時点时시]`;
  const span = `${year}\\s?[–-]\\s?(?:${year}|now|today|present|heute|heden|nu|hoy|aujourd’hui|hoje|oggi|dziś|сейчас)(?!\\p{L})|${year}`;
  const one = `(?:${weekday}|${date}|${clock}|${span})`;
  const glue = `(?:\\s${between}\\s|\\s?[–—-]\\s?|,?\\s(?:${atTime}|ore|from|von|de|das|da)\\s|[,\\s]{1,2})`;
  return letterPattern(
    `(?<![\\p{L}\\d.,/:-])(?:(?:${ordinal}|every|jeden|cada|chaque|ogni|elke|każd[yąe]|on|am|el|los|le|les|il|em|aos?|às|nas?|op|we?|po|по|во?|varje|på|(?:se)?tiap|hari|mỗi|щ[оa]|кажд(?:ый|ую|ое)|her|from|since|seit|desde|depuis|dal)\\s)?${one}(?:${glue}${one}){0,4}(?:${ofMonth})?(?![\\p{L}\\d])|${joinedDays}`,
    'u',
  );
});

/** "el primer domingo de cada mes" */
const ordinal =
  '(?:(?:the|every|each|am|jeden|el|cada|le|chaque|il|ogni|na|no|o|todo|de|elke|w|każd\\p{L}{1,3})\\s)?(?:first|second|third|last|1st|2nd|3rd|ersten|zweiten|dritten|letzten|primer|segundo|tercer|último|premier|deuxième|troisième|dernier|primeir[oa]|últim[oa]|prim[oa]|second[oa]|terz[oa]|ultim[oa]|eerste|tweede|derde|laatste|pierwsz\\p{L}{1,3}|ostatni\\p{L}{0,3})(?=\\s\\p{L}{4})';
const ofMonth =
  '\\s(?:(?:of|in) (?:the|each|every) month|(?:im|des) monat\\p{L}{0,2}|(?:de|del|du|di|do|da)\\s?(?:cada |ogni |chaque )?(?:mes|mois|mese|mês)|van (?:de|elke) maand|(?:każdego )?miesiąca)';

/** Before an hour: "at 5", "alle 19". */
const atTime = 'at|um|à|a las?|às|alle(?: ore)?|om|o|в|о|kl\\.?|klockan|jam|pukul|lúc';

/** Days as sentences bend them: "по вторникам", "w środy", "às terças", "salı günleri". */
const inflectedDays: Readonly<Partial<Record<Language, string>>> = {
  de: '(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|sonnabends',
  nl: '(?:maan|dins|woens|donder|vrij|zater|zon)dags?(?:avond|ochtend|middag)?',
  pt: '(?:segundas?|terças?|quartas?|quintas?|sextas?)(?:-feiras?)?|sábados|domingos',
  pl: 'poniedział\\p{L}{2,4}|wtor(?:ek|ki|ku)|środ[aęyo]|czwart(?:ek|ki|ku)|piąt(?:ek|ki|ku)|sobot[aęy]|niedziel[aęe]',
  ru: 'понедельник\\p{L}{0,3}|вторник\\p{L}{0,3}|сред(?:[ауы]|ам)|четверг\\p{L}{0,3}|пятниц\\p{L}{1,3}|суббот\\p{L}{1,3}|воскресень\\p{L}{1,3}',
  uk: "понеділ(?:ок|к\\p{L}{1,3})|вівтор(?:ок|к\\p{L}{1,3})|серед[аиу]\\p{L}{0,1}|четвер\\p{L}{0,3}|п[’ʼ']ятниц\\p{L}{1,3}|субот\\p{L}{1,2}|неділ\\p{L}{1,3}",
  sv: '(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar|en|arna)?',
  vi: '[Tt]h(?:ứ|u) (?:[2-7]|[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|[Cc]h(?:ủ|u) [Nn]h(?:ậ|a)t',
  tr: '(?:pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar)(?:l[ae]r[ıi])?(?:\\sgün(?:leri|ü))?',
};
/** "周三晚上7点", "火・木曜19時", "월요일 19시": nothing need stand between them and other words. */
const joinedDays = [
  '(?:每|毎)?(?:[周週]|星期|礼拜)[一二三四五六日天末](?:[、和与到至及]?(?:[周週]|星期)?[一二三四五六日天]){0,3}',
  '(?:毎週)?[月火水木金土日](?:曜日?)?(?:[・、と][月火水木金土日](?:曜日?)?){0,3}の?',
  '(?:매주\\s?)?[월화수목금토일](?:요일)?(?:[,·\\s]{1,2}[월화수목금토일](?:요일)?){0,3}',
]
  .map(
    (days) =>
      `${days}\\s?(?:${halfBefore})?\\s?\\d{1,2}(?:[:：]\\d{2}|[时時点點시]\\s?(?:\\d{1,2}[分분]|半|반)?)(?:\\s?[-–—~〜到至]\\s?\\d{1,2}(?:[:：]\\d{2}|[时時点點시]))?`,
  )
  .join('|');

/** What joins two days or times. */
const between =
  '(?:to|till|until|bis|a|al|à|au|às|até|do|до|tot|sampai|hingga|đến|and|und|et|y|e|i|и|en|ve|och|dan|và|та|і|й|&)';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const minute = '[0-5]\\d';
const year = '(?:19|20)\\d\\d(?!\\d)';

/** With and without a capital. */
function anyCase(words: string): string {
  return `${words}|${words.split('|').map(upperStart).join('|')}`;
}
