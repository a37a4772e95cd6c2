import { inDigits, longestDelay, readDelay } from './when.js';
import { settings } from './settings.js';

/**
 * When something is to be told, and how often: "10m", "18:30", "tomorrow 9:00", "Friday at 6pm",
 * "24.12. 18:00", "every Monday 9:00", "every 2 hours". `every` is 'day', 'workday', 'week', 'month',
 * a number of ms, or undefined for once. Undefined for what cannot be read, and for the past.
 */
export function readWhen(text, now = new Date(), language = settings.language) {
  const said = fold(inDigits(text.trim().toLowerCase()));
  const often = repeatOf(said);
  const once = often === undefined ? said : said.replace(often.words, ' ').trim();
  if (once === '' && often !== undefined) {
    return often.every === 'any'
      ? undefined
      : { at: nextOf(now.getTime(), often.every), every: often.every };
  }
  // "in 2 hours", "every 2 hours"
  const delay = /\d[:.]\d\d$/.test(once)
    ? undefined
    : readDelay(often === undefined ? text : once, now);
  if (delay !== undefined && (often === undefined || often.every === 'any')) {
    if (often !== undefined && delay < shortest) return undefined;
    return { at: now.getTime() + delay, every: often === undefined ? undefined : delay };
  }
  const found = onDay(once, now, language, often !== undefined);
  if (found === undefined) return undefined;
  const { at, isWeekday } = found;
  const every = often?.every === 'any' ? (isWeekday ? 'week' : 'day') : often?.every;
  const isNear = at > now && at - now <= longestDelay;
  return isNear ? { at: firstOf(at.getTime(), every), every } : undefined;
}

/** The next time of what repeats, after `now`, at the same time of the day. */
export function nextOf(at, every, now = Date.now()) {
  const next = new Date(at);
  const day = next.getDate();
  do {
    if (typeof every === 'number') next.setTime(next.getTime() + every);
    else if (every === 'month') {
      next.setDate(1);
      next.setMonth(next.getMonth() + 1);
      const last = new Date(next.getFullYear(), next.getMonth() + 1, 0).getDate();
      next.setDate(Math.min(day, last));
    } else next.setDate(next.getDate() + (every === 'week' ? 7 : 1));
  } while (next.getTime() <= now || (every === 'workday' && isWeekend(next)));
  return next.getTime();
}

const shortest = 5 * 60_000;

function firstOf(at, every) {
  return every === 'workday' && isWeekend(new Date(at)) ? nextOf(at, every, at) : at;
}

function isWeekend(date) {
  return date.getDay() % 6 === 0;
}

/** Without accents; "п’ятниця" has an apostrophe of many kinds. */
function fold(text) {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655]|(?<=п)['’ʼ](?=я)/g, '')
    .normalize('NFC');
}

/** How often, and the words that say it. */
function repeatOf(said) {
  for (const [every, words] of repeats) {
    const found = words.exec(said);
    if (found) return { every, words: found[0] };
  }
  return undefined;
}

const each =
  '(?:every|each|jede[nrsm]?|cada|tod[oa]s?(?: l[oa]s| [oa]s)?|chaque|tous les|toutes les|ogni|elke|iedere|kazd\\p{L}{1,3}|co|her|кажд\\p{L}{2,3}|кож(?:ен|н\\p{L}{1,3})|varje|setiap|tiap|moi|hang|每个?|毎|매|हर|كل)';
const times = (names, alone) =>
  new RegExp(
    '(?<!\\p{L})(?:' + each + '\\s?(?:' + names + ')|' + alone + ')(?![\\p{Script=Latin}])',
    'u',
  );
