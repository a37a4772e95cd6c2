import { upperStart } from '../../workspace/text/with-capitals.ts';
import type {
  GivenEntry,
  GivenList,
  Language,
  PlanFact,
  StaticPlan,
} from '../../contracts/job/plan.ts';
import { factsOutside } from '../page/reading/given-lists.ts';
import { amountOf, withPlainNumbers } from '../page/reading/read-amounts.ts';
import { currenciesIn } from '../page/reading/read-currency.ts';

/** A product with the words of the request. */
export interface GivenProduct {
  readonly name: string;
  readonly about?: string;
  /** As the request writes it, with its currency. */
  readonly said: string;
  readonly price: number;
  /** Of several lists, the label of the one that it is in. */
  readonly group?: string;
}

/** What a request sells, and where it says so. */
export interface Offer {
  readonly products: readonly GivenProduct[];
  /** Undefined where the request names none. */
  readonly currency: string | undefined;
  readonly lists: readonly GivenList[];
  readonly facts: readonly PlanFact[];
}

/** The products of a request: what its lists give a price, and each other price, except for sending. */
export function readOffer(
  plan: StaticPlan & { readonly message?: string },
  language: Language,
): Offer {
  // What is not a product stands in the list, and so that stays whole; what sending costs stands by itself.
  const lists = (plan.given ?? []).filter(
    ({ entries }) =>
      entries.every((entry) => priceOf(entry) !== undefined) &&
      !entries.every(({ name }) => sending.test(name)),
  );
  const facts = factsOutside(plan).filter(
    (fact) =>
      fact.kind === 'price' &&
      fact.label !== undefined &&
      fact.label !== '' &&
      !isSending(fact, plan.message ?? '') &&
      amountOf(fact.text)?.value !== undefined,
  );
  const isGrouped = lists.length > 1;
  const products = [
    ...lists.flatMap(({ label, entries }) =>
      entries
        .filter(({ name }) => !sending.test(name))
        .flatMap((entry) => productOf(entry, isGrouped ? label : '')),
    ),
    ...facts.flatMap(({ label = '', text }) => productOf({ name: label, price: text }, '')),
  ];
  const [own] = currenciesIn(products.map(({ said }) => said).join(' '), language);
  // "all in euros": the numbers have no sign.
  const [currency = own] = own === undefined ? currenciesIn(plan.message ?? '', language) : [];
  const named =
    own !== undefined || currency === undefined
      ? products
      : products.map((product) => ({
          ...product,
          said: withSign(product.price, currency, language),
        }));
  return { products: named.slice(0, 24), currency, lists, facts };
}

function withSign(price: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(price);
}

function priceOf({ price = '' }: GivenEntry): number | undefined {
  // "Rp25k"
  const plain = withPlainNumbers(price.replace(/(?<=\p{L})(?=\d)/u, ' '));
  return amountOf(plain)?.value;
}

function productOf(entry: GivenEntry, group: string): readonly GivenProduct[] {
  const price = priceOf(entry);
  if (price === undefined || entry.price === undefined) return [];
  const about = [entry.when, entry.about].filter((words) => words !== undefined).join(' · ');
  return [
    {
      name: upperStart(entry.name),
      ...(about !== '' && { about }),
      said: entry.price,
      price,
      ...(group !== '' && { group: upperStart(group) }),
    },
  ];
}

/** "Shipping 4 €", "free from 50 €", "Orders over 60 € ship free. Otherwise 6.50 €" */
export function isSending({ kind, label = '', text, at }: PlanFact, message: string): boolean {
  if (kind !== 'price') return false;
  if (sending.test(label) || isFreeFrom({ text, at }, message)) return true;
  return otherwise.test(label) && sending.test(message);
}

/** Whether it is the sum from which sending costs nothing: the words behind it say so. */
export function isFreeFrom({ text, at }: Pick<PlanFact, 'text' | 'at'>, message: string): boolean {
  const [ahead = ''] = message
    .slice(Math.max(at - 40, 0), at)
    .split(/[.;!?\n]/u)
    .slice(-1);
  const [behind = ''] = message.slice(at + text.length, at + text.length + 40).split(/[.;,!?\n]/u);
  return (
    (from.test(ahead) || from.test(text)) &&
    (free.test(behind) || free.test(ahead)) &&
    (sending.test(behind) || sending.test(ahead))
  );
}

/** "over", "from" */
const from =
  /(?<!\p{L})(?:over|above|from|ab|über|desde|más de|a partir d[eo]?|acima|mais de|dès|plus de|sopra|oltre|da|vanaf|boven|od|powyżej|от|свыше|üzeri|üstü)(?!\p{L})|满|以上|이상/iu;

const otherwise =
  /^(?:otherwise|else|below that|under that|sonst|ansonsten|darunter|si no|en otro caso|de lo contrario|sinon|autrement|senão|caso contrário|altrimenti|anders|w przeciwnym razie|inaczej|иначе|в остальных случаях|aksi (?:halde|takdirde)|否则|それ以外|그 외)(?!\p{L})/iu;

/** The word for it in a message: "Versand", "shipping". */
export const sendingIn =
  /(?<!\p{L})(?:shipping|delivery|postage|versand(?:kosten)?|lieferung|porto|envío|gastos de envío|livraison|frais de port|frete|entrega|spedizione|consegna|wysyłka|dostawa|доставка|verzending|bezorging|kargo|teslimat)(?!\p{L})|运费|送料|배송비?/iu;

/** What is of sending. */
export const sending =
  /ship|deliver|postage|minimum|budget|versand|liefer|porto(?!\p{L})|envío|gastos|entrega|livraison|expédition|frais|frete|envio|spedizion|consegna|wysyłk|dostaw|доставк|verzend|bezorg|kargo|teslimat|运费|送料|배송|शिपिंग|شحن|توصيل|(?<!\p{L})(?:free|gratis|gratuit\p{L}*|kostenlos)(?!\p{L})/iu;

/** What costs nothing, such as sending from a sum on. */
export const free =
  /(?<!\p{L})(?:free|gratis|gratuit\p{L}{0,4}|grátis|kostenlos|darmow\p{L}{1,3}|bezpłatn\p{L}{1,3}|ücretsiz|бесплатн\p{L}{1,3})(?!\p{L})|包邮|免运费|送料無料|무료|मुफ़्त|مجان/iu;
