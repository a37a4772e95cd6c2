import { allMatches } from '../../workspace/text/all-matches.ts';
import type { PlanFact } from '../../contracts/job/plan.ts';
import { amountIn } from '../invoice/read-invoice.ts';
import { namedList } from '../shared/named-list.ts';

/** Something that is sold with one tap. */
export interface Item {
  readonly name: string;
  readonly price: number;
}

/** The things with a price that a request names, at most 30: "Cola 1,50 €", "Squash 50p". */
export function itemsIn(facts: readonly PlanFact[], message: string): readonly Item[] {
  const items = facts
    .filter(({ kind, label = '' }) => kind === 'price' && label !== '' && !verbs.test(label))
    .map(({ label = '', text, at }) => ({
      name: label.charAt(0).toUpperCase() + label.slice(1),
      price: /\dp$/u.test(text) ? amountIn(text) / 100 : amountIn(text),
      at,
    }));
  const has = (name: string): boolean => items.some((one) => one.name === name);
  const pence = allMatches(message, inPence)
    .map(({ groups: { name = '', amount = '' } = {}, index }) => ({
      name,
      price: Number(amount) / 100,
      at: index,
    }))
    .filter(({ name }) => !has(name));
  return [...items, ...pence].slice(0, 30).map(({ name, price }) => ({ name, price }));
}

/** "Who wins gets 1 €" sells nothing. */
const verbs =
  /^(?:gets?|receives?|pays?|bekommt|erhält|zahlt|recibe|paga|reçoit|paie|recebe|riceve|krijgt|betaalt|dostaje|płaci|alır|öder|получает|платит)(?!\p{L})/iu;
const inPence =
  /(?<![\p{L}\d])(?<name>\p{Lu}[\p{L}'’-]{1,20}(?: \p{L}[\p{L}'’-]{1,20}){0,2}) (?<amount>\d{1,2})p(?![\p{L}\d])/gu;

/** Those who pay later; undefined where nobody does. */
export function debtorsIn(message: string): readonly string[] | undefined {
  if (!onTab.test(message)) return undefined;
  return (namedList(message, people) ?? []).filter((name) => name.length <= 30).slice(0, 30);
}

/**
 * Whether a request is for a page on which things with a price are tapped and added up.
 *
 * @example
 * asksForTill('a till for our fair: Cola £1, Crisps 80p, shows the change'); // true
 */
export function asksForTill(text: string): boolean {
  const prices = text.match(price)?.length ?? 0;
  if (prices < 2 || others.test(text)) return false;
  return tills.test(text) || (prices > 2 && taps.test(text) && adds.test(text));
}

const price =
  /(?:[£$€₹₺₽₴]|R\$|zł)\s?\d|\d\s?(?:[£$€₹₺₽₴]|zł|tl|руб\p{L}{0,2}|грн|kr|p|元|円|원|रुपये|रु|جنيه|ريال|درهم)(?!\p{L})/giu;
/** What is hired by the hour, and what is bought on a site. */
const others =
  /(?<!\p{L})(?:web ?sites?|web ?shop|online shop|home ?page|landing|bot|api|invoice|quote)(?!\p{L})|(?:\/|per |an |pro |je )\s?(?:h|hours?|std|stunde)(?!\p{L})/iu;
const tills =
  /(?<!\p{L})(?:(?:an?|the|our|simple|little) till|cash register|cash desk|checkout (?:screen|page)|point of sale|registrierkasse|kassensystem|kassenseite|strafkasse|strichliste|getränkekasse|caja registradora|punto de venta|caisse enregistreuse|tenir la caisse|frente de caixa|ponto de venda|caixa para|registratore di cassa|kassasysteem|een kassa|turflijst|kasa fiskalna|yazarkasa|veresiye|adisyon|касс[ауы])(?!\p{L})|收银|レジ|포스기|계산대|كاشير/iu;
const taps =
  /(?<!\p{L})(?:taps?|tapping|click|antippen|tipp\p{L}{1,2}|toc(?:o|ar)|puls(?:o|ar)|touche\p{L}{0,2}|clique\p{L}{0,2}|clicco|tocco|tikken?|aantik\p{L}{1,3}|klik\p{L}{0,4}|dokun\p{L}{1,8}|tıkla\p{L}{1,6}|нажим\p{L}{2,4}|нажат\p{L}{1,3})(?!\p{L})|点一下|点击|タップ|누르|दबा|أضغط|اضغط/iu;
const adds =
  /(?<!\p{L})(?:totals?|change|adds?(?: it)? up|bill|order|summe|zusammengezählt|wechselgeld|rückgeld|cuenta|cambio|monnaie|addition|troco|conta|resto|conto|wisselgeld|reszta|rachunek|hesap\p{L}{0,6}|toplam\p{L}{0,6}|para üstü|сдач\p{L}|итог\p{L}{0,2})(?!\p{L})|合计|找零|お釣り|合計|합계|거스름돈|कुल|يتحسب|الحساب|المجموع/iu;
const onTab =
  /(?<!\p{L})(?:on (?:the|a|their) tab|tabs|owes?|strafkasse|strichliste|schuld\p{L}{1,5}|fiado|ardoise|turflijst|veresiye|borç\p{L}{0,3}|borcu|долг\p{L}{0,3})(?!\p{L})|赊账|ツケ|외상|उधार|على الحساب/iu;
const people =
  'members?|people|names?|customers?|mitglieder|namen|leute|miembros|socios|clientes|membres|noms|clients|sócios|membri|clienti|leden|namen|klanten|członkowie|klienci|üyeler|müşteriler|участники|клиенты';
