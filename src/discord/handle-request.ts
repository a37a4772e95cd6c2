import type { Job } from '../contracts/job/job.ts';
import type { Router } from '../contracts/router.ts';
import type { Now } from '../contracts/time.ts';
import type { Redactor } from '../redact/redact.ts';
import { isBlank } from '../errors/is-blank.ts';
import type { Deliveries } from './deliver/deliveries.ts';
import {
  answerNonce,
  type Delivery,
  type DeliveryRequest,
  followUpOf,
  newDelivery,
} from './deliver/delivery.ts';
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

/** Accepts each request once, or answers why not. */
export interface RequestHandler {
  handle(build: BuildRequest): Promise<void>;
  /** Accepts a reply to the message of a job as a request to change it, if the verdict is so. */
  followUp(reply: BuildRequest, jobId: string, judge: () => Promise<Verdict>): Promise<void>;
  /** Accepts the click on “Try again” as a request. */
  retry(this: void, click: Click, job: Job): Promise<void>;
  /** Accepts the form of “Change” as a request. */
  change(this: void, click: Click, job: Job, text: string): Promise<void>;
  /** Counts requests accepted before this start towards the limits. */
  countEarlier(accepted: readonly { readonly userId: string; readonly at: number }[]): void;
  /** Resolves when no request is being handled. */
  idle(): Promise<void>;
}

/** What to do with a message: `ignore` answers nothing. */
export type Verdict = 'accept' | 'ignore' | { readonly decline: string };

export function createRequestHandler(parts: RequestHandlerParts): RequestHandler {
  const { api, log, deliveries, router, limits, report, redact, now } = parts;
  const requests = createLimiter(limits);
  const declines = createLimiter(declineLimits);
  const recent = createRecentIds();
  const running = new Set<Promise<void>>();

  async function handle(
    build: BuildRequest,
    request: DeliveryRequest | undefined,
    judge: () => Verdict | Promise<Verdict>,
  ): Promise<void> {
    if (!recent.isNew(build.id)) return;
    try {
      if (await log.has(build.id)) return;
      const verdict = await judge();
      if (verdict === 'ignore') return;
      if (verdict !== 'accept') return await decline(build, verdict.decline);
      const { reached, retryAt = 0 } = requests.acquire(build.userId, now());
      if (reached !== undefined) return await decline(build, limitText(reached, retryAt));
      deliveries.add(await accept(build, newDelivery(build, now(), request)));
    } catch (error) {
      recent.forget(build.id);
      report({
        level: 'warning',
        message: `A request could not be accepted: ${describeThrown(error)}`,
      });
      // The nonce of the answer, which another process that leads now may send.
      await decline(build, texts.notSaved, answerNonce(build.id));
    }
  }

  /**
   * Stores a request and sends the first answer at once, ahead of the queue. If sending fails, the
   * delivery sends it later, possibly elsewhere.
   */
  async function accept(build: BuildRequest, delivery: Delivery): Promise<Delivery> {
    const { interaction, text, isPrivate, addressed, files } = build;
    const reply = acceptedReply(redact.text(text));
    if (interaction !== undefined) {
      // An interaction expires if it is not answered within three seconds.
      const answer = api.answer(interaction, reply, isPrivate).catch(() => {});
      await Promise.all([log.save(delivery), answer]);
      return delivery;
    }
    const { target } = delivery;
    // The file has not been read yet; it may turn out not to be a request.
    if (target.kind !== 'channel' || (!addressed && files.length > 0)) {
      await log.save(delivery);
      return delivery;
    }
    const attempted: Delivery = { ...delivery, target: { ...target, attempted: true } };
    await log.save(attempted);
    try {
      const message = await api.send(delivery.channelId, reply, target);
      return { ...attempted, target: { ...target, attempted: true, message } };
    } catch {
      return attempted;
    }
  }

  async function decline(build: BuildRequest, text: string, nonce = `${build.id}n`): Promise<void> {
    const { id, channelId, interaction } = build;
    const reply = textReply(text);
    try {
      if (interaction !== undefined) {
        await api.answer(interaction, reply, true).catch(() => api.editAnswer(interaction, reply));
        return;
      }
      // Small talk is answered only a few times a minute.
      if (declines.acquire(build.userId, now()).reached !== undefined) return;
      await api.send(channelId, reply, { nonce, replyTo: id });
    } catch (error) {
      report({ level: 'info', message: `An answer could not be sent: ${describeThrown(error)}` });
    }
  }

  function track(work: Promise<void>): Promise<void> {
    running.add(work);
    return work.finally(() => running.delete(work));
  }

  return {
    handle: (build) => track(handle(build, undefined, () => judgeBuild(build, router))),
    followUp: (reply, jobId, judge) => track(handle(reply, followUpOf(reply, jobId), judge)),
    retry(click, { jobId, input }) {
      const build = buildRequestOf(click, input.userMessage);
      return track(handle(build, { type: 'retry', jobId }, () => 'accept'));
    },
    change(click, { jobId }, text) {
      const build = buildRequestOf(click, text);
      return track(handle(build, followUpOf(build, jobId), () => 'accept'));
    },
    countEarlier(accepted) {
      for (const { userId, at } of accepted) {
        if (at > now() - limits.windowMs) requests.acquire(userId, at);
      }
    },
    async idle() {
      await Promise.all(running);
    },
  };
}

/** How often requests are declined with an answer. */
const declineLimits: RequestLimits = { perUser: 5, inAll: 100, windowMs: 60_000 };

function judgeBuild(build: BuildRequest, router: Router): Verdict {
  if (!isNoRequest(build, router)) return 'accept';
  return build.addressed ? { decline: texts.help } : 'ignore';
}

function isNoRequest({ text, files, projectType }: BuildRequest, router: Router): boolean {
  if (files.length > 0) return false;
  return isBlank(text) || (projectType === undefined && router.route(text).projectType === 'none');
}

function buildRequestOf(click: Click, text: string): BuildRequest {
  const { interaction, userId, channelId, guildId, isPrivate, maxFileBytes } = click;
  return {
    id: interaction.id,
    userId,
    channelId,
    ...(guildId !== undefined && { guildId }),
    text,
    files: [],
    approval: false,
    addressed: true,
    isPrivate,
    interaction,
    ...(maxFileBytes !== undefined && { maxFileBytes }),
  };
}

/** The latest ids, because Discord may deliver the same event twice at once. */
function createRecentIds() {
  const ids = new Set<string>();
  return {
    isNew(id: string): boolean {
      if (ids.has(id)) return false;
      ids.add(id);
      if (ids.size > maxRecent) for (const oldest of ids) return ids.delete(oldest);
      return true;
    },
    forget: (id: string) => ids.delete(id),
  };
}

const maxRecent = 20_000;
