import type { Job, ProjectType } from '../../contracts/job/job.ts';
import { isFollowUp } from './is-follow-up.ts';
import { markdownText } from './text/escape.ts';

/** The first line of the message of a job: what it is, and how far. */
export function headline(job: Job): string {
  const name = `**${titleOf(job)}**`;
  return isFollowUp(job) ? changeLine(job, name) : buildLine(job, name);
}

function buildLine(job: Job, name: string): string {
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

function changeLine(job: Job, name: string): string {
  switch (job.status) {
    case 'done':
      return hasChanged(job) ? `${name} is changed.` : `${name} is as it was.`;
    case 'failed':
    case 'quarantined':
      return `${name} could not be changed.`;
    case 'cancelled':
      return `The change of ${name} was cancelled.`;
    case 'created':
    case 'planned':
    case 'generated':
    case 'validated':
    case 'packaged':
    case 'deployed':
      return job.phase === 'awaitingApproval' ? waitingLine(job, name) : `Changing ${name} …`;
  }
}

function waitingLine({ status }: Job, name: string): string {
  return status === 'validated'
    ? `The change of ${name} is ready. Shall I keep it?`
    : `The change of ${name} is planned. Shall I make it?`;
}

function hasChanged({ changes }: Job): boolean {
  return changes === undefined || changes.added + changes.changed + changes.deleted > 0;
}

/** The title of a project as Markdown. */
export function titleOf({ plan, projectType }: Job): string {
  const title = plan === undefined ? '' : markdownText(plan.title, 80);
  return title === '' ? `Your ${typeNames[projectType]}` : title;
}

export const typeNames: Readonly<Record<ProjectType, string>> = {
  static_html: 'web page',
  node_project: 'Node project',
  discord_bot: 'Discord bot',
};
