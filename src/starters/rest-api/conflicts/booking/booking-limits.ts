import { fold } from '../../../shared/fold.ts';
import { withDigits } from '../../../shared/reading/numbers/with-digits.ts';
import { mostWords } from '../clause-rules.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** How many bookings one person may have in a time. */
export interface Quota {
  readonly most: number;
  readonly per: 'day' | 'week' | 'month';
}

/**
 * How many bookings a request allows one person in a day, a week or a month.
 *
 * @example
 * quotaIn('at most two bookings per week'); // { most: 2, per: 'week' }
 */
export function quotaIn(text: string): Quota | undefined {
  for (const clause of clausesIn(text).filter((one) => ofBookings.test(one))) {
    for (const pattern of quotas) {
      const { n, unit = '' } = pattern.exec(clause)?.groups ?? {};
      const most = n === undefined ? 2 : Number(n);
      if (unit !== '' && most > 0 && most < 100) return { most, per: unitOf(unit) };
    }
  }
  return undefined;
}

/** How many minutes a booking may last: 120 of "at most 2 hours". */
export function longestIn(text: string): number | undefined {
  for (const clause of clausesIn(text)) {
    const found = longest.map((pattern) => pattern.exec(clause)?.groups).find(Boolean);
    if (found !== undefined && !before.test(clause)) return minutesOf(found);
  }
  return undefined;
}

/** Until how many minutes before its begin a booking can be cancelled. */
export function noticeIn(text: string): number | undefined {
  for (const clause of clausesIn(text)) {
    if (!cancels.test(clause) || free.test(clause) || !before.test(clause)) continue;
    const found = duration.exec(clause)?.groups;
    if (found !== undefined) return minutesOf(found);
  }
  return undefined;
}

/** Sentences and their parts, without accents, with digits for numbers. */
function clausesIn(text: string): readonly string[] {
  return fold(withDigits(text.slice(0, 4000)))
    .toLowerCase()
    .split(/[.;!?](?=\s|$)|,(?=\s)|[。；！？，、\n]/u);
}

function minutesOf({
  n = '',
  unit2 = '',
  unit = unit2,
}: Readonly<Record<string, string | undefined>>): number {
  const size = /^(?:mi|dak|мин|分|분)/u.test(unit) ? 1 : days.test(unit) ? 1440 : 60;
  return Number(n) * size;
}

function unitOf(unit: string): Quota['per'] {
  if (/^(?:w|se|s[ei]t|seman|tyg|haft|нед|周|週|일주|주|1週)/u.test(unit)) return 'week';
  return /^(?:mon|mes|moi|mie|maa|ay|мес|月|월|한|1か?月)/u.test(unit) ? 'month' : 'day';
}

const days = /^(?:d[aiíz]|tag|jour|giorn|gun|дн|день|[天日일]|يوم)/u;
const periods =
  'days?|weeks?|months?|tag(?:e[sn]?)?|wochen?|monat(?:s|en?)?|dias?|semanas?|mes|jours?|semaines?|mois|mes(?:e|i)?|giorn[oi]|settiman[ae]|dag|week|maand|dzien|tydzien|tygodniu|miesiac|день|недел\\p{L}|месяц\\p{L}?';
const per =
  '(?:(?:per|pro|por|par|a|na|w|в|in|op|each|every|je|cada|chaque|ogni|al|alla|a la)\\s(?:une?\\s|der\\s|die\\s|person\\p{L}{0,2}\\s(?:and|und|y|et|e|en)\\s)?)';
