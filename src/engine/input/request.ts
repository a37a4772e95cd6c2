import type { JobRequest, ProjectType } from '../../contracts/job/job.ts';
import { projectTypes } from '../../contracts/job/project-types.ts';
import { assertKnown, type NamesOf } from '../../errors/checks/assert-known.ts';
import { isBlank } from '../../errors/text/is-blank.ts';
import { JobError } from '../../errors/job-error.ts';
import { parseBudget } from './budget.ts';
import { reader } from './reader.ts';

/** In characters. */
const maxMessageLength = 16_000;

const read = reader('REQUEST_INVALID', 'The request');

/**
 * Checks a request. Replaces control characters (except newlines and tabs) and lone surrogates in the
 * message.
 *
 * @throws JobError `MESSAGE_EMPTY`, `MESSAGE_TOO_LONG`, `PROJECT_TYPE_UNKNOWN`, `REQUEST_INVALID`
 */
export function parseRequest(request: unknown): JobRequest {
  const fields = read.record(request);
  assertKnown(fields, names, 'Requests', 'REQUEST_INVALID');
  const { userMessage, userId, channelId, guildId, projectType, starter, approval, budget } =
    fields;
  const { model, image, priority, startAfter, replaces } = fields;
  return {
    userMessage: parseMessage(userMessage),
    userId: parseId(userId, 'userId'),
    channelId: parseId(channelId, 'channelId'),
    ...(guildId !== undefined && { guildId: parseId(guildId, 'guildId') }),
    ...(projectType !== undefined && { projectType: parseProjectType(projectType) }),
    ...(starter !== undefined && { starter: read.text(starter, 'starter', 60) }),
    ...(model !== undefined && { model: read.text(model, 'model', 200) }),
    approval: approval === undefined ? false : parseFlag(approval, 'approval'),
    ...(budget !== undefined && { budget: parseBudget(budget, 'budget', 'REQUEST_INVALID') }),
    ...(image !== undefined && { image: parseFlag(image, 'image') }),
    ...(priority !== undefined && { priority: read.whole(priority, 'priority', -100, 100) }),
    ...(startAfter !== undefined && { startAfter: read.count(startAfter, 'startAfter') }),
    ...(replaces !== undefined && { replaces: parseKey(replaces, 'replaces') }),
  };
}

const names: NamesOf<JobRequest> = {
  userMessage: true,
  userId: true,
  channelId: true,
  guildId: true,
  projectType: true,
  starter: true,
  model: true,
  approval: true,
  budget: true,
  image: true,
  priority: true,
  startAfter: true,
  replaces: true,
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
  const id = parseKey(value, field);
  if (!isBlank(id)) return id;
  throw new JobError(
    'REQUEST_INVALID',
    `The request: ${field} must be a string with visible characters.`,
  );
}

function parseKey(value: unknown, field: string): string {
  const key = read.text(value, field, 200);
  if (isStorable(key)) return key;
  throw new JobError(
    'REQUEST_INVALID',
    `The request: ${field} must be a string without NUL and lone surrogates.`,
  );
}

/** Whether every store keeps a key as it is: SQLite stores all lone surrogates as U+FFFD, PostgreSQL no NUL. */
function isStorable(key: string): boolean {
  return key.isWellFormed() && !key.includes('\0');
}

function parseProjectType(value: unknown): ProjectType {
  const known = projectTypes.find((type) => type === value);
  if (known !== undefined) return known;
  throw new JobError(
    'PROJECT_TYPE_UNKNOWN',
    `There is no project type ${JSON.stringify(value)?.slice(0, 60)}; there are ${projectTypes.join(', ')}.`,
  );
}

function parseFlag(value: unknown, field: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new JobError('REQUEST_INVALID', `The request: ${field} must be true or false.`);
}

/** @throws JobError `REQUEST_INVALID` */
export function parseIdempotencyKey(key: unknown): string | undefined {
  if (key === undefined) return undefined;
  if (typeof key === 'string' && key !== '' && key.length <= 200 && isStorable(key)) return key;
  throw new JobError(
    'REQUEST_INVALID',
    'idempotencyKey must be a string of 1 to 200 characters, without NUL and lone surrogates.',
  );
}
