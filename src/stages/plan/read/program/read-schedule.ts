import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { Schedule } from '../../../../contracts/job/plan.ts';
import { readWeek } from '../../../../starters/shared/reading/clock/read-clock.ts';
import { withDigits } from '../../../../starters/shared/reading/numbers/with-digits.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * Reads how often something should happen, in any supported language; undefined if the text names no
 * schedule.
 *
 * @example
 * readSchedule('checks prices every hour'); // { everySeconds: 3600 }
 * readSchedule('jeden Tag um 9 Uhr ein Backup'); // { at: '09:00' }
 */
export function readSchedule(text: string): Schedule | undefined {
  // "keep the last 7 daily and 4 weekly"
  const lower = withDigits(withEvery(text.slice(0, 2000).toLowerCase()))
    .replace(keptCopies, ' ')
    .replace(/half past (\d{1,2})(?!\d)/gu, '$1:30')
    .replace(
      /(?<=(?:um|om) )hal[bf] (\d{1,2})(?!\d)/gu,
      (_half, hour: string) => `${Number(hour) - 1}:30`,
    );
  const daily = readDaily(lower);
  // "every 30 minutes … and every evening at 6pm a digest": the first is the work.
  const isLater =
    daily !== undefined && often30.test(lower.slice(0, perDay.exec(lower)?.index ?? 0));
  if (daily !== undefined && !isLater) return { at: daily };
  const week = isLater ? undefined : readWeek(text);
  if (week !== undefined && !often30.test(lower)) return { at: week.at };
  for (const [unit, seconds] of units) {
    const every = letterPattern(unit, 'u').exec(lower);
    if (every === null) continue;
    const count = Number(every.slice(1).find((group) => group !== undefined) ?? 1);
    const everySeconds = count * seconds;
    if (everySeconds >= 1 && everySeconds <= year) return { everySeconds };
  }
  return perDay.test(lower) ? { everySeconds: 86_400 } : undefined;
}

/** A text with "every day" for "once a day", each in its language. */
export function withEvery(text: string): string {
  return once.reduce((whole, [form, each]) => whole.replace(form, each), text);
}

