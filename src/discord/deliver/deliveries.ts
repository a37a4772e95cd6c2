import type { RawFile } from 'discord.js';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import type { DiscordApi } from '../discord-api.ts';
import type { Report } from '../notice.ts';
import type { Click } from '../read/read-interaction.ts';
import { jobReply, textReply } from '../reply/job-reply.ts';
import { previewLink } from '../reply/preview-link.ts';
import type { ReportedProgress } from '../reply/text/progress.ts';
import { texts } from '../reply/texts.ts';
import { forChat } from '../reply/text/for-chat.ts';
import { viewWith } from '../reply/view-with.ts';
import { type ComposedReply, composeReply } from './show/compose-reply.ts';
import { type Delivery, laneOf, renewed } from './delivery.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { editReport } from './show/edit-report.ts';
import { createEntries, type Entry } from './entries.ts';
import { type Failure, failureOf } from './show/failure.ts';
import { isClosed } from './is-closed.ts';
import { createPacer, type Pause } from './pacer.ts';
import { warnOnceAboutPreviews } from './preview-hint.ts';
import { jobDiff } from './show/job-diff.ts';
import { showReply } from './show/show-reply.ts';
import { startJob, type StartParts } from './start-job.ts';

export interface DeliveriesOptions extends Omit<StartParts, 'engine'> {
  readonly engine: JobEngine;
  readonly api: DiscordApi;
  readonly log: DeliveryLog;
  readonly botId: () => string;
  readonly report: Report;
  readonly now: Now;
  readonly sleep: Sleep;
}

/** Keeps one message per requested job up to date until the job and its preview have ended. */
export interface Deliveries {
  /** Starts a new delivery or resumes an unfinished one. */
  add(delivery: Delivery): void;
  /** Whether a delivery is running. */
  has(this: void, id: string): boolean;
  /** Updates the messages of a job after a change. */
  jobChanged(jobId: string, change: JobUpdate): void;
  /** Uses the newer interaction token of an acknowledged click. */
  renew(this: void, click: Click): void;
  /** Starts no more work and waits for running work. */
  stop(): Promise<void>;
}

export interface JobUpdate {
  readonly isLast: boolean;
  readonly progress?: ReportedProgress;
}

