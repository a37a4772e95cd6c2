import { setTimeout as delay } from 'node:timers/promises';
import { JobError, type JobEngine } from '../../src/index.ts';

const messages = [
  'create a landing page for my bakery',
  'make an Express API server',
  'a portfolio page for a photographer',
  'build a discord bot with slash commands',
  'a snake game',
] as const;

/**
 * Submits four jobs a second and does to them what people do. The rate does not follow the speed of the
 * machine, so what the engine holds stays comparable over an hour.
 */
export function startLoad(engine: JobEngine, signal: AbortSignal) {
  const counts = { done: 0, cancelled: 0, failed: 0, followUps: 0, extended: 0, removed: 0 };
  let turn = 0;

  async function submitAll(): Promise<void> {
    const jobs = new Set<Promise<void>>();
    while (!signal.aborted) {
      turn += 1;
      const job = oneJob(turn).catch((error: unknown) => {
        // What was removed meanwhile cannot be acted on, nor anything once the engine closes.
        if (!JobError.isInstance(error) || !passing.has(error.code)) throw error;
      });
      jobs.add(job);
      void job.finally(() => jobs.delete(job));
      await delay(250);
    }
    await Promise.all(jobs);
  }

  async function oneJob(own: number): Promise<void> {
    const approval = own % 11 === 0;
    const { jobId } = await engine.submit({
      userMessage: messages[own % messages.length] ?? '',
      userId: `user-${own % 20}`,
      channelId: 'c1',
      approval,
    });
    if (own % 5 === 0) await engine.send(jobId, { type: 'job.cancel' });
    else if (approval) await answerPlan(jobId, own % 2 === 0);
    const job = await engine.result(jobId);
    if (job.status === 'done') counts.done += 1;
    else if (job.status === 'cancelled') counts.cancelled += 1;
    else counts.failed += 1;
    // A follow-up of a job whose plan is approved would wait, too.
    if (own % 7 === 0 && !approval) {
      await engine.result((await engine.retry(jobId)).jobId);
      counts.followUps += 1;
    }
    if (own % 13 === 0 && job.preview.url !== undefined) {
      await engine.previews.extend(jobId, 1000);
      counts.extended += 1;
    }
    if (own % 17 === 0) {
      await engine.remove(jobId);
      counts.removed += 1;
    }
  }

  async function answerPlan(jobId: string, isGood: boolean): Promise<void> {
    for await (const { state } of engine.watch({ jobId })) {
      if (state !== 'planned.awaitingApproval') continue;
      return engine.send(jobId, { type: isGood ? 'job.approve' : 'job.cancel' });
    }
  }

  return { ended: submitAll().then(() => counts) };
}

const passing: ReadonlySet<string> = new Set(['JOB_NOT_FOUND', 'JOB_ENDED', 'ENGINE_CLOSED']);
