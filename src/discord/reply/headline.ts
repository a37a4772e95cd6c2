import type { Job } from '../../contracts/job/job.ts';
import type { Texts } from '../texts/texts.ts';
import { isFollowUp } from './is-follow-up.ts';
import { markdownText } from './text/escape.ts';

/** The first line of the message of a job: what it is, and how far. */
export function headline(job: Job, texts: Texts): string {
  const name = `**${titleOf(job, texts)}**`;
  return texts.headlines[isFollowUp(job) ? ofChange(job) : ofBuild(job)](name);
}

type Headline = keyof Texts['headlines'];

function ofBuild({ status, phase }: Job): Headline {
  switch (status) {
    case 'done':
      return 'ready';
    case 'failed':
    case 'quarantined':
      return 'notBuilt';
    case 'cancelled':
      return 'cancelled';
    case 'created':
    case 'planned':
    case 'generated':
    case 'validated':
    case 'packaged':
    case 'deployed':
      return phase === 'awaitingApproval' ? 'planned' : 'building';
  }
}

function ofChange(job: Job): Headline {
  switch (job.status) {
    case 'done':
      return hasChanged(job) ? 'changed' : 'unchanged';
    case 'failed':
    case 'quarantined':
      return 'notChanged';
    case 'cancelled':
      return 'changeCancelled';
    case 'created':
    case 'planned':
    case 'generated':
    case 'validated':
    case 'packaged':
    case 'deployed':
      if (job.phase !== 'awaitingApproval') return 'changing';
      return job.status === 'validated' ? 'changeReady' : 'changePlanned';
  }
}

function hasChanged({ changes }: Job): boolean {
  return changes === undefined || changes.added + changes.changed + changes.deleted > 0;
}

/** The title of a project as Markdown. */
export function titleOf({ plan, projectType }: Job, { untitled }: Texts): string {
  const title = plan === undefined ? '' : markdownText(plan.title, 80);
  return title === '' ? untitled[projectType] : title;
}
