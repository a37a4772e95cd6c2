import { readNumber } from '../../../shared/reading/numbers/read-number.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Whether things are sold and come in again. */
export function keepsStock(text: string): boolean {
  return moves.test(text) || (inAndOut.test(text) && stored.test(text));
}

/** Of how many the tool says that they are few: "warn when less than 5". */
export function readLow(text: string): number | undefined {
  const isAsked = keepsStock(text) || (stored.test(text) && warns.test(text));
  return isAsked ? readNumber(text, lows, { min: 1, max: 9999 }) : undefined;
}

/** About what is sold, restocked or low. */
export function saysStock(clause: string): boolean {
  return (
    clause.length < 80 &&
    (moves.test(clause) ||
      inAndOut.test(clause) ||
      (warns.test(clause) && readNumber(clause, lows, { min: 1, max: 9999 }) !== undefined))
  );
}

const words = (source: string): RegExp => letterPattern(`(?<![\\p{L}-])(?:${source})(?!\\p{L})`);
/** "sell, restock and low": commands of a shop. */
const moves = words(
  'sell|restock|(?<!(?:medium|high|mid|normal|med|priority)(?:,|\\/|\\s|,\\s)(?:and\\s|or\\s)?)low(?!(?:,|\\/|\\s|,\\s)(?:and\\s|or\\s)?(?:medium|mid|med|normal|high|priority))(?:[- ]stock)?|verkaufen|nachfüllen|auffüllen|vender|reponer|vendre|réapprovisionner|repor|vendere|rifornire|verkopen|bijvullen|sprzedaj|продать|пополнить',
);
const inAndOut = letterPattern(
  '(?:(?<!\\p{L})in (?:and|&) out(?!\\p{L})|stock[ -]in(?!\\p{L}).{1,12}out|entradas?.{1,12}(?:sa[ií]|sali)das?|entrées?.{1,12}sorties?|zug[aä]ng.{1,14}abg[aä]ng|eingang.{1,14}ausgang|carico.{1,12}scarico|entrat[ae].{1,12}uscit[ae]|przyję.{1,14}wyda|приход.{1,12}расход|入[库庫].{1,8}出[库庫]|입고.{1,8}출고)',
);
const stored =
  /invent[oa]r|estoque|(?<!\p{L})stock(?!\p{L})|lager|magazzino|magazyn|склад|voorraad|(?<!\p{L})stok|almacén|existencias|scorte|products?|produ[ct]t?o|库存|在庫|재고/iu;
const warns =
  /(?<!\p{L})(?:warn|alert|avv?is|alarm|advert|aler?t|averti|prévien|ostrze|ostrzeg|powiadom|waarschuw|uyar|предупре|сообщ|попередж|varna)\p{L}{0,6}(?!\p{L})|提醒|警告|알림|경고/iu;
const lows = [
  '(?:minimum|low|below|under|threshold|default)[^.;]{0,40}? {n}',
  '(?:less than|fewer than|sotto(?: i)?|por debajo de|abaixo de|onder|poniżej|ниже|нижче|menos de|weniger als|unter|moins de|meno di|minder dan|mniej niż|меньше|менее|менше|färre än|少于|低于)\\s?{n}',
  "{n}['’]?(?:den|dan|ten|tan) (?:az|aşağı)",
  '{n}\\s?(?:個|개|つ)?\\s?(?:未満|以下|미만|이하)',
];
