import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { isDayBefore } from '../shared/reading/clock/read-day-before.ts';

/**
 * How many minutes before an event a request wants reminders; 60 if it does not say.
 *
 * @example
 * remindersIn('reminders 24 hours and 1 hour before'); // [1440, 60]
 */
export function remindersIn(text: string): readonly number[] {
  const minutes = remindersSaid(text);
  if (minutes.length === 0) return [isDayBefore(text.slice(0, 4000)) ? 1440 : 60];
  return minutes.toSorted((a, b) => b - a).slice(0, 4);
}

/** The same where the request says it, in its order. */
export function remindersSaid(text: string): readonly number[] {
  const found = allMatches(text.slice(0, 4000), before).flatMap(([, durations = '', behind = '']) =>
    allMatches(`${durations}${behind}`, duration).map(([, count = '1', unit = '일']) => {
      const value = /^\d+$/u.test(count)
        ? Number(count)
        : halves.test(count)
          ? 0.5
          : valueOf(count);
      return value * (units.find(([words]) => words.test(unit))?.[1] ?? 0);
    }),
  );
  return [...new Set(found.filter((value) => value > 0 && value <= 40_320))];
}

/** "two hours", "duas horas", "два часа", "两小时" */
function valueOf(count: string): number {
  if (twos.test(count)) return 2;
  return threes.test(count) ? 3 : 1;
}

const twos = /^(?:two|zwei|dos|deux|duas|dois|due|twee|dwie|dwa|iki|две|два|两|兩|두|दो)$/iu;
const threes = /^(?:three|drei|tres|trois|três|tre|drie|trzy|üç|три|三|세|तीन)$/iu;

/** "half an hour", "yarım saat", "полчаса": where the hour may be in the word. */
const half =
  "half an?|(?:eine )?halbe|media|(?:une )?demi-?|meia|mezz[’']|(?:een )?half|pół|yarım|пол(?=ч)|пів|半个?|반|आध[ाे]|setengah|nửa|en halv";
const halves = letterPattern(`^(?:${half}|пол|نصف)$`);

const count = `${half}|نصف|\\d{1,4}|an?|one|eine?n?|un[ae]?|uma?|een|bir|jed\\p{L}{1,4}|один|одну|एक|한|一|two|three|zwei|drei|dos|tres|deux|trois|duas|dois|três|due|tre|twee|drie|dwie|dwa|trzy|iki|üç|две|два|три|两|兩|三|두|세|दो|तीन`;
const unit =
  'm(?:in(?:ut\\p{L}*|s)?)?|minút\\p{L}*|dk|dakika|мин\\p{L}*|хв(?:илин\\p{L}?)?|分[钟鐘]?|분|मिनट|دقيقة|دقائق|menit|phút|h(?:ours?|rs?)?|std|stunden?|horas?|heures?|or[ae]|uur|uren|godzin\\p{L}?|saat|час\\p{L}{0,2}|годин\\p{L}?|小时|時間|시간|घंट\\p{L}|घंटे|ساعة|ساعات|jam|tiếng|giờ|timm(?:ar|e)|days?|tage?n?|días?|jours?|dias?|giorn[oi]|dag(?:en)?|dni|dzień|gün|дн\\p{L}{1,2}|день|天|日|일|दिन|يوم|أيام';
const duration = letterPattern(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?:(${count})\\s?(${unit})|하루|сутки)(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'giu',
);
const one = `(?:(?:${count})\\s?(?:${unit})|하루|сутки)`;
const joint =
  '\\s?(?:,|&|\\+|/|and|und|y|et|e|i|en|ve|и|と|和|、|और)\\s?(?:again\\s|noch einmal\\s|за\\s)?';
/** "24 h and 1 h before", "1 Stunde vorher", "30 dk önce"; "remind them 2 days and 3 hours ahead" */
export const saidBefore = `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(${one}(?:${joint}${one}){0,3})\\s?(?:in advance|before|prior|ahead|vorher|davor|zuvor|vor|antes|avant|prima|van tevoren|ervoor|vooraf|przed|wcześniej|önce\\p{L}{0,3}|до|раньше|раніше|sebelum\\p{L}{0,3}|trước|innan|前|전|पहले|قبل)(?![\\p{Script=Latin}\\p{Script=Cyrillic}])|(?:قبل(?:ها|ه)?|提前|前|за|trước)\\s?(${one}(?:${joint}${one}){0,3})`;
const before = letterPattern(saidBefore, 'giu');
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:m(?!es)|dk|dakika|мин|хв|phút|分|분|मिनट|دق)/iu, 1],
  [
    /^(?:h|std|stund|hor|heur|or[ae]|uu?r|uren|godz|saat|час|годин|jam|tiếng|giờ|timm|小时|時間|시간|घंट|ساع)/iu,
    60,
  ],
  [/^(?:d|tag|día|jour|giorn|gün|дн|ден|天|日|일|दिन|يوم|أيام)/iu, 1440],
];
