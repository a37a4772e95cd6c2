import type { RawFile } from 'discord.js';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job } from '../../../contracts/job/job.ts';
import type { Now } from '../../../contracts/time.ts';
import type { Redactor } from '../../../redact/redact.ts';
import type { DiscordApi } from '../../discord-api.ts';
import { idsOf, type Report } from '../../notice.ts';
import { titleOf } from '../../reply/headline.ts';
import { jobReply } from '../../reply/job-reply.ts';
import { previewLink } from '../../reply/preview-link.ts';
import { viewWith } from '../../reply/view-with.ts';
import { textsOf } from '../../texts/texts.ts';
import type { Delivery } from '../delivery.ts';
import type { Entry } from '../entries.ts';
import type { Pause } from '../pacer.ts';
import { paceMs } from '../recovery.ts';
import { maxFileBytesOf, noteOf } from '../show/compose-reply.ts';
import { editReport } from '../show/edit-report.ts';
import { type Failure, failureOf } from '../show/failure.ts';
import { jobDiff } from '../show/job-diff.ts';
import { pingRequester } from './ping-requester.ts';
import { sendParcel } from './send-parcel.ts';

interface AftermathParts {
  readonly engine: JobEngine;
  readonly api: DiscordApi;
  readonly log: { save(delivery: Delivery): Promise<void> };
  readonly botId: () => string;
  readonly report: Report;
  readonly redact: Redactor;
  readonly pingAfterMs: number | undefined;
  readonly now: Now;
  readonly advance: (entry: Entry) => Promise<Pause>;
  readonly close: (entry: Entry) => Promise<Pause>;
  readonly retryLater: (entry: Entry, failure: Failure) => Promise<Pause>;
}

/** What follows once the result of a job is shown. */
export function createAftermath(parts: AftermathParts) {
  const { engine, api, log, report, advance, close, retryLater } = parts;

  /** Sends what the message could not: its files, and a ping. Returns a pause if that is not done yet. */
  async function deliver(
    entry: Entry,
    files: readonly RawFile[],
    job: Job,
  ): Promise<Pause | undefined> {
    const { parcel, language } = entry.delivery;
    if (files.length > 0 && parcel !== undefined && parcel.outcome === undefined) {
      const texts = textsOf(language);
      const text = texts.zip.parcel(`**${titleOf(job, texts)}**`);
      const sent = await sendParcel(
        entry.delivery,
        { text, files },
        { api, botId: parts.botId(), save: log.save },
      );
      if ('failure' in sent) return retryLater(entry, sent.failure);
      entry.delivery = sent.delivery;
      await log.save(entry.delivery);
      // The message promised them.
      if (sent.delivery.parcel?.outcome === 'refused') return advance(entry);
    }
    entry.delivery = await pingRequester(entry.delivery, job, parts);
    report({
      level: 'info',
      event: 'result.shown',
      message: `The result of a job is shown: ${job.status}.`,
      ...idsOf(entry.delivery),
    });
    return undefined;
  }

  /** Follows the preview of a shown result until it ends. */
  async function followPreview(entry: Entry, job: Job): Promise<Pause> {
    const { delivery, shown } = entry;
    const { reported = [], parcel, language } = delivery;
    const texts = textsOf(language);
    const maxBytes = parcel === undefined ? 0 : maxFileBytesOf(delivery);
    const view = viewWith(job, { names: reported, parcel: parcel?.outcome, maxBytes }, texts);
    const diff = await jobDiff(engine, job, parts.redact);
    const reply = jobReply(job, { ...view, diff, note: noteOf(delivery, texts) });
    const text = JSON.stringify(reply);
    const isOpen = previewLink(job) !== undefined;
    if (text !== shown && (!isOpen || shown !== undefined)) {
      try {
        await editReport(delivery, reply, parts);
      } catch (error) {
        const failure = failureOf(error);
        const isOver = failure.type !== 'later' && failure.type !== 'unauthorised';
        return isOver ? close(entry) : retryLater(entry, failure);
      }
    }
    entry.shown = text;
    return isOpen ? { ms: paceMs } : close(entry);
  }

  return { deliver, followPreview };
}
