import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { RecordField } from '../field.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * What an hour costs, by the names that a request gives: "Bramble Studio at $55/hr".
 *
 * @example
 * hourlyRates('clients: Bramble Studio at $55/hr and Pia Lund at 60 € per hour');
 * // { 'Bramble Studio': 55, 'Pia Lund': 60 }
 */
export function hourlyRates(message: string): Readonly<Record<string, number>> {
  const found = allMatches(message.slice(0, 2000), rate).slice(0, 24);
  return Object.fromEntries(
    found.map(({ groups = {} }) => [
      groups['name'] ?? '',
      Number((groups['price'] ?? '').replace(',', '.')),
    ]),
  );
}

/**
 * What an hour costs where all cost the same: 0 where the request names no price, undefined where nothing is
 * billed.
 *
 * @example
 * hourRate('time tracker, I bill $65/hr'); // 65
 */
export function hourRate(message: string): number | undefined {
  const text = message.slice(0, 2000);
  const price = perHour.exec(text)?.slice(1).find(Boolean);
  if (price !== undefined) return Number(price.replace(',', '.'));
  return billed.test(text) ? 0 : undefined;
}

const hourWord =
  '(?:h|hr|hrs|hours?|std|stunde|hora|heure|ora|uur|godz\\p{L}{0,3}|saat|час\\p{L}{0,2})(?!\\p{L})';
const perHour = letterPattern(
  [
    `(?:R\\$|\\p{Sc})\\s?(\\d{1,4}(?:[.,]\\d{1,2})?)\\s?(?:\\/|an?\\s|per\\s|the\\s|pro\\s|por\\s|die\\s)\\s?${hourWord}`,
    `(?<![\\d.,])(\\d{1,4}(?:[.,]\\d{1,2})?)\\s?(?:\\p{Sc}|euros?|eur|zł|tl|руб\\p{L}{0,4}|usd|chf)\\s?(?:\\/|an?\\s|per\\s|pro\\s|por\\s|par\\s|de l[’']|all[’']|la\\s|za\\s|в\\s|die\\s|na\\s)\\s?${hourWord}`,
    `(?:hourly rate|rate per hour|stundensatz|stundenlohn|tarifa por hora|taux horaire|tarif horaire|valor (?:da|por) hora|tariffa oraria|uurtarief|stawk\\p{L} godzinow\\p{L}{1,2}|saatlik ücret\\p{L}{0,2}|ставк\\p{L} в час|时薪|時給|시급)[^\\d\\n]{0,12}(\\d{1,6}(?:[.,]\\d{1,2})?)`,
    `(?:时薪|每小时|時給|시급|시간당)\\s?(\\d{1,6})`,
  ].join('|'),
);
const billed =
  /(?<!\p{L})(?:how much to (?:bill|charge|invoice)|bill(?:able|ed|ing)|hourly rates?|stundensatz|stundensätze|abrechn\p{L}{1,4}|tarifa por hora|cuánto (?:cobrar|facturar)|taux horaire|combien facturer|facturer|valor (?:da|por) hora|quanto cobrar|tariffa oraria|quanto fatturare|uurtarief|factureren|stawk\p{L} godzinow\p{L}{1,2}|saatlik ücret\p{L}{0,2}|ставк\p{L} в час|сколько выставить)(?!\p{L})|时薪|計費|计费|時給|시급/iu;

/** The fields where those whom the hours are for are chosen among the names. */
export function withRated(
  fields: readonly RecordField[],
  message: string,
  names: readonly string[],
): readonly RecordField[] {
  const at = fields.findIndex(({ type }) => type === 'text');
  if (names.length < 2 || fields.some(({ type }) => type === 'choice')) return fields;
  const said = clients.exec(message)?.[0].toLowerCase();
  return fields.map((field, index) =>
    index === at
      ? {
          type: 'choice',
          options: names,
          label: said === undefined ? field.label : said.charAt(0).toUpperCase() + said.slice(1),
        }
      : field,
  );
}

const clients =
  /(?<!\p{L})(?:clients?|customers?|kunden|clientes|clienti|klanten|klienci|müşteriler|клиенты)(?!\p{L})/iu;
const rate =
  /(?<![\p{L}\p{N}])(?<name>\p{Lu}[\p{L}\p{N}&'’.-]{1,24}(?: [\p{Lu}&][\p{L}\p{N}&'’.-]{0,24}){0,3})\s?(?:at|@|for|zu|für|mit|a|à|por|per|voor|[:=(–-])\s?\(?(?:R\$|\p{Sc})?\s?(?<price>\d{1,4}(?:[.,]\d{1,2})?)\s?(?:\p{Sc}|zł|eur(?:os?)?|usd|gbp)?\s?(?:\/|an?\s|per\s|pro\s|por\s|par\s|all[’']|de l[’'])\s?(?:h(?!\p{L})|hr|hour|std|stunde|hora|heure|ora|uur|godz|saat|час)/gu;
