import type { Language } from '../../../contracts/languages.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { readCurrency } from '../../page/reading/read-currency.ts';
import type { SettingsValue } from '../../settings-module.ts';
import { readNumber } from '../../shared/reading/numbers/read-number.ts';
import { folderIn } from './folder-in.ts';
import { invoiceColumns } from '../texts/invoice-texts.ts';

/**
 * What a request says of its invoices: from whom they are, the tax, the numbers.
 *
 * @example
 * readInvoice('adds 19% VAT, number INV-001. My company: Fern Studio, Lisbon', 'en');
 * // { company: ['Fern Studio', 'Lisbon'], taxPercent: 19, prefix: 'INV-', digits: 3, first: 1, … }
 */
export function readInvoice(
  text: string,
  language: Language,
): { readonly [key: string]: SettingsValue } {
  const { pick } = wordsOf(invoiceColumns, language);
  const { prefix = 'INV-', number = '001' } = numbers.exec(text)?.groups ?? {};
  const tax = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s?%/u.exec(text)?.[1];
  const rate = readNumber(text.replace(/(?<=\d)[\s.](?=\d{3}(?!\d))/gu, ''), rates, {
    min: 1,
    max: 100_000,
  });
  const said = company.exec(text)?.groups?.['parts'] ?? '';
  const parts = said
    .split(/,\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return {
    company: parts.length > 0 ? parts.slice(0, 6) : ['…'],
    taxPercent: tax === undefined ? 0 : Number(tax.replace(',', '.')),
    ...(rate !== undefined && { rate }),
    currency: readCurrency(text, language),
    prefix,
    digits: number.length,
    first: Number(number),
    folder: folderIn(text) ?? 'invoices',
    language,
    columns: pick(...invoiceColumns.keys),
  };
}

/** "650 kr/tim", "80 € an hour": the price of an item that has only hours */
const rates = [
  "{n}\\s?(?:kr|sek|€|\\$|£|zł|₽|₺|tl|eur|euros?|usd|chf|руб\\p{L}{0,4})?\\s?(?:per|an|pro|je|por|la|de l[’']|à l[’']|all[’']|za|op|в|/|i)\\s?(?:hour|h(?!\\p{L})|tim\\p{L}{0,4}|stunde|std|hora|heure|ora|godzin\\p{L}|godz|uur|час|saat)",
  '(?:hourly rate|stundensatz|tarifa por hora|taux horaire|uurtarief|stawka godzinowa|timpris|saatlik ücret)(?: of| von| de|:)?\\s?(?:€|\\$|£)?{n}',
];

/** Whether a request is for a tool that writes invoices. */
export function asksForInvoices(text: string): boolean {
  const head = text.slice(0, 400);
  return (
    (receipts.test(head.slice(0, 120)) ||
      (invoices.test(head) &&
        (making.test(head) ||
          (program.test(head) && customers.test(head) && invoices.test(head.slice(0, 70)))))) &&
    !reads.test(head) &&
    !/(?<!\p{L})(?:xml|api|server|express|crud)(?!\p{L})/iu.test(text)
  );
}

const invoices =
  /invoice|rechnung(?:en|s)?(?!\p{L}{0,3}art)|factur|fattur|faktur|fatura|сч[её]т(?:а|ов|-фактур\p{L})?(?!\p{L})|发票|請求書|청구서|인보이스|चालान|फातورة|فاتورة|فواتير|इनवॉइस/iu;
/** "gerador de recibos" */
const receipts =
  /(?<!\p{L})(?:receipts?|quittungs)-?\s?(?:generator|maker|writer)|(?:generat\p{L}{1,4}|gera\p{L}{0,3}|genera\p{L}{0,4}|emi[st]\p{L}{1,4}|cr[eé]\p{L}{1,3}|erstell\p{L}{1,3}|maakt?|tworz\p{L}{1,3}|wystaw\p{L}{1,4}|создани\p{L}|созда[её]т)\s(?:d[eio]\s|of\s|des\s|van\s)?(?:receipts?|recibos?|reçus?|ricevut[ae]|quittung(?:en)?|kwitan\p{L}{2,3}|pokwitowa\p{L}{1,3}|квитанци\p{L})|makbuz|收据(?:生成|打印)|領収書|영수증 ?(?:생성|발행)/iu;
/** "searches a folder of invoices and adds up" */
const reads =
  /(?<!\p{L})(?:adds? up|sums? up|search(?:es)?|summier\p{L}{1,2}|durchsucht|optel\p{L}{1,2}|doorzoe\p{L}{1,3}|additionn\p{L}{1,2}|суммирует)(?!\p{L})/iu;
const program = /(?<!\p{L})cli(?!\p{L})|command|kommandozeile|terminal|konsol|консол/iu;
const customers = /client|customer|kunde|klant|klient|клієнт|клиент|顧客|客户/iu;
const making =
  /generat|skriv|räkna|creat|make|writ|issue|produc|erstell|schreib|erzeug|hacer|haga|crear?|cree|genera|emit|fair|fais|fass|établi|gerar|gere|fazer|fai|fare|compil|maak|maken|schrijf|zrob|zrób|twor|tworz|wystaw|oluştur|kes|выст|созда|делает|дела|сформир|生成|作成|作る|만들|बना|إنشاء|ينشئ|تنشئ/iu;
const company =
  /(?:(?:my|our) (?:company|business|studio|firm)(?: is| name is)?|meine? (?:firma|unternehmen|betrieb)(?: ist| heißt)?|unsere firma|mon entreprise|ma société|notre (?:entreprise|société)|mi empresa|nuestra empresa|minha empresa|nossa empresa|la mia (?:azienda|ditta|impresa)|mijn bedrijf|ons bedrijf|moja firma|nasza firma|(?:benim )?(?:şirketim|firmam)|моя (?:компания|фирма)|(?:company|firma|empresa|entreprise|azienda|ditta|bedrijf|компания))(?: (?:is|ist|est|es|é|è|to))?\s?[:：]\s?(?<parts>\p{L}[^.;\n]{2,140})/iu;
const numbers =
  /(?<![\p{L}\p{N}])(?<prefix>\p{Lu}{1,6}[-/_]?(?:(?:19|20)\d{2}[-/_])?|(?:19|20)\d{2}[-/_])(?<number>0\d{1,5}|\d{3,5})(?![\d\p{L}])/u;
