import type { ProjectType } from '../../contracts/job.ts';
import type { SentMessage } from '../discord-api.ts';
import type { BriefFile, InteractionRef, BuildRequest } from '../read/build-request.ts';

/** What is known of one request and of the one message that shows it. Kept in the engine's storage. */
export interface Delivery {
  /** That of the message or interaction that it answers. */
  readonly id: string;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId?: string;
  readonly isPrivate: boolean;
  readonly addressed: boolean;
  readonly maxFileBytes?: number;
  /** Until there is a job. */
  readonly request?: DeliveryRequest;
  readonly jobId?: string;
  readonly place: ReplyTarget;
  /** The result stands there, with files of these names; its preview is still open. */
  readonly reported?: readonly string[];
  /** Somebody deleted the message: only the result is shown, in a new one. */
  readonly deleted?: true;
}

export type DeliveryRequest =
  | {
      readonly type: 'build';
      readonly text: string;
      readonly files: readonly BriefFile[];
      readonly projectType?: ProjectType;
      readonly approval: boolean;
    }
  | { readonly type: 'retry'; readonly jobId: string };

/** Where it is shown. */
export type ReplyTarget = AnswerTarget | ChannelTarget | DirectTarget;

/** As the answer to an interaction, as long as its token lasts. */
export interface AnswerTarget {
  readonly kind: 'answer';
  readonly interaction: InteractionRef;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** Known once Discord has told it; from then on it is certain that there is a first answer. */
  readonly message?: SentMessage;
}

/** As a message in the channel. */
export interface ChannelTarget extends Sending {
  readonly kind: 'channel';
  readonly replyTo?: string;
}

/** As a direct message to who asked. */
export interface DirectTarget extends Sending {
  readonly kind: 'direct';
}

interface Sending {
  /** Ties together all tries to send one message. */
  readonly nonce: string;
  /** Once it may have been sent. */
  readonly begun?: true;
  readonly message?: SentMessage;
}

/** A new delivery of what somebody asks for. */
export function newDelivery(wish: BuildRequest, now: number, request = buildOf(wish)): Delivery {
  const { id, userId, channelId, guildId, isPrivate, addressed, maxFileBytes, interaction } = wish;
  return {
    id,
    userId,
    channelId,
    ...(guildId !== undefined && { guildId }),
    isPrivate,
    addressed,
    ...(maxFileBytes !== undefined && { maxFileBytes }),
    request,
    place:
      interaction === undefined
        ? { kind: 'channel', nonce: `${id}c`, replyTo: id }
        : { kind: 'answer', interaction, expiresAt: now + tokenLifeMs },
  };
}

/** The same, with the newer token of an interaction with its message. */
export function renewed(delivery: Delivery, interaction: InteractionRef, now: number): Delivery {
  const { place } = delivery;
  if (place.kind !== 'answer') return delivery;
  return { ...delivery, place: { ...place, interaction, expiresAt: now + tokenLifeMs } };
}

/** A little less than the 15 minutes that Discord gives. */
const tokenLifeMs = 14.5 * 60_000;

function buildOf({ text, files, projectType, approval }: BuildRequest): DeliveryRequest {
  return {
    type: 'build',
    // In the store a control character takes six times its room.
    text: text.replace(/(?![\n\t])\p{Cc}/gu, ' ').toWellFormed(),
    files,
    ...(projectType !== undefined && { projectType }),
    approval,
  };
}

/** What waits for each other: edits in one channel, which share a limit of Discord's. */
export function laneOf({ id, place, channelId }: Delivery): string {
  return place.kind === 'channel' && place.message !== undefined ? channelId : id;
}
