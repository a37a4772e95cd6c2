import type {
  GivenEntry,
  GivenList,
  Language,
  PlanFact,
  StaticPlan,
} from '../../contracts/job/plan.ts';
import { factsOutside } from '../page/reading/given-lists.ts';
import { amountOf } from '../page/reading/read-amounts.ts';
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
export function readOffer(plan: StaticPlan, language: Language): Offer {
  // What is not a product stands in the list, and so that stays whole.
  const lists = (plan.given ?? []).filter(({ entries }) =>
    entries.every((entry) => priceOf(entry) !== undefined && !sending.test(entry.name)),
  );
  const facts = factsOutside(plan).filter(
    ({ kind, label = '', text }) =>
      kind === 'price' &&
      label !== '' &&
      !sending.test(label) &&
      amountOf(text)?.value !== undefined,
  );
  const isGrouped = lists.length > 1;
  const products = [
    ...lists.flatMap(({ label, entries }) =>
      entries.flatMap((entry) => productOf(entry, isGrouped ? label : '')),
    ),
    ...facts.flatMap(({ label = '', text }) => productOf({ name: label, price: text }, '')),
  ];
  const [currency] = currenciesIn(products.map(({ said }) => said).join(' '), language);
  return { products: products.slice(0, 24), currency, lists, facts };
}

function priceOf({ price = '' }: GivenEntry): number | undefined {
  return amountOf(price)?.value;
}

function productOf(entry: GivenEntry, group: string): readonly GivenProduct[] {
  const price = priceOf(entry);
  if (price === undefined || entry.price === undefined) return [];
  const about = [entry.when, entry.about].filter((words) => words !== undefined).join(' · ');
  return [
    {
      name: capital(entry.name),
      ...(about !== '' && { about }),
      said: entry.price,
      price,
      ...(group !== '' && { group: capital(group) }),
    },
  ];
}

/** "Shipping 4 €", "free from 50 €" */
export const sending =
  /ship|deliver|postage|minimum|budget|versand|liefer|porto(?!\p{L})|envío|gastos|entrega|livraison|expédition|frais|frete|envio|spedizion|consegna|wysyłk|dostaw|доставк|verzend|bezorg|kargo|teslimat|运费|送料|배송|शिपिंग|شحن|توصيل|(?<!\p{L})(?:free|gratis|gratuit\p{L}*|kostenlos)(?!\p{L})/iu;

/** What costs nothing, such as sending from a sum on. */
export const free =
  /(?<!\p{L})(?:free|gratis|gratuit\p{L}{0,4}|grátis|kostenlos|darmow\p{L}{1,3}|bezpłatn\p{L}{1,3}|ücretsiz|бесплатн\p{L}{1,3})(?!\p{L})|包邮|免运费|送料無料|무료|मुफ़्त|مجان/iu;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
