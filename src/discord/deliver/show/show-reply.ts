import type { RawFile } from 'discord.js';
import type { DiscordApi, SentMessage } from '../../discord-api.ts';
import type { Reply } from '../../reply/job-reply.ts';
import type { Delivery } from '../delivery.ts';
import type { AnswerTarget, ChannelTarget, DirectTarget } from '../reply-target.ts';
import { type Failure, failureOf } from './failure.ts';
import { findSent } from './find-sent.ts';
import { nextTarget } from './next-target.ts';

export interface ShowParts {
  readonly api: DiscordApi;
  readonly botId: string;
  readonly now: () => number;
  /** Saves the state of a delivery. */
  readonly save: (delivery: Delivery) => Promise<void>;
}

export type Shown =
  | { readonly type: 'shown'; readonly delivery: Delivery }
  /** The message was deleted, and this change is not worth a new one. */
  | { readonly type: 'passed'; readonly delivery: Delivery }
  | { readonly type: 'later'; readonly delivery: Delivery; readonly failure: Failure }
  /** The message must be composed anew: what may be attached has changed. */
  | { readonly type: 'stale'; readonly delivery: Delivery }
  /** Discord does not accept the token of the bot. */
  | { readonly type: 'stopped'; readonly delivery: Delivery }
  /** No target accepts the message. */
  | { readonly type: 'impossible'; readonly delivery: Delivery; readonly failure: Failure };

interface Content {
  readonly reply: Reply;
  readonly files: readonly RawFile[];
  /** The job has ended: worth a new message if the first was deleted. */
  readonly isLast: boolean;
}

/** Sends or edits the message of a delivery, moving on to the next target if one fails. */
export async function showReply(
  initial: Delivery,
  content: Content,
  parts: ShowParts,
): Promise<Shown> {
  let delivery = initial;
  for (;;) {
    const { target } = delivery;
    if (delivery.deleted === true && !content.isLast) return { type: 'passed', delivery };
    try {
      const message =
        target.kind === 'answer'
          ? await showAnswer(delivery, target, content, parts)
          : await showMessage(delivery, target, content, parts);
      if (target.message === undefined) {
        delivery = withMessage(delivery, message);
        await parts.save(delivery);
      }
      return { type: 'shown', delivery };
    } catch (thrown) {
      const failure = thrown instanceof TargetClosed ? thrown.failure : failureOf(thrown);
      delivery = markAttempted(delivery);
      const hasFiles = content.files.length > 0;
      if (failure.type === 'unauthorised') return { type: 'stopped', delivery };
      if (failure.type === 'later') return { type: 'later', delivery, failure };
      if (failure.type === 'forbidden' && hasFiles) {
        delivery = { ...delivery, parcel: {} };
        await parts.save(delivery);
        return { type: 'stale', delivery };
      }
      const next = isOfContent(failure) ? undefined : nextTarget(delivery, failure.type);
      if (next === undefined) return { type: 'impossible', delivery, failure };
      delivery = next;
      await parts.save(delivery);
      if (next.target.kind === 'direct' && next.parcel !== undefined) {
        return { type: 'stale', delivery };
      }
    }
  }
}

/** Whether another target would refuse the message too. */
function isOfContent({ type }: Failure): boolean {
  return type === 'tooLarge' || type === 'invalid' || type === 'answered';
}

/** The call failed, but Discord may have created the message. */
function markAttempted(delivery: Delivery): Delivery {
  const { target } = delivery;
  return target.kind === 'answer'
    ? delivery
    : { ...delivery, target: { ...target, attempted: true } };
}

function withMessage(delivery: Delivery, message: SentMessage): Delivery {
  return { ...delivery, target: { ...delivery.target, message } };
}

class TargetClosed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

async function showAnswer(
  { isPrivate, channelId }: Delivery,
  { interaction, expiresAt, message }: AnswerTarget,
  { reply, files }: Content,
  { api, now }: ShowParts,
): Promise<SentMessage> {
  if (now() >= expiresAt)
    throw new TargetClosed({ type: 'expired', message: 'The interaction token has expired.' });
  const edit = async () => {
    const sent = await api.editAnswer(interaction, reply, files);
    return { ...sent, channelId: sent.channelId || channelId };
  };
  try {
    return await edit();
  } catch (thrown) {
    const { type } = failureOf(thrown);
    if (message !== undefined || (type !== 'gone' && type !== 'expired')) throw thrown;
    // Nothing to edit: the first answer was never sent.
    await sendFirstAnswer(api, interaction, reply, isPrivate);
    return edit();
  }
}

async function sendFirstAnswer(
  api: DiscordApi,
  interaction: AnswerTarget['interaction'],
  reply: Reply,
  isPrivate: boolean,
): Promise<void> {
  try {
    await api.answer(interaction, reply, isPrivate);
  } catch (thrown) {
    // The first answer was sent and has been deleted since.
    const { type, message } = failureOf(thrown);
    throw type === 'answered' ? new TargetClosed({ type: 'expired', message }) : thrown;
  }
}

async function showMessage(
  delivery: Delivery,
  target: ChannelTarget | DirectTarget,
  { reply, files }: Content,
  { api, botId, save }: ShowParts,
): Promise<SentMessage> {
  if (target.message !== undefined) {
    await api.edit(target.message, reply, files);
    return target.message;
  }
  const isDirect = target.kind === 'direct';
  const channelId = isDirect
    ? await api.openDirect(delivery.userId)
    : (target.threadId ?? delivery.channelId);
  const options = { nonce: target.nonce, replyTo: isDirect ? undefined : target.replyTo, files };
  if (target.attempted === undefined) {
    await save({ ...delivery, target: { ...target, attempted: true } });
    return api.send(channelId, reply, options);
  }
  const sent =
    (await findSent(api, channelId, delivery, botId)) ??
    (await api.send(channelId, reply, options));
  // A message found there still shows an older state.
  await api.edit(sent, reply, files);
  return sent;
}
