import type { SentMessage } from '../discord-api.ts';
import type { InteractionRef } from '../read/build-request.ts';

/** Where the message is shown. */
export type ReplyTarget = AnswerTarget | ChannelTarget | DirectTarget;

/** The answer to an interaction, while its token is valid. */
export interface AnswerTarget {
  readonly kind: 'answer';
  readonly interaction: InteractionRef;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** Set once Discord has confirmed the first answer. */
  readonly message?: SentMessage;
}

/** A message in the channel. */
export interface ChannelTarget extends MessageTarget {
  readonly kind: 'channel';
  readonly replyTo?: string;
  /** The thread of the job. @default the channel of the request */
  readonly threadId?: string;
}

/** A direct message to the requester. */
export interface DirectTarget extends MessageTarget {
  readonly kind: 'direct';
}

interface MessageTarget {
  /** Identifies all attempts to send the same message. */
  readonly nonce: string;
  /** Set before sending: the message may exist. */
  readonly attempted?: true;
  readonly message?: SentMessage;
}

/** Whether a message exists that can be edited. */
export function hasMessage(target: ReplyTarget): boolean {
  return target.kind === 'answer' || target.message !== undefined;
}

/** Deliveries of one lane run one at a time. Edits in a channel share a rate limit, so they share a lane. */
export function laneOf({
  id,
  target,
  channelId,
}: {
  readonly id: string;
  readonly target: ReplyTarget;
  readonly channelId: string;
}): string {
  return target.kind === 'channel' && target.message !== undefined
    ? target.message.channelId || channelId
    : id;
}
