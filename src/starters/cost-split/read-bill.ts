import { letterPattern } from '../../workspace/text/letters.ts';

/** What is added to a bill, in percent. */
export interface Bill {
  readonly tip: number;
  readonly tax: number;
}

/** Whether one bill is split by what each had, and not by what each paid. */
export function asksForBill(text: string): boolean {
  return (
    splits.test(text.slice(0, 200)) && aBill.test(text) && ofEach.test(text) && !paid.test(text)
  );
}

/** The bill that is split; undefined where several people paid. */
export function billIn(text: string): Bill | undefined {
  return asksForBill(text) ? { tip: shareOf(tip, text), tax: shareOf(tax, text) } : undefined;
}

/** "tip 15% and tax 8%", and "15% tip and 8% tax": the first one says on which side the numbers stand. */
function shareOf(word: string, text: string): number {
  const behind = (one: string): RegExp => letterPattern(`(?:${one})[^\\d%\\n]{0,12}${share}`);
  const ahead = (one: string): RegExp => letterPattern(`${share}\\s(?:\\p{L}{1,5}\\s)?(?:${one})`);
  const any = `${tip}|${tax}`;
  const placeOf = (side: RegExp): number => side.exec(text)?.index ?? text.length;
  const side = placeOf(behind(any)) < placeOf(ahead(any)) ? behind : ahead;
  return Number((side(word).exec(text)?.[1] ?? '0').replace(',', '.'));
}

const share = String.raw`(\d{1,2}(?:[.,]\d{1,3})?)\s?%`;
const tip =
  '\\btips?|servi[cçz]\\p{L}{1,3}|trinkgeld|propina|pourboire|gorjeta|mancia|fooi|napiw\\p{L}{1,3}|bahşiş|чаев\\p{L}{1,3}|phí dịch vụ';
const tax =
  '\\b(?:tax|vat|gst|hst)\\b|steuer|mwst|impuesto|iva\\b|tva\\b|imposto|btw\\b|kdv\\b|ндс';
const splits =
  /split|shar(?:e|ing)|divid|teil|rachar|partag|verdel|dziel|bölüş|дел[иея]|分|割り?勘|나[누눠]|बाँट|قس[ّي]?م|chia/iu;
const aBill =
  /(?<!\p{L})(?:bills?|checks?|tab|receipts?|restaurants?|dinners?|rechnung\p{L}{0,2}|cuentas?|addition|conta|conto|rekening|rachun\p{L}{1,4}|hesa[pb]\p{L}{0,4}|сч[её]та?|чека?|notan?)(?!\p{L})|tiền ăn|hóa đơn|账单|会計|お会計|계산서|बिल|فاتورة/iu;
const paid = /(?<!\p{L})(?:paid|(?:be)?zahlt|pagó|payé|pagou|pagato|betaald)(?!\p{L})/iu;
const ofEach =
  /(?<!\p{L})(?:(?:own|which|their|per|by|each|enter(?:ing)?|add(?:ing)?|assign(?:ing)?|list(?:ing)?|what|different|shared) (?:(?:people'?s?|person'?s?|friend'?s?|one'?s?|and|or|the|menu|single|order|by|separate) ){0,3}(?:items?|dish(?:es)?|drinks?|orders?|meals?|positions?)|(?:items?|dish(?:es)?|drinks?|meals?) (?:(?:and|or|with|with their|to|per|by|for|they|each) ){0,2}(?:who|price|prices|person|people|names?|each|shared|ordered|had|ate)|(?:each|every)(?:one| one| person| friend)?(?: of us)? (?:ordered|had|ate|drank|pays? (?:for )?(?:what|only|their|his|own))|who (?:had|ordered|ate|shared)|what (?:they|we|you|people|(?:each|every|some)(?:one|body)?(?: one| person| friend| of us)?) (?:each )?(?:had|ordered|ate|drank|got)|only pays? (?:for )?(?:what|their)|was (?:er|sie|jeder) (?:hatte|bestellt|gegessen)|jeder (?:zahlt )?(?:was|seins)|lo que (?:pidió|comió|consumió)|cada (?:uno|um) (?:ha )?(?:pidió|pediu|consumió|consumiu)|chacun (?:a )?(?:commandé|pris|mangé)|ce que chacun|ognuno (?:ha )?(?:ordinato|preso|mangiato)|quello che ha (?:ordinato|preso|mangiato)|o que (?:pediu|consumiu|comeu)|wat (?:ieder(?:een)?|hij|ze) (?:had|nam|at|heeft (?:besteld|gegeten))|każdy (?:zamówił|zjadł)|каждый (?:заказал|съел))(?!\p{L})|每个人点|各自の注文|それぞれの注文|각자 (?:시킨|먹은)|mỗi người gọi|món riêng/iu;