const twice = 'twice|zweimal|dos veces|deux fois|duas vezes|due volte|tweemaal|dwa razy|дважды';
const quotas = [
  letterPattern(
    `(?<!\\p{L})(?:${mostWords}|nur)\\s(?:de\\s)?(?:(?<n>\\d{1,2})\\s?|${twice}\\s)(?:\\p{L}{2,20}\\s){0,4}?${per}(?<unit>${periods})(?!\\p{L})`,
    'u',
  ),
  letterPattern(
    `(?<!\\p{L})${per}(?<unit>${periods})\\s(?:\\p{L}{2,12}\\s){0,3}?(?:${mostWords})\\s(?:de\\s)?(?<n>\\d{1,2})(?!\\d)`,
    'u',
  ),
  letterPattern(
    `(?<!\\d)(?<n>\\d{1,2})\\s(?:\\p{L}{2,20}\\s){1,2}(?:maxim\\p{L}{2,3}|max\\.?)\\s${per}(?<unit>${periods})(?!\\p{L})`,
    'u',
  ),
  /(?<unit>하루|일주일|한 ?달|[주월])에?\s?(?:최대\s?|한\s)?(?<n>\d{1,2})\s?[번회건개](?:만|까지|로)/u,
  /每(?:人|个?[会會]员|位\p{L}{2,4})?每?(?<unit>[天日周週月])(?:最多|只能|限)\p{L}{0,4}?(?<n>\d{1,2})/u,
  /(?<unit>1日|一日|1?週間?|1か?月)に?(?:最大)?(?<n>\d{1,2})(?:回|件|枠)まで/u,
  /(?<!\p{L})(?<unit>gunde|haftada|ayda)\s(?:en (?:fazla|cok)|maksimum)\s(?<n>\d{1,2})/u,
];
/** "40 loaves per day" is no quota of one person. */
const ofBookings =
  /(?<!\p{L})(?:book|reserv|appoint|slots?|times?|twice|buch|termin|mal|zweimal|vez|veces|cita|turno|fois|agend|volte|prenot|appunt|keer|tweemaal|boek|afspra|raz|rezerw|wizyt|rezerv|randevu|запис|брон|дважды|раз)|[번회件枠次回]/u;
const times =
  'min(?:ut\\p{L}{1,3})?|hours?|hrs?|h|stunden?|std|horas?|heures?|or[ae]|uur|uren|godz\\p{L}{0,4}|час\\p{L}{0,2}|минут\\p{L}?|мин|saat\\p{L}{0,3}|dakika\\p{L}{0,3}|ساع\\p{L}{1,3}';
const longest = [
  letterPattern(
    `(?<!\\p{L})(?:${mostWords})\\s(?:de\\s)?(?<n>\\d{1,3})\\s?(?<unit>${times})(?!\\p{L})(?!\\s(?:\\p{L}{1,8}\\s)?${per}(?:${periods})(?!\\p{L}))`,
    'u',
  ),
  /(?<n>\d{1,2})\s?(?<unit>시간|분|時間|分)(?:까지|まで)/u,
  /(?:最多|最长|最長)\p{L}{0,4}?(?<n>\d{1,2})\s?个?(?<unit>小时|小時|分钟)/u,
];
const duration = letterPattern(
  `(?<!\\d)(?<n>\\d{1,3})\\s?(?:(?<unit>${times}|days?|tage?n?|dias?|jours?|giorni|dagen|dni|gun|дн\\p{L}{1,2})(?!\\p{L})|(?<unit2>시간|일|小时|時間|天|日))`,
  'u',
);
/** "before", "vorher", "kala" */
const before =
  /(?<!\p{L})(?:before|beforehand|prior|in advance|vorher|vor|im voraus|antes|antelacion|avant|avance|prima|vooraf|voor|van tevoren|przed|wczesniej|до|(?:saat|gun) once|kala\p{L}{0,3}|oncesine)(?!\p{L})|전|前|提前|قبل/u;
const cancels =
  /(?<!\p{L})(?:cancel|storni|absag|anul|annul|cancela|disdi|odwol|отмен|iptal)|取消|キャンセル|취소|إلغاء/u;
const free =
  /(?<!\p{L})(?:free|kostenlos|kostenfrei|gratis|gratuit|bezplatn|бесплатн|ucretsiz)|無料|免费|무료/u;
