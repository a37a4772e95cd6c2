import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { cutText } from '../../../errors/text/cut-text.ts';
import { JobError } from '../../../errors/job-error.ts';

/**
 * What a failed call means:
 * - `gone`: the message does not exist;
 * - `expired`: the interaction can no longer be answered;
 * - `archived`: the thread is archived, until somebody writes in it;
 * - `forbidden`: the bot lacks a permission, maybe only that for files;
 * - `noReference`: the bot may write here, but not reply;
 * - `denied`: the bot may not write to this target;
 * - `tooLarge`: the files are too large;
 * - `invalid`: Discord will never accept this message;
 * - `answered`: the first answer was sent before;
 * - `unauthorised`: Discord does not accept the token of the bot, which must not be used any more;
 * - `later`: the call may be retried.
 */
export type Failure =
  | { readonly type: 'later'; readonly afterMs?: number; readonly message: string }
  | { readonly type: Exclude<FailureType, 'later'>; readonly message: string };

type FailureType =
  | 'gone'
  | 'expired'
  | 'archived'
  | 'forbidden'
  | 'noReference'
  | 'denied'
  | 'tooLarge'
  | 'invalid'
  | 'answered'
  | 'unauthorised'
  | 'later';

/** Classifies an error thrown by a call to Discord: by Discord's code, and only without one by the status. */
export function failureOf(thrown: unknown): Failure {
  const message = thrown instanceof Error ? cutText(thrown.message, 300) : 'unknown';
  if (thrown instanceof RateLimitError) {
    return { type: 'later', afterMs: thrown.retryAfter, message };
  }
  if (JobError.isInstance(thrown) && thrown.code === 'DISCORD_TOKEN_INVALID') {
    return { type: 'unauthorised', message };
  }
  if (!(thrown instanceof DiscordAPIError)) return { type: 'later', message };
  const known = types.get(thrown.code);
  if (known !== undefined) return { type: known, message };
  const { status, url } = thrown;
  if (status === 413) return { type: 'tooLarge', message };
  if (status === 400) return { type: 'invalid', message };
  if (status === 403) return { type: 'denied', message };
  if (isOfInteraction(url) && (status === 401 || status === 404)) {
    return { type: 'expired', message };
  }
  if (status === 404) return { type: 'gone', message };
  return { type: 'later', message };
}

/** Whether a call is allowed by the token in its path instead of that of the bot. */
export function isOfInteraction(url: string): boolean {
  return /\/(webhooks|interactions)\//.test(url);
}

const codes = RESTJSONErrorCodes;

const types: ReadonlyMap<number | string, FailureType> = new Map([
  [codes.UnknownMessage, 'gone'],
  [codes.UnknownWebhook, 'expired'],
  [codes.UnknownInteraction, 'expired'],
  [codes.InvalidWebhookToken, 'expired'],
  [codes.InteractionHasAlreadyBeenAcknowledged, 'answered'],
  [codes.InvalidActionOnArchivedThread, 'archived'],
  [codes.MissingPermissions, 'forbidden'],
  [codes.CannotReplyWithoutPermissionToReadMessageHistory, 'noReference'],
  [codes.UnknownChannel, 'denied'],
  [codes.UnknownGuild, 'denied'],
  [codes.UnknownUser, 'denied'],
  [codes.MissingAccess, 'denied'],
  [codes.CannotSendMessagesToThisUser, 'denied'],
  [codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, 'denied'],
  [codes.CannotSendMessagesInNonTextChannel, 'denied'],
  [codes.ThreadLocked, 'denied'],
  [codes.MessageWasBlockedByAutomaticModeration, 'invalid'],
  [codes.MessageBlockedByHarmfulLinksFilter, 'invalid'],
  [codes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached, 'later'],
  [codes.OpeningDirectMessagesTooFast, 'later'],
  [codes.RequestEntityTooLarge, 'tooLarge'],
] as const);
