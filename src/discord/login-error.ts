import { GatewayCloseCodes } from 'discord.js';
import { JobError } from '../errors/job-error.ts';

/**
 * The error for a close code after which reconnecting is pointless; undefined for all other codes.
 */
export function closeError(code: number | undefined): JobError | undefined {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new JobError('DISCORD_TOKEN_INVALID', 'Discord does not accept the token.');
    case GatewayCloseCodes.DisallowedIntents:
      return new JobError(
        'DISCORD_INTENT_MISSING',
        'Reading messages without a mention needs the privileged intent “Message Content”, which is turned off for this bot.',
      );
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
    case GatewayCloseCodes.InvalidAPIVersion:
    case GatewayCloseCodes.InvalidIntents:
      return new JobError('DISCORD_REFUSED', `Discord closed the connection with code ${code}.`);
    case undefined:
    default:
      return undefined;
  }
}

/** The same for an error thrown by `client.login`. */
export function loginError(thrown: unknown): JobError | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const isToken =
    ('code' in thrown && thrown.code === 'TokenInvalid') ||
    /authentication failed/i.test(thrown.message);
  if (isToken) return closeError(GatewayCloseCodes.AuthenticationFailed);
  if (/disallowed intents/i.test(thrown.message))
    return closeError(GatewayCloseCodes.DisallowedIntents);
  return undefined;
}
