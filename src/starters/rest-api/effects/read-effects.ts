import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { pathNameOf } from '../../shared/path-name.ts';
import { singularOf } from '../../shared/reading/singular.ts';
import { stemOf } from '../../shared/reading/read-things.ts';
import { stocks } from '../work/stock.ts';
import { available } from '../work/verbs.ts';
import { isLoans } from '../read-terms.ts';
import type { ServedRoute } from '../served-routes.ts';
import { readFee } from './read-fee.ts';
import { readRates, spanOf } from './read-rates.ts';

/** What adding a thing does to another: an order takes from the stock of a product, and costs its price. */
export interface Effect {
  /** The path of the other things. */
  readonly of: string;
  /** The field that names one of them, by its id or one of `names`. */
  readonly by: string;
  readonly names: readonly string[];
  /** The field that says how many; one if there is none. */
  readonly amount?: string;
  readonly stock?: string;
  readonly price?: string;
  /** The field that is computed. */
  readonly total?: string;
  /** The price is for an hour between these, or for so many. */
  readonly hours?: readonly [string, string];
  readonly each?: number;
  /** The field of the other by whose values the price differs, and the price of each. */
  readonly rates?: { readonly field: string; readonly prices: Readonly<Record<string, number>> };
  readonly fee?: { readonly amount: number; readonly freeFrom?: number };
  readonly status: number;
}

type FieldsByPath = ReadonlyMap<string, readonly ResourceField[]>;

/**
 * The effects that a request names or that go without saying: a booking of a boat with a price has a total.
 *
 * @example
 * readEffects('Orders reduce the stock', routes, fields);
 * // Map { '/orders' => { of: '/products', by: 'product', stock: 'stock', … } }
 */
export function readEffects(
  text: string,
  routes: readonly ServedRoute[],
  fields: FieldsByPath,
): ReadonlyMap<string, Effect> {
  const head = fold(text.slice(0, 4000)).toLowerCase();
  const created = routes
    .filter(({ action }) => action === 'create')
    .map(({ collection }) => collection);
  const found = created.flatMap((path): readonly (readonly [string, Effect])[] => {
    const own = fields.get(path) ?? [];
    const [of, by] = referenceOf(path, own, created, fields) ?? [];
    if (of === undefined || by === undefined) return [];
    const others = fields.get(of) ?? [];
    const numbers = others.filter(({ type }) => type === 'integer' || type === 'number');
    const price = numbers.find(({ label }) => prices.test(fold(label)));
    const stock =
      takes.test(head) || isLoans(path)
        ? (numbers.find((field) => field !== price && stocks.test(fold(field.label))) ??
          others.find((field) => isLoans(path) && isThere(field)))
        : undefined;
    const rates = readRates(head, others);
    if (price === undefined && stock === undefined) return [];
    const hoursEach = price === undefined ? undefined : spanOf(price.label);
    const amount = own.find(
      ({ type, label }) =>
        type === 'integer' && amounts.test(fold(label)) && !heads.test(fold(label)),
    );
    const total = own.find(({ label }) => totals.test(fold(label)));
    const [from, to] = own.filter(({ type }) => type === 'time' || type === 'date');
    const fee = readFee(head);
    return [
      [
        path,
        {
          of,
          by,
          names: others
            .filter(({ type }) => type === 'text' || type === 'digits')
            .slice(0, 3)
            .map(({ name }) => name),
          ...(amount !== undefined && { amount: amount.name }),
          ...(stock !== undefined && { stock: stock.name }),
          ...(price !== undefined && { price: price.name, total: total?.name ?? 'total' }),
          ...(from !== undefined &&
            to !== undefined &&
            (hoursEach !== undefined || perHour.test(head)) && {
              hours: [from.name, to.name] as const,
              ...(hoursEach !== undefined && hoursEach > 1 && { each: hoursEach }),
            }),
          ...(price !== undefined && rates !== undefined && { rates }),
          ...(price !== undefined && fee !== undefined && { fee }),
          status: 409,
        },
      ],
    ];
  });
  return new Map(found);
}

/** "available": of what there is one, lending it takes it away. */
const isThere = ({ type, name }: ResourceField): boolean =>
  type === 'boolean' && available.test(fold(name));

/** Whether a clause says what an effect does. */
export function saysEffect(clause: string, effects: ReadonlyMap<string, Effect>): boolean {
  const plain = fold(clause).toLowerCase();
  return [...effects.values()].some(
    ({ stock, total, fee }) =>
      (stock !== undefined && takes.test(plain)) ||
      (total !== undefined && computed.test(plain)) ||
      (fee !== undefined && readFee(plain) !== undefined),
  );
}

