import type { RawFile } from 'discord.js';
import type { DiscordApi, SentMessage } from '../discord-api.ts';
import type { Reply } from '../reply/job-reply.ts';
import type { AnswerTarget, ChannelTarget, Delivery, DirectTarget } from './delivery.ts';
import { type Failure, failureOf } from './failure.ts';
import { nextTarget } from './next-target.ts';

export interface ShowParts {
  readonly api: DiscordApi;
  readonly botId: string;
  readonly now: () => number;
  /** Keeps what is known of a delivery. */
  readonly keep: (delivery: Delivery) => Promise<void>;
}

export type Shown =
  | { readonly type: 'shown'; readonly delivery: Delivery }
  /** Somebody deleted it, and this is not worth a new message. */
  | { readonly type: 'passed'; readonly delivery: Delivery }
  | { readonly type: 'later'; readonly delivery: Delivery; readonly failure: Failure }
  /** Neither here nor anywhere else, ever. */
  | { readonly type: 'impossible'; readonly delivery: Delivery; readonly failure: Failure };

interface Shows {
  readonly reply: Reply;
  readonly files: readonly RawFile[];
  /** The last one: worth a new message where the first was deleted. */
  readonly isLast: boolean;
}

/** Brings the message of a delivery up to date, wherever it can be shown. */
export async function showReply(given: Delivery, shows: Shows, parts: ShowParts): Promise<Shown> {
  let delivery = given;
  for (;;) {
    const { place } = delivery;
    if (delivery.deleted === true && !shows.isLast) return { type: 'passed', delivery };
    try {
      const message =
        place.kind === 'answer'
          ? await showAnswer(delivery, place, shows, parts)
          : await showMessage(delivery, place, shows, parts);
      if (place.message === undefined) {
        delivery = withMessage(delivery, message);
        await parts.keep(delivery);
      }
      return { type: 'shown', delivery };
    } catch (thrown) {
      const failure = thrown instanceof PlaceClosed ? thrown.failure : failureOf(thrown);
      delivery = begun(delivery);
      if (failure.type === 'gone' || failure.type === 'expired' || failure.type === 'denied') {
        const next = nextTarget(delivery, failure.type);
        if (next === undefined) return { type: 'impossible', delivery, failure };
        delivery = next;
        await parts.keep(delivery);
        continue;
      }
      return { type: failure.type === 'later' ? 'later' : 'impossible', delivery, failure };
    }
  }
}

/** Whatever came of it: it may have been sent. */
function begun(delivery: Delivery): Delivery {
  const { place } = delivery;
  return place.kind === 'answer' ? delivery : { ...delivery, place: { ...place, begun: true } };
}

function withMessage(delivery: Delivery, message: SentMessage): Delivery {
  return { ...delivery, place: { ...delivery.place, message } };
}

class PlaceClosed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

async function showAnswer(
  { isPrivate, channelId }: Delivery,
  { interaction, expiresAt, message }: AnswerTarget,
  { reply, files }: Shows,
  { api, now }: ShowParts,
): Promise<SentMessage> {
  if (now() >= expiresAt) throw new PlaceClosed({ type: 'expired', message: 'The token is over.' });
  const edit = async () => {
    const sent = await api.editAnswer(interaction, reply, files);
    return { ...sent, channelId: sent.channelId || channelId };
  };
  try {
    return await edit();
  } catch (thrown) {
    const { type } = failureOf(thrown);
    if (message !== undefined || (type !== 'gone' && type !== 'expired')) throw thrown;
    // Nothing to edit: the first answer was never given.
    await giveFirstAnswer(api, interaction, reply, isPrivate);
    return edit();
  }
}

async function giveFirstAnswer(
  api: DiscordApi,
  interaction: AnswerTarget['interaction'],
  reply: Reply,
  isPrivate: boolean,
): Promise<void> {
  try {
    await api.answer(interaction, reply, isPrivate);
  } catch (thrown) {
    // It was given, and is not there any more.
    const { type, message } = failureOf(thrown);
    throw type === 'answered' ? new PlaceClosed({ type: 'expired', message }) : thrown;
  }
}

async function showMessage(
  delivery: Delivery,
  place: ChannelTarget | DirectTarget,
  { reply, files }: Shows,
  { api, botId, keep }: ShowParts,
): Promise<SentMessage> {
  if (place.message !== undefined) {
    await api.edit(place.message, reply, files);
    return place.message;
  }
  const channelId =
    place.kind === 'channel' ? delivery.channelId : await api.openDirect(delivery.userId);
  const replyTo = place.kind === 'channel' ? place.replyTo : undefined;
  const options = { nonce: place.nonce, replyTo, files };
  if (place.begun === undefined) {
    await keep({ ...delivery, place: { ...place, begun: true } });
    return api.send(channelId, reply, options);
  }
  const sent =
    (await findSent(api, channelId, delivery, botId)) ??
    (await api.send(channelId, reply, options));
  // Where it was there already, it still says what was to be said then.
  await api.edit(sent, reply, files);
  return sent;
}

/** The message that may have been sent without anybody living to note it. */
async function findSent(
  api: DiscordApi,
  channelId: string,
  { id, jobId }: Delivery,
  botId: string,
): Promise<SentMessage | undefined> {
  // Where the channel cannot be read, the nonce is what keeps a second one away.
  const said = await api.saidAfter(channelId, id).catch(() => []);
  const found = said.find(
    ({ author, message_reference: reference, embeds }) =>
      author?.id === botId &&
      (reference?.message_id === id ||
        (jobId !== undefined && embeds?.some(({ footer }) => footer?.text.includes(jobId)))),
  );
  return found && { id: found.id, channelId };
}
