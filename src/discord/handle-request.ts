import type { JobEngine } from '../contracts/engine/engine.ts';
import type { Job, ProjectType } from '../contracts/job/job.ts';
import type { Router } from '../contracts/router.ts';
import type { Now, Sleep } from '../contracts/time.ts';
import type { Redactor } from '../redact/redact.ts';
import { resolveChoices } from './commands/resolve-choices.ts';
import { acceptRequest } from './requests/accept-request.ts';
import { askForType, declineRequest } from './requests/answer-request.ts';
import { judgeBuild, type Verdict } from './requests/judge-build.ts';
import type { Question, Questions } from './requests/questions.ts';
import type { Deliveries } from './deliver/deliveries.ts';
import { answerNonce, type DeliveryRequest, followUpOf, newDelivery } from './deliver/delivery.ts';
import type { DeliveryLog } from './deliver/delivery-log.ts';
import type { DiscordApi } from './discord-api.ts';
import { createLimiter, type RequestLimits } from './limits.ts';
import { describeThrown, idsOf, type Report } from './notice.ts';
import type { Click } from './read/read-interaction.ts';
import type { BuildRequest } from './read/build-request.ts';
import { createRecentIds } from './requests/recent-ids.ts';
import { relativeTime } from './reply/text/format.ts';
import { textsOf } from './texts/texts.ts';

interface RequestHandlerParts {
  readonly engine: Pick<JobEngine, 'list' | 'choices'>;
  readonly api: DiscordApi;
  readonly log: DeliveryLog;
  readonly questions: Questions;
  readonly deliveries: Pick<Deliveries, 'add' | 'isRetrying'>;
  readonly router: Router;
  readonly limits: RequestLimits;
  /** Whether each job gets a thread of its own. */
  readonly threads: boolean;
  readonly report: Report;
  readonly redact: Redactor;
  readonly now: Now;
  readonly sleep: Sleep;
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
  /** Accepts a request whose type of project was asked for. */
  choose(
    this: void,
    click: Click,
    question: Question & { readonly id: string },
    projectType: ProjectType,
  ): Promise<void>;
  /** Counts requests accepted before this start towards the limits. */
  countEarlier(accepted: readonly { readonly userId: string; readonly at: number }[]): void;
  /** Resolves when no request is being handled. */
  idle(): Promise<void>;
}

