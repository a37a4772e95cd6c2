import type { StaticPlan } from '../../contracts/job/plan.ts';
import { amountOf } from '../page/reading/read-amounts.ts';
import { free, isFreeFrom, isSending, sending, sendingIn } from './given-products.ts';

/** What sending costs; the label is empty where the request has no word for it. */
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
export function readShipping(
  { facts = [] }: Pick<StaticPlan, 'facts'>,
  message = '',
): Shipping | undefined {
  const named = facts.flatMap((fact) => {
    const value = amountOf(fact.text)?.value;
    return value === undefined || !isSending(fact, message) ? [] : [{ fact, value }];
  });
  const isLimit = ({ fact }: (typeof named)[number]): boolean =>
    free.test(fact.label ?? '') || isFreeFrom(fact, message);
  const paid = named.find((one) => !isLimit(one));
  const limit = named.find(isLimit);
  if (paid === undefined) return undefined;
  const { label = '' } = paid.fact;
  const said = sending.test(label) ? label : (sendingIn.exec(message)?.[0] ?? '');
  return {
    label: said.charAt(0).toUpperCase() + said.slice(1),
    cost: paid.value,
    ...(limit !== undefined && { freeFrom: limit.value }),
  };
}
