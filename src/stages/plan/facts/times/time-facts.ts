import type { Chrono } from 'chrono-node';
import type { Language } from '../../../../contracts/job/plan.ts';
import { halfAfter, halfBefore } from '../../../../starters/page/reading/read-time.ts';
import { hoursIn } from './opening-hours.ts';
import { partAround } from '../parts.ts';
import { labelOf } from '../labels/label-of.ts';
import { telling } from '../labels/telling.ts';
import { inBrackets, joinedBefore } from '../labels/words-ahead.ts';
import type { FactsFound } from '../spans.ts';
import { dayThere, daysOnly, isRecurring, twoDays } from './days-ahead.ts';
import { datesIn, weekdays } from './written-dates.ts';

/** Hours below 25 with minutes below 60. Where a point stands, only words such as "Uhr" tell it from a price. */
const minute = '[0-5]\\d';
const hour = '(?:[01]?\\d|2[0-4])';
const clocks = [
  `(?:${halfBefore})\\s?${hour}(?::${minute}|[時点點시](?:\\s?${minute}[分분]?|半|반)?)`,
  `${hour}(?:[:.]${minute})?\\s?(?:${halfAfter}|uhr|uur|h)`,
  `${hour}:${minute}`,
  `${hour}\\s?h\\s?${minute}`,
  // No month, and seldom a price.
  `(?:0?[7-9]|1\\d|2[0-3])\\.(?:00|15|30|45)`,
  `${hour}[時시](?:\\s?${minute}[分분]|半|\\s반(?!\\p{L}))?`,
  // "pranzo alle 13"
  `(?<=(?<!\\p{L})(?:alle|alle ore|ore|a las|às|(?:o )?godz(?:inie|ina|\\.)?|saat)\\s)${hour}(?![\\p{N}%:.,]\\d|\\s\\p{Ll}{3})`,
].join('|');
const clockWord = `(?:${halfAfter}|[Uu]hr|uur|h|[時时点點시])`;
const joint =
  '(?:[-–—~〜]|(?:to|till|until|bis|a|à|às|al|alle|até(?: as)?|fino alle|tot|do|до|から|부터|إلى|الى|حتى|到|至)(?!\\p{L}))';
const range = `(?:(?:(?:${halfBefore})\\s?)?${hour}(?:[:.]${minute})?\\s?${clockWord}?\\s?${joint}\\s?)?`;
/** Scripts whose words stand beside figures without spaces. */
const joinedScript = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const times = new RegExp(
  `(?<!(?!${joinedScript})\\p{L}|[\\p{N}.,:/-])${range}(?:${clocks})(?!(?!${joinedScript})\\p{L}|[\\p{N}%])|(?<=(?<!\\p{L})(?:at|from|um|ab|von|bis|à|alle|ore|às|kl\\.?|od|o|om)\\s)${range}${hour}\\.${minute}(?![\\p{L}\\p{N}%]|[.,]\\d)`,
  'giu',
);
/** "8-10am or 4-6pm" */
const otherTime = new RegExp(`^\\s(?:or|oder|ou)\\s${range}(?:${clocks})(?![\\p{L}\\p{N}%])`, 'iu');

/**
 * Opening hours, dates and times. Dates are read by chrono-node, in the language and in English. A time
 * right behind a date belongs to it: "3 May at 7pm".
 */
