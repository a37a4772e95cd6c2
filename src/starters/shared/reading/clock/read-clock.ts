import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { type MonthDay, readMonthDay } from './read-month-day.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import { upperStart } from '../../../../workspace/text/with-capitals.ts';

/** When something happens again and again. */
export interface Clock extends MonthDay {
  /** `HH:MM` */
  readonly at: string;
  /** Days of the week, from 0 for Sunday. */
  readonly days: readonly number[];
  /** So many days before those. */
  readonly daysBefore?: number;
}

/**
 * The time of day at which a clause wants something to happen every day, or every week on some days;
 * undefined if it names none.
 *
 * @example
 * readClock('every Friday at 8pm'); // { at: '20:00', days: [5] }
 */
export function readClock(clause: string): Clock | undefined {
  if (!repeats(clause)) return undefined;
  const at = timeOfDay(clause.replace(intervals, ' '));
  if (at === undefined) return undefined;
  const ofMonth = readMonthDay(clause, namesDay);
  return { at, days: ofMonth?.date === undefined ? daysIn(clause) : everyDay, ...ofMonth };
}

/**
 * The days of a week, and the time, at which a request wants something to be done: in the morning, if it names
 * none. Undefined if it names no days, or all.
 *
 * @example
 * readWeek('tidies my downloads every Sunday'); // { at: '08:00', days: [0] }
 */
export function readWeek(text: string): Pick<Clock, 'at' | 'days'> | undefined {
  const said = text
    .slice(0, 2000)
    .split(/[.;!?](?:\s|$)|[:：]\s|\n/u)
    .find((sentence) => repeats(sentence) && daysSaid(sentence).length > 0);
  const days = said === undefined ? everyDay : daysSaid(said);
  return said === undefined || days.length > 6
    ? undefined
    : // "at 7 pm it reminds me: Monday …"
      { at: timeOfDay(said) ?? timeOfDay(text.slice(0, text.indexOf(said))) ?? '08:00', days };
}

/** Whether a text names a day of the week. */
export function namesDay(text: string): boolean {
  return daysNamed(text).length > 0;
}

/** The days of the week that a text names, from 0 for Sunday. */
export function daysNamed(text: string): readonly number[] {
  const short = new Set(allMatches(text, shortDays).map(([name]) => upperStart(name)));
  return dayNames.flatMap((names, day) =>
    names.test(text) || [english[day], german[day]].some((name = '') => short.has(name))
      ? [day]
      : [],
  );
}

const english = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const german = ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'];
const oneDay = `(?:[Ss]un|[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|${german.join('|')})`;
/** "Wed and Sun 20:00" */
const shortDays = letterPattern(
  `(?<![\\p{L}–-]|(?:to|bis)\\s)${oneDay}(?=(?:,|\\s?[&/+]|\\s(?:and|und))?\\s?(?:(?:at|um)\\s)?(?:\\d{1,2}(?::\\d|\\sUhr|\\s?[ap]m)|${oneDay}(?!\\p{L})))`,
  'gu',
);

const everyDay = [0, 1, 2, 3, 4, 5, 6];

/**
 * The same where a clause names several times, each with its days.
 *
 * @example
 * readClocks('every Friday at 18:00 and Saturday at 13:00');
 * // [{ at: '18:00', days: [5] }, { at: '13:00', days: [6] }]
 */
export function readClocks(clause: string): readonly Clock[] {
  const whole = readClock(clause);
  if (whole === undefined) return [];
  const parts = clause.split(/(?<=\d.{0,6})\s(?=(?:and|und|y|et|e|en|i|ve|и)\s)|(?<=\d.{0,6}),\s/u);
  const each = parts.flatMap((part) => {
    const at = timeOfDay(part);
    const days = daysNamed(part);
    return at === undefined || days.length === 0 ? [] : [{ at, days }];
  });
  if (each.length > 1) return each;
  const [first = clause, ...others] = timedParts(clause);
  return timeOfDay(first) === whole.at
    ? [whole, ...others.map((part) => ({ ...whole, at: timeOfDay(part) ?? whole.at }))]
    : [whole];
}

