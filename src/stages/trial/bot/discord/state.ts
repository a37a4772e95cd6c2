import type { Json } from './json.ts';
import { ids } from './world.ts';

/** What the bot has done so far. */
export interface DiscordState {
  /** The last complete list of commands; null until there is one. */
  commands: readonly Json[] | null;
  readonly messages: Map<string, SentMessage>;
  /** By their tokens. */
  readonly interactions: Map<string, Interaction>;
  /** What was sent or edited since the current exchange began. */
  readonly touched: Set<SentMessage>;
  /** The same of other acts, as sentences without a subject. */
  readonly acts: Set<string>;
  /** Channels that it opened, and their names. */
  readonly opened: Map<string, string>;
  nextId(): string;
}

/** A message of the bot, or of a person. */
export interface SentMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly isPrivate: boolean;
  /** Its content, embeds, components and flags: what the bot sent, with all edits. */
  body: Json;
  files: readonly string[];
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** Discord's number of its type. */
  readonly type: number;
  readonly channelId: string;
  /** The message whose button was pressed. */
  readonly source?: SentMessage;
  state: 'open' | 'deferred' | 'answered' | 'form' | 'expired';
  isPrivate: boolean;
  /** The first answer. */
  original?: SentMessage | undefined;
  /** The id that the first answer will have, while it is deferred. */
  originalId?: string;
  /** What it asks for, in a form. */
  form?: Json;
}

export function createState(): DiscordState {
  // An id tells when it was made, from which bots compute delays.
  let lastId = BigInt(Date.now() - discordEpoch) << 22n;
  return {
    commands: null,
    messages: new Map(),
    interactions: new Map(),
    touched: new Set(),
    acts: new Set(),
    opened: new Map(),
    nextId() {
      const now = BigInt(Date.now() - discordEpoch) << 22n;
      lastId = now > lastId ? now : lastId + 1n;
      return String(lastId);
    },
  };
}

/** The beginning of 2015. */
const discordEpoch = 1_420_070_400_000;

/** What a bot can keep in this process: beyond that, the oldest messages are forgotten. */
const mostMessages = 200;

/** Keeps a message, as one of the current exchange. */
export function keepMessage(
  state: DiscordState,
  message: Omit<SentMessage, 'id' | 'authorId'> & Partial<Pick<SentMessage, 'id' | 'authorId'>>,
): SentMessage {
  const { id = state.nextId() } = message;
  const kept: SentMessage = { authorId: ids.bot, ...message, id };
  state.messages.set(kept.id, kept);
  const [oldest] = state.messages.keys();
  if (state.messages.size > mostMessages && oldest !== undefined) state.messages.delete(oldest);
  if (kept.authorId === ids.bot) touch(state, kept);
  return kept;
}

export function touch({ touched }: DiscordState, message: SentMessage): void {
  if (touched.size < mostTouched) touched.add(message);
}

export function act({ acts }: DiscordState, what: string): void {
  if (acts.size < mostTouched) acts.add(what);
}

const mostTouched = 20;
