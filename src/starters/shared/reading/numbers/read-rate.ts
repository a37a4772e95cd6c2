/** How often something may be done. */
export interface Rate {
  readonly count: number;
  readonly seconds: number;
  /** What is counted, in the word of the request: "uploads"; empty if it says nothing. */
  readonly noun: string;
}

/**
 * The rate that a request names.
 *
 * @example
 * readRate('max 5 messages every 10 seconds'); // { count: 5, seconds: 10, noun: 'messages' }
 */
export function readRate(text: string): Rate | undefined {
  const found = rate.exec(text.slice(0, 4000))?.groups;
  if (found === undefined) return undefined;
  const unit = units.find(([words]) => words.test(found['unit'] ?? ''))?.[1] ?? 1;
  const count = Number(found['count']);
  const seconds = Number(found['every'] ?? 1) * unit;
  return count < 1 || seconds < 1 ? undefined : { count, seconds, noun: found['noun'] ?? '' };
}

/** The text without its rate, whose hours are no time to keep things. */
export function withoutRate(text: string): string {
  return text.replace(rate, ' ');
}

const rate =
  /(?<![\p{L}\p{N}.,])(?<count>\d{1,6})\s?x?\s?(?:(?<noun>\p{L}{2,20})\s?){0,1}(?:\p{L}{2,12}\s){0,2}?(?:\/\s?|(?:per|pro|por|par|je|pe[rl]|każd\p{L}{1,2}|every|each|in|within|alle|cada|en|em|toutes les|chaque|ogni|nell['’]|co|na|w|каждые|за|в|elke|her|an?|all['’]|al|alla)\s)(?:(?:the|any|los|las|les|de)\s)?(?:(?<every>\d{1,4})\s?)?(?<unit>s(?![\p{L}])|sec\p{L}{0,5}|sek\p{L}{0,5}|seg\p{L}{0,5}|сек\p{L}{0,4}|saniye\p{L}{0,2}|秒|min(?!i)\p{L}{0,5}|мин\p{L}{0,4}|dakika\p{L}{0,2}|分|h(?![\p{L}])|hours?|hr|stunden?|horas?|heures?|or[ae]|godzin\p{L}{0,2}|час\p{L}{0,2}|uur|saat\p{L}{0,2}|小时|時間|days?|tag\p{L}{0,2}|día\p{L}?|jour|dia|giorno|dzień|день|dag|gün)(?!\p{L})/iu;

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:s$|se[ckg]|сек|saniye|秒)/iu, 1],
  [/^(?:min|мин|dakika|分)/iu, 60],
  [/^(?:h|stund|or[ae]|godz|час|uur|saat|小时|時間)/iu, 3600],
  [/./u, 86_400],
];
