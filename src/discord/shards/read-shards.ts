import { maxShards } from '../../config/read-discord-config.ts';
import { JobError } from '../../errors/job-error.ts';

export interface Shards {
  /** Number of shards of all processes together. */
  readonly count: number;
  /** Those that this process may run. */
  readonly ids: readonly number[];
}

/**
 * The shards of a bot; all of them unless some are named.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export function readShards(ids: readonly number[] | undefined, count = 1): Shards {
  if (!Number.isSafeInteger(count) || count < 1 || count > maxShards) {
    throw invalid(`shardCount must be a whole number from 1 to ${maxShards}.`);
  }
  const all = Array.from({ length: count }, (_, id) => id);
  const known = ids === undefined ? all : all.filter((id) => ids.includes(id));
  if (ids !== undefined && (ids.length === 0 || known.length !== ids.length)) {
    throw invalid(
      `shards must be different numbers from 0 to ${count - 1} (shardCount is ${count}).`,
    );
  }
  return { ids: known, count };
}

function invalid(message: string): JobError {
  return new JobError('CONFIG_INVALID', `createDiscordBot: ${message}`);
}