export async function takeTimes(
  text: string,
  language: Language,
  found: FactsFound,
): Promise<void> {
  for (const { index, 0: told } of text.matchAll(trainings)) {
    // "…, Turnhalle Schillerstraße 4": where it is may be a fact already.
    const whole = found.take('detail', index, told);
    if (!whole && told.includes(','))
      found.take('detail', index, told.slice(0, told.lastIndexOf(',')));
  }
  for (const { index, 0: told } of text.matchAll(koreanClasses)) found.take('detail', index, told);
  for (const { index, 0: told } of text.matchAll(departures)) found.take('detail', index, told);
  for (const { index, text: hours } of hoursIn(text))
    if (!monthDay.test(hours) && !together.test(text.slice(Math.max(index - 30, 0), index)))
      found.take('hours', index, hours);
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
        /\d\s?(?:years?|yrs?|jahre?n?|ans?|años?|anos?|anni|jaar|lat|lata|yıl|yaş\p{L}{0,3}|лет|года?)$/iu.test(
          words,
        )
      )
        continue;
      // "kids under 10 get in free"
      if (!isDate && ageAhead.test(text.slice(Math.max(at - 12, 0), at))) continue;
      // "7–14 лет"
      if (!isDate && aged.test(text.slice(end, end + 8))) continue;
      // "preta 3" is no "a 3".
      // "de 10 clases"
      const isCount =
        /^\p{L}{1,5}\s\d{1,2}$/u.test(words) && /^(?:\s\p{Ll}{3}|[º°ª])/u.test(text.slice(end));
      const isWhole = !isCount && (!/\p{L}/u.test(text.charAt(at - 1)) || /^\d/.test(words));
      if (isWhole && /\d/.test(words) && end > at) take(isDate ? 'date' : 'time', at, end);
    }
    if (!isDate) continue;
    for (const { 0: clock, index } of text.matchAll(times)) {
      const end = index + clock.trimEnd().length;
      take('time', index, end + (otherTime.exec(text.slice(end, end + 40))?.[0].length ?? 0));
    }
  }

  function take(kind: 'date' | 'time', at: number, dateEnd: number): void {
    // "月曜10時"
    const day =
      kind === 'time' ? (dayThere.exec(text.slice(Math.max(at - 20, 0), at))?.[0] ?? '') : '';
    const start = at - day.length;
    const whole = kind === 'date' ? dateEnd + clockAfter(text, dateEnd) : dateEnd;
    // "5pm." at the end of a sentence
    const stop = /[ap]m\.$/iu.test(text.slice(start, whole)) ? whole - 1 : whole;
    // "上午9点到12点"
    const end =
      stop + (kind === 'time' ? (untilHour.exec(text.slice(stop, stop + 12))?.[0].length ?? 0) : 0);
    const { before: ahead, after } = partAround(text, start, end - start);
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
    // "horarios de entrenamiento martes y jueves a las 17:30"
    const days =
      kind === 'time' ? twoDays(text.slice(Math.max(start - 80, 0), start), language) : undefined;
    if (
      days !== undefined &&
      found.take(
        'time',
        start - days.when.length,
        `${days.when}${text.slice(start, end)}`,
        days.what,
      )
    )
      return;
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
    const due =
      kind === 'date'
        ? deadline(before, after, text.slice(Math.max(start - 60, 0), start))
        : undefined;
    if (due !== undefined) {
      found.take('detail', start, text.slice(start, dateEnd), due);
      return;
    }
    const own = (
      inBrackets(text, start) ?? eventIn(joinedBefore(text, start, before), after)
    ).replace(then, '');
    const label =
      own === '' || isVerb.test(own) ? headingOf(text.slice(0, start)) : telling(whatIn(own));
    const isPart =
      /^(?:the )?(?:date|datum|fecha|data|дата)$/iu.test(label) ||
      tellsOf.test(label) ||
      rangeWord.test(label) ||
      /\d{4}/.test(label) ||
      (kind === 'date' && startsAt.test(label));
    const words = text.slice(start, end);
    // "çalışma saatleri 08.00–22.00"
    if (kind === 'time' && isHours.test(label)) found.take('hours', start, words);
    else found.take(kind, start, words, isPart ? '' : label.replace(atEnd, ''));
  }
}

/** "every Wednesday 6:30pm and Sunday 9am at the park": the other day belongs to it. */
function alsoOn(rest: string, language: Language): string {
  const { 0: more = '', groups } = otherDay.exec(rest) ?? {};
  const day = groups?.['day']?.toLowerCase() ?? '';
  return weekdays(language).some((name) => name.length > 2 && day.startsWith(name.toLowerCase()))
    ? more
    : '';
}

