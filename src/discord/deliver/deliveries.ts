import type { RawFile } from 'discord.js';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import type { Redactor } from '../../redact/redact.ts';
import type { DiscordApi } from '../discord-api.ts';
import { idsOf, type Report } from '../notice.ts';
import type { Click } from '../read/read-interaction.ts';
import { textReply } from '../reply/job-reply.ts';
import type { ReportedProgress } from '../reply/text/progress.ts';
import { forChat } from '../reply/text/for-chat.ts';
import { textsOf } from '../texts/texts.ts';
import { type Delivery, renewed } from './delivery.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { createEntries, type Entry } from './entries.ts';
import { createAftermath } from './finish/aftermath.ts';
import { isClosed } from './is-closed.ts';
import { createPacer, type Pause } from './pacer.ts';
import { warnOnceAboutPreviews } from './preview-hint.ts';
import { createRecovery, maxWaitMs, paceMs } from './recovery.ts';
import { hasMessage, laneOf } from './reply-target.ts';
import { closeLeft } from './show/close-left.ts';
import { type ComposedReply, composeReply } from './show/compose-reply.ts';
import { failureOf } from './show/failure.ts';
import { placeInThread } from './show/place-in-thread.ts';
import { showReply } from './show/show-reply.ts';
import { startJob, type StartParts } from './start-job.ts';

export interface DeliveriesOptions extends Omit<StartParts, 'engine'> {
  readonly engine: JobEngine;
  readonly api: DiscordApi;
  readonly log: DeliveryLog;
  readonly botId: () => string;
  readonly report: Report;
  readonly redact: Redactor;
  /** After how many milliseconds a job is so long that its requester is pinged; undefined for never. */
  readonly pingAfterMs: number | undefined;
  readonly now: Now;
  readonly sleep: Sleep;
}

/** Keeps one message per requested job up to date until the job and its preview have ended. */
export interface Deliveries {
  /** Starts a new delivery or resumes an unfinished one. */
  add(delivery: Delivery): void;
  /** Whether a job is about to be tried again. */
  isRetrying(jobId: string): boolean;
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
  const { engine, api, log, now, report, redact } = options;
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
    ownerOf: (id) => entries.get(id)?.delivery.userId ?? '',
  });
  const recovery = createRecovery({ advance, close, save: log.save, report, now });
  const aftermath = createAftermath({
    ...options,
    advance,
    close,
    retryLater: recovery.retryLater,
  });

  async function work(id: string): Promise<Pause> {
    const entry = entries.get(id);
    if (entry === undefined) return { ms: 0 };
    try {
      return await advance(entry).catch((error: unknown) => {
        if (isClosed(error)) throw error;
        return recovery.retryLater(entry, failureOf(error));
      });
    } catch (error) {
      // The store failed. If it is closed, the next start resumes; else retry.
      return isClosed(error) ? { ms: 0 } : { ms: maxWaitMs / 12, again: true };
    }
  }

  async function advance(entry: Entry): Promise<Pause> {
    const { jobId, language } = entry.delivery;
    if (jobId === undefined) return begin(entry);
    const found = await engine.get(jobId);
    if (found === undefined) {
      return show(entry, { reply: textReply(textsOf(language).jobLost), isLast: true });
    }
    warnAboutPreview(found);
    const job = forChat(found, redact);
    if (entry.delivery.wantsThread === true) {
      entry.delivery = await placeInThread(entry.delivery, job, api);
      await log.save(entry.delivery);
    }
    if (entry.delivery.reported !== undefined) return aftermath.followPreview(entry, job);
    return show(entry, await composeReply(engine, entry, job, redact), job);
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
        const ids = idsOf(entry.delivery);
        report({ level: 'info', event: 'request.accepted', message: 'A job was created.', ...ids });
        if (!hasMessage(entry.delivery.target)) return advance(entry);
        // A message exists already: batch the changes that follow at once.
        pacer.schedule(entry.delivery.id, { inMs: batchMs });
        return { ms: 0 };
      }
    }
  }

  async function show(entry: Entry, composed: ComposedReply, job?: Job): Promise<Pause> {
    const { reply, isLast, files = [], isOpen = false } = composed;
    const text = JSON.stringify(reply);
    if (!isLast && text === entry.shown && entry.delivery.left === undefined) return { ms: 0 };
    const isEdit = hasMessage(entry.delivery.target);
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
        if (entry.delivery.left !== undefined && !(await isLeftClosed(entry))) {
          return { ms: paceMs, again: true };
        }
        if (isLast) return finish(entry, { ...composed, files, isOpen }, job);
        return { ms: isEdit ? paceMs : 0 };
      case 'later':
        return recovery.retryLater(entry, shown.failure);
      case 'stale':
        return advance(entry);
      case 'stopped':
        // The next start goes on.
        return { ms: 0 };
      case 'impossible':
        return recovery.retryWithLess(entry, shown.failure);
    }
  }

  async function isLeftClosed(entry: Entry): Promise<boolean> {
    const { to } = entry.delivery.left ?? {};
    entry.delivery = await closeLeft(entry.delivery, { api, now });
    await log.save(entry.delivery);
    const ids = idsOf(entry.delivery);
    const message = `The message of a job moved: ${to}.`;
    report({ level: 'info', event: 'message.moved', message, ...ids });
    return entry.delivery.left === undefined;
  }

  async function finish(
    entry: Entry,
    { files, parcel = [], isOpen }: ComposedReply & { readonly files: readonly RawFile[] },
    job: Job | undefined,
  ): Promise<Pause> {
    if (job !== undefined) {
      const pause = await aftermath.deliver(entry, parcel, job);
      if (pause !== undefined) return pause;
    }
    if (isOpen !== true) return close(entry);
    entry.delivery = { ...entry.delivery, reported: files.map(({ name }) => name) };
    await log.save(entry.delivery);
    return { ms: paceMs };
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
    isRetrying: entries.isRetrying,
    has: (id) => entries.get(id) !== undefined,
    jobChanged(jobId, { isLast, progress }) {
      for (const entry of entries.ofJob(jobId)) {
        entry.progress = progress && redact.value(progress);
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

/** Changes within this time are shown together. */
const batchMs = 500;
const concurrency = 64;
