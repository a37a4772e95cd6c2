import type { AdmissionLimits, QueueStatus, Quota } from '../../../contracts/engine/limits.ts';
import type { UsageMessage } from '../../protocol.ts';
import { formatAmount, formatBytes, formatCount } from '../format.ts';

/** What is shown of one kind of bytes. */
export interface DiskRow {
  readonly name: string;
  readonly bytes: number;
  readonly note: string;
}

/** The bytes on disk by kind. */
export function diskRows({
  bytes,
  leftOvers,
  storeBytes,
}: UsageMessage['usage']): readonly DiskRow[] {
  return [
    { name: 'Workspaces', bytes: bytes.workspace, note: 'The written projects' },
    { name: 'Output', bytes: bytes.output, note: 'Output folders, zips and screenshots' },
    { name: 'Logs', bytes: bytes.log, note: 'One file for each job' },
    { name: 'Answers', bytes: bytes.answers, note: 'Of durable steps, in the database' },
    { name: 'Records', bytes: bytes.record, note: 'Journals and results, in the database' },
    ...(storeBytes === undefined
      ? []
      : [{ name: 'Database', bytes: storeBytes, note: 'All files of the store' }]),
    {
      name: 'Left over',
      bytes: leftOvers.bytes,
      note: `${formatAmount(leftOvers.entries, 'path')} without a job`,
    },
  ];
}

/** The bytes of all kinds, each once. */
export function totalBytes({ bytes, leftOvers, storeBytes }: UsageMessage['usage']): number {
  // Answers and records are in the files of the store; a store in memory has none.
  return bytes.workspace + bytes.output + bytes.log + leftOvers.bytes + (storeBytes ?? 0);
}

/** What pinned jobs hold; undefined if there are none. */
export function pinnedText({ pinned }: UsageMessage['usage']): string | undefined {
  const { jobs, bytes } = pinned;
  if (jobs === 0) return undefined;
  const [hold, stay] = jobs === 1 ? ['holds', 'stays'] : ['hold', 'stay'];
  return `${formatAmount(jobs, 'pinned job')} ${hold} ${formatBytes(bytes)} of it and ${stay}.`;
}

/** The limits in force, in words. */
export function limitTexts({
  perUser,
  perGuild,
  queued,
}: AdmissionLimits): readonly (readonly [name: string, text: string])[] {
  return [
    ['Per user', quotaText(perUser)],
    ['Per guild', quotaText(perGuild)],
    ['Queue', queued === undefined ? noLimit : `${formatAmount(queued, 'waiting job')} at most`],
  ];
}

function quotaText({ concurrent, perHour, perDay }: Quota = {}): string {
  const parts = [
    concurrent !== undefined && formatAmount(concurrent, 'running job'),
    perHour !== undefined && `${formatCount(perHour)} submitted per hour`,
    perDay !== undefined && `${formatCount(perDay)} submitted per day`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? noLimit : `${parts.join(', ')} at most`;
}

const noLimit = 'No limit';

/** What the queue does, and how many jobs are in it. */
export function queueText({ paused, waiting, running }: QueueStatus): string {
  const jobs = `${formatCount(waiting)} waiting, ${formatCount(running)} running`;
  return paused ? `Paused: waiting jobs do not begin. ${jobs}.` : `${jobs}.`;
}

/** How much is free, or that it is not known. */
export function freeText({ freeBytes }: UsageMessage['usage']): string {
  return freeBytes === undefined ? 'free space unknown' : `${formatBytes(freeBytes)} free`;
}