const otherDay = new RegExp(
  `^\\s(?:and|und|y|et|e|en|i|и|ve)\\s(?:(?:every|on|jeden|am|los|le|il|op|aos?|w|в)\\s)?(?<day>\\p{L}{3,14})\\s(?:(?:at|um|a las?|à|às|alle|om|o|в)\\s)?(?:${clocks})(?![\\p{L}\\p{N}%])[^,.;!?\\n]{0,60}`,
  'iu',
);

const fromDate = /^\s?(?:du|vom|del|dal|van|from(?: the)?|od|с|de)\s$/iu;
const weekly =
  /(?<!\p{L})(?:(?:the\s|am\s|el\s|le\s|na\s|il\s|de\s)?(?:first|second|third|fourth|last|1st|2nd|3rd|ersten|zweiten|dritten|letzten|primer|segundo|tercer|último|premier|deuxième|troisième|dernier|primeira?|segunda|terceir[oa]|última?|primo|secondo|terzo|ultimo|eerste|tweede|derde|laatste)\s\p{L}{4,14}(?:\s(?:of|im|in|de|del|du|do|van)\s(?:(?:the|each|every|jeden|cada|chaque|ogni|elke|de|il)\s)?\p{L}{3,8})?|every|each|jeden|cada|todos los|todas as|tous les|chaque|ogni|elke|każd\p{L}{1,3}|her|кажд\p{L}{2,3}|по)\s(?:(?:first|second|third|last|ersten|zweiten|letzten|1st|2nd|3rd|other)\s)?\p{L}{4,14}(?:\s(?:and|und|y|et|e|en|i|ve|и)\s\p{L}{4,14})?,?(?:\s(?:at|from|um|ab|von|a las|à|às|alle|om|o|saat|в))?\s$/iu;
/** "ceremony at 3 pm at St. Mary's": what happens, and where. */
function eventIn(before: string, after: string): string {
  // "check in 3pm check out 11am": each time has what stands before it.
  const own = before.replace(/^[^]*\d(?:\s?(?:am|pm|uhr|uur|h)|:\d\d)\s(?=\p{L})/iu, '');
  if (own !== before && /\p{L}{3}/u.test(own)) return labelOf(own, '');
  const isBeforeNext = /^\s\p{L}[^\d]{1,30}\d{1,2}\s?(?:am|pm|uhr|uur|:\d\d)(?!\p{L})/iu.test(
    after,
  );
  if (isBeforeNext && /\p{L}{3}/u.test(before)) return labelOf(before, '');
  const place = after.trim();
  const event = labelOf(before, '').replace(then, '').replace(atEnd, '');
  const isPlaced = placeAhead.test(place) && !/\d/.test(event) && !isVerb.test(event);
  if (/^\p{L}{2,4}\s\d/u.test(place)) return labelOf(before, after);
  const whole = `${event} ${place}`;
  if (!isPlaced || event === '' || rangeWord.test(event) || whole.length > 60)
    return labelOf(after, before);
  return event.split(/\s+/u).length > 4 ? labelOf(after, before) : whole;
}

/** "wesele o", "casamento dia", "la boda es el" */
const atEnd =
  /(?:^|\s)(?:by|o|às|alle|(?:o )?godz\.?|op|on|ab|um|saat|dia|día|dnia|es|is|ist|est|é|è)(?:\s(?:on|at|el|am|le|il|no))?$/iu;
