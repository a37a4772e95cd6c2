import type { APIEmbed } from 'discord.js';
import type { Job, ProjectType } from '../../contracts/job.ts';
import { type ButtonRow, jobButtons } from './buttons.ts';
import { markdownText, plainText } from './escape.ts';
import { count, formatBytes, formatDuration, relativeTime } from './format.ts';
import { isFinal } from './is-final.ts';
import { planText } from './plan-text.ts';
import { previewLink } from './preview-link.ts';
import { progressText, type StageProgress, timingText } from './progress.ts';
import { withoutPaths } from './without-paths.ts';

/** A message of the bot's: all of it, for an edit replaces all. */
export interface Reply {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly ButtonRow[];
}

export interface ReplyView {
  readonly progress?: StageProgress | undefined;
  /** Name of the attached picture of the result. */
  readonly picture?: string | undefined;
  /** Why the zip is not attached. */
  readonly zipNote?: string | undefined;
}

/**
 * A job as the one message that Discord shows of it. Text of users, models and stages is escaped,
 * and the only link is that of the preview.
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

/** The message in words alone, for where Discord takes no more. */
export function plainReply(job: Job): Reply {
  return { content: headline(job), embeds: [], components: [] };
}

/** What is shown of a request before there is a job. */
export function acceptedReply(text: string): Reply {
  const embed = { color: colors.running, description: `${quote(text)}Getting ready …` };
  return { content: 'On it.', embeds: [embed], components: [] };
}

/** A message of a sentence or two. */
export function textReply(content: string): Reply {
  return { content, embeds: [], components: [] };
}

function headline(job: Job): string {
  const name = `**${titleOf(job)}**`;
  switch (job.status) {
    case 'done':
      return `${name} is ready.`;
    case 'failed':
    case 'quarantined':
      return `${name} could not be built.`;
    case 'cancelled':
      return `${name} was cancelled.`;
    case 'created':
    case 'planned':
    case 'generated':
    case 'validated':
    case 'packaged':
    case 'deployed':
      return job.phase === 'awaitingApproval'
        ? `${name} is planned. Shall I build it?`
        : `Building ${name} …`;
  }
}

function titleOf({ plan, projectType }: Job): string {
  const title = plan === undefined ? '' : markdownText(plan.title, 80);
  return title === '' ? `Your ${typeNames[projectType]}` : title;
}

function progressEmbed(job: Job, { progress }: ReplyView): APIEmbed {
  const waits = job.phase === 'awaitingApproval';
  const { plan } = job;
  const body = waits && plan !== undefined ? planText(plan) : progressText(job, progress);
  return {
    color: waits ? colors.waiting : colors.running,
    description: quote(job.input.userMessage) + body,
    footer: footer(job),
  };
}

function resultEmbed(job: Job, view: ReplyView): APIEmbed {
  const link = previewLink(job);
  const failed = job.status !== 'done';
  const { plan } = job;
  return {
    ...(!failed && plan && link !== undefined && { title: titleOf(job), url: link }),
    color: colors[job.status === 'done' ? 'done' : job.status === 'cancelled' ? 'ended' : 'failed'],
    description: [
      ...(failed ? [quote(job.input.userMessage) + failureText(job)] : []),
      ...(failed || plan === undefined ? [] : [markdownText(plan.summary, 300)]),
      ...timingText(job),
    ].join('\n'),
    fields: failed ? [] : resultFields(job, view, link),
    ...(view.picture !== undefined && { image: { url: `attachment://${view.picture}` } }),
    footer: footer(job),
  };
}

function failureText(job: Job): string {
  const { error, status, findings } = job;
  if (status === 'quarantined') return 'What is stored of it does not fit this version of the bot.';
  if (error === undefined) return 'Nothing more will be done for it.';
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
  const end = expiresAt === undefined ? '' : `, ends ${relativeTime(expiresAt)}`;
  // Why there is none is of interest where one was wished for.
  const whyNone = enabled && url === undefined ? markdownText(reason ?? '', 200) : '';
  return [
    ...(link === undefined ? [] : [field('Preview', `[Open it](${link})${end}`)]),
    field('Files', `${count(files.length, 'file')}, ${formatBytes(bytes)}`),
    ...(artifacts.zip
      ? [field('Zip', zipNote ?? `attached, ${formatBytes(artifacts.zip.bytes)}`)]
      : []),
    field('Took', formatDuration(ranMs(job))),
    ...(whyNone === '' ? [] : [field('No preview', whyNone, false)]),
  ];
}

function ranMs({ diagnostics: { stageTimings } }: Job): number {
  return Object.values(stageTimings).reduce((sum, ms) => sum + ms, 0);
}

function quote(text: string): string {
  const line = markdownText(text, 160);
  return line === '' ? '' : `> ${line}\n\n`;
}

function footer({ jobId, projectType }: Job) {
  return { text: `${typeNames[projectType]} · ${plainText(jobId, 60)}` };
}

const typeNames: Readonly<Record<ProjectType, string>> = {
  static_html: 'web page',
  node_project: 'Node project',
  discord_bot: 'Discord bot',
};

const colors = {
  running: 0x58_65_f2,
  waiting: 0xfe_e7_5c,
  done: 0x57_f2_87,
  failed: 0xed_42_45,
  ended: 0x95_a5_a6,
} as const;
