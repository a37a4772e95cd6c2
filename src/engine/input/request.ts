import type { JobRequest, ProjectType } from '../../contracts/job.ts';
import { assertKnown, type NamesOf } from '../../errors/assert-known.ts';
import { isBlank } from '../../errors/is-blank.ts';
import { JobError } from '../../errors/job-error.ts';
import { parseBudget } from './budget.ts';
import { reader } from './reader.ts';

/** Longest message, in characters. */
const maxMessageLength = 16_000;

const projectTypes: readonly ProjectType[] = ['static_html', 'node_project', 'discord_bot'];
const read = reader('REQUEST_INVALID', 'The request');

/**
 * Checks a request before anything is done for it. Control characters other than newlines and tabs,
 * and lone surrogates, are replaced in the message; all else is kept as it was written.
 *
 * @throws JobError `MESSAGE_EMPTY`, `MESSAGE_TOO_LONG`, `PROJECT_TYPE_UNKNOWN`, `REQUEST_INVALID`
 */
export function parseRequest(request: unknown): JobRequest {
  const given = read.record(request);
  assertKnown(given, names, 'Requests', 'REQUEST_INVALID');
  const { userMessage, userId, channelId, guildId, projectType, starter, approval, budget } = given;
  return {
    userMessage: parseMessage(userMessage),
    userId: parseId(userId, 'userId'),
    channelId: parseId(channelId, 'channelId'),
    ...(guildId !== undefined && { guildId: parseId(guildId, 'guildId') }),
    ...(projectType !== undefined && { projectType: parseProjectType(projectType) }),
    ...(starter !== undefined && { starter: read.text(starter, 'starter', 60) }),
    approval: approval === undefined ? false : parseFlag(approval),
    ...(budget !== undefined && { budget: parseBudget(budget, 'budget', 'REQUEST_INVALID') }),
  };
}

const names: NamesOf<JobRequest> = {
  userMessage: true,
  userId: true,
  channelId: true,
  guildId: true,
  projectType: true,
  starter: true,
  approval: true,
  budget: true,
};

function parseMessage(message: unknown): string {
  if (typeof message !== 'string') {
    throw new JobError('REQUEST_INVALID', 'The request: userMessage must be a string.');
  }
  if (isBlank(message)) throw new JobError('MESSAGE_EMPTY', 'The message is empty.');
  if (message.length > maxMessageLength) {
    throw new JobError(
      'MESSAGE_TOO_LONG',
      `The message has ${message.length} characters; at most ${maxMessageLength} are allowed.`,
    );
  }
  return message
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '\uFFFD')
    .toWellFormed();
}

function parseId(value: unknown, field: string): string {
  const id = read.text(value, field, 200);
  if (!isBlank(id)) return id;
  throw new JobError('REQUEST_INVALID', `The request: ${field} must be a string that can be seen.`);
}

function parseProjectType(value: unknown): ProjectType {
  const known = projectTypes.find((type) => type === value);
  if (known !== undefined) return known;
  throw new JobError(
    'PROJECT_TYPE_UNKNOWN',
    `There is no project type ${JSON.stringify(value)?.slice(0, 60)}; there are ${projectTypes.join(', ')}.`,
  );
}

function parseFlag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new JobError('REQUEST_INVALID', 'The request: approval must be true or false.');
}

/** @throws JobError `REQUEST_INVALID` */
export function parseIdempotencyKey(key: unknown): string | undefined {
  if (key === undefined) return undefined;
  if (typeof key === 'string' && key !== '' && key.length <= 200) return key;
  throw new JobError('REQUEST_INVALID', 'idempotencyKey must be a string of 1 to 200 characters.');
}
