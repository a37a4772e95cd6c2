import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { amountOf, partsOf } from '../../reading/read-amounts.ts';
import { sentenceWith } from '../sentence.ts';
import { type PricedThing, pricesOf } from './prices.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** How a page adds up. */
export interface Calculation {
  /** How many of each, some of all, one of all, or the one there is. */
  readonly way: 'many' | 'ticked' | 'one' | 'rate';
  readonly things: readonly PricedThing[];
  /** What the price is multiplied by, such as "nights"; undefined where one is enough. */
  readonly unit?: string;
  /** Further numbers that the request gives, such as "11 hours a day". */
  readonly factors: readonly { readonly text: string; readonly value: number }[];
}

/**
 * What a request wants to have added up, by the sentence that asks for it; undefined without prices for it.
 *
 * @param asked The words that ask for it.
 */
export function readCalculation(page: Page, asked: RegExp): Calculation | undefined {
  const sentence = sentenceWith(asked, page.message ?? '');
  const [, inBrackets = ''] = /\(([^()]{3,200})\)/u.exec(sentence) ?? [];
  const pairs = pairsIn(inBrackets, pricesOf(page)[0]?.price ?? sentence);
  const things = pairs.length > 1 ? pairs : pricesOf(page).filter(({ name }) => !added.test(name));
  const unit = unitIn(sentence);
  const rest = { things, factors: [], ...(unit !== undefined && { unit }) };
  if (things.length === 1 && unit !== undefined)
    return { ...rest, way: 'rate', factors: factorsIn(inBrackets) };
  if (things.length < 2) return undefined;
  if (ticked.test(sentence)) return { way: 'ticked', things, factors: [] };
  const isOne = unit !== undefined || (chosen.test(sentence) && !sum.test(sentence));
  return isOne ? { ...rest, way: 'one' } : { way: 'many', things, factors: [] };
}

/** What comes on top is nothing to choose. */
const added =
  /^(?:shipping|delivery|postage|versand\p{L}{0,8}|lieferung|envío|envio|entrega|livraison|frais de port|spedizione|consegna|frete|verzend\p{L}{0,8}|bezorg\p{L}{0,6}|wysyłka|dostawa|kargo|доставка|配送费?|送料|배송비?)(?!\p{L})/iu;

/** "Rosemary 85, Lavender 90": prices with the currency of another. */
function pairsIn(text: string, priced: string): readonly PricedThing[] {
  const currency = /\p{Sc}|(?<!\p{L})(?:euros?|eur|usd|zł|chf|kr|tl)(?!\p{L})/iu.exec(priced)?.[0];
  return partsOf(text).flatMap((part) => {
    const [, name = '', written = ''] = /^(\p{L}[^\d]{1,40}?)\s(\d[\d.,]{0,9})$/u.exec(part) ?? [];
    const value = amountOf(written)?.value;
    const price = currency === undefined ? written : `${written} ${currency}`;
    return value === undefined ? [] : [{ name, price, value }];
  });
}

/** "11 hours a day, 4.33 weeks" */
function factorsIn(text: string): Calculation['factors'] {
  return text.split(/,\s|;|\s(?:and|und|y|et|e|en|i|и|ve)\s/u).flatMap((part) => {
    const amount = amountOf(part);
    const isTime = amount !== undefined && timed.test(part);
    return isTime ? [{ text: part.trim(), value: amount.value }] : [];
  });
}

function unitIn(sentence: string): string | undefined {
  const { counted, unit } = units.exec(sentence)?.groups ?? {};
  return counted ?? unit;
}

const times =
  'nights?|nächten?|noches|nuits?|noites?|notti|nachten|nocy|noce|gece|ноч\\p{L}{1,3}|days?|tagen?|días|jours?|dias|giorni|dagen|dni|gün|дн\\p{L}{1,2}|hours?|stunden|horas|heures?|ore|uur|uren|godzin\\p{L}?|saat|час\\p{L}{0,3}|weeks?|wochen|semanas|semaines?|settimane|weken|tygodni\\p{L}?|hafta|недел\\p{L}{1,2}|months?|monate[n]?|meses|mois|mesi|maanden|miesi\\p{L}{2,4}|ay|месяц\\p{L}{0,3}';
const timed = letterPattern(`(?<!\\p{L})(?:${times})(?!\\p{L})`);
const others =
  'people(?!\\s(?:should|can|could|may|will|must|pick|choose|select|add|enter|see|type|who|get)(?!\\p{L}))|persons?|guests?|adults|children|kids|personen|gäste|personas|huéspedes|personnes|pessoas|persone|ospiti|mensen|gasten|osób|osoby|kişi|гост\\p{L}{1,3}|человек|lessons?|sessions?|classes|stunden|kilometers?|kilometres?|km|miles|pieces|copies';
const units = letterPattern(
  `(?:number of|how many|anzahl (?:der )?|número de|cuánt[oa]s|nombre de|combien de|quant[oi]s|quant[ie]|numero di|aantal|hoeveel|liczb\\p{L} |количеств\\p{L} |сколько )\\s?(?<counted>\\p{L}{2,20})|(?<![\\d.,]\\s?)(?<![\\p{L}])(?<unit>(?:${times}|${others})(?:\\s(?:per|a|pro|por|par|al?|na)\\s\\p{L}{3,10})?)(?!\\p{L})|(?<unit>泊数?|晚数|人数|日数|天数|박|인원|रातें|दिन|लोग|ليالي|أيام|أشخاص)`,
);
const ticked =
  /(?<!\p{L})(?:tick\p{L}{0,3}|check(?:s|ing)? (?:off|the (?:services|boxes|items))|checkbox\p{L}{0,2}|ankreuz\p{L}{1,3}|angekreuzt\p{L}{0,2}|anhak\p{L}{1,3}|zaznacz\p{L}{1,4}|coch\p{L}{1,4}|marc(?:ar|a|an|o|ando)|selezion\p{L}{1,4} i serviz|spunt\p{L}{2,4}|aanvink\p{L}{0,3}|işaretle\p{L}{0,6}|отмеча\p{L}{1,4}|отмет\p{L}{1,4})(?!\p{L})|勾选|チェック|체크/iu;
const chosen =
  /(?<!\p{L})(?:picked|chosen|selected|(?:pick|choose|choosing|select)s? (?:an?|the|your|their|one)|gewählt\p{L}{0,3}|ausgewählt\p{L}{0,3}|choisie?s?|elegid[oa]|escolhid[oa]|scelt[oa]|gekozen|wybran\p{L}{1,3}|seçilen|seçince|выбранн\p{L}{2,3})(?!\p{L})|चुनने|選んだ|所选|선택한|المختار/iu;
const sum =
  /(?<!\p{L})(?:totals?|totale|sum|summe|gesamt\p{L}{0,10}|suma|sum[ęy]|somme|soma|somma|totaal|toplam\p{L}{0,3}|итого|сумм\p{L})(?!\p{L})|合計|总|합계|مجموع/iu;
