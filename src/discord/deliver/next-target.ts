import type { Delivery, ReplyTarget } from './delivery.ts';
import type { Failure } from './failure.ts';

/**
 * Where to show it after a place was refused, or undefined where there is none left. What is
 * private never goes to a channel.
 */
export function nextTarget(delivery: Delivery, failure: Failure['type']): Delivery | undefined {
  const { id, place, isPrivate } = delivery;
  const direct: ReplyTarget = { kind: 'direct', nonce: `${id}d` };
  switch (place.kind) {
    case 'answer': {
      if (failure === 'gone' && place.message !== undefined) {
        const again: ReplyTarget = isPrivate ? direct : { kind: 'channel', nonce: `${id}g` };
        return { ...delivery, place: again, deleted: true };
      }
      if (isPrivate || failure === 'denied') return { ...delivery, place: direct };
      const { message } = place;
      const kept = message?.id ? { message, begun: true as const } : {};
      return { ...delivery, place: { kind: 'channel', nonce: `${id}c`, ...kept } };
    }
    case 'channel':
    case 'direct': {
      if (failure !== 'gone') {
        return place.kind === 'channel' ? { ...delivery, place: direct } : undefined;
      }
      // One new message after a deleted one, and then it is enough.
      if (delivery.deleted === true) return undefined;
      const { message: _, begun: __, ...fresh } = place;
      return { ...delivery, place: { ...fresh, nonce: `${id}g` }, deleted: true };
    }
  }
}