const placeAhead =
  /^(?:by|with|at|in|on|im|am|auf|bei|in der|an der|en|à|au|aux|chez|no|na|em|al|alla|allo|nel|nella|all[’']|nell[’']|da|presso|bij|op|w|we|na|в|во|на)\s?(?:the\s|der\s|dem\s|la\s|le\s|el\s|il\s|de\s|het\s|l[’'])?\p{L}/iu;

/** "저녁 7시에 독서모임이 있고": what there is. */
function whatIn(label: string): string {
  return label
    .replace(thereIs, '')
    .replace(/^에\s(?<what>[\p{Script=Hangul}\s]{1,16}?)(?:이|가|을|를)\s[^]*$/u, '$<what>');
}

/** "is er bbq", "hay tarta", "con juegos": what there is stands behind it. */
const thereIs =
  /^(?:(?:is|zijn) er|there(?:['’]s| is| are)|gibt(?:['’]s| es)|hay|il y a|há|c[’']è|ci sono|est prévue?|(?:spielen|spielt|spelen|speelt|toca|joue|suona|gra|plays)(?=\s(?:the|die|der|de|la|le|el|il|o|a|unsere?|onze)\s)|with|mit|met|con|avec|com)\s(?:(?:the|die|der|das|de|het|la|le|el|il|lo|[ao]|eine?|een|une?|una?|uma?)\s)?(?=\p{L}{2})/iu;

/** "Training Di 18-20 Uhr Jugend, Do 19-22 Uhr Erwachsene": when a club meets, and no opening hours. */
const trainings =
  /(?<=^|[.!?\n]\s{0,2})(?:training(?:szeiten|s)?|proben?|probenzeiten|practices?|rehearsals?|entrenamientos?|ensayos?|entraînements?|répétitions?|treinos?|ensaios?|allenament[oi]|prove|trainingen|repetities|treningi?|próby|antrenman(?:lar)?|тренировки|репетиции)\s(?=[^.!?\n]{0,20}\p{L})(?=[^.!?\n]{2,60}\d)(?:[^.,!?\n]|(?<=\d)\.(?=\d)|,(?=[^.,!?\n]{0,60}\d)){4,140}/giu;
/** "수업은 월수금 오전 10시와 저녁 7시이고" */
const koreanClasses =
  /(?<=^|[.!?,\n]\s?)\p{L}[^.,!?\n]{0,30}\d시(?:\s?\d{1,2}분|\s?반)?[와과]\s[^.,!?\n]{0,16}\d시(?:\s?\d{1,2}분|\s?반)?(?=이고|이며|입니다|예요|이에요)/gu;
/** "Partenze alle 9:30, 14:30 e 18:30" */
const departures =
  /(?<=^|[.!?\n]\s{0,2})\p{Lu}[^.!?\n:,\d]{2,40}\d{1,2}[:.h]\d{2}(?:\s?(?:am|pm|Uhr|uur|h))?(?:(?:,\s|\s(?:and|und|y|et|e|en|i|ve|и)\s)\d{1,2}[:.h]\d{2}(?:\s?(?:am|pm|Uhr|uur|h))?){1,6}(?=[,.;\n]|$)/gu;
/** "We raid Wed/Sun 8-11pm" */
const together =
  /(?<!\p{L})(?:we|wir|nous|on|somos|wij)\s(?:raid|play|meet|train|practi[sc]e|rehearse|jam|run|stream|treffen uns|spielen|trainieren|proben|jouons|joue|jugamos|entrenamos|giochiamo|spelen)\s$/iu;
/** "Saturday July 18, 11am": a day of the year is no opening day. */
const monthDay =
  /(?<!\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2}(?!\d|\s?(?:to|[-–]))/iu;
const untilHour =
  /^(?:到|至|から|～|〜)\s?(?:下午|晚上|午後)?\d{1,2}(?:[点時时]半?|:\d{2})(?:まで)?|^から(?=[、。,\s]|$)/u;
const ageAhead =
  /(?<!\p{L})(?:under|over|aged?|ages|unter|über|moins de|plus de|menores de|mayores de|maiores de|sotto i|sopra i|onder|boven|poniżej|powyżej|до|старше)\s$/iu;
const aged =
  /^\s?(?:years?|yrs?|jahre?|ans|años|anos|anni|jaar|lat|yaş|лет|года?|歳|岁|세)(?!\p{L})/iu;

/** "It is on 3 May", "Será el 3 de mayo": what says when it is, and not what. */
const isVerb =
  /^(?:(?:it|this|party|das|die feier|la fiesta|la festa|la fête|the (?:party|event|run|race))\s)?(?:is|are|will be|takes place|ist|findet|steigt|wird|es|será|son|est|aura lieu|sera|é|è|sarà|acontece|is op|odbędzie się|jest|состоится|пройдёт|пройдет)(?:\s(?:on|at|am|el|le|il|no|op|held))?$/iu;
/** "our neighbourhood is holding a street fair on Saturday": the sentence that asks. */
const tellsOf =
  /^(?:hi[,!]? )?(?:i['’]m|we['’]re|i am|we are)\s(?:holding|hosting|having|organi[sz]ing|throwing|planning|running|getting)(?!\p{L})|^(?:our|my|the|this|we|i)\s(?:\p{L}{2,14}\s){0,4}(?:is|are|will be|have|has)\s(?:holding|hosting|having|organi[sz]ing|throwing|planning|running|doing)(?!\p{L})/iu;
/** "and then lunch" */
const then =
  /^(?:(?:and|und|y|et|e|en|i|и)\s)?(?:then|afterwards|later|danach|anschließend|dann|luego|después|puis|ensuite|depois|poi|dopo|daarna|potem|następnie|sonra|затем|потом)\s(?=\p{L})/iu;
/** chrono-node takes the hour for a year: "17. April 9" of "17. April 9 Uhr". */
function hourCut(text: string, index: number, words: string): number {
  const next = text.slice(index + words.length, index + words.length + 6);
  return /^(?::|\s?(?:uhr|uur|h)(?!\p{L}))/iu.test(next)
    ? (/\s\d{1,2}$/.exec(words)?.[0].length ?? 0)
    : 0;
}

/** How long the time right after a date is. */
function clockAfter(text: string, end: number): number {
  const start = clockThere.exec(text.slice(end, end + 40))?.[0].trimEnd().length ?? 0;
  // "9 May from 2pm to 5pm", of which chrono reads the first.
  const last = untilThere.exec(text.slice(end + start, end + start + 24))?.[0].length ?? 0;
  return start + last;
}

const untilThere = new RegExp(`^\\s?${joint}\\s?(?:${clocks})(?![\\p{L}\\p{N}%])`, 'iu');

/** "RSVP by", "Zusagen bis": by when to answer is no time of the event. */
function deadline(before: string, after: string, ahead: string): string | undefined {
  if (!replies.test(`${before} ${after}`) && !replies.test(ahead)) return undefined;
  if (!by.test(before) && !byBehind.test(after)) return undefined;
  const said = [before, after].find((words) => replies.test(words)) ?? replyIn(ahead);
  // "Could you do an invitation page with RSVP by"
  const own = said.length > 24 ? said.slice(Math.max(said.search(replies), 0)) : said;
  return own.replace(number, ' ').replace(/\s+/gu, ' ').trim();
}

/** "Réponse à maman (Julie) 06 55 50 11 22 avant le" */
function replyIn(ahead: string): string {
  return ahead.slice(replies.exec(ahead)?.index ?? 0).replaceAll(/\([^()]{0,40}\)/gu, ' ');
}

/** "rsvp to Ana on 555 0148 by" */
const number = /(?:\s(?:on|at|under|auf|unter|al|au|no|op|pod))?\s[+(]?\d[\d ()./-]{5,16}\d/gu;
const replies =
  /(?<!\p{L})(?:rsvp|repl(?:y|ies)|respond|confirm|let us know|sign ?up|register|antwort|zusage|zu-|rückmeld|anmeld|meld|bestätig|répon|confirm|inscri|respuest|respond|rispo|conferm|iscri|odpow|potwierd|zgłosz|ответ|подтверд|сообщ|aanmeld|reageer|cevap|katıl)|回复|回覆|报名|返信|ご連絡|お返事|回答|회신|답장|참석|알려|الرد|التأكيد|تأكيد|جواب|उत्तर|जवाब/iu;
const by =
  /(?<!\p{L})(?:by|until|before|bis(?: spätestens)?(?: zum)?|spätestens(?: am)?|entro(?: il)?|prima del|avant(?: le)?|jusqu['’]au|antes del?|hasta(?: el)?|até(?: o)?(?: dia)?|do(?: dnia)?|до|не позднее|uiterlijk|vóór|voor|tot|قبل|截止)\s?$/iu;
const byBehind = /^\s?(?:まで|까지|前|之前|['’]?(?:ya|ye|e|a)\s?kadar|तक)/iu;

/** What a list of dates is of: "Working days: 17. April 9 Uhr, 3. Mai 10 Uhr". */
function headingOf(ahead: string): string {
  const { heading = '', dates = '' } = listHeading.exec(ahead.slice(-200))?.groups ?? {};
  return /\p{L}{12}/u.test(dates) ? '' : labelOf(heading, '');
}

const listHeading =
  /(?:^|[\n.!?;])\s{0,3}(?<heading>\p{L}[\p{L} ]{2,30}):(?<dates>[\p{L}\p{N}\s.,:/&-]{0,120})$/u;

/** The time right after a date, with or without "at". */
const clockThere = new RegExp(
  `^(?:[\\s,]{0,2}(?:[월화수목금토일]요일|\\([^()\\d]{1,6}\\)|[月火水木金土日]曜日?|(?:星期|周)[一二三四五六日天]))?(?:,?\\s(?:at|um|à|a las?|às|alle(?: ore)?|ore|o|o godzinie|(?:o )?godz\\.?|om|в|ab|from|dès|à partir de|a partir de(?: las?)?|a partire dalle|da(?:lle)?|الساعة|(?:\\p{L}{4,12}\\s)?saat)\\s|\\s?)(?:${clocks})(?![\\p{L}\\p{N}%])|^,?\\s${hour}(?:[:.]${minute})?\\s?[-–]\\s?${hour}(?:[:.]${minute})?(?=[,.;\\n]|$)|^,?\\s(?:alle|ore|alle ore|a las|às|um|at|o godz\\.)\\s${hour}(?![\\p{L}\\p{N}%]|[.,:]\\d)`,
  'iu',
);

/** Before a date: "on 14 June", and the end of the entry before it: "15 Uhr, Sonntag 5. Juli". */
const ahead =
  /^(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|uhr|h)?,\s)?(?:(?:on|at|am|um|le|el|em|no|il|à|op|в|w)\s)?/iu;
/** The next entry of a list after a date: "4. Juli, 16 Uhr". */
const otherList = /,\s\d{1,2}(?!\d)/u;

/** "Sunday 3 May, start 9:30 at the park": when it begins is no name of it. */
const startsAt =
  /^(?:starts?|starting|begins?|beginning|doors|kick-?off|beginn|start um|empieza|comienza|début|inicio|início|inizio|aanvang|początek|начало)\s(?:(?:at|um|a las|à|às|alle|om|o|в)\s)?\d{1,2}(?!\d)/iu;

const isHours =
  /^(?:opening (?:hours|times)|hours|öffnungszeiten|horarios?|horaires|horário|orari[oi]?|openingstijden|godziny otwarcia|çalışma saatleri(?:miz)?|часы работы|营业时间|営業時間|영업시간|समय|أوقات (?:ال)?(?:دوام|عمل))$/iu;

/** "until 10": the time is an end of a range. */
const rangeWord =
  /^(?:de|from|von|dalle|das|van|od|с)\s\d|^(?:to|till|until|bis|à|al?|às|até|tot|do|–|-)\s|\s(?:from|von|vanaf|de|das|od|van|to|bis|à|às|a|من|حتى|إلى|الى)$/iu;

async function parsersOf(language: Language): Promise<readonly Pick<Chrono, 'parse'>[]> {
  const english = await import('chrono-node/en');
  const own = await others[language]?.();
  return own === undefined ? [english.strict] : [own.strict, english.strict];
}

/** The languages that chrono-node reads beside English. */
const others: Partial<Record<Language, () => Promise<{ readonly strict: Chrono }>>> = {
  de: () => import('chrono-node/de'),
  fr: () => import('chrono-node/fr'),
  es: () => import('chrono-node/es'),
  pt: () => import('chrono-node/pt'),
  it: () => import('chrono-node/it'),
  nl: () => import('chrono-node/nl'),
  ru: () => import('chrono-node/ru'),
  zh: () => import('chrono-node/zh'),
  ja: () => import('chrono-node/ja'),
  ar: () => import('chrono-node/ar'),
};