const repeats = [
  [
    'workday',
    times(
      'weekdays?|workdays?|work days?|working days?|werktage?|dias? laborables?|jours? ouvres?|dias? uteis|dia util|giorn[oi] lavorativ[oi]|werkdagen|werkdag|dzien roboczy|is gunu|hafta ici|будни\\p{L}{0,3}|рабоч\\p{L}{2} день|个?工作日|平日|평일|робоч\\p{L}{2,3} д(?:ень|ня)|(?:var|arbets)dag|hari kerja|ngay lam viec',
      'weekdays|on workdays|werktags|(?:[ув]|по) будн\\p{L}{1,2}|(?:pa )?vardagar|hari kerja|по будням|w dni robocze|hafta ici|平日|평일|工作日',
    ),
  ],
  [
    'day',
    times(
      'days?|tage?|dias?|jours?|giorn[oi]|dag|dzien|gun|день|天|日|일|дня|hari(?!\\s(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu))|ngay(?! lam)|दिन|يوم(?!\\s(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعة|سبت))',
      'daily|щод(?:ня|енно)|dagligen|taglich|diariamente|diario|quotidien|dagelijks|codziennie|ежедневно|रोज़?|يوميا',
    ),
  ],
  [
    'week',
    times(
      'weeks?|wochen?|semanas?|semaines?|settimane?|week|tydzien|hafta|неделю|тиж(?:день|ня)|vecka|minggu(?=\\s*$)|pekan|tuan|个?(?:周|星期|礼拜)(?![一二三四五六日天])|週|주|हफ्ते|اسبوع',
      'weekly|щотиж(?:ня|нево)|wochentlich|semanalmente|hebdomadaire|wekelijks|co tydzien|еженедельно',
    ),
  ],
  [
    'month',
    times(
      'months?|monate?|mes(?:es)?|mois|mese|mesi|maand|miesiac|ay|месяц|місяц[ья]|manad|bulan|thang|个?月|月|월|달|महीने|شهر',
      'monthly|щоміся(?:ця|чно)|monatlich|mensalmente|mensuel|maandelijks|ежемесячно',
    ),
  ],
  [
    'any',
    new RegExp(
      '(?<!\\p{L})(?:' +
        each +
        '(?=\\s|\\p{sc=Han}|\\p{sc=Hangul})|що(?=понеділ|вівтор|серед|четвер|пятниц|субот|неділ))',
      'u',
    ),
  ],
];

/** A day, and a time of it: 9:00 unless another is said. */
function onDay(said, now, language, isRepeated) {
  const names = namesOf(language);
  const dated =
    dateIn(said, now, names) ??
    relativeIn(said, now) ??
    (language === 'vi' ? numberedDayIn(said, now) : undefined) ??
    weekdayIn(said, now, names);
  const rest = dated ? said.replace(dated.words, ' ') : said;
  const clock = clockIn(rest, later.test(said));
  if (clock === undefined || (!dated && !clock.isSaid && !isRepeated)) return undefined;
  const at = new Date(dated?.at ?? now);
  at.setHours(clock.hours, clock.minutes, 0, 0);
  if (at <= now && (!dated || dated.isWeekday)) at.setDate(at.getDate() + (dated ? 7 : 1));
  if (at <= now && dated?.isYearless) at.setFullYear(at.getFullYear() + 1);
  return { at, isWeekday: dated?.isWeekday === true };
}

