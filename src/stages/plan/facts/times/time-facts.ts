import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { Language } from '../../../../contracts/job/plan.ts';
import { partAround } from '../parts.ts';
import { parsersOf } from './chrono-parsers.ts';
import type { FactsFound } from '../spans.ts';
import { dayThere, daysOnly, isRecurring, twoDays } from './days-ahead.ts';
import { eventLabel, eventName, withAside } from './event-labels.ts';
import { hoursIn } from './opening-hours.ts';
import { meetingBefore, meets } from './meetings.ts';
import { whatThereIs } from './what-there-is.ts';
import { orderTimes } from './order-times.ts';
import { departures, koreanClasses, stays, trainings, untilHour } from './told-times.ts';
import { deadline, isByThen, untilAhead, untilBehind, whoAhead } from './reply-deadline.ts';
import { datesIn, weekdays } from './written-dates.ts';
import { beginsMany, clockAfter, clocks, otherTime, times } from './written-times.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * Opening hours, dates and times. Dates are read by chrono-node, in the language and in English. A time
 * right behind a date belongs to it: "3 May at 7pm".
 */
export async function takeTimes(
  text: string,
  language: Language,
  found: FactsFound,
): Promise<void> {
  for (const { index, 0: told } of allMatches(text, trainings)) {
    // "…, Turnhalle Schillerstraße 4": where it is may be a fact already.
    const whole = found.take('detail', index, told);
    if (!whole && told.includes(','))
      found.take('detail', index, told.slice(0, told.lastIndexOf(',')));
  }
  for (const { index, 0: told } of allMatches(text, koreanClasses))
    found.take('detail', index, told);
  for (const pattern of [departures, stays, orderTimes])
    for (const { index, 0: told } of allMatches(text, pattern)) found.take('detail', index, told);
  const all = hoursIn(text);
  for (const { index, text: hours } of all) {
    // "5월 23일 토요일 오전 10시부터": one day of the year
    if (dayAhead.test(text.slice(Math.max(index - 12, 0), index))) continue;
    const { before } = partAround(text, index, hours.length);
    // "boiler repairs, emergency leaks 24/7": a service at any hour.
    if (hours === '24/7' && /\p{L}{3}\s\p{L}{3}/u.test(before) && !openWords.test(before)) {
      const told = before.trimStart();
      found.take('detail', index - told.length, `${told}${hours}`);
      continue;
    }
    const told = all.length < 2 ? hours : withAside(text, index + hours.length, hours);
    if (!monthDay.test(hours) && !together.test(text.slice(Math.max(index - 30, 0), index)))
      found.take('hours', index, told);
  }
  if (!/\d/.test(text)) return;
  for (const { index, text: date } of datesIn(text, language))
    take('date', index, index + date.length);
  const parsed = (await parsersOf(language)).flatMap((parser) => parser.parse(text));
  for (const isDate of [true, false]) {
    for (const { text: words, index, start } of parsed) {
      if (isDate !== (start.isCertain('day') || start.isCertain('month'))) continue;
      const at = index + (ahead.exec(words)?.[0].length ?? 0);
      const end =
        index + (otherList.exec(words)?.index ?? words.length - hourCut(text, index, words));
      // "de 40 ans", "in 11 years": how old, or how long.
      if (
        /\d\s?(?:years?|yrs?|jahre?n?|ans?|años?|anos?|anni|jaar|lat|lata|yıl|yaş\p{L}{0,3}|лет|года?|років|роки|år|tahun|tuổi|năm)$/iu.test(
          words,
        )
      )
        continue;
      if (duration.test(words)) continue;
      // "kids under 10 get in free"
      if (!isDate && ageAhead.test(text.slice(Math.max(at - 12, 0), at))) continue;
      // "7–14 лет"
      if (!isDate && aged.test(text.slice(end, end + 8))) continue;
      // "preta 3" is no "a 3", "de 10 clases"
      const isCount =
        /^\p{L}{1,5}\s\d{1,2}$/u.test(words) && /^(?:\s\p{Ll}{3}|[º°ª])/u.test(text.slice(end));
      // "3 años", which chrono reads as "3 a.m."
      const isTorn = /\p{sc=Latn}$/u.test(words) && /^[^\P{L}\p{ASCII}]/u.test(text.slice(end));
      const isWhole =
        !isCount && !isTorn && (!/\p{L}/u.test(text.charAt(at - 1)) || /^\d/.test(words));
      if (isWhole && /\d/.test(words) && end > at) take(isDate ? 'date' : 'time', at, end);
    }
    if (!isDate) continue;
    for (const { 0: clock, index } of allMatches(text, times)) {
      const end = index + clock.trimEnd().length;
      take('time', index, end + (otherTime.exec(text.slice(end, end + 40))?.[0].length ?? 0));
    }
  }
  // "tug of war at 1.30, judging at 2": among times, an hour alone is one.
  for (const { 0: hour, index } of allMatches(text, bareHours))
    if (found.facts().some(({ kind, at }) => kind === 'time' && Math.abs(at - index) < 60))
      take('time', index, index + hour.length);

  function take(kind: 'date' | 'time', at: number, dateEnd: number): void {
    // "月曜10時"
    const day =
      kind === 'time' ? (dayThere.exec(text.slice(Math.max(at - 20, 0), at))?.[0] ?? '') : '';
    const start = at - day.length;
    const whole = kind === 'date' ? dateEnd + clockAfter(text, dateEnd) : dateEnd;
    // "5pm."
    const stop = /[ap]m\.$/iu.test(text.slice(start, whole)) ? whole - 1 : whole;
    // "上午9点到12点"
    const end =
      stop + (kind === 'time' ? (untilHour.exec(text.slice(stop, stop + 30))?.[0].length ?? 0) : 0);
    const around = partAround(text, start, end - start);
    const { before: ahead } = around;
    const after = kind === 'date' && beginsMany(text, end) ? '' : around.after;
    // "du 10 au 12 juillet"
    const before = kind === 'date' ? ahead.replace(fromDate, ' ') : ahead;
    // "周六下午3点在图书馆"
    const where = kind === 'time' ? (/^在\p{sc=Han}{2,16}/u.exec(after)?.[0] ?? '') : '';
    if (where !== '' && found.take('detail', start, `${text.slice(start, end)}${where}`)) return;
    // "السبت والاثنين من 4 إلى 6": the days and the time are one.
    const daysAhead = kind === 'time' ? daysOnly(before, language) : '';
    if (
      daysAhead !== '' &&
      found.take('detail', start - daysAhead.length, `${daysAhead}${text.slice(start, end)}`)
    )
      return;
    // "we meet Mondays 7pm in the Red Lion pub": a sentence says it.
    const meeting =
      kind === 'time' ? meetingBefore(text.slice(Math.max(start - 90, 0), start)) : undefined;
    if (meeting !== undefined) {
      const told = `${meeting}${text.slice(start, end)}${after.trimEnd()}`;
      if (told.length < 140 && found.take('detail', start - meeting.length, told)) return;
    }
    // "horarios de entrenamiento martes y jueves a las 17:30"
    const days =
      kind === 'time' ? twoDays(text.slice(Math.max(start - 80, 0), start), language) : undefined;
    if (days !== undefined) {
      const { when, what } = days;
      const told = `${when}${text.slice(start, end)}`;
      // "…, 7pm at Victoria Park gate": where that is.
      const [there = ''] = placeBehind.exec(text.slice(end, end + 70)) ?? [];
      // "We meet mondays and thursdays 7pm at the gate": a sentence says it.
      const sentence = `${what} ${told}${there}`;
      if (meets.test(what) && found.take('detail', end + there.length - sentence.length, sentence))
        return;
      if (found.take('time', start - when.length, `${told}${there}`, what)) return;
      if (found.take('time', start - when.length, told, what)) return;
    }
    // "meets every Thursday 7pm at the library"
    if (kind === 'time' && weekly.test(before)) {
      const lead = before.length - before.trimStart().length;
      const told = `${before.trimStart()}${text.slice(start, end)}${after.trimEnd()}${alsoOn(text.slice(end + after.length), language)}`;
      if (told.length < 140 && found.take('detail', start - before.length + lead, told)) return;
    }
    // "Proben sind mittwochs 19:30 im Gemeindehaus": a sentence says it.
    if (kind === 'time' && isRecurring(before, language)) {
      const lead = before.length - before.trimStart().length;
      const told = `${before.trimStart()}${text.slice(start, end)}${after.trimEnd()}`;
      if (told.length < 120 && found.take('detail', start - before.length + lead, told)) return;
    }
    // "8月15日18時から", "7월 20일까지"
    const [particle = ''] = kind === 'date' ? (particles.exec(text.slice(end, end + 4)) ?? []) : [];
    const due =
      kind === 'date'
        ? deadline(before, after, text.slice(Math.max(start - 60, 0), start))
        : undefined;
    const whose = due === undefined ? 0 : whoAhead(text.slice(Math.max(start - 120, 0), start));
    const asWhole = text.slice(start - whose, end);
    if (whose > 0 && found.take('detail', start - whose, asWhole)) return;
    if (due !== undefined) {
      const until = untilBehind(text.slice(dateEnd, dateEnd + 20));
      const from = start - untilAhead(before, due).length;
      found.take('detail', from, `${text.slice(from, dateEnd)}${until}`, due);
      return;
    }
    // "雨天の場合は8月3日に延期"
    const [later = ''] = kind === 'date' ? (postponed.exec(after) ?? []) : [];
    if (
      later !== '' &&
      found.take('detail', start - before.length, `${before}${text.slice(start, end)}${later}`)
    )
      return;
    // "donations before 1 May": by when, and not when it is.
    if (kind === 'date' && isByThen(before)) {
      const told = `${before.trimStart()}${text.slice(start, end)}`;
      if (found.take('detail', end - told.length, told)) return;
      // "pay to @oak by 1 May": the handle is a fact of its own.
      if (found.take('detail', start, text.slice(start, end), before.trim())) return;
    }
    // "ランチ1200円（11時から14時）"
    const priced = /[(（]/u.test(text.charAt(start - 1))
      ? found
          .facts()
          .find((fact) => fact.kind === 'price' && fact.at + fact.text.length === start - 1)
      : undefined;
    if (priced !== undefined && found.take('detail', start, text.slice(start, end), priced.label))
      return;
    // "Sommerfest am 12. Juli um 15 Uhr mit Grill und Musik": what there is, beside its name.
    const more = kind === 'date' ? whatThereIs(text.slice(end, end + 90)) : '';
    const feast = more === '' ? '' : eventLabel(text, start, { before, after: '' });
    const isNamed = feast !== '' && eventName(feast, kind) === feast;
    if (isNamed) found.take('detail', end + 1, more);
    const label = isNamed
      ? feast
      : eventLabel(text, start, { before, after: after.slice(particle.length) });
    // "Kids fun run at 11:15, free"
    const words = text.slice(
      start,
      end + particle.length + (freeBehind.exec(text.slice(end, end + 20))?.[0].length ?? 0),
    );
    // "dancing until 11pm"
    const [until = ''] = untilClock.exec(label) ?? [];
    if (until !== '' && text.slice(0, start).endsWith(`${until} `)) {
      const from = start - until.trimStart().length - 1;
      const what = label.slice(0, label.length - until.length);
      if (found.take(kind, from, `${text.slice(from, start)}${words}`, what)) return;
    }
    // "Aufbau ab 8:30 Uhr"
    const [from = ''] =
      kind === 'time' && label !== '' && !ranges.test(words)
        ? (fromAhead.exec(text.slice(Math.max(start - 30, 0), start)) ?? [])
        : [];
    if (
      from !== '' &&
      found.take('time', start - from.length, `${from}${words}`, eventName(label, kind))
    )
      return;
    // "çalışma saatleri 08.00–22.00"
    if (kind === 'time' && isHours.test(label)) found.take('hours', start, words);
    else found.take(kind, start, words, withAside(text, end, eventName(label, kind)));
  }
}

const postponed = /^(?:に|へ|로|으로)\s?(?:延期|順延|変更|연기|변경)(?:합니다|します|됩니다)?/u;
const particles = /^(?:から|まで|より|부터|까지|之?前|开始|起)(?=[、。,，\s]|$)/u;
const fromAhead =
  /(?<=\p{L}\s)(?:from|ab|vanaf|à partir de|dès|desde las?|a partir das?|från(?: kl\.?)?|с|з)\s$|(?<=\s(?:los|la|il|cada|aos)\s\p{L}{4,10}\s)(?:a las?|alle|às)\s$/u;
const ranges = /\d\s?(?:[ap]m|uhr|uur|h)?\s?(?:[-–]|to|bis|tot|à|a|às|al|do|до)\s?\d/iu;
const untilClock =
  /(?<=[\p{L}\d]{3})\s(?:until|till|bis|tot|hasta las?|jusqu['’]à|até (?:às|as)|fino alle|do(?: godz\.)?|до|til)$/iu;
const placeBehind =
  /^\s(?:at|in|on|by|near|outside|im|am|an der|in der|bei|beim|auf|vor|en|à|au|aux|chez|devant|na|no|em|al|alla|nel|nella|presso|bij|op|w|we|przy|pod|в|на|у|біля|på|i|vid|di|tại|ở)\s(?:the\s|el\s|la\s|le\s|dem\s|der\s|de\s|het\s)?\p{L}[^,.;!?\n\d]{2,50}(?=[,.;!?\n]|$)/iu;

/** "every Wednesday 6:30pm and Sunday 9am at the park": the other day belongs to it. */
function alsoOn(rest: string, language: Language): string {
  const { 0: more = '', groups } = otherDay.exec(rest) ?? {};
  const day = groups?.['day']?.toLowerCase() ?? '';
  return weekdays(language).some((name) => name.length > 2 && day.startsWith(name.toLowerCase()))
    ? more
    : '';
}

const otherDay = letterPattern(
  `^\\s(?:and|und|y|et|e|en|i|и|ve)\\s(?:(?:every|on|jeden|am|los|le|il|op|aos?|w|в)\\s)?(?<day>\\p{L}{3,14})\\s(?:(?:at|um|a las?|à|às|alle|om|o|в)\\s)?(?:${clocks})(?![\\p{L}\\p{N}%])[^,.;!?\\n]{0,60}`,
);

const freeBehind =
  /^,\s(?:free|kostenlos|gratis|gratuit|grátis|bezpłatnie|ücretsiz|бесплатно|безкоштовно|miễn phí)(?=[.;!\n]|$)/iu;

const fromDate = /^\s?(?:du|vom|del|dal|van|from(?: the)?|od|с|de)\s$/iu;
const weekly =
  /(?<!\p{L})(?:(?:the\s|am\s|el\s|le\s|na\s|il\s|de\s)?(?:first|second|third|fourth|last|1st|2nd|3rd|ersten|zweiten|dritten|letzten|primer|segundo|tercer|último|premier|deuxième|troisième|dernier|primeira?|segunda|terceir[oa]|última?|primo|secondo|terzo|ultimo|eerste|tweede|derde|laatste)\s\p{L}{4,14}(?:\s(?:of|im|in|de|del|du|do|van)\s(?:(?:the|each|every|jeden|cada|chaque|ogni|elke|de|il)\s)?\p{L}{3,8})?|every|each|jeden|cada|todos los|todas as|tous les|chaque|ogni|elke|każd\p{L}{1,3}|her|кажд\p{L}{2,3}|по)\s(?:(?:first|second|third|last|ersten|zweiten|letzten|1st|2nd|3rd|other)\s)?\p{L}{4,14}(?:\s(?:and|und|y|et|e|en|i|ve|и)\s\p{L}{4,14})?,?(?:\s(?:at|from|um|ab|von|a las|à|às|alle|om|o|saat|в))?\s$/iu;

/** "We raid Wed/Sun 8-11pm" */
const together =
  /(?<!\p{L})(?:we|wir|nous|on|somos|wij)\s(?:raid|play|meet|train|practi[sc]e|rehearse|jam|run|stream|treffen uns|spielen|trainieren|proben|jouons|joue|jugamos|entrenamos|giochiamo|spelen)\s$/iu;
/** "Saturday July 18, 11am": a day of the year is no opening day. */
const monthDay =
  /(?<!\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2}(?!\d|\s?(?:to|[-–]))|(?:thứ \S{1,4}|chủ nhật|minggu|sabtu|неділя|субота)\s\d{1,2}\/\d{1,2}$/iu;
const dayAhead =
  /\d[일日号]\s?$|\d\s(?:Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)\s$/u;
/**
 * "for 30 minutes", "dans 2 jours": how long. Hours of languages in which they are also those of the clock
 * ("à 8 heures") need a word before them.
 */
const duration =
  /^(?:(?:for|in|within|after|every|für|innerhalb von|nach|alle|por|durante|en|dentro de|cada|pendant|durant|pour|dans|per|fra|tra|ogni|em|voor|gedurende|binnen|na|elke|przez|za|co|через|на|за|в течение)\s)?(?:\d{1,4}(?:[.,]\d{1,2})?(?:\s?[-–]\s?|\s(?:to|bis|a|à|or|o|ou|oder)\s)?)?\d{1,4}[\s-]?(?:sec(?:ond)?s?|min(?:ut\p{L}{0,3})?|мин(?:ут\p{L}?)?|h(?:ou)?rs?|stunden?|ore|uren|dakika|saat|days?|weeks?|months?|tage?n?|wochen?|monate?n?|días?|semanas?|mes(?:es|i)?|jours?|semaines?|mois|dias?|mês|giorn[oi]|settiman[ae]|mese|dagen|wek?en|maanden|dni|tygodni\p{L}?|miesi\p{L}{3,4}|дн(?:я|ей)|недел[ьию]|месяц\p{L}{0,2}|gün|hafta)\.?$|^(?:de|di|por|durante|pendant|durant|pour|dans|em|przez|за|на|через|в течение)\s\d{1,2}\s(?:horas?|heures?|godzin\p{L}?|час\p{L}{0,2})$|^\d{1,3}(?:分钟|小时|分間|時間|시간|분간|天|日間)$/iu;
const ageAhead =
  /(?<!\p{L})(?:under|over|aged?|ages|unter|über|moins de|plus de|menores de|mayores de|maiores de|sotto i|sopra i|onder|boven|poniżej|powyżej|до|старше)\s$/iu;
const aged =
  /^\s?(?:years?|yrs?|jahre?|ans|años|anos|anni|jaar|lat|yaş|лет|года?|歳|岁|세)(?!\p{L})|^年[生级]/iu;

/** chrono-node takes the hour for a year: "17. April 9" of "17. April 9 Uhr". */
function hourCut(text: string, index: number, words: string): number {
  const next = text.slice(index + words.length, index + words.length + 6);
  return /^(?::|\s?(?:uhr|uur|h)(?!\p{L}))/iu.test(next)
    ? (/\s\d{1,2}$/.exec(words)?.[0].length ?? 0)
    : 0;
}

/** Before a date: "on 14 June", and the end of the entry before it: "15 Uhr, Sonntag 5. Juli". */
const ahead =
  /^(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|uhr|h)?,\s)?(?:(?:on|at|am|um|le|el|em|no|il|à|op|в|w)\s)?/iu;
/** The next entry of a list after a date: "4. Juli, 16 Uhr". */
const otherList = /,\s\d{1,2}(?!\d)/u;

const bareHours = letterPattern(
  '(?<=(?<!\\p{L})(?:at|um|a las|às|alle|om|kl\\.?)\\s)(?:0?[1-9]|1\\d|2[0-3])(?=\\s?[,;)\\n]|\\.(?!\\d)|\\s(?:and|und|y|e|en|och)\\s|$)',
  'giu',
);
/** "open 24/7", "we're available 24/7" */
const openWords =
  /(?<!\p{L})(?:open|opened|available|reach\p{L}{0,4}|call|hours|service|support|phone|we|are|is|geöffnet|offen|erreichbar|abiert[oa]s?|disponibles?|ouverte?s?|abert[oa]s?|apert[oi]|geopend|bereikbaar|czynne|otwarte|açık|открыт\p{L}{0,2}|круглосуточно|öppet|buka)(?!\p{L})/iu;
const isHours =
  /^(?:opening (?:hours|times)|hours|öffnungszeiten|horarios?|horaires|horário|orari[oi]?|öppettider|jam (?:buka|operasional)|giờ (?:mở cửa|làm việc)|графік роботи|години роботи|openingstijden|godziny otwarcia|çalışma saatleri(?:miz)?|часы работы|营业时间|営業時間|영업시간|समय|أوقات (?:ال)?(?:دوام|عمل))$/iu;
