import { JobError } from '../errors/job-error.ts';
import { type Environment, readVariable } from './read-variable.ts';

export interface DiscordConfig {
  readonly token: string;
  /** Base URL of the API without the version; undefined for Discord's own. */
  readonly api?: string;
  /** Number of shards of all processes together; undefined for one. */
  readonly shardCount?: number;
  /** The shards that this process may run; undefined for all. */
  readonly shards?: readonly number[];
}

/**
 * Reads the bot's settings: `DISCORD_TOKEN`, and optionally `DISCORD_API` for an API other than
 * Discord's own, and `JOB_DISCORD_SHARDS` for the shards of a large bot.
 *
 * @throws JobError `CONFIG_INVALID`, naming the variable
 */
export function readDiscordConfig(environment: Environment = process.env): DiscordConfig {
  const api = readVariable('DISCORD_API', environment);
  const shards = readVariable('JOB_DISCORD_SHARDS', environment);
  return {
    token: readToken(readVariable('DISCORD_TOKEN', environment)),
    ...(api !== undefined && { api: readApi(api) }),
    ...(shards !== undefined && readShards(shards)),
  };
}

/** The error message must not contain the token, even a wrong one. */
function readToken(value = ''): string {
  const token = value.replace(/^Bot\s+/i, '');
  if (token === '') {
    throw invalid(
      'DISCORD_TOKEN is not set. Copy the token from the “Bot” page of your application on discord.com/developers.',
    );
  }
  if (!/^[\w.-]{8,200}$/.test(token)) {
    throw invalid(
      'DISCORD_TOKEN must be the token only, 8 to 200 characters: letters, digits, dots, - and _.',
    );
  }
  return token;
}

function readApi(value: string): string {
  const url = URL.parse(value);
  const isPlain = url !== null && url.username === '' && url.search === '' && url.hash === '';
  if (!isPlain || !/^https?:$/.test(url.protocol)) {
    const shown = JSON.stringify(value).slice(0, 200);
    throw invalid(
      `DISCORD_API: ${shown} must be an http or https URL, such as https://discord.com/api.`,
    );
  }
  // discord.js adds the version.
  return url.href.replace(/\/(v\d+\/?)?$/, '');
}

/** `4`: four shards, of which this process runs what others leave. `0,1/4`: only these two. */
function readShards(value: string): Pick<DiscordConfig, 'shards' | 'shardCount'> {
  const [, ids, count] = /^(?:(\d{1,5}(?:,\d{1,5})*)\/)?(\d{1,5})$/.exec(value) ?? [];
  const shardCount = Number(count);
  const shards = ids?.split(',').map(Number);
  const isPossible =
    shardCount >= 1 && shardCount <= maxShards && shards?.every((id) => id < shardCount) !== false;
  if (isPossible && new Set(shards).size === (shards?.length ?? 0)) {
    return { shardCount, ...(shards && { shards }) };
  }
  const shown = JSON.stringify(value).slice(0, 200);
  throw invalid(
    `JOB_DISCORD_SHARDS: ${shown} must be the number of shards, such as 4, or those of this process and the number, such as 0,1/4.`,
  );
}

/** The most shards that a bot may have. */
export const maxShards = 16_384;

function invalid(message: string): JobError {
  return new JobError('CONFIG_INVALID', message);
}
