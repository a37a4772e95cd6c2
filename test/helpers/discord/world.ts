import { createSnowflakes } from './snowflake.ts';

export interface FakeUser {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
  /** Refuses direct messages. */
  closed: boolean;
}

export interface FakeChannel {
  readonly id: string;
  readonly name: string;
  /** Absent for direct messages. */
  readonly guildId?: string;
  /** For direct messages: the other user. */
  readonly recipientId?: string;
  /** Permissions that the bot has lost here. */
  denied?: 'view' | 'send' | 'files' | 'history';
  /** The channel that the thread is in. */
  readonly parentId?: string;
  /** A thread in which nobody has written for long. */
  archived?: boolean;
  deleted: boolean;
}

export interface FakeAttachment {
  readonly id: string;
  readonly filename: string;
  readonly contentType?: string;
  readonly bytes: Uint8Array;
  readonly url: string;
}

export interface FakeMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  content: string;
  embeds: readonly FakeEmbed[];
  components: readonly FakeRow[];
  attachments: readonly FakeAttachment[];
  readonly flags: number;
  readonly replyTo?: string;
  /** Discord forgets it after some minutes. */
  nonce?: string;
  /** The interaction that it answers. */
  readonly interactionId?: string;
  /** The only user who sees it. */
  readonly onlyFor?: string;
  readonly createdAt: number;
  readonly editedAt: number[];
  deleted: boolean;
}

export interface FakeEmbed {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly color?: number;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text: string };
  readonly author?: { readonly name: string };
  readonly image?: { readonly url: string };
}

export interface FakeRow {
  readonly components: readonly FakeButton[];
}

export interface FakeButton {
  readonly type: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly style?: number;
}

export interface FakeInteraction {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly channelId: string;
  readonly createdAt: number;
  /** The message whose button was pressed. */
  readonly source?: FakeMessage;
  /** Type of the first response, once there is one. */
  answerType?: number;
  /** Of the message that follows. */
  deferredFlags?: number;
  /** The values that the bot suggests. */
  suggested?: readonly { readonly name: string; readonly value: string }[];
  /** The message `@original`. */
  message?: FakeMessage;
  modal?: FakeModal;
  readonly followUps: FakeMessage[];
  expired: boolean;
}

export interface FakeModal {
  readonly title: string;
  readonly custom_id: string;
}

/** A line of the transcript. */
export type FakeEvent =
  | { readonly type: 'said'; readonly message: FakeMessage }
  | { readonly type: 'used'; readonly userId: string; readonly what: string }
  | { readonly type: 'edited'; readonly message: FakeMessage }
  | { readonly type: 'modal'; readonly modal: FakeModal };

/** The state of this Discord. */
export interface World {
  readonly users: Map<string, FakeUser>;
  readonly channels: Map<string, FakeChannel>;
  readonly messages: Map<string, FakeMessage>;
  readonly interactions: Map<string, FakeInteraction>;
  readonly commands: Map<string, readonly unknown[]>;
  readonly files: Map<string, FakeAttachment>;
  readonly events: { readonly at: number; readonly event: FakeEvent; readonly text: string }[];
  /** Messages that may ping somebody. */
  readonly loud: FakeMessage[];
  /** Ids of the users with the role of moderators. */
  readonly moderators: Set<string>;
  readonly moderatorRole: string;
  /** The role that Discord makes for a bot. */
  readonly botRole: string;
  guildLocale: string;
  /** Whether the token of the bot is no longer accepted. */
  revoked: boolean;
  readonly bot: FakeUser;
  readonly applicationId: string;
  readonly guildIds: readonly string[];
  nextId(): string;
  /** The time of edits. */
  now(): number;
  /** Makes every `until` check again. */
  changed(): void;
  /** Resolves with the first value that is neither undefined nor false. */
  until<Value>(check: () => Value | undefined | false): Promise<Value>;
}

/** A new Discord with a bot and guilds of one channel each. */
export function createWorld({
  guilds = 1,
  now = Date.now,
}: { readonly guilds?: number; readonly now?: (() => number) | undefined } = {}): World {
  const nextId = createSnowflakes();
  const waiting = new Set<() => void>();
  const bot: FakeUser = { id: nextId(), username: 'jobchart', bot: true, closed: false };
  const guildIds = Array.from({ length: guilds }, nextId);
  const channels = guildIds.map((guildId): FakeChannel => {
    return { id: nextId(), name: 'general', guildId, deleted: false };
  });
  return {
    users: new Map([[bot.id, bot]]),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    messages: new Map(),
    interactions: new Map(),
    commands: new Map(),
    files: new Map(),
    events: [],
    loud: [],
    moderators: new Set(),
    moderatorRole: nextId(),
    botRole: nextId(),
    guildLocale: 'en-US',
    revoked: false,
    bot,
    applicationId: nextId(),
    guildIds,
    nextId,
    now,
    changed() {
      for (const check of waiting) check();
    },
    until(check) {
      return new Promise((resolve, reject) => {
        const tryAgain = () => {
          try {
            const value = check();
            if (value === undefined || value === false) return;
            waiting.delete(tryAgain);
            resolve(value);
          } catch (error) {
            waiting.delete(tryAgain);
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        };
        waiting.add(tryAgain);
        tryAgain();
      });
    },
  };
}