export function createDeliveries(options: DeliveriesOptions): Deliveries {
  const { engine, api, log, now, report } = options;
  const entries = createEntries();
  const warnAboutPreview = warnOnceAboutPreviews(report);
  const pacer = createPacer({
    ...options,
    concurrency,
    work,
    laneOf: (id) => {
      const entry = entries.get(id);
      return entry === undefined ? id : laneOf(entry.delivery);
    },
  });

  async function work(id: string): Promise<Pause> {
    const entry = entries.get(id);
    if (entry === undefined) return { ms: 0 };
    try {
      return await advance(entry).catch((error: unknown) => {
        if (isClosed(error)) throw error;
        return retryLater(entry, failureOf(error));
      });
    } catch (error) {
      // The store failed. If it is closed, the next start resumes; else retry.
      return isClosed(error) ? { ms: 0 } : { ms: maxWaitMs / 12, again: true };
    }
  }

  async function advance(entry: Entry): Promise<Pause> {
    const { jobId } = entry.delivery;
    if (jobId === undefined) return begin(entry);
    const found = await engine.get(jobId);
    const job = found && forChat(found, options.redact);
    if (job === undefined) return show(entry, { reply: textReply(texts.jobLost), isLast: true });
    warnAboutPreview(job);
    if (entry.delivery.reported !== undefined) return followPreview(entry, job);
    return show(entry, await composeReply(engine, entry, job, options.redact));
  }

  async function begin(entry: Entry): Promise<Pause> {
    const started = await startJob(entry.delivery, options);
    switch (started.type) {
      case 'silent':
        return close(entry);
      case 'refused':
        return show(entry, { reply: textReply(started.text), isLast: true });
      case 'job': {
        const { request: _, ...delivery } = entry.delivery;
        entry.delivery = { ...delivery, jobId: started.jobId };
        await log.save(entry.delivery);
        entries.index(entry);
        if (!hasMessage(entry.delivery)) return advance(entry);
        // A message exists already: batch the changes that follow at once.
        pacer.schedule(entry.delivery.id, { inMs: batchMs });
        return { ms: 0 };
      }
    }
  }

  /** After the result was shown, follows the preview until it ends. */
  async function followPreview(entry: Entry, job: Job): Promise<Pause> {
    const { delivery, shown } = entry;
    const diff = await jobDiff(engine, job, options.redact);
    const reply = jobReply(job, { ...viewWith(job, delivery.reported ?? []), diff });
    const text = JSON.stringify(reply);
    const isOpen = previewLink(job) !== undefined;
    if (text !== shown && (!isOpen || shown !== undefined)) {
      try {
        await editReport(delivery, reply, options);
      } catch (error) {
        const failure = failureOf(error);
        return failure.type === 'later' ? retryLater(entry, failure) : close(entry);
      }
    }
    entry.shown = text;
    return isOpen ? { ms: paceMs } : close(entry);
  }

  async function keepForPreview(entry: Entry, files: readonly RawFile[]): Promise<Pause> {
    entry.delivery = { ...entry.delivery, reported: files.map(({ name }) => name) };
    await log.save(entry.delivery);
    return { ms: paceMs };
  }

  async function show(entry: Entry, composed: ComposedReply): Promise<Pause> {
    const { reply, isLast, files = [], isOpen = false } = composed;
    const text = JSON.stringify(reply);
    if (!isLast && text === entry.shown) return { ms: 0 };
    const isEdit = hasMessage(entry.delivery);
    const shown = await showReply(
      entry.delivery,
      { reply, files, isLast },
      { api, botId: options.botId(), now, save: log.save },
    );
    entry.delivery = shown.delivery;
    switch (shown.type) {
      case 'shown':
      case 'passed':
        entry.shown = text;
        entry.failures = 0;
        entry.failingSince = undefined;
        if (isLast) return isOpen ? keepForPreview(entry, files) : close(entry);
        return { ms: isEdit ? paceMs : 0 };
      case 'later':
        return retryLater(entry, shown.failure);
      case 'impossible':
        return retryWithLess(entry, shown.failure);
    }
  }

  /** Discord refused the message: try without files, then as plain text. */
  async function retryWithLess(entry: Entry, { type, message }: Failure): Promise<Pause> {
    const less = type === 'tooLarge' ? 'files' : type === 'invalid' ? 'everything' : undefined;
    if (less !== undefined && entry.without !== less && entry.without !== 'everything') {
      entry.without = less;
      report({ level: 'warning', message: `Discord refused a message: ${message}` });
      return advance(entry);
    }
    return giveUp(entry, message);
  }

  async function retryLater(entry: Entry, failure: Failure): Promise<Pause> {
    entry.failures += 1;
    entry.failingSince ??= now();
    if (now() - entry.failingSince > giveUpAfterMs) return giveUp(entry, failure.message);
    const wait = Math.min(maxWaitMs, paceMs * 2 ** Math.min(entry.failures - 1, 10));
    const requestedWait = failure.type === 'later' ? (failure.afterMs ?? 0) : 0;
    if (entry.failures === 3) {
      report({
        level: 'warning',
        message: `A message could not be sent yet; retrying: ${failure.message}`,
      });
    }
    return { ms: Math.max(wait, requestedWait), again: true };
  }

  async function giveUp(entry: Entry, reason: string): Promise<Pause> {
    const { id, jobId = 'no job' } = entry.delivery;
    report({
      level: 'warning',
      message: `Gave up on showing ${jobId}, requested in message ${id}: ${reason}`,
    });
    return close(entry, reason);
  }

  async function close(entry: Entry, reason?: string): Promise<Pause> {
    // Whoever is forgotten must not be stored again.
    if (await isRemoved(entry)) await log.forget(entry.delivery);
    else await log.close(entry.delivery, reason);
    entries.delete(entry);
    return { ms: 0 };
  }

  async function isRemoved({ delivery: { jobId } }: Entry): Promise<boolean> {
    return jobId !== undefined && (await engine.get(jobId)) === undefined;
  }

  return {
    add(delivery) {
      if (entries.add(delivery)) pacer.schedule(delivery.id, { urgent: true });
    },
    has: (id) => entries.get(id) !== undefined,
    jobChanged(jobId, { isLast, progress }) {
      for (const entry of entries.ofJob(jobId)) {
        entry.progress = progress && options.redact.value(progress);
        pacer.schedule(entry.delivery.id, isLast ? { urgent: true } : { inMs: batchMs });
      }
    },
    renew({ action, messageId, interaction }) {
      for (const entry of entries.ofJob(action?.jobId ?? '')) {
        const { message } = entry.delivery.target;
        if (message === undefined || message.id !== messageId) continue;
        entry.delivery = renewed(entry.delivery, interaction, now());
        void log.save(entry.delivery).catch(() => {});
      }
    },
    stop: pacer.stop,
  };
}

/** Whether a message exists that can be edited. */
function hasMessage({ target }: Delivery): boolean {
  return target.kind === 'answer' || target.message !== undefined;
}

/** Minimum time between edits of one message. */
const paceMs = 1000;
/** Changes within this time are shown together. */
const batchMs = 500;
const concurrency = 64;
const maxWaitMs = 60_000;
const giveUpAfterMs = 86_400_000;
