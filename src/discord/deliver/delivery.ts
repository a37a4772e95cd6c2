import type { Language } from '../../contracts/languages.ts';
import type { Budget } from '../../contracts/store/budget.ts';
import type { ProjectType } from '../../contracts/job/job.ts';
import type { BriefFile, InteractionRef, BuildRequest } from '../read/build-request.ts';
import type { AnswerTarget, ReplyTarget } from './reply-target.ts';

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
  /** Of the requester. @default English */
  readonly language?: Language;
  readonly maxFileBytes?: number;
  /** Names of attached files that the bot cannot read. */
  readonly unread?: readonly string[];
  /** Absent once the job exists. */
  readonly request?: DeliveryRequest;
  readonly jobId?: string;
  readonly target: ReplyTarget;
  /** The job is to get a thread of its own. */
  readonly wantsThread?: true;
  /** The message that the job has moved away from, until it says so. */
  readonly left?: LeftMessage;
  /** How often the job has moved within its channel. */
  readonly moves?: number;
  /** The files may not be attached here, and go to the requester in a message of their own. */
  readonly parcel?: Parcel;
  /** Names of the attached files, once the result is shown; the preview is still open. */
  readonly reported?: readonly string[];
  /** The message was deleted: only the result is shown, in a new one. */
  readonly deleted?: true;
  /** The requester was told that a long job has ended. */
  readonly pinged?: true;
}

/** What was requested. */
export type DeliveryRequest =
  | ({
      readonly type: 'build';
      readonly text: string;
      readonly files: readonly BriefFile[];
      readonly projectType?: ProjectType;
      readonly approval: boolean;
    } & BuildChoices)
  | { readonly type: 'retry'; readonly jobId: string }
  | {
      /** A follow-up of a job. */
      readonly type: 'revise';
      readonly jobId: string;
      readonly text: string;
      readonly files: readonly BriefFile[];
    };

/** What a request may choose beside the type of its project. */
export interface BuildChoices {
  readonly starter?: string;
  readonly model?: string;
  readonly budget?: Budget;
}

export interface LeftMessage {
  readonly target: ReplyTarget;
  /** Where the job goes on. */
  readonly to: 'direct' | 'below' | 'thread';
  /** Failed attempts to say so. */
  readonly failures?: number;
}

export interface Parcel {
  /** Set before sending: the message may exist. */
  readonly attempted?: true;
  /** `refused`: the requester accepts no direct messages. */
  readonly outcome?: 'sent' | 'refused';
}

/** Creates the delivery of a request. */
export function newDelivery(
  build: BuildRequest,
  now: number,
  {
    request = requestOf(build),
    threads = false,
  }: { readonly request?: DeliveryRequest | undefined; readonly threads?: boolean } = {},
): Delivery {
  const { id, userId, channelId, guildId, isPrivate, addressed, maxFileBytes, interaction } = build;
  const { language, unread = [] } = build;
  const isThreaded = threads && request.type === 'build' && guildId !== undefined && !isPrivate;
  return {
    id,
    userId,
    channelId,
    ...(guildId !== undefined && { guildId }),
    isPrivate,
    addressed,
    language,
    ...(maxFileBytes !== undefined && { maxFileBytes }),
    ...(unread.length > 0 && { unread }),
    request,
    ...(isThreaded && { wantsThread: true }),
    target:
      interaction === undefined
        ? { kind: 'channel', nonce: answerNonce(id), replyTo: id }
        : answerTo(interaction, now),
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
  return { ...delivery, target: { ...target, ...answerTo(interaction, now) } };
}

function answerTo(interaction: InteractionRef, now: number): AnswerTarget {
  return { kind: 'answer', interaction, expiresAt: now + tokenLifeMs };
}

/** Slightly less than Discord's 15 minutes. */
const tokenLifeMs = 14.5 * 60_000;

function requestOf({ text, files, projectType, approval, choices }: BuildRequest): DeliveryRequest {
  return {
    type: 'build',
    text: storable(text),
    files,
    ...(projectType !== undefined && { projectType }),
    approval,
    ...choices,
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
