import type { GatewayMessageCreateDispatchData } from 'discord.js';
import type { DiscordApi } from './discord-api.ts';
import type { RequestHandler } from './handle-request.ts';
import type { Verdict } from './requests/judge-build.ts';
import type { BuildRequest } from './read/build-request.ts';
import { jobInMessage } from './read/job-in-message.ts';
import { type MessageRules, readMessage, readReply, type Reply } from './read/read-message.ts';

interface MessageParts {
  readonly api: Pick<DiscordApi, 'message'>;
  readonly requests: Pick<RequestHandler, 'handle' | 'followUp'>;
  readonly judgeReply: (reply: BuildRequest, jobId: string) => Promise<Verdict>;
  readonly rules: MessageRules;
}

/** Handles a message: a reply to the message of a job may change it, any other may be a request. */
export async function handleMessage(
  message: GatewayMessageCreateDispatchData,
  { api, requests, judgeReply, rules }: MessageParts,
): Promise<void> {
  const reply = readReply(message, rules);
  const jobId = reply && (await repliedJob(reply, rules.botId, api));
  if (reply !== undefined && jobId !== undefined) {
    return requests.followUp(reply.build, jobId, () => judgeReply(reply.build, jobId));
  }
  const build = readMessage(message, rules);
  if (build !== undefined) await requests.handle(build);
}

async function repliedJob(
  { channelId, to, referenced }: Reply,
  botId: string,
  api: MessageParts['api'],
): Promise<string | undefined> {
  // Without the message, the reply is read like any other message.
  const found =
    referenced === undefined ? await api.message(channelId, to).catch(() => null) : referenced;
  return found === null ? undefined : jobInMessage(found, botId);
}