/**
 * A clause with several times on the same days, parted ahead of each but the first.
 *
 * @example
 * timedParts('every day at 9 to drink water and at 18:00 to stretch');
 * // ['every day at 9 to drink water', 'and at 18:00 to stretch']
 */
export function timedParts(clause: string): readonly string[] {
  if (between.test(clause)) return [clause];
  const [first = '', ...others] = clause.split(furtherTimes);
  if (timeOfDay(first) !== undefined) return [first, ...others];
  // "Every day, 10am and 6pm"
  const [second = '', ...rest] = others;
  return [`${first} ${second}`, ...rest];
}

const between = /(?<!\p{L})(?:between|zwischen|entre|tra|fra|tussen|mellan|między|между|між)\s/iu;

/** Whether a text tells of something that happens again and again. */
export function repeats(text: string): boolean {
  return repeated.test(text) || readMonthDay(text, namesDay) !== undefined;
}

/** The first time of day in a text, as `HH:MM`. */
export function timeOfDay(written: string): string | undefined {
  const text = written
    .slice(0, 1000)
    .replace(intervals, ' ')
    .replace(hourAndMinutes, '$1:$2')
    .replace(halfPast, '$1:30')
    .replace(inArabic, (_whole, hour: string) => `الساعة ${hours.indexOf(hour) + 1}`);
  for (const { groups = {} } of allMatches(text, time)) {
    const { mark, part = '', hour, minute, colon, unit, half = '' } = groups;
    const isTime = colon !== undefined || part !== '' || half !== '' || (mark ?? unit);
    const value = Number(hour);
    if (!isTime || value > 24 || Number(minute ?? 0) > 59) continue;
    const said = `${part} ${half}`;
    const isLate = value < 12 && late.test(said) && !(value < 5 && night.test(said));
    const hours = value === 12 && early.test(said) ? 0 : isLate ? value + 12 : value % 24;
    return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
  }
  return named.find(([words]) => words.test(text))?.[1];
}

/** "في التاسعة مساءً" */
const hours =
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ');
const inArabic = letterPattern(`(?:الساعة|في|عند)\\s(${hours.join('|')})(?!\\p{L}|\\sعشرة)`, 'gu');
/** "18時30分" */
const hourAndMinutes = /(\d{1,2})\s?[時时点點시]\s?(\d{2})\s?[分분]/gu;
/** "9시 반", "8点半" */
const halfPast = /(\d{1,2})\s?[時时点點시]\s?[半반]/gu;

/** "Every 24 h" is no time of day. */
const intervals =
  /(?<!\p{L})(?:every|each|cada|alle|jede[nrs]?|toutes les|ogni|co|her|elke|кажд\p{L}{1,3})\s\d{1,3}\s?(?:h|hours?|hrs?|std|stunden|horas|heures|ore|godzin\p{L}?|saat\p{L}*|uur|час\p{L}*|min\p{L}*|мин\p{L}*)(?!\p{L})/giu;
