import { withDigits } from '../../../shared/reading/numbers/with-digits.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** How far a day of a row lies back, or ahead. */
export interface Age {
  readonly days: number;
  /** Whether rows are meant whose day comes within these days. */
  readonly isAhead: boolean;
  /** How the request says it, if it counts in no days: "3 months". */
  readonly said?: string;
}

/**
 * How long ago the day of a row must be for it to be told, or how soon it comes.
 *
 * @example
 * readAge("prints who hasn't visited in the last 60 days"); // { days: 60, isAhead: false }
 * readAge('which products expire in the next 2 weeks'); // { days: 14, isAhead: true }
 */
export function readAge(text: string): Age | undefined {
  const head = withDigits(text.slice(0, 2000));
  for (const [isAhead, forms] of [
    [true, ahead],
    [false, back],
  ] as const) {
    for (const form of forms) {
      const { n, unit = '' } = form.exec(head)?.groups ?? {};
      const days = Number(n) * (units.find(([words]) => words.test(unit))?.[1] ?? 1);
      if (days > 0 && days <= 36_500)
        return { days, isAhead, ...(days !== Number(n) && { said: `${n} ${unit}` }) };
    }
  }
  return undefined;
}

const units: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:weeks?|wochen?|semanas?|semaines?|settiman[ae]|we[e]?ken|week|tygodni\p{L}{0,2}|hafta\p{L}{0,2}|недел\p{L}{1,2}|周|星期|週間|주|सप्ताह|हफ़्त\p{M}|أسابيع|أسبوع)/iu,
    7,
  ],
  [
    /^(?:months?|monate?n?|mes(?:es)?|mois|mesi|maanden|miesi[ęą]c\p{L}{0,3}|ay\p{L}{0,2}|месяц\p{L}{0,2}|个月|か月|ヶ月|개월|달|महीन\p{M}|أشهر|شهر)/iu,
    30,
  ],
  [
    /^(?:years?|jahren?|jahre|años?|ans|anos?|anni|jaar|lat|yıl\p{L}{0,2}|лет|года?|年|년|साल|سنوات|سنة)/iu,
    365,
  ],
];
const count = '(?<n>\\d{1,4})\\s?';
const spaced =
  '(?<unit>days?|weeks?|months?|years?|tagen?|wochen?|monaten?|jahren?|d[ií]as|semanas?|mes(?:es)?|años?|jours|semaines|mois|ans|anos?|giorni|settimane|mesi|anni|dagen|weken|maanden|jaar|dni|tygodni|miesięcy|miesiące|lat|gün\\p{L}{0,3}|hafta\\p{L}{0,3}|ay(?:dır|dan)?|yıl\\p{L}{0,3}|дн\\p{L}{1,2}|недел\\p{L}{1,2}|месяц\\p{L}{0,2}|лет)(?!\\p{L})';
const dense = '(?<unit>天|周|星期|个月|年|日間?|週間|か月|ヶ月|일|주|개월|달|년)';
const not =
  "(?:(?:ha|do|did|is|was|wo)[sven]{0,3}n['’]?t|not|never|no longer|nicht|kein\\p{L}{0,2}|no|nunca|n['’]\\p{L}{1,10}|ne|pas|jamais|não|non|mai|niet|geen|nie|не|ни разу)";
const back: readonly RegExp[] = [
  // "hasn't visited in the last 60 days", "seit 60 Tagen nicht mehr"
  letterPattern(`(?<!\\p{L})${not}\\s[^.;\\n\\d]{0,60}${count}${spaced}`),
  letterPattern(`(?<!\\d)${count}${spaced}[^.;\\n\\d]{0,40}(?<!\\p{L})${not}(?!\\p{L})`),
  // "inactive for 90 days", "older than 30 days", "more than 30 days ago"
  letterPattern(
    `(?<!\\p{L})(?:inactive|absent|older than|away|inaktiv|älter als|inactiv[oa]s?|hace más de|inactif\\p{L}{0,1}|depuis plus de|inativ[oa]s?|há mais de|inattiv[oi]|da più di|ouder dan|langer dan|nieaktywn\\p{L}|starsze niż|неактивн\\p{L}{1,2}|старше)\\s(?:\\p{L}{2,5}\\s){0,2}${count}${spaced}`,
  ),
  letterPattern(`more than ${count}${spaced} ago`),
  letterPattern(
    `${count}${spaced}[^.;\\n\\d]{0,30}(?:gelmeyen|gelmemiş|girmeyen|almayan|ödemeyen|olmayan|uğramayan|yapmayan)`,
  ),
  letterPattern(
    `(?:超过|连续|近|最近)?${count}${dense}(?:以上|之?内)?[^。，,\\n]{0,8}(?:没有?|未)`,
    'u',
  ),
  letterPattern(`${count}${dense}(?:以上|間)?[^。\\n]{0,12}(?:ない|いません)`, 'u'),
  letterPattern(`${count}${dense}(?:\\s?(?:이상|동안))?[^.\\n]{0,14}(?:않|없|안\\s)`, 'u'),
];
const ahead: readonly RegExp[] = [
  letterPattern(
    `(?<!\\p{L})(?:(?:in|within|over|during) the next|within|next|in den nächsten|innerhalb von|binnen|(?:en|dentro de) (?:los )?próximos?|dentro de|dans les|sous|nos próximos|dentro de|(?:nei|entro i) prossimi|entro|binnen|in de komende|w ciągu|najbliższych|önümüzdeki|в ближайшие|в течение)\\s${count}${spaced}`,
  ),
  letterPattern(`(?:未来|接下来|今後|これから|앞으로)\\s?${count}${dense}`, 'u'),
  letterPattern(`${count}${dense}(?:以内|이내)`, 'u'),
];
