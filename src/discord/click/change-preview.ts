import type { JobEngine } from '../../contracts/engine.ts';
import type { Job } from '../../contracts/job.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import type { DiscordApi } from '../discord-api.ts';
import type { Click } from '../read/read-interaction.ts';
import { jobReply } from '../reply/job-reply.ts';
import { texts } from '../reply/texts.ts';
import { viewWith } from '../reply/view-with.ts';

interface PreviewParts {
  readonly engine: Pick<JobEngine, 'get' | 'previews'>;
  readonly api: Pick<DiscordApi, 'acknowledge' | 'editAnswer'>;
  readonly now: Now;
  readonly sleep: Sleep;
}

/** Extends or stops a preview, and shows it in the message. */
export async function changePreview(
  click: Click,
  change: 'extend' | 'stop',
  job: Job,
  parts: PreviewParts,
): Promise<string | undefined> {
  const { engine, api } = parts;
  if (job.preview.url === undefined) return texts.noPreview;
  if (change === 'extend') await engine.previews.extend(job.jobId, hourMs);
  else await engine.previews.stop(job.jobId);
  await api.acknowledge(click.interaction);
  const changed = await whenChanged(job, parts);
  // Files stay where an edit does not name them.
  await api.editAnswer(click.interaction, jobReply(changed, viewWith(changed, click.attached)));
  return undefined;
}

const hourMs = 3_600_000;

/** Whoever serves the preview takes what was asked of it from its inbox. */
async function whenChanged(job: Job, { engine, now, sleep }: PreviewParts): Promise<Job> {
  const until = now() + patienceMs;
  const before = JSON.stringify(job.preview);
  for (;;) {
    const latest = (await engine.get(job.jobId)) ?? job;
    if (JSON.stringify(latest.preview) !== before || now() > until) return latest;
    await sleep(lookEveryMs, new AbortController().signal);
  }
}

const patienceMs = 5000;
const lookEveryMs = 50;
