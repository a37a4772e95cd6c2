import type { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import { markdownText } from './text/escape.ts';
import { relativeTime } from './text/format.ts';

export const texts = {
  help: 'I build web pages, Node projects and Discord bots. Describe in a sentence what you need, for example: *create a landing page for my bakery with a menu*. To change a result, reply to it.',
  notSaved: 'I could not save your request. Please try again in a minute.',
  noJob: 'I no longer have that project.',
  notYours:
    'Only the person who asked for this project and the moderators of this channel can do that.',
  notYoursToChange:
    'Only the person who asked for this project and the moderators of this channel can change it. For one of your own, mention me in a new message.',
  emptyReply:
    'I found no words in your reply. Write what to change, with the mention of me switched on, or press “Change”.',
  emptyForm: 'Write in a few words what to change.',
  stillRunning: 'I am still working on this one. Reply again when it is ready.',
  awaitsDecision: 'This one waits for a decision first: please use the buttons below it.',
  nothingToChange: 'There are no files of this project to change. Please try it again first.',
  filesGone: 'I no longer have the files of this project. Please ask for it anew.',
  tooLate: 'That is no longer possible: the project has moved on.',
  planChanged: 'The plan has changed. Please use the buttons of the latest one.',
  noPreview: 'The preview is no longer available.',
  noZip: 'no longer available',
  noLog: 'The log is no longer available.',
  failed: 'That did not work. Please try again.',
  jobLost: 'That project no longer exists.',
} as const;

/** Why a request is declined for now, and when to try again. */
export function limitText(reached: 'user' | 'all', retryAt: number): string {
  const why =
    reached === 'user'
      ? 'You have reached your limit of requests.'
      : 'I am getting too many requests at the moment.';
  return `${why} Please try again ${relativeTime(retryAt)}.`;
}

/** An error and its hint as Markdown. */
export function errorText(
  { message, hint }: Pick<JobError, 'message' | 'hint'>,
  redact: Redactor,
): string {
  return `${markdownText(redact.text(message), 400)}\n*${markdownText(hint, 200)}*`;
}

/** Explains why the zip is not attached. */
export function zipElsewhereText(size: string): string {
  return `${size}, too large to attach here. Ask the operator of this bot for it.`;
}
