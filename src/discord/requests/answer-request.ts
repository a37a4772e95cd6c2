import type { ProjectType } from '../../contracts/job/job.ts';
import type { Redactor } from '../../redact/redact.ts';
import type { Delivery } from '../deliver/delivery.ts';
import { noteOf } from '../deliver/show/compose-reply.ts';
import { failureOf } from '../deliver/show/failure.ts';
import type { DiscordApi, SentMessage } from '../discord-api.ts';
import type { BuildRequest } from '../read/build-request.ts';
import { acceptedReply, textReply } from '../reply/job-reply.ts';
import { typeQuestion } from '../reply/type-question.ts';
import { textsOf } from '../texts/texts.ts';

interface AnswerParts {
  readonly api: DiscordApi;
  readonly redact: Redactor;
  readonly delivery: Delivery;
}

/** Sends the first answer to a request that was accepted. */
export async function answerRequest(
  { text, interaction, isDeferred, isPrivate, language }: BuildRequest,
  { api, redact, delivery }: AnswerParts,
): Promise<SentMessage | undefined> {
  const texts = textsOf(language);
  const note = noteOf(delivery, texts);
  const reply = acceptedReply(redact.text(text), texts, note && redact.text(note));
  const { target } = delivery;
  if (interaction === undefined) {
    return target.kind === 'channel' ? api.send(delivery.channelId, reply, target) : undefined;
  }
  if (isDeferred === true) return api.editAnswer(interaction, reply);
  await api.answer(interaction, reply, isPrivate);
  return undefined;
}

/** Asks which type of project a request means. */
export async function askForType(
  { id, channelId, interaction, isPrivate, language, text }: BuildRequest,
  types: readonly ProjectType[],
  { api, redact }: Pick<AnswerParts, 'api' | 'redact'>,
): Promise<void> {
  const reply = typeQuestion(redact.text(text), { id, types, texts: textsOf(language) });
  if (interaction !== undefined) return api.answer(interaction, reply, isPrivate);
  return sendReply(id, (replyTo) => api.send(channelId, reply, { nonce: `${id}q`, replyTo }));
}

/** Answers why a request was not accepted: privately where that is possible. */
export async function declineRequest(
  { id, channelId, interaction, isDeferred, isPrivate }: BuildRequest,
  { text, nonce = `${id}n` }: { readonly text: string; readonly nonce?: string },
  api: DiscordApi,
): Promise<void> {
  const reply = textReply(text);
  if (interaction === undefined) {
    await sendReply(id, (replyTo) => api.send(channelId, reply, { nonce, replyTo }));
  } else if (isDeferred !== true) {
    await api.answer(interaction, reply, true).catch(() => api.editAnswer(interaction, reply));
  } else if (isPrivate) {
    await api.editAnswer(interaction, reply);
  } else {
    // The place kept for the answer can be seen by all.
    await api.deleteAnswer(interaction).catch(() => {});
    await api.followUp(interaction, reply);
  }
}

/** Sends a reply, and where the bot may not reply, a message. */
async function sendReply(
  replyTo: string,
  send: (replyTo: string | undefined) => Promise<SentMessage>,
): Promise<void> {
  try {
    await send(replyTo);
  } catch (error) {
    if (failureOf(error).type !== 'noReference') throw error;
    await send(undefined);
  }
}
