import type { StaticPlan } from '../../contracts/job/plan.ts';
import { amountOf } from '../page/reading/read-amounts.ts';
import { free, sending } from './given-products.ts';

/** What sending costs, in the words of the request. */
export interface Shipping {
  readonly label: string;
  readonly cost: number;
  /** From which sum on it costs nothing. */
  readonly freeFrom?: number;
}

/**
 * What a request says that sending costs; undefined where it does not.
 *
 * @example
 * readShipping(plan); // { label: 'Shipping', cost: 6, freeFrom: 60 } of "Shipping $6, free over $60"
 */
export function readShipping({ facts = [] }: Pick<StaticPlan, 'facts'>): Shipping | undefined {
  const named = facts.flatMap(({ kind, label = '', text }) => {
    const value = amountOf(text)?.value;
    return kind === 'price' && value !== undefined && sending.test(label) ? [{ label, value }] : [];
  });
  const paid = named.find(({ label }) => !free.test(label));
  const limit = named.find(({ label }) => free.test(label));
  if (paid === undefined) return undefined;
  return {
    label: paid.label.charAt(0).toUpperCase() + paid.label.slice(1),
    cost: paid.value,
    ...(limit !== undefined && { freeFrom: limit.value }),
  };
}