function dateIn(said, now, { months }) {
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(said);
  if (iso) return dateOf(iso[0], now, iso[3], iso[2], iso[1]);
  const east = /(?:(\d{4})[年년]\s?)?(\d{1,2})[月월]\s?(\d{1,2})[日号일]/.exec(said);
  if (east) return dateOf(east[0], now, east[3], east[2], east[1]);
  const dashed = /(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/.exec(said);
  if (dashed) return dateOf(dashed[0], now, dashed[1], dashed[2], dashed[3]);
  const short = /(?<![\d:])(\d{1,2})[./](\d{1,2})(?:[./](\d{4})|\.(?!\d)|(?![\d:.]))/.exec(said);
  if (short) {
    const [words, one, other, year] = short;
    return Number(other) > 12
      ? dateOf(words, now, other, one, year)
      : dateOf(words, now, one, other, year);
  }
  const thang = /(\d{1,2}) thang (\d{1,2})(?:(?: nam|,)? (\d{4}))?/.exec(said);
  if (thang) return dateOf(thang[0], now, thang[1], thang[2], thang[3]);
  for (const [, word] of said.matchAll(/([\p{L}\p{M}]{3,})/gu)) {
    const month = nearest(months, word)?.at;
    if (month === undefined) continue;
    const year = '(?:,?\\s(?:de\\s)?(\\d{4}))?';
    const first = new RegExp(
      '(\\d{1,2})(?:st|nd|rd|th|er|[.ºª])?\\s(?:(?:de|of)\\s)?' + word + year,
      'u',
    ).exec(said);
    const found =
      first ?? new RegExp(word + '\\s(\\d{1,2})(?:st|nd|rd|th)?(?![:\\d])' + year, 'u').exec(said);
    if (found) return dateOf(found[0], now, found[1], month + 1, found[2]);
  }
  return undefined;
}

function dateOf(words, now, day, month, year) {
  const at = new Date(Number(year ?? now.getFullYear()), Number(month) - 1, Number(day));
  const isReal = at.getDate() === Number(day) && at.getMonth() === Number(month) - 1;
  return isReal ? { words, at, isYearless: year === undefined } : undefined;
}

const relative = [
  [
    2,
    'day after tomorrow|ubermorgen|pasado manana|apres-demain|depois de amanha|dopodomani|overmorgen|pojutrze|obur gun|послезавтра|后天|明後日|あさって|모레|परसों|بعد غد|післязавтра|i ?overmorgon|lusa|besok lusa|ngay (?:kia|mot)',
  ],
  [
    1,
    'tomorrow|manana|morgen|demain|amanha|domani|jutro|yarin|завтра|明天|明日|내일|कल|غدا|i ?morgon|besok|(?:ngay|sang|trua|chieu|toi) mai',
  ],
  [
    0,
    'today|tonight|hoy|heute|aujourd.hui|hoje|oggi|vandaag|dzisiaj|dzis|bugun|сегодня|今天|今日|오늘|आज|اليوم|сьогодні|i ?(?:dag(?!\\p{L})|kvall)|(?:hari|malam|sore|pagi) ini|nanti malam|(?:hom|sang|chieu|toi) nay',
  ],
].map(([days, words]) => [days, new RegExp('(?<!\\p{L})(?:' + words + ')', 'u')]);

function relativeIn(said, now) {
  for (const [days, words] of relative) {
    const found = words.exec(said.replaceAll('ı', 'i'));
    if (!found) continue;
    const at = new Date(now);
    at.setDate(at.getDate() + days);
    return { words: said.slice(found.index, found.index + found[0].length), at };
  }
  return undefined;
}

/** Vietnamese weekdays have numbers: "thứ hai" and "thứ 2" are Monday. */
function numberedDayIn(said, now) {
  const found =
    /(?<!\p{L})(?:thu (hai|ba|tu|nam|sau|bay|[2-7](?![\d:h]))|chu nhat|cn)(?!\p{L})/u.exec(said);
  if (!found) return undefined;
  const named = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'].indexOf(found[1]) + 1;
  return nextWeekday(now, named || (found[1] ?? 1) - 1, found[0]);
}

function weekdayIn(said, now, { weekdays }) {
  for (const [word] of said.matchAll(/[\p{L}\p{M}-]{2,}/gu)) {
    const day = nearest(weekdays, word);
    if (day !== undefined) return nextWeekday(now, day.at, day.words);
  }
  return undefined;
}

function nextWeekday(now, day, words) {
  const at = new Date(now);
  at.setDate(at.getDate() + ((day - at.getDay() + 7) % 7));
  return { words, at, isWeekday: true };
}

/** The time of the day that is left to read; undefined if there are other words. */
function clockIn(said, isLater) {
  const found = /(\d{1,2})(?:\s?(?:[:.h時点點시]|gio)\s?(\d{2}|半|반)?)?/.exec(said);
  const left = said.replace(found?.[0] ?? '', ' ').replace(small, ' ');
  if (/[\p{L}\p{N}]/u.test(left)) return undefined;
  const hours = found
    ? Number(found[1]) + (isLater && Number(found[1]) < 12 ? 12 : 0)
    : isLater
      ? 19
      : 9;
  const minutes = /半|반/.test(found?.[2] ?? '') ? 30 : Number(found?.[2] ?? 0);
  return hours < 24 && minutes < 60
    ? { hours, minutes, isSaid: found?.[0].length > 2 || isLater }
    : undefined;
}

const later =
  /\dp\.?m|\sp\.?m|tonight|evening|afternoon|abends?|de la (?:tarde|noche)|du soir|da (?:tarde|noite)|di sera|avonds?|wieczorem|aksam|вечера|午後|下午|晚上|오후|저녁|вечора|вечері|kvall|eftermiddag|sore|malam|(?<!1[01] )siang|chieu|toi (?:nay|mai)|[\dho]\s?toi/u;
/** Words between a day and its time. */
const small =
  /(?<!\p{L})(?:об?|у|[ув]?вечері|вечора|ранку|вранці|годин\p{L}{1,2}|наступн\p{L}{1,3}|kl|klockan|pa|nasta|(?:pa )?(?:kvall|morgon|eftermiddag)(?:en)?|jam|pukul|pada|hari|pagi|siang|sore|malam|tanggal|wi(?:b|t|ta)|luc|vao|gio|sang|trua|chieu|toi|ngay|at|on|in|next|this|the|morning|evening|afternoon|abends?|morgens|tarde|noche|noite|soir|sera|d[aeiu]|avonds?|wieczorem|aksam|вечера|утра|o.clock|[ap]\.?m\.?|um|am|an|den|der|nachsten?r?|kommenden|uhr|a|las?|el|en|los|proxim[oa]|horas?|h|le|les|a l|au|prochaine?|heures?|as|[nd][oa]s?|dia|alle|il|lo|di|ore|prossim[oa]|om|op|volgende|uur|w|we|o|godz\p{L}{0,4}|nastepn\p{L}{1,2}|saat|gunu|д|в|во|на|следующ\p{L}{2,3}|час\p{L}{0,2}|को|बजे|में|في|يوم|الساعة|القادم|القادمة)(?![\p{L}\p{M}])|午前|午後|上午|下午|早上|晚上|오전|오후|저녁|[にのでが、,日分분에的]|까지/gu;

/** The weekdays from Sunday, and the months, in the language of the bot and in English. */
function namesOf(language) {
  const of = (part, more, dates) =>
    [language, 'en'].flatMap((locale) =>
      ['long', 'short'].map((style) => {
        const format = new Intl.DateTimeFormat(locale, { [part]: style, ...more });
        return dates.map((date) => {
          const { value } = format.formatToParts(date).find(({ type }) => type === part);
          return fold(value.toLowerCase().replace('.', ''))
            .split('-')[0]
            .replace(/^ال|(?<=曜)日$/g, '');
        });
      }),
    );
  return {
    weekdays: of('weekday', {}, days),
    months: of('month', { day: 'numeric' }, firsts),
  };
}

const days = [...Array(7).keys()].map((at) => new Date(2023, 0, 1 + at));
const firsts = [...Array(12).keys()].map((at) => new Date(2023, at, 1));

/** The place of the name that a word is, but for its ending. */
function nearest(lists, word) {
  const bare = word.replace(/^ال/, '');
  let best;
  for (const [at, name] of lists.flatMap((list) => [...list.entries()])) {
    const stem =
      dense.test(name) || name.length < 3 ? name : name.slice(0, Math.max(3, name.length - 2));
    const isMeant =
      stem.length > 1 && (name.length > 2 || dense.test(name)) && bare.startsWith(stem);
    if ((isMeant || name === bare) && !(best?.length >= stem.length)) {
      best = { at, length: stem.length, words: dense.test(name) ? stem : word };
    }
  }
  return best;
}

const dense = /[\p{sc=Han}\p{sc=Hangul}]/u;
