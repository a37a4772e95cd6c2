import type { APIButtonComponent } from 'discord.js';
import { ButtonStyle, ComponentType } from 'discord.js';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { Redactor } from '../../redact/redact.ts';
import type { DiscordApi } from '../discord-api.ts';
import { describeThrown, type Report } from '../notice.ts';
import type { JobsQuestion } from '../read/read-interaction.ts';
import { type ButtonRow, jobButtons, row } from '../reply/buttons.ts';
import { listId } from '../reply/custom-id.ts';
import { headline } from '../reply/headline.ts';
import { type Reply, textReply } from '../reply/job-reply.ts';
import { markdownText } from '../reply/text/escape.ts';
import { forChat } from '../reply/text/for-chat.ts';
import { relativeTime } from '../reply/text/format.ts';
import { type Texts, textsOf } from '../texts/texts.ts';

interface ListParts {
  readonly engine: Pick<JobEngine, 'list'>;
  readonly api: DiscordApi;
  readonly redact: Redactor;
  readonly report: Report;
}

/** Shows a user's own jobs, newest first, with their buttons. Only the user sees them. */
export async function listJobs(question: JobsQuestion, parts: ListParts): Promise<void> {
  const { interaction, language, isTurned } = question;
  const { api, report } = parts;
  const texts = textsOf(language);
  await api.defer(interaction, isTurned ? 'update' : 'private');
  try {
    await api.editAnswer(interaction, await pageOf(question, texts, parts));
  } catch (error) {
    const message = `A list of jobs could not be shown: ${describeThrown(error)}`;
    report({ level: 'warning', event: 'request.failed', message });
    const failed = textReply(texts.failed);
    await (isTurned ? api.followUp(interaction, failed) : api.editAnswer(interaction, failed));
  }
}

async function pageOf(
  { userId, cursor }: JobsQuestion,
  texts: Texts,
  { engine, redact }: ListParts,
): Promise<Reply> {
  const page = await engine.list({
    userId,
    limit: jobsPerPage,
    ...(cursor !== undefined && { cursor }),
  });
  const jobs = page.jobs.map((job) => forChat(job, redact));
  return jobsReply(jobs, page.cursor, texts);
}

/** Discord allows five rows of buttons; the last one turns the page. */
const jobsPerPage = 4;

/** A page of a user's jobs. */
export function jobsReply(jobs: readonly Job[], cursor: string | undefined, texts: Texts): Reply {
  if (jobs.length === 0) return textReply(texts.noJobs);
  return {
    content: '',
    embeds: [{ description: jobs.map((job, at) => lineOf(job, at + 1, texts)).join('\n') }],
    components: [
      ...jobs.flatMap((job, at) => numbered(jobButtons(job, texts), at + 1)),
      ...(cursor === undefined ? [] : row([olderButton(cursor, texts)])),
    ],
  };
}

function lineOf(job: Job, number: number, texts: Texts): string {
  const asked = markdownText(job.input.userMessage, 100);
  const when = relativeTime(Date.parse(job.createdAt));
  return `**${number}.** ${headline(job, texts)}\n-# ${when} · ${asked}`;
}

/** The buttons of several jobs look alike, so each says of which it is. */
function numbered(rows: readonly ButtonRow[], number: number): readonly ButtonRow[] {
  return rows.map((each) => ({
    ...each,
    components: each.components.map((button) => {
      return 'label' in button ? { ...button, label: `${number} · ${button.label}` } : button;
    }),
  }));
}

function olderButton(cursor: string, { buttons }: Texts): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: buttons.older,
    custom_id: listId(cursor),
  };
}
