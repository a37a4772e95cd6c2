import type { Plan } from '../../contracts/job/plan.ts';
import { byModel } from '../not-included/by-model.ts';
import { namedList } from '../shared/named-list.ts';

/** Events of a protocol of its own: a chat has only those of a chat. */
export function leftOutOfChat(_plan: Plan, text: string): readonly string[] {
  const events = namedList(text, 'events?|ereignisse|eventos|événements|eventi|события');
  return events === undefined ? [] : [`the events ${events.join(', ').toLowerCase()} (${byModel})`];
}
