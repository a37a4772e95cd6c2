import type { Job } from '../../../contracts/job/job.ts';
import type { Now } from '../../../contracts/time.ts';
import type { DiscordApi } from '../../discord-api.ts';
import { headline } from '../../reply/headline.ts';
import { textReply } from '../../reply/job-reply.ts';
import { textsOf } from '../../texts/texts.ts';
import type { Delivery } from '../delivery.ts';
import { timeOf } from '../delivery-log.ts';

interface PingParts {
  readonly api: Pick<DiscordApi, 'send'>;
  readonly log: { save(delivery: Delivery): Promise<void> };
  readonly pingAfterMs: number | undefined;
  readonly now: Now;
}

/**
 * Tells the requester of a long job that it has ended, because edits of a message notify nobody. At most
 * once, and not worth a second attempt. Direct messages and private answers reach only the requester.
 */
export async function pingRequester(
  delivery: Delivery,
  job: Job,
  { api, log, pingAfterMs = Infinity, now }: PingParts,
): Promise<Delivery> {
  const { id, userId, target, language, isPrivate, guildId, pinged } = delivery;
  const isLong = now() - timeOf(id) >= pingAfterMs;
  const isAwaited = job.status === 'done' || job.status === 'failed';
  if (!isLong || !isAwaited || pinged === true) return delivery;
  if (isPrivate || guildId === undefined || target.kind === 'direct') return delivery;
  const { message } = target;
  if (message === undefined || message.id === '') return delivery;
  const done: Delivery = { ...delivery, pinged: true };
  await log.save(done);
  const reply = textReply(`<@${userId}> ${headline(job, textsOf(language))}`);
  const options = { nonce: `${id}p`, replyTo: message.id, ping: userId };
  await api.send(message.channelId, reply, options).catch(() => {});
  return done;
}
