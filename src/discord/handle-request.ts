import type { Job } from '../contracts/job.ts';
import type { Router } from '../contracts/router.ts';
import type { Now } from '../contracts/time.ts';
import type { Redactor } from '../redact/redact.ts';
import { isBlank } from '../errors/is-blank.ts';
import type { Deliveries } from './deliver/deliveries.ts';
import { type Delivery, type DeliveryRequest, newDelivery } from './deliver/delivery.ts';
import type { DeliveryLog } from './deliver/delivery-log.ts';
import type { DiscordApi } from './discord-api.ts';
import { createLimiter, type RequestLimits } from './limits.ts';
import { describeThrown, type Report } from './notice.ts';
import type { Click } from './read/read-interaction.ts';
import type { BuildRequest } from './read/build-request.ts';
import { acceptedReply, textReply } from './reply/job-reply.ts';
import { limitText, texts } from './reply/texts.ts';

interface RequestHandlerParts {
  readonly api: DiscordApi;
  readonly log: DeliveryLog;
  readonly deliveries: Pick<Deliveries, 'add'>;
  readonly router: Router;
  readonly limits: RequestLimits;
  readonly report: Report;
  readonly redact: Redactor;
  readonly now: Now;
}

/** Takes requests, each once, or says why not. */
export interface RequestHandler {
  take(wish: BuildRequest): Promise<void>;
  /** A job is to be tried again by who pressed the button. */
  retry(this: void, click: Click, job: Job): Promise<void>;
  /** Counts what was taken before the start. */
  remember(taken: readonly { readonly userId: string; readonly at: number }[]): void;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

export function createRequestHandler(parts: RequestHandlerParts): RequestHandler {
  const { api, log, deliveries, router, limits, report, redact, now } = parts;
  const requests = createLimiter(limits);
  const talks = createLimiter(talkLimits);
  const seen = createSeen();
  const underWay = new Set<Promise<void>>();

  async function take(wish: BuildRequest, request?: DeliveryRequest): Promise<void> {
    if (!seen.isNew(wish.id)) return;
    try {
      if (await log.has(wish.id)) return;
      if (request === undefined && isNothing(wish, router)) {
        if (wish.addressed) await decline(wish, texts.help);
        return;
      }
      const { full, freeAt = 0 } = requests.take(wish.userId, now());
      if (full !== undefined) return await decline(wish, limitText(full, freeAt));
      deliveries.add(await accept(wish, newDelivery(wish, now(), request)));
    } catch (error) {
      seen.forget(wish.id);
      report({ level: 'warning', message: `A request was not taken: ${describeThrown(error)}` });
      await decline(wish, texts.notKept);
    }
  }

  /**
   * Notes a request and gives the first answer, whatever the queue is doing. Where that fails, the
   * delivery gives it, or shows the job elsewhere.
   */
  async function accept(wish: BuildRequest, delivery: Delivery): Promise<Delivery> {
    const { interaction, text, isPrivate, addressed, files } = wish;
    const reply = acceptedReply(redact.text(text));
    if (interaction !== undefined) {
      // An interaction does not wait: it is lost after three seconds.
      const answer = api.answer(interaction, reply, isPrivate).catch(() => {});
      await Promise.all([log.keep(delivery), answer]);
      return delivery;
    }
    const { place } = delivery;
    // What a file asks for is not known yet, and may be nothing.
    if (place.kind !== 'channel' || (!addressed && files.length > 0)) {
      await log.keep(delivery);
      return delivery;
    }
    const begun: Delivery = { ...delivery, place: { ...place, begun: true } };
    await log.keep(begun);
    try {
      const message = await api.send(delivery.channelId, reply, place);
      return { ...begun, place: { ...place, begun: true, message } };
    } catch {
      return begun;
    }
  }

  async function decline(wish: BuildRequest, text: string): Promise<void> {
    const { id, channelId, interaction } = wish;
    const reply = textReply(text);
    try {
      if (interaction !== undefined) {
        await api.answer(interaction, reply, true).catch(() => api.editAnswer(interaction, reply));
        return;
      }
      // Who goes on talking is not answered for ever.
      if (talks.take(wish.userId, now()).full !== undefined) return;
      await api.send(channelId, reply, { nonce: `${id}n`, replyTo: id });
    } catch (error) {
      report({ level: 'info', message: `Nobody could be told: ${describeThrown(error)}` });
    }
  }

  function track(work: Promise<void>): Promise<void> {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  }

  return {
    take: (wish) => track(take(wish)),
    retry: (click, job) => track(take(wishOf(click, job), { type: 'retry', jobId: job.jobId })),
    remember(taken) {
      for (const { userId, at } of taken) {
        if (at > now() - limits.windowMs) requests.take(userId, at);
      }
    },
    async settled() {
      await Promise.all(underWay);
    },
  };
}

/** Small talk that a user is answered. */
const talkLimits: RequestLimits = { perUser: 5, inAll: 100, windowMs: 60_000 };

function isNothing({ text, files, projectType }: BuildRequest, router: Router): boolean {
  if (files.length > 0) return false;
  return isBlank(text) || (projectType === undefined && router.route(text).projectType === 'none');
}

function wishOf(click: Click, { input }: Job): BuildRequest {
  const { interaction, userId, channelId, guildId, isPrivate, maxFileBytes } = click;
  return {
    id: interaction.id,
    userId,
    channelId,
    ...(guildId !== undefined && { guildId }),
    text: input.userMessage,
    files: [],
    approval: false,
    addressed: true,
    isPrivate,
    interaction,
    ...(maxFileBytes !== undefined && { maxFileBytes }),
  };
}

/** The ids of late, so that what Discord tells twice at the same time is taken once. */
function createSeen() {
  const ids = new Set<string>();
  return {
    isNew(id: string): boolean {
      if (ids.has(id)) return false;
      ids.add(id);
      if (ids.size > seenAtMost) for (const oldest of ids) return ids.delete(oldest);
      return true;
    },
    forget: (id: string) => ids.delete(id),
  };
}

const seenAtMost = 20_000;
