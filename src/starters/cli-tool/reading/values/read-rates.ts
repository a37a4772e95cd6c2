import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { namedList } from '../../../shared/named-list.ts';
import { pricedThings } from '../../../shared/reading/priced-things.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * What an hour for each client costs: "Acme at 80 euros an hour and Zen at 95", or clients and rates one list
 * after the other.
 *
 * @example
 * readRates('clients are Acme and Zen, and rates are $60 and $75 an hour'); // { Acme: 60, Zen: 75 }
 */
export function readRates(text: string): Readonly<Record<string, number>> {
  if (!hours.test(text)) return {};
  const clients = namesOf(text.replaceAll(besides, ';'));
  const amounts = allMatches(ratesAfter.exec(text)?.[0] ?? '', /\d{1,6}(?:[.,]\d{1,2})?/gu);
  if (clients.length > 1 && clients.length === amounts.length) {
    return Object.fromEntries(
      clients.map((name, index) => [name, Number(amounts[index]?.[0].replace(',', '.'))]),
    );
  }
  const [things] = pricedThings(text, 'rate', 'clients');
  return Object.fromEntries(
    (things?.rows ?? []).flatMap(({ name, values: [rate] }) =>
      typeof rate === 'number' && name.length < 40 ? [[name.replace(clientWord, ''), rate]] : [],
    ),
  );
}

/** "my clients are Northgate and Bluefin": a clock is started for each name that is typed. */
export function saysClients(clause: string): boolean {
  return namesOf(clause).length > 1;
}

/** The clients that a request names. */
export function clientsIn(text: string): readonly string[] {
  return namesOf(text.replaceAll(besides, ';').replaceAll(rateAfterComma, ';'));
}

function namesOf(text: string): readonly string[] {
  return (namedList(text, ofClients) ?? []).filter(
    (name) => /^[\p{Lu}\p{Lo}]/u.test(name) && text.includes(name),
  );
}

const hours =
  /(?:per|an?|each|pro|je|por|la|de l[’']|à l[’']|all[’']|za|per|saatlik|в|\/)\s?(?:the )?(?:hours?|hr|h|stunde|hora|heure|ora|godzin\p{L}|uur|saat|час)(?!\p{L})|stundensatz|hourly|(?<!\p{L})rates \d|每小时|时薪|時給|時間あたり|시간당|시급|प्रति घंट|(?:في|ل|بال)\s?(?:كل )?(?:ال)?ساعة/iu;
const ofClients =
  'clients?|customers?|projects?|kunden|projekte|clientes|proyectos|projets|projetos|clienti|progetti|klanten|projecten|klienci|projekty|müşteriler(?:im)?|projeler(?:im)?|клиенты|проекты|客户|项目|顧客|クライアント|고객|프로젝트|ग्राहक|العملاء|عملائي';
const clientWord = letterPattern(`^(?:${ofClients})\\s(?=\\S)`);
/** "…, and rates are": another list. */
const besides =
  /,?\s(?:and|und|y|et|e|en|i|ve|и)\s(?:(?:the|my|their|die|las?|les|as|le|de)\s)?(?=(?:hourly )?(?:rates?|stundens[aä]tze?|tarifas?|tarifs?|taux|tariffe|tarieven|stawki|ücretler|ставки)(?!\p{L}))/giu;
/** "Acme and Zen, rate 45 per hour" */
const rateAfterComma =
  /,\s(?=(?:at |for |zu |à |a )?(?:my |the |mein |der )?(?:(?:hourly )?rate|stundensatz|tarifa|taux|tariffa|uurtarief|stawka|ücret|ставка|[€$£]?\d))/giu;
const ratesAfter =
  /(?<!\p{L})(?:rates?|stundens[aä]tze?|tarifas?|tarifs?|taux|tariffe|tarieven|stawki|ücretler\p{L}{0,3}|ставки)(?!\p{L})[^.\n;]{3,120}/iu;