export function createRequestHandler(parts: RequestHandlerParts): RequestHandler {
  const { engine, api, log, questions, deliveries, router, limits, threads, report, now } = parts;
  const requests = createLimiter(limits);
  const declines = createLimiter(declineLimits);
  const recent = createRecentIds();
  const running = new Set<Promise<void>>();
  const retrying = new Set<string>();

  async function handle(
    build: BuildRequest,
    request: DeliveryRequest | undefined,
    judge: () => Verdict | Promise<Verdict>,
  ): Promise<void> {
    if (!recent.isNew(build.id)) return;
    try {
      const isKnown = log.has(build.id);
      // Used only if the request is accepted.
      isKnown.catch(() => {});
      // A change that is known may not be possible any more.
      if (request !== undefined && (await isKnown)) return;
      const verdict = await judge();
      if (verdict === 'ignore') return;
      if (verdict !== 'accept') {
        return await ('ask' in verdict ? ask(build, verdict.ask) : decline(build, verdict.decline));
      }
      const { reached, retryAt = 0 } = requests.acquire(build.userId, now());
      if (reached !== undefined) {
        const { limitOfUser, limitOfAll } = textsOf(build.language);
        const text = (reached === 'user' ? limitOfUser : limitOfAll)(relativeTime(retryAt));
        return await decline(build, text);
      }
      const delivery = newDelivery(build, now(), { request, threads });
      const accepted = await acceptRequest(build, { ...parts, delivery, isKnown });
      if (accepted !== undefined) deliveries.add(accepted);
    } catch (error) {
      recent.forget(build.id);
      await sayNotSaved(build, error);
    }
  }

  async function sayNotSaved(build: BuildRequest, error: unknown): Promise<void> {
    report({
      level: 'warning',
      event: 'request.failed',
      message: `A request could not be accepted: ${describeThrown(error)}`,
      ...idsOf(build),
    });
    // The nonce of the answer, which another process that leads now may send.
    await decline(build, textsOf(build.language).notSaved, answerNonce(build.id));
  }

  /** Asks for the type of project: the answer is a click, perhaps after a restart. */
  async function ask(build: BuildRequest, types: readonly ProjectType[]): Promise<void> {
    if (isTooOften(build)) return;
    await Promise.all([questions.save(build, now()), askForType(build, types, parts)]);
    recent.forget(build.id);
  }

  /** Small talk is answered only a few times a minute. */
  function isTooOften({ interaction, userId }: BuildRequest): boolean {
    return interaction === undefined && declines.acquire(userId, now()).reached !== undefined;
  }

  async function decline(build: BuildRequest, text: string, nonce?: string): Promise<void> {
    if (isTooOften(build)) return;
    const ids = idsOf(build);
    try {
      await declineRequest(build, { text, ...(nonce !== undefined && { nonce }) }, api);
      report({
        level: 'info',
        event: 'request.declined',
        message: 'A request was declined.',
        ...ids,
      });
    } catch (error) {
      const message = `An answer could not be sent: ${describeThrown(error)}`;
      report({ level: 'info', event: 'request.declined', message, ...ids });
    }
  }

  /** Two clicks on “Try again” are one. Only a retry does not begin with the files of its parent. */
  async function judgeRetry({ jobId }: Job, { language }: BuildRequest): Promise<Verdict> {
    const already = { decline: textsOf(language).alreadyRetried };
    if (deliveries.isRetrying(jobId)) return already;
    const { jobs } = await engine.list({ parentJobId: jobId, limit: 1000 });
    return jobs.some(({ base }) => base?.jobId !== jobId) ? already : 'accept';
  }

  async function retry(click: Click, job: Job): Promise<void> {
    const { jobId, input } = job;
    const build = buildRequestOf(click, input.userMessage);
    if (retrying.has(jobId)) return decline(build, textsOf(build.language).alreadyRetried);
    retrying.add(jobId);
    try {
      await handle(build, { type: 'retry', jobId }, () => judgeRetry(job, build));
    } finally {
      retrying.delete(jobId);
    }
  }

  async function handleBuild(build: BuildRequest): Promise<void> {
    try {
      const resolved = await resolveChoices(build, engine);
      if (resolved === undefined)
        return await decline(build, textsOf(build.language).unknownChoice);
      await handle(resolved, undefined, () => judgeBuild(resolved, router));
    } catch (error) {
      await sayNotSaved(build, error);
    }
  }

  function track(work: Promise<void>): Promise<void> {
    running.add(work);
    return work.finally(() => running.delete(work));
  }

  return {
    handle: (build) => track(handleBuild(build)),
    followUp: (reply, jobId, judge) => track(handle(reply, followUpOf(reply, jobId), judge)),
    retry: (click, job) => track(retry(click, job)),
    change(click, { jobId }, text) {
      const build = buildRequestOf(click, text);
      return track(handle(build, followUpOf(build, jobId), () => 'accept'));
    },
    choose(click, { id, userId, text, approval, choices, addressed }, projectType) {
      const chosen = { id, userId, projectType, approval, addressed };
      const build = { ...buildRequestOf(click, text), ...chosen, ...(choices && { choices }) };
      return track(handle(build, undefined, () => 'accept'));
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

function buildRequestOf(click: Click, text: string): BuildRequest {
  const { interaction, userId, channelId, guildId, isPrivate, maxFileBytes, language } = click;
  return {
    id: interaction.id,
    userId,
    channelId,
    ...(guildId !== undefined && { guildId }),
    language,
    text,
    files: [],
    approval: false,
    addressed: true,
    isPrivate,
    interaction,
    isDeferred: true,
    ...(maxFileBytes !== undefined && { maxFileBytes }),
  };
}
