import type { Delivery, ReplyTarget } from '../delivery.ts';
import type { Failure } from './failure.ts';

/**
 * The delivery with the next target after a failure, or undefined if none is left. A private job is
 * never shown in a channel.
 */
export function nextTarget(delivery: Delivery, failure: Failure['type']): Delivery | undefined {
  const { id, target, isPrivate } = delivery;
  const direct: ReplyTarget = { kind: 'direct', nonce: `${id}d` };
  switch (target.kind) {
    case 'answer': {
      if (failure === 'gone' && target.message !== undefined) {
        const again: ReplyTarget = isPrivate ? direct : { kind: 'channel', nonce: `${id}g` };
        return { ...delivery, target: again, deleted: true };
      }
      if (isPrivate || failure === 'denied') return { ...delivery, target: direct };
      const { message } = target;
      const existing = message?.id ? { message, attempted: true as const } : {};
      return { ...delivery, target: { kind: 'channel', nonce: `${id}c`, ...existing } };
    }
    case 'channel':
    case 'direct': {
      if (failure !== 'gone') {
        return target.kind === 'channel' ? { ...delivery, target: direct } : undefined;
      }
      // Replace a deleted message only once.
      if (delivery.deleted === true) return undefined;
      const { message: _, attempted: __, ...fresh } = target;
      return { ...delivery, target: { ...fresh, nonce: `${id}g` }, deleted: true };
    }
  }
}
