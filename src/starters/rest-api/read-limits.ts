import { readNumber } from '../shared/read-number.ts';

/** How much an API gives at once, and how often. */
interface Limits {
  readonly pageSize?: number;
  readonly rateLimit?: { readonly requests: number; readonly seconds: number };
}

/**
 * The limits that a request names.
 *
 * @example
 * readLimits('20 per page, at most 60 requests per minute');
 * // { pageSize: 20, rateLimit: { requests: 60, seconds: 60 } }
 */
export function readLimits(text: string): Limits {
  const pageSize = readNumber(text, pageWords, { min: 1, max: 1000 });
  const unit = units.find(([words]) => rate(words, text) !== undefined);
  const requests = unit && rate(unit[0], text);
  return {
    ...(pageSize !== undefined && { pageSize }),
    ...(unit !== undefined &&
      requests !== undefined && { rateLimit: { requests, seconds: unit[1] } }),
  };
}

const pageWords = [
  '{n}\\s(?:\\p{L}{1,20}\\s){0,2}(?:per|a|pro|por|par|je|na)\\s(?:page|seite|página|pagina|stronę)',
  '(?:page|pages|paging|paginated?|pagination|seiten|paginierung|paginación|paginação|paginazione|páginas|pagine|stronicowanie|page ?size|default limit|limit)\\s?(?:size|of|by|to|zu|von|mit|je|de|di|en|par|is|:|=|po){0,1}\\s?{n}(?!\\s(?:req|anfr|pet|sol|ric|zap))',
  '(?:1ページ|ページあたり)に?{n}件',
];

function rate(unit: string, text: string): number | undefined {
  const requests =
    '(?:requests?|reqs?|calls?|anfragen|aufrufe|peticiones|solicitudes|requêtes|appels|requisições|pedidos|richieste|zapytań|запрос\\p{L}{0,2}|回|リクエスト)';
  return readNumber(
    text,
    [
      `{n}\\s?${requests}\\s?(?:/|\\s(?:\\p{L}{1,12}\\s){0,3}?(?:per|an?|each|pro|je|por|par|al?|na|в)\\s)\\s?(?:${unit})(?!\\p{L})`,
      `{n}\\s?(?:/|\\sper\\s)\\s?(?:${unit})(?!\\p{L})`,
    ],
    { min: 1, max: 100_000 },
  );
}

const units: readonly (readonly [string, number])[] = [
  ['s|sec|second|sekunde|segundo|seconde|secondo', 1],
  ['m|min|minutes?|minuto|minutę|минуту|分', 60],
  ['h|hour|stunde|hora|heure|ora|godzinę|час', 3600],
];
