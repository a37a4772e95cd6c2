import type { APIEmbed } from 'discord.js';
import type { JobDiff } from '../../contracts/job/diff.ts';
import type { Job } from '../../contracts/job/job.ts';
import { type ButtonRow, jobButtons } from './buttons.ts';
import { markdownText, plainText } from './text/escape.ts';
import { count, formatBytes, formatDuration, relativeTime } from './text/format.ts';
import { headline, titleOf, typeNames } from './headline.ts';
import { isFinal } from './is-final.ts';
import { isFollowUp } from './is-follow-up.ts';
import { changesText } from './text/changes-text.ts';
import { planText } from './text/plan-text.ts';
import { previewLink } from './preview-link.ts';
import { progressText, type ReportedProgress, timingText } from './text/progress.ts';
import { usageText } from './text/usage-text.ts';
import { withoutPaths } from './text/without-paths.ts';

/** A complete message. An edit replaces all of it. */
export interface Reply {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly ButtonRow[];
}

/** Details of a reply that are not part of the job. */
export interface ReplyView {
  readonly progress?: ReportedProgress | undefined;
  /** File name of the attached picture. */
  readonly picture?: string | undefined;
  /** Why the zip is not attached. */
  readonly zipNote?: string | undefined;
  /** How the files of a follow-up differ from those before it, without secrets. */
  readonly diff?: JobDiff | undefined;
}

/**
 * The message that shows a job. Untrusted text is escaped, and the only link is that of the preview.
 *
 * @example
 * const { content, embeds, components } = jobReply(await engine.get(jobId));
 */
export function jobReply(job: Job, view: ReplyView = {}): Reply {
  return {
    content: headline(job),
    embeds: [isFinal(job) ? resultEmbed(job, view) : progressEmbed(job, view)],
    components: jobButtons(job),
  };
}

/** The message as plain text, if Discord refuses the full one. */
export function plainReply(job: Job): Reply {
  // Its preview link may be what was refused. The other buttons tell the job of a message.
  const { url: _, ...preview } = job.preview;
  return { content: headline(job), embeds: [], components: jobButtons({ ...job, preview }) };
}

/** The message for a request that has no job yet. */
export function acceptedReply(text: string): Reply {
  const embed = { color: colors.running, description: `${quote(text)}Getting ready …` };
  return { content: 'On it.', embeds: [embed], components: [] };
}

/** A message with text only. */
export function textReply(content: string): Reply {
  return { content, embeds: [], components: [] };
}

function progressEmbed(job: Job, view: ReplyView): APIEmbed {
  const waits = job.phase === 'awaitingApproval';
  return {
    color: waits ? colors.waiting : colors.running,
    description:
      quote(job.input.userMessage) +
      (waits ? questionText(job, view) : progressText(job, view.progress)),
    footer: footer(job),
  };
}

/** What is to be approved: a plan, or a change. */
function questionText(job: Job, { diff, progress }: ReplyView): string {
  if (job.status === 'validated' && job.changes !== undefined) {
    return changesText(job, diff).join('\n');
  }
  return job.plan === undefined ? progressText(job, progress) : planText(job.plan);
}

function resultEmbed(job: Job, view: ReplyView): APIEmbed {
  const link = previewLink(job);
  const failed = job.status !== 'done';
  const { plan } = job;
  return {
    ...(!failed && plan && link !== undefined && { title: titleOf(job), url: link }),
    color: colors[job.status === 'done' ? 'done' : job.status === 'cancelled' ? 'ended' : 'failed'],
    description: [
      ...(failed ? [quote(job.input.userMessage) + failureText(job)] : doneText(job, view)),
      ...timingText(job),
    ].join('\n'),
    fields: failed ? [] : resultFields(job, view, link),
    ...(view.picture !== undefined && { image: { url: `attachment://${view.picture}` } }),
    footer: footer(job),
  };
}

function doneText(job: Job, { diff }: ReplyView): readonly string[] {
  if (isFollowUp(job)) return [quote(job.input.userMessage) + changesText(job, diff).join('\n')];
  return job.plan === undefined ? [] : [markdownText(job.plan.summary, 300)];
}

function failureText(job: Job): string {
  const { error, status, findings } = job;
  if (status === 'quarantined')
    return 'This job was stored by another version of the bot and cannot be run.';
  if (error === undefined) return 'This job has ended.';
  const found = findings
    .filter(({ severity }) => severity === 'error')
    .slice(0, 3)
    .map(({ file, message }) => `- ${markdownText(file, 60)}: ${markdownText(message, 120)}`);
  const message = markdownText(withoutPaths(error.message, job), 400);
  return [message, ...found, `*${markdownText(error.hint, 200)}*`].join('\n');
}

function resultFields(job: Job, { zipNote }: ReplyView, link: string | undefined) {
  const { preview, files, tree, artifacts } = job;
  const bytes = tree?.bytes ?? files.reduce((sum, file) => sum + file.bytes, 0);
  const { expiresAt, reason, enabled, url } = preview;
  const field = (name: string, value: string, inline = true) => ({ name, value, inline });
  const end = expiresAt === undefined ? '' : `, expires ${relativeTime(expiresAt)}`;
  // Explain a missing preview only if one was requested.
  const noPreview = enabled && url === undefined ? markdownText(reason ?? '', 200) : '';
  return [
    ...(link === undefined ? [] : [field('Preview', `[Open it](${link})${end}`)]),
    field('Files', `${count(files.length, 'file')}, ${formatBytes(bytes)}`),
    ...(artifacts.zip
      ? [field('Zip', zipNote ?? `attached, ${formatBytes(artifacts.zip.bytes)}`)]
      : []),
    field('Duration', formatDuration(ranMs(job))),
    ...(noPreview === '' ? [] : [field('No preview', noPreview, false)]),
  ];
}

function ranMs({ diagnostics: { stageTimings } }: Job): number {
  return Object.values(stageTimings).reduce((sum, ms) => sum + ms, 0);
}

function quote(text: string): string {
  const line = markdownText(text, 160);
  return line === '' ? '' : `> ${line}\n\n`;
}

function footer({ jobId, projectType, diagnostics }: Job) {
  const usage = usageText(diagnostics.tokenUsage);
  const parts = [
    typeNames[projectType],
    plainText(jobId, 60),
    ...(usage === undefined ? [] : [usage]),
  ];
  return { text: parts.join(' · ') };
}

const colors = {
  running: 0x58_65_f2,
  waiting: 0xfe_e7_5c,
  done: 0x57_f2_87,
  failed: 0xed_42_45,
  ended: 0x95_a5_a6,
} as const;
