import type { RawFile } from 'discord.js';
import type { JobEngine } from '../../contracts/engine.ts';
import type { Job } from '../../contracts/job.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import type { DiscordApi } from '../discord-api.ts';
import type { Report } from '../notice.ts';
import type { Click } from '../read/read-interaction.ts';
import { jobReply, textReply } from '../reply/job-reply.ts';
import { previewLink } from '../reply/preview-link.ts';
import type { StageProgress } from '../reply/progress.ts';
import { texts } from '../reply/texts.ts';
import { forChat } from '../reply/for-chat.ts';
import { viewWith } from '../reply/view-with.ts';
import { type Composed, composeReply } from './compose-reply.ts';
import { type Delivery, laneOf, renewed } from './delivery.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { editReport } from './edit-report.ts';
import { createEntries, type Entry } from './entries.ts';
import { type Failure, failureOf } from './failure.ts';
import { isClosed } from './is-closed.ts';
import { createPacer, type Pause } from './pacer.ts';
import { onceAboutPreviews } from './preview-hint.ts';
import { showReply } from './show-reply.ts';
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

/** Shows every job that was asked for here, in one message each, until it has ended. */
export interface Deliveries {
  /** Takes one up, a new one or one that was left. */
  add(delivery: Delivery): void;
  /** Something has become of a job. */
  noticed(jobId: string, change: JobChange): void;
  /** A button under a message was acknowledged: its token is newer than that of the message. */
  renew(this: void, click: Click): void;
  stop(): Promise<void>;
}

export interface JobChange {
  readonly isLast: boolean;
  readonly progress?: StageProgress;
}

export function createDeliveries(options: DeliveriesOptions): Deliveries {
  const { engine, api, log, now, report } = options;
  const entries = createEntries();
  const hint = onceAboutPreviews(report);
  const pacer = createPacer({
    ...options,
    maxAtOnce,
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
        return later(entry, failureOf(error));
      });
    } catch (error) {
      // The store itself fails. Whoever opens it again goes on with what is left.
      return isClosed(error) ? { ms: 0 } : { ms: longestWaitMs / 12, again: true };
    }
  }

  async function advance(entry: Entry): Promise<Pause> {
    const { jobId } = entry.delivery;
    if (jobId === undefined) return begin(entry);
    const found = await engine.get(jobId);
    const job = found && forChat(found, options.redact);
    if (job === undefined) return show(entry, { reply: textReply(texts.jobLost), isLast: true });
    hint(job);
    if (entry.delivery.reported !== undefined) return followPreview(entry, job);
    return show(entry, await composeReply(engine, entry, job));
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
        await log.keep(entry.delivery);
        entries.index(entry);
        if (!isThere(entry.delivery)) return advance(entry);
        // Something stands there already: what follows at once is shown with it.
        pacer.ask(entry.delivery.id, { inMs: settleMs });
        return { ms: 0 };
      }
    }
  }

  /** The result is told; what becomes of its preview is shown as long as there is one. */
  async function followPreview(entry: Entry, job: Job): Promise<Pause> {
    const { delivery, shown } = entry;
    const reply = jobReply(job, viewWith(job, delivery.reported ?? []));
    const text = JSON.stringify(reply);
    const isOpen = previewLink(job) !== undefined;
    if (text !== shown && (!isOpen || shown !== undefined)) {
      try {
        await editReport(delivery, reply, options);
      } catch (error) {
        const failure = failureOf(error);
        return failure.type === 'later' ? later(entry, failure) : close(entry);
      }
    }
    entry.shown = text;
    return isOpen ? { ms: paceMs } : close(entry);
  }

  async function stayOpen(entry: Entry, files: readonly RawFile[]): Promise<Pause> {
    entry.delivery = { ...entry.delivery, reported: files.map(({ name }) => name) };
    await log.keep(entry.delivery);
    return { ms: paceMs };
  }

  async function show(entry: Entry, composed: Composed): Promise<Pause> {
    const { reply, isLast, files = [], isOpen = false } = composed;
    const text = JSON.stringify(reply);
    if (!isLast && text === entry.shown) return { ms: 0 };
    const isEdit = isThere(entry.delivery);
    const shown = await showReply(
      entry.delivery,
      { reply, files, isLast },
      { api, botId: options.botId(), now, keep: log.keep },
    );
    entry.delivery = shown.delivery;
    switch (shown.type) {
      case 'shown':
      case 'passed':
        entry.shown = text;
        entry.failures = 0;
        entry.failingSince = undefined;
        if (isLast) return isOpen ? stayOpen(entry, files) : close(entry);
        return { ms: isEdit ? paceMs : 0 };
      case 'later':
        return later(entry, shown.failure);
      case 'impossible':
        return withLess(entry, shown.failure);
    }
  }

  /** Discord took it nowhere: perhaps it takes less. */
  async function withLess(entry: Entry, { type, message }: Failure): Promise<Pause> {
    const less = type === 'tooLarge' ? 'files' : type === 'invalid' ? 'everything' : undefined;
    if (less !== undefined && entry.without !== less && entry.without !== 'everything') {
      entry.without = less;
      report({ level: 'warning', message: `Discord refused a message: ${message}` });
      return advance(entry);
    }
    return giveUp(entry, message);
  }

  async function later(entry: Entry, failure: Failure): Promise<Pause> {
    entry.failures += 1;
    entry.failingSince ??= now();
    if (now() - entry.failingSince > giveUpAfterMs) return giveUp(entry, failure.message);
    const wait = Math.min(longestWaitMs, paceMs * 2 ** Math.min(entry.failures - 1, 10));
    const asked = failure.type === 'later' ? (failure.afterMs ?? 0) : 0;
    if (entry.failures === 3) {
      report({ level: 'warning', message: `A message cannot be shown yet: ${failure.message}` });
    }
    return { ms: Math.max(wait, asked), again: true };
  }

  async function giveUp(entry: Entry, reason: string): Promise<Pause> {
    const { id, jobId = 'no job' } = entry.delivery;
    report({ level: 'warning', message: `${jobId}, asked for in ${id}, is not shown: ${reason}` });
    return close(entry, reason);
  }

  async function close(entry: Entry, reason?: string): Promise<Pause> {
    await log.close(entry.delivery, reason);
    entries.delete(entry);
    return { ms: 0 };
  }

  return {
    add(delivery) {
      if (entries.add(delivery)) pacer.ask(delivery.id, { urgent: true });
    },
    noticed(jobId, { isLast, progress }) {
      for (const entry of entries.ofJob(jobId)) {
        entry.progress = progress && options.redact.value(progress);
        pacer.ask(entry.delivery.id, isLast ? { urgent: true } : { inMs: settleMs });
      }
    },
    renew({ action, messageId, interaction }) {
      for (const entry of entries.ofJob(action?.jobId ?? '')) {
        const { message } = entry.delivery.place;
        if (message === undefined || message.id !== messageId) continue;
        entry.delivery = renewed(entry.delivery, interaction, now());
        void log.keep(entry.delivery).catch(() => {});
      }
    },
    stop: pacer.stop,
  };
}

/** Whether something stands there already, which is edited. */
function isThere({ place }: Delivery): boolean {
  return place.kind === 'answer' || place.message !== undefined;
}

/** Edits of one message are at least this far apart. */
const paceMs = 1000;
/** What follows at once is shown together. */
const settleMs = 500;
const maxAtOnce = 64;
const longestWaitMs = 60_000;
const giveUpAfterMs = 86_400_000;
