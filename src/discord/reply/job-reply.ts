import type { APIEmbed } from 'discord.js';
import type { JobDiff } from '../../contracts/job/diff.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { Transcript } from '../../contracts/job/transcript.ts';
import { type Texts, textsOf } from '../texts/texts.ts';
import { type ButtonRow, jobButtons } from './buttons.ts';
import { explainedText } from './error-text.ts';
import { headline, titleOf } from './headline.ts';
import { isFinal } from './is-final.ts';
import { isFollowUp } from './is-follow-up.ts';
import { previewLink } from './preview-link.ts';
import { resultFields } from './result-fields.ts';
import { changesText, notIncludedText } from './text/changes-text.ts';
import { markdownText, plainText } from './text/escape.ts';
import { planText } from './text/plan-text.ts';
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
  /** @default English */
  readonly texts?: Texts | undefined;
  readonly progress?: ReportedProgress | undefined;
  /** File name of the attached picture. */
  readonly picture?: string | undefined;
  /** Why the zip is not attached. */
  readonly zipNote?: string | undefined;
  /** What the bot of the job said when it was tried, without secrets. */
  readonly transcript?: Transcript | undefined;
  /** How the files of a follow-up differ from those before it, without secrets. */
  readonly diff?: JobDiff | undefined;
  /** What is to be said below the job, as Markdown. */
  readonly note?: string | undefined;
}

type FullView = ReplyView & { readonly texts: Texts };

/**
 * The message that shows a job. Untrusted text is escaped, and the only link is that of the preview.
 *
 * @example
 * const { content, embeds, components } = jobReply(await engine.get(jobId));
 */
export function jobReply(job: Job, { texts = textsOf(), ...view }: ReplyView = {}): Reply {
  const full = { ...view, texts };
  return {
    content: headline(job, texts),
    embeds: [isFinal(job) ? resultEmbed(job, full) : progressEmbed(job, full)],
    components: jobButtons(job, texts),
  };
}

/** The message as plain text, if Discord refuses the full one. */
export function plainReply(job: Job, texts = textsOf()): Reply {
  // Its preview link may be what was refused. The other buttons tell the job of a message.
  const { url: _, ...preview } = job.preview;
  const components = jobButtons({ ...job, preview }, texts);
  return { content: headline(job, texts), embeds: [], components };
}

/** The message for a request that has no job yet. */
export function acceptedReply(text: string, texts = textsOf(), note?: string): Reply {
  const description = quote(text) + [texts.preparing, ...small(note)].join('\n');
  return { ...textReply(texts.accepted), embeds: [{ color: colors.running, description }] };
}

/** A message with text only. */
export function textReply(content: string): Reply {
  return { content, embeds: [], components: [] };
}

function progressEmbed(job: Job, view: FullView): APIEmbed {
  const waits = job.phase === 'awaitingApproval';
  const text = waits ? questionText(job, view) : progressText(job, view.texts, view.progress);
  return {
    color: waits ? colors.waiting : colors.running,
    description: quote(job.input.userMessage) + [text, ...small(view.note)].join('\n'),
    footer: footer(job, view.texts),
  };
}

/** What is to be approved: a plan, or a change. */
function questionText(job: Job, { diff, progress, texts }: FullView): string {
  if (job.status === 'validated' && job.changes !== undefined) {
    return changesText(job, diff, texts).join('\n');
  }
  return job.plan === undefined ? progressText(job, texts, progress) : planText(job.plan, texts);
}

function resultEmbed(job: Job, view: FullView): APIEmbed {
  const { texts } = view;
  const link = previewLink(job);
  const failed = job.status !== 'done';
  const { plan } = job;
  return {
    ...(!failed && plan && link !== undefined && { title: titleOf(job, texts), url: link }),
    color: colors[job.status === 'done' ? 'done' : job.status === 'cancelled' ? 'ended' : 'failed'],
    description: [
      ...(failed ? [quote(job.input.userMessage) + failureText(job, texts)] : doneText(job, view)),
      ...timingText(job, texts),
      ...small(view.note),
    ].join('\n'),
    fields: failed ? [] : resultFields(job, { ...view, link }),
    ...(view.picture !== undefined && { image: { url: `attachment://${view.picture}` } }),
    footer: footer(job, texts),
  };
}

function doneText(job: Job, { diff, texts }: FullView): readonly string[] {
  if (isFollowUp(job)) {
    return [quote(job.input.userMessage) + changesText(job, diff, texts).join('\n')];
  }
  return job.plan === undefined
    ? []
    : [markdownText(job.plan.summary, 300), ...notIncludedText(job.plan, texts)];
}

function failureText(job: Job, texts: Texts): string {
  const { error, status, findings } = job;
  if (status === 'quarantined') return texts.failure.quarantined;
  if (error === undefined) return texts.failure.ended;
  if (error.isUnexpected === true) {
    const { unexpected, askOperator } = texts.failure;
    return `${unexpected(error.stage)}\n*${markdownText(askOperator(job.jobId), 200)}*`;
  }
  const [what = '', ...hint] = explainedText(
    { ...error, message: withoutPaths(error.message, job) },
    texts,
  ).split('\n');
  const found = findings
    .filter(({ severity }) => severity === 'error')
    .slice(0, 3)
    .map(({ file, message }) => `- ${markdownText(file, 60)}: ${markdownText(message, 120)}`);
  return [what, ...found, ...hint].join('\n');
}

export function quote(text: string): string {
  const line = markdownText(text, 160);
  return line === '' ? '' : `> ${line}\n\n`;
}

function small(note: string | undefined): readonly string[] {
  return note === undefined ? [] : [`-# ${note}`];
}

function footer({ jobId, projectType, diagnostics }: Job, texts: Texts) {
  const usage = usageText(diagnostics.tokenUsage, texts);
  const parts = [
    texts.types[projectType],
    plainText(jobId, 60),
    ...(usage === undefined ? [] : [usage]),
  ];
  return { text: parts.join(' · ') };
}

export const colors = {
  running: 0x58_65_f2,
  waiting: 0xfe_e7_5c,
  done: 0x57_f2_87,
  failed: 0xed_42_45,
  ended: 0x95_a5_a6,
} as const;