/** What each language says in a word or two, in words that are read for all of them. */
const once: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:every half(?:[- ]an)?[- ]hour|(?:jede|alle) halbe stunde|halbstündlich|(?:toutes les|chaque) demi-heures?|cada media hora|ogni mezz(?:['’]|a )?ora|(?:a )?cada meia hora|de meia em meia hora|(?:elk|ieder|om het) half ?uur|co pół godziny|(?:каждые|раз в) пол ?часа|кожні пів ?години|(?:her )?yarım saatte(?: bir)?|var(?:je)? halvtimme)(?!\p{L})|每隔?半个?小时|반시간마다/giu,
    'every 30 minutes ',
  ],
  [
    /(?<!\p{L})(?:every quarter(?:[- ]of)?(?:[- ]an)?[- ]hour|(?:jede|alle) viertelstunde|viertelstündlich|tous les quarts d['’]heure|(?:a )?cada (?:cuarto|quarto) de hora|ogni quarto d['’]ora|elk kwartier|co kwadrans|кажд\p{L}{2} четверть часа|кожні чверть години|çeyrek saatte bir|varje kvart)(?!\p{L})|每刻钟/giu,
    'every 15 minutes ',
  ],
  [
    /(?<!\p{L})(?:(?:twice|two times|2x|zwei ?mal|deux fois|dos veces|due volte|duas vezes|twee ?(?:maal|keer)|dwa razy|два раза|двічі|två gånger) (?:a|per|an?|am|pro|par|al|por|ao|om|на|в|om)? ?(?:day|daily|tag|täglich|jour|día|giorno|dia|dag(?:en)?|dziennie|день)|günde iki (?:kez|kere|defa))(?!\p{L})(?! at)|每天两次|1日2回|하루에? 두 번/giu,
    'every 12 hours ',
  ],
  [/(?<!\p{L})de ([\p{L}\d]{1,8}) e[mn] \1(?= (?:min|seg|hor|d[ií]as))/giu, 'cada $1'],
  [/(?<!\p{L})(?:de hora em hora|saatte bir|saat başı)(?!\p{L})/giu, 'every hour'],
  [
    /(?<!\p{L})(?:(?:at|um|à|a|alle?|às|à|om|o|в|vid|kl) )?(?:midnight|mitternacht|minuit|medianoche|mezzanotte|meia[- ]noite|middernacht|północy|полночь|опівночі|midnatt)(?!\p{L})/giu,
    'at 00:00',
  ],
  [
    /(?<!\p{L})(?:at noon|at midday|(?:zu|um) mittag|à midi|a(?:l)? mediodía|a mezzogiorno|ao meio[- ]dia|om twaalf uur 's middags|w południe|в полдень|опівдні)(?!\p{L})/giu,
    'at 12:00',
  ],
  [/(?<!\p{L})(?:once|one time|1x) (?:an? |per |every |(?=daily))(?!\d)/giu, 'every '],
  [/(?<!\p{L})every daily(?!\p{L})/giu, 'every day'],
  [/(?<!\p{L})(?:ein ?mal|1x) (?:am|pro|in der|im) /giu, 'jeden '],
  [/(?<!\p{L})(?:una|1) vez (?:al|por|a la|cada) /giu, 'cada '],
  [/(?<!\p{L})une fois par jour(?!\p{L})/giu, 'tous les jours'],
  [/(?<!\p{L})une fois par /giu, 'chaque '],
  [/(?<!\p{L})uma vez (?:por|ao|à|a cada) /giu, 'cada '],
  [/(?<!\p{L})una volta (?:al |alla |a |all['’])/giu, 'ogni '],
  [/(?<!\p{L})(?:(?:een|één)(?:maal| keer)|1x) per /giu, 'elke '],
  [/(?<!\p{L})raz dziennie(?!\p{L})/giu, 'codziennie'],
  [/(?<!\p{L})raz na (?=dzień|godzin|tydzień|minut)/giu, 'co '],
  [/(?<!\p{L})günde (?:bir|1) (?:kez|kere|defa)(?!\p{L})/giu, 'her gün'],
  [/(?<!\p{L})(?:один )?раз (?:в|на) (?=день|сутки|добу)\p{L}{4,5}/giu, 'каждый день'],
  [/(?<!\p{L})(?:один )?раз (?:в|на) (?=\d|час|минут|недел|годин|хвилин)/giu, 'каждые '],
  [/(?<!\p{L})en gång (?:om dagen|per dag)(?!\p{L})/giu, 'varje dag'],
  [/[1１一]日(?:に)?[1１一]回|毎日[1１一]回/giu, '毎日'],
  [/하루에? ?(?:한|1) ?번/giu, '매일'],
  [/(?:每天|一天|每日)一次/giu, '每天'],
];

const keptCopies =
  /(?<!\p{L})(?:(?:last|keep|letzten|últim[ao]s|dernières|laatste|ostatnie|последние)\s)?\d{1,3}\s(?:daily|weekly|monthly|tägliche\p{L}?|wöchentliche\p{L}?|diari[oa]s|semanales|semanais)(?!\p{L})/gu;
const year = 366 * 86_400;
const before =
  '(?:every|each|cada|alle|elke?|iedere?|jede[nrs]?|toutes les|chaque|ogni|co|her|каждые|каждый|каждую|каждое|кожн\\p{L}{1,3}|кожен|varje|var(?= \\d{1,3}:)|setiap|tiap|mỗi|cứ(?: mỗi)?|हर|har|كل|每隔?|매)';
const number = '(\\d{1,4})';

/** Matches "every 15 minutes", "15分ごと" and words such as "hourly". */
function often(names: string, adverbs: string): string {
  const start = '(?<!\\p{L})';
  const end = '(?!\\p{L})';
  const words = adverbs.split('|');
  const spaced = words.filter((word) =>
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Devanagari}\p{M}\s]*$/u.test(word),
  );
  const joined = words.filter((word) => !spaced.includes(word));
  return [
    `${start}${before}\\s?${number}?(?::[ea])?\\s?(?:${names})${end}`,
    `(?:每隔?|매)${number}?\\s?(?:${names})`,
    `${number}\\s?(?:${names})(?:ごと|おき|毎|마다|\\sbir)`,
    ...(spaced.length > 0 ? [`${start}(?:${spaced.join('|')})${end}`] : []),
    ...(joined.length > 0 ? [joined.join('|')] : []),
  ].join('|');
}

const units: readonly (readonly [string, number])[] = [
  [
    often(
      '(?<=\\d\\s?)s|seconds?|secs?|segundos?|sekunden?|secondes?|secondi|sekund[yę]?|saniyede|секунд[уыи]?|sekunder|detik|giây|秒钟?|秒|초|सेकंड|ثوان[يى]?|ثانية',
      'every second',
    ),
    1,
  ],
  [
    often(
      '(?<=\\d\\s?)m|minutes?|mins?|minutos?|minuten?|minut[oaiyę]?|dakikada|минут[уы]?|хв|хвилин[уи]?|minuter|menit|phút|分钟|分鐘|分|분|मिनट|دقيقة|دقا[ئي]ق',
      'minütlich|every minute',
    ),
    60,
  ],
  [
    often(
      '(?<=\\d\\s?)h|hours?|hrs?|horas?|stunden?|heures?|or[ae]|uur|uren|godzin[aęy]?|saatte|saat|час(?:а|ов)?|годин[уи]?|timm(?:e|a|ar)|(?<=tiap (?:\\d{1,4} )?)jam(?! ?\\d)|giờ(?! (?:sáng|chiều|tối|đêm))|小时|小時|時間|시간|घंटे|ghant[ea]|ساع(?:ة|ات)',
      'hourly|stündlich|щогодини|h[ằà]ng giờ|en gång i timmen|毎時|매시간',
    ),
    3600,
  ],
  [
    often(
      'days?|días?|dias?|tage?|tagen|jours?|giorn[oi]|dagen|dni|dzień|günde|gün|день|дня|дней|дні|днів|dag|dagar|hari|ngày|天|日|日間|일|दिन|din|roz|يوم|[أا]يام',
      'daily|nightly|once a day|every night|diariamente|diario|täglich|quotidien(?:nement)?|tous les jours|todos los días|todos os dias|tutti i giorni|codziennie|ежедневно|щодня|щоденно|dagligen|h[ằà]ng ngày|每天|每日|毎日|매일|रोज़|रोज|يوميا',
    ),
    86_400,
  ],
  [
    often(
      'weeks?|we(?:ek|ken)|semanas?|wochen?|semaines?|settiman[ae]|tydzień|tygodnie|haftada|hafta|недел[юиь]|тиждень|тижні|vecka|veckor|minggu|tuần|周|週間|주|हफ्ते|सप्ताह',
      'weekly|semanalmente|wöchentlich|hebdomadaire|settimanale|co tydzień|haftalık|еженедельно|щотижня|mingguan|h[ằà]ng tuần|每周|毎週|매주',
    ),
    604_800,
  ],
];

const often30 =
  /(?<!\p{L})(?:every|alle|cada|toutes les|ogni|co|her|elke|каждые|кожні|var(?=\s\d{1,3}:)|setiap|tiap|mỗi)\s\d{1,3}(?::[ea])?\s?(?:m|h|min|mins|minut\p{L}{0,3}|hours?|stunden|horas|heures|ore|godzin\p{L}?|uur|saat\p{L}{0,2}|час\p{L}{0,2}|хв|хвилин\p{L}?|годин\p{L}?|timm\p{L}{1,2}|menit|phút|jam|giờ)(?!\p{L})/u;

const perDay =
  /(?<!\p{L})(?:(?:every|each) (?:day|morning|night|evening)|elke (?:dag|nacht|ochtend|avond)|dagelijks|cada noche|(?:toutes les|chaque) nuits?|(?:tous les|chaque) (?:matin|soir)s?|tod[ao]s l[ao]s (?:noches|mañanas|tardes)|cada (?:mañana|tarde)|todas as (?:noites|manhãs|tardes)|tutte le (?:notti|mattine|sere)|ogni (?:notte|mattina|sera)|toda (?:noite|manhã)|każdej nocy|co (?:noc|rano|wieczór|dzień)|każdego (?:ranka|wieczora|dnia)|todo (?:o )?dia|her (?:gece|sabah|akşam)|jeden (?:morgen|abend)|каждую ночь|каждое утро|каждый вечер|each day|daily|nightly|cada día|todos los días|diario|diariamente|jeden tag|jede nacht|(?:abends|morgens|nachts)(?= um)|täglich|chaque jour|tous les jours|todos os dias|cada dia|ogni giorno|tutti i giorni|codziennie|her gün|каждый день|ежедневно|що(?:дня|денно|ранку|вечора|ночі)|кожен (?:день|вечір)|кожну ніч|кожного (?:дня|вечора)|varje (?:dag|morgon|kväll|natt)|dagligen|(?:se)?tiap (?:hari|pagi|siang|sore|malam)|(?:se)?tiap(?= (?:jam|pukul) \d)|mỗi (?:ngày|sáng|chiều|tối|đêm)|h[ằà]ng ngày|(?:हर|har) (?:दिन|रोज़?|सुबह|शाम|रात|din|roz|subah|sha?am|raat)|रोज़?(?:ाना)?|roz(?:ana|aana)?|كل (?:يوم|ليلة|صباح|مساء)|يومي(?:ا|\u064b){0,2})(?!\p{L})|每天|每日|每晚|毎[日晩朝]|매일/u;
const clock =
  /(?:(?<!\p{L})(?:at|a las?|um|om|à|às|alle|o|в|saat|सुबह|शाम|रात|subah|raat|sha?am|الساعة)\s|每天|每日|每晚|凌晨|清晨|早上|上午|中午|下午|晚上|毎日|毎晩|朝|深夜|午前|午後|매일\s?|오전\s?|오후\s?|\s)(\d{1,2})(?:(?:[:.h]|(?:\s?giờ|\suhr(?=\s\d\d)|[時点點시时])\s?)(\d{2})?)?\s?(am|pm|uhr|h|часов|点|點|時|시|बजे)?(?![\d\p{Ll}])/gu;
/** "Setiap malam jam 2" is in the night. */
const lateHours =
  /下午|晚上|午後|夜|오후|저녁|밤|вечора|(?<!\p{L})(?:in the (?:evening|afternoon)|de la (?:tarde|noche)|du soir|de l['’]après|da (?:tarde|noite)|di sera|del pomeriggio|abends|['’]s avonds|wieczorem)|kväll(?:en)?(?!\p{L})|[1-3] siang|(?:\d|tiap) sore(?!\p{L})|malam(?! jam [1-4](?!\d))|(?:raat|रात)(?: ke| के)? (?:[7-9]|1[01])(?!\d)|sha?am(?!\p{L})|शाम|दोपहर|مساء|عصر|(?:[7-9]|1[01])(?:(?::\d\d)? ليل|(?:h| giờ) đêm)|chiều|tối(?! (?:đa|thiểu|ưu))/u;

function readDaily(lower: string): string | undefined {
  // "a daily reminder: each morning at 8"
  for (const day of allMatches(lower, new RegExp(perDay, 'gu'))) {
    const time = timeAt(lower, day);
    if (time !== undefined) return time;
  }
  return undefined;
}

/** "daily and keeps the last 5 copies": a bare number far from the day is no hour. */
function saysHour([said]: RegExpExecArray): boolean {
  return !/^\s\d{1,2}\s?$/u.test(said);
}

/** From which hour on "every evening at 8" is after noon. */
function lateFrom(day: string): number {
  return evening.test(day) ? 3 : night.test(day) ? 7 : 24;
}

const evening = /evening|abend|soir|ser[ae]$|avond|akşam|вечер|вечор|tarde/u;
const night = /night|nacht|nuit|noche|noite|nott[ei]|noc|gece|ноч|ночі|natt/u;

function timeAt(lower: string, day: RegExpExecArray): string | undefined {
  const after = lower.slice(day.index, day.index + day[0].length + 40);
  const ahead = ` ${lower.slice(Math.max(0, day.index - 30), day.index)}`;
  const around = ahead + after;
  const time =
    allMatches(after, clock).find(
      (found) => saysHour(found) || after.slice(day[0].length, found.index).split(' ').length < 4,
    ) ?? allMatches(ahead, clock).find(saysHour);
  if (time === undefined) return undefined;
  const [, hour = '', minute = '00', half] = time;
  const isAfternoon =
    half === 'pm' || lateHours.test(around) || (half !== 'am' && Number(hour) >= lateFrom(day[0]));
  // "밤 12시" is midnight.
  const isMidnight = /(?:밤|夜|晚上)\s?12|12 malam/u.test(around);
  const hours =
    (Number(hour) % (half === 'am' || isAfternoon ? 12 : 24)) +
    (isAfternoon && !isMidnight ? 12 : 0);
  return Number(hour) <= 24 && Number(minute) < 60
    ? `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}`
    : undefined;
}
