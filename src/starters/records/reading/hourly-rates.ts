import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { RecordField } from '../field.ts';

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
