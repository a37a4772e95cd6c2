/**
 * What a Discord bot said when it was tried in a sandbox, without Discord. All text is that of a program
 * nobody has checked: it may contain anything, and notifies nobody as long as it is escaped.
 */
export interface Transcript {
  /** At most 80 characters. */
  readonly bot: string;
  /** The first 25 commands that it registered. */
  readonly commands: readonly TranscriptCommand[];
  /** How many it registered. */
  readonly commandCount: number;
  /** At most 20, in order. */
  readonly exchanges: readonly Exchange[];
}

export interface TranscriptCommand {
  /** At most 32 characters, without a slash. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** What a person did, and what the bot did then. */
export interface Exchange {
  readonly by: ExchangeKind;
  /** The command, the label of the button, or what was written: a line of at most 300 characters. */
  readonly said: string;
  /** At most 4. */
  readonly replies: readonly BotReply[];
  /** What it did besides, such as "banned Ben": at most 4 lines of at most 100 characters. */
  readonly acts: readonly string[];
  /** What went wrong: a line of at most 200 characters. */
  readonly problem?: string;
}

export type ExchangeKind = 'command' | 'button' | 'menu' | 'form' | 'message' | 'event';

/** One message, or form, of the bot. */
export interface BotReply {
  /** At most 2,000 characters; mentions are written out as names. */
  readonly text: string;
  /** At most 2. */
  readonly embeds: readonly ReplyEmbed[];
  /** The labels of its buttons and menus, or the fields of its form, at most 10 of 80 characters each. */
  readonly controls: readonly string[];
  /** The names of its files, at most 5 of 80 characters each. */
  readonly files: readonly string[];
  /** Whom it is for: everyone, the person alone, or it is a direct message. */
  readonly seenBy: 'everyone' | 'requester' | 'direct';
  /** It asks for input instead of saying something. */
  readonly isForm?: true;
}

export interface ReplyEmbed {
  /** At most 256 characters. */
  readonly title: string;
  /** At most 600 characters. */
  readonly text: string;
  /** At most 5; names of 80 and values of 200 characters. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}
