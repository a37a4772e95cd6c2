import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * For how many minutes somebody may not do something again, as words say it; 0 if they do not.
 *
 * @example
 * readCooldown('cooldown 10 minutes'); // 10
 * readCooldown('only once every 2 hours'); // 120
 */
export function readCooldown(words: string): number {
  const found = patterns.map((pattern) => pattern.exec(words)?.groups).find(Boolean) ?? {};
  const { count = '1', unit } = found;
  const size = units.find(([names]) => names.test(unit ?? ''))?.[1];
  return size === undefined ? 0 : Math.min(Number(count) * size, 60 * 24 * 31);
}

const unit =
  '(?<unit>sec\\p{L}{0,5}|sek\\p{L}{0,6}|min\\p{L}{0,5}|мин\\p{L}{0,4}|dakika\\p{L}{0,3}|dk|hours?|hrs?|h|std|stund\\p{L}{1,2}|horas?|heures?|or[ae]|uur|godzin\\p{L}?|saat\\p{L}{0,3}|час\\p{L}{0,3}|days?|tage?n?|día|días|jours?|dias?|giorn[oi]|dag(?:en)?|dni|dzień|gün\\p{L}{0,2}|д(?:ень|ня|ней)|分钟|分鐘|分|小时|時間|天|日|시간|분|일|घंटे|घंटा|मिनट|दिन)';
const word =
  "cool-?down|wartezeit|abklingzeit|enfriamiento|tiempo de espera|délai(?: d[’']attente)?|intervalo|tempo d[ei] (?:attesa|espera)|attesa|wachttijd|odstęp|bekleme(?: süresi)?|кулдаун|задержк\\p{L}|冷却|クールダウン|쿨타임|쿨다운|कूलडाउन";
const patterns: readonly RegExp[] = [
  letterPattern(`(?:${word})[^.;,\\d]{0,24}(?<count>\\d{1,4})\\s?${unit}(?!\\p{L})`),
  letterPattern(
    `(?<!\\d)(?<count>\\d{1,4})[\\s-]?${unit}(?:\\s(?:of|de|di|von|van))?[\\s-]?(?:${word})`,
  ),
  letterPattern(
    `(?<!\\p{L})(?:(?:only |just )?(?:once|one|1) (?:every|per|an?)|(?:nur )?(?:einmal|ein\\p{L}{0,2}|1) (?:pro|alle|am)|(?:solo )?una? (?:vez )?(?:por|cada|al)|une? (?:fois )?par|uma? (?:vez )?por|una volta (?:ogni|all[’']?|al)|(?:één|een) (?:keer )?per|raz na|раз в)\\s?(?<count>\\d{1,4})?\\s?${unit}(?!\\p{L})`,
  ),
  /(?<count>\d{1,4})(?<unit>分钟|分鐘|分|小时|時間|天|日|시간|분|일)(?:内|に|에)?(?:只能|一次|1回|一回|한 ?번|1번)/u,
];
const units: readonly (readonly [RegExp, number])[] = [
  [/^se[ck]/iu, 1 / 60],
  [/^(?:min|мин|dak|dk|分|분|मिनट)/iu, 1],
  [/^(?:h|std|stund|or[ae]|uur|godz|saat|час|小时|時間|시간|घंट)/iu, 60],
  [/./u, 60 * 24],
];