const repeated =
  /(?<!\p{L})(?:every|each|daily|weekly|weekdays?|mornings?|jede[nrs]?|täglich|wöchentlich|werktags|wochentags|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|cada|todos (?:los|os)|todas? (?:las|as)|todo (?:dia|domingo|sábado)|toda|diariamente|chaque|tous les|toutes les|ogni|tutti i|tutte le|elke|iedere|dagelijks|wekelijks|codziennie|każd\p{L}+|co|w każd\p{L}+|her|кажд\p{L}+|ежедневно|кож(?:ен|н\p{L}{1,3})|що(?:дня|денно|тижня|понеділка|вівторка|середи|четверга|п[’'ʼ]ятниці|суботи|неділі)|varje|dagligen|alla dagar|(?:mån|tis|ons|tors|fre|lör|sön)dagar|setiap|tiap|mỗi|hằng|h[àa]ng (?:ngày|tuần)|еженедельно|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon\s?[-–]\s?fri|mo\s?[-–]\s?fr|пн\s?[-–]\s?пт|los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)|(?:aos|às) (?:domingos|sábados|segundas|terças|quartas|quintas|sextas)(?:-feiras)?|les? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|(?:il|la|di) (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|op (?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|avond)?|am (?:mon|diens|donners|frei|sams|sonn)tag|am mittwoch|w (?:poniedział(?:ki|ek)|wtor(?:ki|ek)|środ[ęy]|czwart(?:ki|ek)|piąt(?:ki|ek)|sobot[ęy]|niedziel[ęe])|\p{L}{3,10} günleri|по (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)(?:ам|ям)|हर|रोज़?|प्रतिदिन|كل|يومي\p{L}{0,2}|أسبوعي\p{L}{0,2}|وكل|har|roz(?:ana|aana)?|cứ|hafta (?:içi|sonu)|senin\s?[-–]|th[ứu] (?:hai|2)\s?(?:[-–]|đến|tới))(?!\p{L})|毎|每[天日周週晚早个]|매일|매주|[월화수목금토일]요일/iu;

const parts =
  '오전|오후|밤|저녁|아침|새벽|上午|下午|[晚早]上?|中午|凌晨|夜|朝|午前|午後|夕方|(?:सुबह|शाम|रात|दोपहर)(?: के| को)?|(?<!\\p{L})(?:(?:subah|sha?am|raat|dopahar)(?: ke| ko)?|(?:sabah|akşam|gece|öğleden sonra)(?: saat)?)';
const halves =
  "[ap]\\.?m\\.?|(?:مساء|صباح|ظهر|عصر|فجر|ليل)(?:ا|\\u064b){0,2}|بالليل|in the (?:evening|morning|afternoon)|at night|abends|morgens|nachmittags|nachts|de la (?:noche|tarde|mañana)|da (?:noite|tarde|manhã)|du (?:soir|matin)|di (?:sera|mattina)|del (?:mattino|pomeriggio)|wieczorem|rano|вечера|утра|вечора|ранку|på kvällen|på morgonen|pagi|siang|sore|malam|sáng|trưa|chiều|tối|đêm|['’]s (?:avonds|ochtends|middags)|de l['’]après-midi";
const time = letterPattern(
  `(?<mark>(?<!\\p{L})(?:at|um|às|as|a las|à|alle|ore|o|om|в|об?|jam|pukul|lúc|kl|kl\\.|klockan|saat|الساعة)\\s)?(?<part>${parts})?\\s?(?<![\\d:.#€$£/-])(?<hour>\\d{1,2})(?:(?:(?<colon>[:：])|[.h])(?<minute>\\d{2}))?\\s?(?<unit>uhr|uur|hs?|hrs|giờ|時|点|點|시|बजे|baje|ч|['’](?:da|de|ta|te))?\\s?(?<half>${halves})?(?![\\d:%€]|\\p{Script=Latin}|\\p{Script=Cyrillic})`,
  'giu',
);
const joints = '(?:and|und|y|et|e|en|och|i|ve|и|та|і|й|dan|và|aur|और)\\s';
const mark = '(?:at|um|às|as|a las|à|alle|ore|om|o|kl\\.?|klockan|в|о|об|saat|jam|pukul|lúc)';
const furtherTimes = letterPattern(
  `(?:,\\s?|\\s(?=${joints}))(?=(?:${joints})?(?:${mark}\\s\\d{1,2}(?![\\p{L}\\d])|(?:${mark}\\s)?(?:(?:${parts})\\s)?\\d{1,2}(?:[:.h]\\d{2}|\\s?(?:uhr|uur|hs?|giờ|बजे|baje|['’][dt][ae]|${halves}))(?![\\p{L}\\d])))|(?:[和と跟、，]|(?:이?랑|[와과]|하고)\\s)(?=(?:${parts})?\\s?\\d{1,2}\\s?[:時点點시])|\\s?و(?=\\s?(?:الساعة\\s)?\\d)`,
  'giu',
);
const late =
  /p\.?m|오후|밤|저녁|下午|晚|夜|午後|夕方|शाम|रात|दोपहर|مساء|ظهر|evening|night|afternoon|abends|nachmittags|noche|tarde|noite|soir|après|sera|pomeriggio|wieczorem|вечера|вечора|kvällen|sore|malam|trưa|chiều|tối|đêm|sha?am|raat|dopahar|akşam|gece|öğle|عصر|ليل|avonds|middags/iu;
/** "2 at night" is no afternoon. */
const night = /night|रात|raat|밤|夜|malam|đêm|gece|ليل/iu;
const early = /a\.?m|오전|새벽|上午|凌晨|午前|صباح|night|noche|noite|nachts/iu;
const named: readonly (readonly [RegExp, string])[] = [
  [
    /midnight|mitternacht|medianoche|meia-noite|minuit|mezzanotte|middernacht|północ|gece yarısı|полночь|午夜|자정|आधी रात|منتصف الليل/iu,
    '00:00',
  ],
  [
    /(?<!\p{L})noon(?!\p{L})|mittags|mediodía|meio-dia|(?<!\p{L})midi(?!\p{L})|mezzogiorno|w południe|в полдень|正午|정오/iu,
    '12:00',
  ],
];

function daysIn(text: string): readonly number[] {
  const found = daysSaid(text);
  if (found.length > 0) return found;
  return weekly.test(text) ? [1] : everyDay;
}

/** The days of the week of which a text speaks, also as workdays or the weekend; empty if of none. */
export function daysSaid(text: string): readonly number[] {
  if (workdays.test(text)) return [1, 2, 3, 4, 5];
  return weekends.test(text) ? [0, 6] : daysNamed(text);
}

const workdays =
  /(?<!\p{L})(?:mon(?:day)?\s?(?:-|–|to|through|thru|till)\s?fri(?:day)?|mo(?:ntag)?\s?(?:-|–|bis)\s?fr(?:eitag)?|lun(?:es)?\s?(?:-|–|a)\s?vie(?:rnes)?|lun(?:di)?\s?(?:-|–|au)\s?ven(?:dredi)?|seg(?:unda)?\s?(?:-|–|a)\s?sex(?:ta)?|lun(?:edì)?\s?(?:-|–|al)\s?ven(?:erdì)?|ma(?:andag)?\s?(?:-|–|t\/m|tot)\s?vr(?:ijdag)?|pn\s?[-–]\s?pt|пн\s?[-–]\s?пт)(?!\p{L})|周一[到至]周五|月[〜～~-]金|월[-~]금|weekdays?|work ?days?|werktag|wochentags|laborables|entre semana|días de semana|dias úteis|jours ouvrés|en semaine|giorni feriali|werkdagen|dni robocze|hafta içi|будн|vardagar|hari kerja|senin\s?(?:-|–|sampai|hingga|s\/d)\s?jum|th[ứu] (?:hai|2)\s?(?:-|–|đến|tới)\s?th[ứu] (?:sáu|6)|pazartesi\s?[-–]\s?cuma|(?:सोमवार से|som[vw]aa?r se) (?:शुक्र|shukr)|工作日|平日|평일/iu;
const weekends =
  /weekends?|wochenende|fin(?:es)? de semana|fins de semana|hafta sonu|выходн|akhir pekan|cuối tuần|周末|週末|주말/iu;
const weekly =
  /weekly|wöchentlich|wekelijks|semanal|hebdomadaire|settimanal|tygodniow|haftalık|еженедельн|每[周週](?![一二三四五六日天])|毎週|매주|हर हफ़?्ते|أسبوعي/iu;
const day = (names: string, others: string): RegExp =>
  letterPattern(
    `(?<!\\p{L})(?:${names})(?:abends?|morgens?|vormittags?|nachmittags?|avond|middag|ochtend)?(?!\\p{L})|${others}`,
  );
/** "周六", "每周一三五", "月・水曜", "매주 화, 목" */
const ofDay = (chinese: string, japanese: string, korean: string): string =>
  `[周週期][${chinese}]|(?<=[周週][一二三四五六日天、和]{1,6})[${chinese}](?![点點])|${japanese}(?:曜|(?=[・、と]?[月火水木金土日・、と]{0,6}曜)|(?<=毎週[月火水木金土日・、]{1,6}))|${korean}요일|(?<=매주 (?:[월화수목금토일][,·\\s]{0,2}){0,5})${korean}(?=[월화수목금토일,·\\s])`;
const dayNames = [
  day(
    'sundays?|sonntags?|domingos?|dimanches?|domenica|domeniche|zondag(?:en)?|niedziel[aęe]|pazar|воскресень\\p{L}{1,2}|(?:що)?неділ[яіюь]\\p{L}{0,2}|söndag(?:ar|en)?|hari minggu|chủ nhật|chu nhat|रविवार|ravi[vw]aa?r|it[vw]aa?r|و?الأحد|(?:يوم|أيام|كل)\\s[أا]حد',
    ofDay('日天', '日', '일'),
  ),
  day(
    'mondays?|montags?|lunes|segundas?(?:-feiras?)?|lundis?|lunedì|maandag(?:en)?|poniedział\\p{L}+|pazartesi|понедельник\\p{L}*|(?:що)?понеділ\\p{L}{1,4}|måndag(?:ar|en)?|senin|th[ứu] (?:hai|2)|सोमवार|som[vw]aa?r|و?(?:ال)?[اإ]ثنين',
    ofDay('一', '月', '월'),
  ),
  day(
    'tuesdays?|dienstags?|martes|terças?(?:-feiras?)?|mardis?|martedì|dinsdag(?:en)?|wtor\\p{L}+|salı|вторник\\p{L}*|(?:що)?вівтор\\p{L}{1,3}|tisdag(?:ar|en)?|selasa|th[ứu] (?:ba|3)|मंगलवार|mangal[vw]aa?r|و?(?:ال)?ثلاثاء',
    ofDay('二', '火', '화'),
  ),
  day(
    'wednesdays?|mittwochs?|miércoles|quartas?(?:-feiras?)?|mercredis?|mercoledì|woensdag(?:en)?|środ\\p{L}+|çarşamba|сред\\p{L}{1,2}|(?:що)?серед[аиуі]|onsdag(?:ar|en)?|rabu|th[ứu] (?:t[ưu]|4)|बुधवार|budh[vw]aa?r|و?(?:ال)?[أا]ربعاء',
    ofDay('三', '水', '수'),
  ),
  day(
    'thursdays?|donnerstags?|jueves|quintas?(?:-feiras?)?|jeudis?|giovedì|donderdag(?:en)?|czwart\\p{L}+|perşembe|четверг\\p{L}*|(?:що)?четвер(?:га|гам|ги)?|torsdag(?:ar|en)?|kamis|th[ứu] (?:n[ăa]m|5)|गुरुवार|guru[vw]aa?r|و?(?:ال)?خميس',
    ofDay('四', '木', '목'),
  ),
  day(
    "fridays?|freitags?|viernes|sextas?(?:-feiras?)?|vendredis?|venerdì|vrijdag(?:en)?|piąt\\p{L}+|cuma|пятниц\\p{L}+|(?:що)?п[’'ʼ]ятниц\\p{L}{1,2}|fredag(?:ar|en)?|jum['’]?at|th[ứu] (?:s[áa]u|6)|शुक्रवार|shukra?[vw]aa?r|و?(?:ال)?جمعة",
    ofDay('五', '金', '금'),
  ),
  day(
    'saturdays?|samstags?|sábados?|samedis?|sabato|sabati|zaterdag(?:en)?|sobot\\p{L}+|cumartesi|суббот\\p{L}+|(?:що)?субот\\p{L}{1,2}|lördag(?:ar|en)?|sabtu|th[ứu] (?:b[ảa]y|7)|शनिवार|shani[vw]aa?r|و?(?:ال)?سبت',
    ofDay('六', '土', '토'),
  ),
];
