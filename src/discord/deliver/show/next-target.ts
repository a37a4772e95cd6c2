import type { Delivery, LeftMessage } from '../delivery.ts';
import type { ChannelTarget, ReplyTarget } from '../reply-target.ts';
import type { Failure } from './failure.ts';

/**
 * The delivery with the next target after a failure, or undefined if none is left. A private job is
 * never shown in a channel. The message that it leaves is remembered, so that it can say where the job
 * goes on.
 */
export function nextTarget(delivery: Delivery, failure: Failure['type']): Delivery | undefined {
  const { id, target, isPrivate, moves = 0 } = delivery;
  switch (failure) {
    case 'gone':
      return replaced(delivery);
    case 'noReference': {
      if (target.kind !== 'channel' || target.replyTo === undefined) return toDirect(delivery);
      const { replyTo: _, ...alone } = target;
      return { ...delivery, target: alone };
    }
    case 'archived': {
      // A new message opens the thread again. Without one to leave, sending was refused.
      if (target.message === undefined || isPrivate || moves >= maxMoves) return toDirect(delivery);
      const below = { ...placeOf(delivery), nonce: `${id}a${moves}` };
      return { ...moved(delivery, below, 'below'), moves: moves + 1 };
    }
    case 'expired': {
      if (target.kind !== 'answer' || isPrivate) return toDirect(delivery);
      const { message } = target;
      const existing = message?.id ? { message, attempted: true as const } : {};
      return { ...delivery, target: { kind: 'channel', nonce: `${id}c`, ...existing } };
    }
    case 'answered':
    case 'denied':
    case 'forbidden':
    case 'invalid':
    case 'later':
    case 'tooLarge':
    case 'unauthorised':
      return toDirect(delivery);
  }
}

/** A bot that is answered with a new message each time must stop. */
const maxMoves = 3;

/** The deleted message is replaced once, by the result. */
function replaced(delivery: Delivery): Delivery | undefined {
  const { id, target, isPrivate } = delivery;
  if (delivery.deleted === true) return toDirect(delivery);
  const nonce = `${id}g`;
  if (target.kind !== 'answer') {
    const { message: _, attempted: __, ...fresh } = target;
    return { ...delivery, target: { ...fresh, nonce }, deleted: true };
  }
  if (target.message === undefined) return nextTarget(delivery, 'expired');
  const again: ReplyTarget = isPrivate ? { kind: 'direct', nonce } : { kind: 'channel', nonce };
  return { ...delivery, target: again, deleted: true };
}

function toDirect(delivery: Delivery): Delivery | undefined {
  if (delivery.target.kind === 'direct') return undefined;
  return moved(delivery, { kind: 'direct', nonce: `${delivery.id}d` }, 'direct');
}

/** A message in the same channel or thread. */
function placeOf({ target }: Delivery): Omit<ChannelTarget, 'nonce'> {
  const threadId = target.kind === 'channel' ? target.threadId : undefined;
  return { kind: 'channel', ...(threadId !== undefined && { threadId }) };
}

/** The delivery with another target, and the message that it leaves there, if any. */
export function moved(delivery: Delivery, target: ReplyTarget, to: LeftMessage['to']): Delivery {
  const { target: left } = delivery;
  return { ...delivery, target, ...(left.message !== undefined && { left: { target: left, to } }) };
}
