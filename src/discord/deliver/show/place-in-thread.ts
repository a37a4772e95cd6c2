import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Job } from '../../../contracts/job/job.ts';
import type { DiscordApi, SentMessage } from '../../discord-api.ts';
import { acceptedReply } from '../../reply/job-reply.ts';
import { plainText } from '../../reply/text/escape.ts';
import { textsOf } from '../../texts/texts.ts';
import type { Delivery } from '../delivery.ts';
import { failureOf } from './failure.ts';
import { moved } from './next-target.ts';

type ThreadApi = Pick<DiscordApi, 'openThread' | 'editAnswer'>;

/**
 * Gives a job a thread of its own: at the message that asked for it, or at the answer to a command. Where
 * Discord allows none, such as within another thread, the job stays in the channel. Rejects if it may work
 * later.
 */
export async function placeInThread(
  delivery: Delivery,
  { input, projectType }: Pick<Job, 'input' | 'projectType'>,
  api: ThreadApi,
): Promise<Delivery> {
  const { wantsThread: _, ...placed } = delivery;
  const { id, channelId, target, language } = placed;
  const texts = textsOf(language);
  const name = plainText(input.userMessage, maxName) || texts.untitled[projectType];
  try {
    switch (target.kind) {
      case 'direct':
        return placed;
      case 'channel': {
        const threadId = await openThread(api, { channelId, id }, name);
        return { ...placed, target: { kind: 'channel', nonce: target.nonce, threadId } };
      }
      case 'answer': {
        const answer = acceptedReply(input.userMessage, texts);
        const sent = await api.editAnswer(target.interaction, answer);
        const message = { id: sent.id, channelId: sent.channelId || channelId };
        const threadId = await openThread(api, message, name);
        const answered = { ...placed, target: { ...target, message } };
        return moved(answered, { kind: 'channel', nonce: `${id}t`, threadId }, 'thread');
      }
    }
  } catch (error) {
    const { type } = failureOf(error);
    if (type === 'later' || type === 'unauthorised') throw error;
    return placed;
  }
}

/** Discord allows 100 characters. */
const maxName = 80;

/** Opens the thread of a message and returns its id. */
async function openThread(api: ThreadApi, message: SentMessage, name: string): Promise<string> {
  try {
    return await api.openThread(message, name);
  } catch (error) {
    // Before a crash. The thread of a message has its id.
    if (isOpened(error)) return message.id;
    throw error;
  }
}

function isOpened(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage
  );
}
