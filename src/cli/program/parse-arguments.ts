import { InvalidArgumentError } from 'commander';
import { imageName } from '../../config/read-image-config.ts';
import type { Budget } from '../../contracts/store/budget.ts';
import type { StageName } from '../../contracts/stages/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import { readRunStages } from '../../config/read-run-stages.ts';
import { type ListenAddress, parseListenAddress } from '../commands/servers/listen-address.ts';

/** Tokens, or dollars after `$`. @throws InvalidArgumentError */
export function parseBudget(value: string): Budget {
  const [, dollar, amount] = /^(\$?)(\d{1,12}(?:\.\d{1,6})?)$/.exec(value) ?? [];
  if (dollar === '$') return { costUsd: Number(amount) };
  if (Number.isInteger(Number(amount))) return { tokens: Number(amount) };
  throw new InvalidArgumentError('A budget must be a number of tokens, or dollars such as $0.50.');
}

/** @throws InvalidArgumentError */
export function parseImageName(value: string): string {
  if (imageName.test(value)) return value;
  throw new InvalidArgumentError('It must be the name of an image, such as ghcr.io/me/shop:1.');
}

/** @throws InvalidArgumentError */
export function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port must be a whole number from 0 to 65535.');
}

/** @throws InvalidArgumentError */
export function parseConcurrency(value: string): number {
  const concurrency = Number(value);
  if (/^\d{1,4}$/.test(value) && concurrency >= 1 && concurrency <= 1000) return concurrency;
  throw new InvalidArgumentError('It must be a whole number from 1 to 1000.');
}

/** Names of stages, with commas. @throws InvalidArgumentError */
export function parseStages(value: string): readonly StageName[] | undefined {
  try {
    return readRunStages(
      value.split(',').map((name) => name.trim()),
      '--stages',
    );
  } catch (error) {
    throw JobError.isInstance(error) ? new InvalidArgumentError(error.message) : error;
  }
}

/** A port of loopback, or a host and a port. @throws InvalidArgumentError */
export function parseAddress(value: string): ListenAddress {
  const address = parseListenAddress(value);
  if (address !== undefined) return address;
  throw new InvalidArgumentError(
    'An address is a port, or a host and a port, such as 9464 or 0.0.0.0:9464.',
  );
}

/** @throws InvalidArgumentError */
export function parsePriority(value: string): number {
  const priority = Number(value);
  if (/^[+-]?\d+$/.test(value) && Math.abs(priority) <= 100) return priority;
  throw new InvalidArgumentError('A priority must be a whole number from -100 to 100.');
}

/**
 * The time that is meant, epoch milliseconds: a duration from now such as `10m` or `1h30m`, or an ISO time,
 * in local time if it names no zone.
 *
 * @throws InvalidArgumentError
 */
export function parseStartAfter(value: string, now = Date.now()): number {
  const span = parseDuration(value);
  const at = span === undefined ? parseTime(value) : now + span;
  if (at === undefined || Math.abs(at) > maxTime)
    throw new InvalidArgumentError(
      'A start must be a duration such as 30s, 10m, 2h or 1d, or a time such as 2030-01-31T18:00 or 2030-01-31T18:00Z.',
    );
  if (at >= now) return at;
  throw new InvalidArgumentError(`${new Date(at).toISOString()} is in the past.`);
}

/** Milliseconds. @throws InvalidArgumentError */
export function parsePingAfter(value: string): number {
  const span = parseDuration(value);
  if (span !== undefined) return span;
  throw new InvalidArgumentError('It must be a duration such as 90s, 5m or 1h.');
}

function parseDuration(value: string): number | undefined {
  const parts = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(value);
  if (parts === null || value === '') return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

function parseTime(value: string): number | undefined {
  if (!isoTime.test(value)) return undefined;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?$/;
/** The last time that has a date. */
const maxTime = 8.64e15;
