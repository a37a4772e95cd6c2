import { readNumber } from '../../shared/reading/numbers/read-number.ts';

/** What a loan is unless something else is typed, as options of the tool. */
interface UsualLoan {
  readonly down?: string;
  readonly rate?: string;
  readonly years?: string;
  readonly table?: 'month' | 'year';
}

/**
 * Reads what a request names of a loan: the down payment, the interest, the years, and a table.
 *
 * @example
 * readLoan('mortgage calculator, 20% down, 30 years, monthly table');
 * // { down: '20%', years: '30', table: 'month' }
 */
export function readLoan(text: string): UsualLoan {
  const share = readNumber(text, shares, { min: 1, max: 95 });
  const sum = share === undefined ? sums.exec(text)?.groups?.['sum']?.trim() : undefined;
  const rate = readNumber(text, rates, { min: 0.1, max: 50 });
  const years = readNumber(text, terms, { min: 1, max: 60 });
  const down = share === undefined ? sum : `${share}%`;
  const table = tables.test(text) ? (ofMonths.test(text) ? 'month' : 'year') : undefined;
  return {
    ...(down !== undefined && { down }),
    ...(rate !== undefined && { rate: String(rate) }),
    ...(years !== undefined && { years: String(years) }),
    ...(table !== undefined && { table }),
  };
}

const downWords =
  'down(?: ?payment)?|deposit|eigenkapital|anzahlung|entrada|apport|anticipo|aanbetaling|eigen geld|wkład\\p{L}{0,3}(?: własn\\p{L}{1,3})?|peşinat|(?:первый |первоначальный )?взнос|kontantinsats|uang muka';
const shares = [
  `{n}\\s?%\\s(?:\\p{L}{2,4}\\s)?(?:${downWords})`,
  `(?:${downWords})(?:\\s(?:of|von|de|di|van|from)|:)?\\s{n}\\s?%`,
  '首付\\s?{n}\\s?%',
];
const sums =
  /(?<!\p{L})(?:down payment|deposit|eigenkapital|anzahlung|entrada|apport|anticipo|aanbetaling|wkład własny|peşinat|взнос)(?:\s(?:of|von|de|di|van|from)|:)?\s(?:[€$£]\s?)?(?<sum>\d{1,3}(?:[.,\s]\d{3}){1,3}|\d{3,9})(?![\d%])/iu;
const rates = [
  '(?:interest|rate|zins(?:en|satz)?|inter[eé]s|tasa|taux|juros|taxa|tasso|interesse|rente|oprocentowanie|faiz|ставк\\p{L}|ränta|bunga)(?:\\s(?:of|von|de|di|van|at)|:)?\\s{n}\\s?%',
  '{n}\\s?%\\s(?:\\p{L}{2,10}\\s)?(?:interest|zins(?:en)?|inter[eé]s|intérêts?|juros|interesse|rente|odset\\p{L}{1,3}|faiz|годовых|ränta)',
];
const terms = [
  '{n}[- ]?(?:years?|jahren?|años|ans|anni|anos|jaar|lat|yıl|лет|років|år|tahun|năm|年|년)',
];
const tables =
  /(?<!\p{L})(?:tables?|schedules?|tabell\p{L}{0,2}|tilgungsplan|tablas?|tableau|tabelas?|tabell[ae]|tabel|harmonogram\p{L}{0,2}|tablo\p{L}{0,3}|таблиц\p{L}|график\p{L}{0,3}|month by month|monat für monat|mes a mes|mois par mois|mês a mês|mese per mese|maand voor maand)(?!\p{L})|表|표/iu;
const ofMonths =
  /(?<!\p{L})(?:month\p{L}{0,3}|monat\p{L}{0,5}|mensu\p{L}{1,5}|mensal|mes|mois|mensil\p{L}|mese|maand\p{L}{0,7}|miesi\p{L}{2,6}|aylık|месяч\p{L}{1,3}|ежемесячн\p{L}{1,3}|месяц\p{L}{0,2}|місяч\p{L}{1,3}|månad\p{L}{0,4}|bulanan)(?!\p{L})|月|월/iu;
