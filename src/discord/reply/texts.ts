import type { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import { markdownText } from './escape.ts';
import { relativeTime } from './format.ts';

export const texts = {
  help: 'I build web pages, Node projects and Discord bots. Tell me in a sentence what you need, such as: *create a landing page for my bakery with a menu*.',
  notKept: 'I could not note that down. Please ask again in a minute.',
  noJob: 'I do not know that project any more.',
  notYours: 'Only who asked for it, and the moderators of this channel, can do that.',
  tooLate: 'That is no longer possible: the project has moved on.',
  planChanged: 'The plan has changed since. Please look at the newest one.',
  noPreview: 'Its preview is not open any more.',
  noZip: 'It is not there any more.',
  noLog: 'There is no log of it any more.',
  failed: 'That did not work. Please try again.',
  jobLost: 'That project is not there any more.',
} as const;

/** Why a request is not taken now, and when one will be. */
export function limitText(full: 'user' | 'all', freeAt: number): string {
  const why =
    full === 'user'
      ? 'You have asked for a lot already.'
      : 'Many people are asking for projects at the moment.';
  return `${why} Please ask again ${relativeTime(freeAt)}.`;
}

/** What is wrong with a request, and what to do about it. */
export function errorText(
  { message, hint }: Pick<JobError, 'message' | 'hint'>,
  redact: Redactor,
): string {
  return `${markdownText(redact.text(message), 400)}\n*${markdownText(hint, 200)}*`;
}

/** Where a zip is that Discord does not take. */
export function zipElsewhereText(size: string): string {
  return `${size}, more than Discord takes here. It is kept where this bot runs: ask who runs it.`;
}
