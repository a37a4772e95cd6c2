import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The minutes from one time to the next, where a clause wants something every few minutes or hours; undefined
 * otherwise.
 *
 * @example
 * minutesBetween('reminds us to drink water every 2 hours'); // 120
 */
export function minutesBetween(clause: string): number | undefined {
  const { count, unit, joinedCount, joinedUnit, one } = interval.exec(clause)?.groups ?? {};
  const name = unit ?? joinedUnit ?? one;
  if (name === undefined) return undefined;
  const minutes = Number(count ?? joinedCount ?? 1) * (hours.test(name) ? 60 : 1);
  return minutes >= 5 && minutes <= 720 ? minutes : undefined;
}

const hours = /^(?:h|st[du]|or|uu|god|sa|час|год|j|gi|ti|小|時|时|시|घ|سا)/iu;
const unit =
  '(?:h|hours?|hrs?|std|stunden?|horas?|heures?|or[ae]|godzin\\p{L}?|saat\\p{L}{0,3}|uur|час\\p{L}{0,2}|годин\\p{L}?|timm\\p{L}{1,3}|jam|giờ|min(?:s|ut\\p{L}{0,3})?|minuten|мин\\p{L}{0,4}|хв\\p{L}{0,5}|dakika\\p{L}{0,2}|menit|phút)(?!\\p{L})';
const each =
  '(?:every|each|cada|alle|jede[nrs]?|toutes les|tous les|chaque|ogni|co|her|elke?|iedere?|кажд\\p{L}{1,3}|кожн\\p{L}{1,3}|var(?:je|annan)?|setiap|tiap|mỗi)';
const interval = letterPattern(
  `(?<!\\p{L})${each}\\s(?:(?<count>\\d{1,3})\\s?(?:de\\s|ème\\s)?(?<unit>${unit})|(?<one>(?:hour|stunde|hora|heure|ora|godzinę|saat|uur|час|годину|timme|jam|giờ)(?!\\p{L})))|每(?:隔)?(?<joinedCount>\\d{1,3})\\s?个?(?<joinedUnit>小时|小時|分钟|分鐘)`,
);
