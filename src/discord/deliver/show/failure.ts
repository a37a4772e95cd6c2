import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { cutText } from '../../../errors/cut-text.ts';

/**
 * What a failed call means:
 * - `gone`: the message does not exist;
 * - `expired`: the interaction can no longer be answered;
 * - `denied`: the bot may not write to this target;
 * - `tooLarge`: the files are too large;
 * - `invalid`: Discord will never accept this message;
 * - `answered`: the first answer was sent before;
 * - `later`: the call may be retried.
 */
export type Failure =
  | { readonly type: 'later'; readonly afterMs?: number; readonly message: string }
  | {
      readonly type: 'gone' | 'expired' | 'denied' | 'tooLarge' | 'invalid' | 'answered';
      readonly message: string;
    };

/** Classifies an error thrown by discord.js. */
export function failureOf(thrown: unknown): Failure {
  const message = thrown instanceof Error ? cutText(thrown.message, 300) : 'unknown';
  if (thrown instanceof RateLimitError) {
    return { type: 'later', afterMs: thrown.retryAfter, message };
  }
  if (!(thrown instanceof DiscordAPIError)) return { type: 'later', message };
  const known = types.get(thrown.code);
  if (known !== undefined) return { type: known, message };
  const { status, url } = thrown;
  if (status === 413) return { type: 'tooLarge', message };
  if (status === 400) return { type: 'invalid', message };
  if (status === 403) return { type: 'denied', message };
  // Paths with a token belong to interactions.
  const isInteraction = /\/(webhooks|interactions)\//.test(url);
  if (isInteraction && (status === 401 || status === 404)) return { type: 'expired', message };
  if (status === 404) return { type: 'gone', message };
  return { type: 'later', message };
}

const codes = RESTJSONErrorCodes;

const types: ReadonlyMap<number | string, Exclude<Failure['type'], 'later'>> = new Map([
  [codes.UnknownMessage, 'gone'],
  [codes.UnknownWebhook, 'expired'],
  [codes.UnknownInteraction, 'expired'],
  [codes.InvalidWebhookToken, 'expired'],
  [codes.InteractionHasAlreadyBeenAcknowledged, 'answered'],
  [codes.UnknownChannel, 'denied'],
  [codes.UnknownGuild, 'denied'],
  [codes.UnknownUser, 'denied'],
  [codes.MissingAccess, 'denied'],
  [codes.MissingPermissions, 'denied'],
  [codes.CannotSendMessagesToThisUser, 'denied'],
  [codes.ThreadLocked, 'denied'],
  [codes.RequestEntityTooLarge, 'tooLarge'],
] as const);
