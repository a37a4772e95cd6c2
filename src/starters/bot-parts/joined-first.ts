import type { StarterOutline } from '../starter.ts';
import { joins } from './joins.ts';
import { withoutLists } from './without-lists.ts';

/** The starter whose feature a request names first, where no starter is named by its kind. */
export function joinedFirst<Offer extends Pick<StarterOutline, 'name'>>(
  offered: readonly Offer[],
  text: string,
): Offer | undefined {
  const told = withoutLists(text);
  return offered
    .map((offer) => ({ offer, at: told.search(joins[offer.name] ?? /(?!)/u) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]?.offer;
}
