import type { ProjectType } from '../../contracts/job/job.ts';
import type { SentMessage } from '../discord-api.ts';
import type { BriefFile, InteractionRef, BuildRequest } from '../read/build-request.ts';

/** One request and the message that shows its job. Saved in the engine's storage. */
export interface Delivery {
  /** Id of the message or interaction that made the request. */
  readonly id: string;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId?: string;
  readonly isPrivate: boolean;
  /** The request was made to the bot explicitly, so it is answered in any case. */
  readonly addressed: boolean;
  readonly maxFileBytes?: number;
  /** Absent once the job exists. */
  readonly request?: DeliveryRequest;
  readonly jobId?: string;
  readonly target: ReplyTarget;
  /** Names of the attached files, once the result is shown; the preview is still open. */
  readonly reported?: readonly string[];
  /** The message was deleted: only the result is shown, in a new one. */
  readonly deleted?: true;
}

/** What was requested. */
export type DeliveryRequest =
  | {
      readonly type: 'build';
      readonly text: string;
      readonly files: readonly BriefFile[];
      readonly projectType?: ProjectType;
      readonly approval: boolean;
    }
  | { readonly type: 'retry'; readonly jobId: string }
  | {
      /** A follow-up of a job. */
      readonly type: 'revise';
      readonly jobId: string;
      readonly text: string;
      readonly files: readonly BriefFile[];
    };

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

/** Creates the delivery of a request. */
export function newDelivery(
  build: BuildRequest,
  now: number,
  request: DeliveryRequest = requestOf(build),
): Delivery {
  const { id, userId, channelId, guildId, isPrivate, addressed, maxFileBytes, interaction } = build;
  return {
    id,
    userId,
    channelId,
    ...(guildId !== undefined && { guildId }),
    isPrivate,
    addressed,
    ...(maxFileBytes !== undefined && { maxFileBytes }),
    request,
    target:
      interaction === undefined
        ? { kind: 'channel', nonce: answerNonce(id), replyTo: id }
        : { kind: 'answer', interaction, expiresAt: now + tokenLifeMs },
  };
}

/** Identifies the answer to a message. */
export function answerNonce(id: string): string {
  return `${id}c`;
}

/** The delivery with the newer interaction token of a click on its message. */
export function renewed(delivery: Delivery, interaction: InteractionRef, now: number): Delivery {
  const { target } = delivery;
  if (target.kind !== 'answer') return delivery;
  return { ...delivery, target: { ...target, interaction, expiresAt: now + tokenLifeMs } };
}

/** Slightly less than Discord's 15 minutes. */
const tokenLifeMs = 14.5 * 60_000;

function requestOf({ text, files, projectType, approval }: BuildRequest): DeliveryRequest {
  return {
    type: 'build',
    text: storable(text),
    files,
    ...(projectType !== undefined && { projectType }),
    approval,
  };
}

/** The request for a follow-up of a job. */
export function followUpOf({ text, files }: BuildRequest, jobId: string): DeliveryRequest {
  return { type: 'revise', jobId, text: storable(text), files };
}

/** As JSON a control character takes six times its size. */
function storable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, ' ').toWellFormed();
}

/** Deliveries of one lane run one at a time. Edits in a channel share a rate limit, so they share a lane. */
export function laneOf({ id, target, channelId }: Delivery): string {
  return target.kind === 'channel' && target.message !== undefined ? channelId : id;
}