/** The things that one of these names: books, of loans with a book. */
function referenceOf(
  path: string,
  own: readonly ResourceField[],
  created: readonly string[],
  fields: FieldsByPath,
): readonly [string, string] | undefined {
  const others = created.filter((one) => one !== path && fields.has(one) && !one.includes(':'));
  const isPriced = (one: string): boolean =>
    fields.get(one)?.some(({ label, type }) =>
      // Of members and books, a book has copies.
      type === 'number' ? prices.test(fold(label)) : isLoans(path) && stocks.test(fold(label)),
    ) === true;
  // Of a barber and a service, the service has the price.
  for (const of of [...others.filter(isPriced), ...others.filter((one) => !isPriced(one))]) {
    const noun = of.slice(of.lastIndexOf('/') + 1);
    const field = own.find(({ label, type }) => type === 'text' && refersTo(label, noun));
    if (field !== undefined) return [of, field.name];
    // Of orders without fields of their own.
    if (own.length === 0 && orderPaths.test(path)) return [of, singularOf(noun, 'en')];
  }
  return undefined;
}

/** Whether a field such as "book id" or "boot" names one of "books", "boote". */
export function refersTo(label: string, noun: string): boolean {
  const plain = /[а-яё]/iu.test(label)
    ? pathNameOf(label, 'ru')
    : label.toLowerCase().replace(/[äöü]/gu, (letter) => `${letter}e`);
  const word = fold(plain).replace(/[\s_-]?(?:id|name|code)$/u, '');
  const [one, other] = [stemOf(word), stemOf(noun)];
  // A dish of the menu.
  if (menus.test(noun) && dishes.test(word)) return true;
  return (
    one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one))
  );
}

const menus = /^(?:menus?|speisekarte|karta|carta|cartes?|cardapio|kaart)$/u;
const dishes =
  /^(?:dish|gericht|speise|plato|plat|prato|piatto|gerecht|danie|item|product|pizza|drink)$/u;
/** Paths of orders, without their accents. */
export const orderPaths =
  /(?:^|\/)(?:orders?|purchases?|sales?|bestellung(?:en)?|verkaeufe|pedidos?|ventas?|commandes?|ventes?|encomendas?|vendas?|ordin[ie]|vendit[ae]|bestellingen?|zamowieni[ae]|siparis(?:ler)?|zakaz\p{L}?|pesanan|carts?)$/iu;
const prices =
  /^(?:unit ?|stuck)?(?:price|cost|fee|rate|preis|precio|coste|prix|tarif|preco|valor|prezzo|costo|prijs|cena|fiyat|цена|стоимость|pris(?!\p{L})|harga|gia(?!\p{L})|ціна|вартість|价格|单价|価格|가격|कीमत|السعر)/iu;
/** How many come costs nothing by itself. */
export const heads =
  /guest|people|person|party|gaste|huesped|comensal|convive|pessoa|ospit|gosci|kisi|человек|гост/iu;
const amounts =
  /^(?:quantity|qty|amount|count|pieces|units|number|menge|anzahl|stuck|cantidad|unidades|quantite|nombre|quantidade|qtd|quantita|pezzi|aantal|ilosc|sztuk|adet|miktar|количество|antal|jumlah|s[oố] l[uư][oợ]ng|кількість|数量|個数|수량|मात्रा|الكمية)/iu;
const totals =
  /^(?:total|sum|gesamt|summe|importe|montant|totale|totaal|suma|razem|toplam|tutar|итого|сумма|tổng|разом|сума|总|合計|합계|총)/iu;
const computed =
  /total|sum(?!m)|comput|calculat|berechne|gesamt|calcul|importe|totaal|bereken|oblicz|razem|toplam|hesapla|считает|итого|рассчит|总价|合計|총|कुल|المجموع|price per|preis/u;
const takes =
  /(?:reduc|decreas|lower|deduct|subtract|goes? down|take|lend|loan)\p{L}{0,4}\s(?:\p{L}{2,10}\s){0,4}(?:stock|quantity|copies|inventory|available)|(?:stock|quantity|copies|inventory)\s(?:\p{L}{2,10}\s){0,3}(?:reduc|decreas|lower|goes? down|drop)|not enough|out of stock|no copies|none (?:is |are )?left|in stock|sold out|verringer|sinkt|reduzier|abgezogen|abzieh|bestand runter|nicht genug|ausverkauft|kein(?:e)? exemplar|baja|descuent|resta|disminu|reduc|no (?:hay|quedan?)|agotad|sin (?:stock|existencias)|diminu|baixa|abate|esgotad|nao (?:ha|tem)|deduz|retir|rupture|scala|diminuisc|esaurit|non ci sono|verminder|uitverkocht|zmniejsz|odejm|brak|уменьш|списыва|нет в наличии|不足|减|減|扣|在庫|재고|줄|azal|dus|kam ho|घट|कम हो|ينقص|تنقص/u;
const perHour =
  /(?:€|\$|£|zl|tl|₺|руб\p{L}{0,3}|eur(?:os?)?|dollars?|円|元)\s?(?:\/|per|pro|por|la|par|all['’]|de|na|за|an?|l['’])\s?(?:h|std|stunde|hour|hora|heure|ora|uur|uhr|godz|saat|час)/iu;
