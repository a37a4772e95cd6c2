import type { BotReply, Exchange, ReplyEmbed, Transcript } from '../../contracts/job/transcript.ts';
import { cutText } from '../../errors/text/cut-text.ts';
import { oneLine } from './one-line.ts';

/**
 * A transcript out of a value that may be anything: what is too long or too much is left out, and
 * characters that hide or reorder text are removed. The result, as JSON, has at most `mostBytes` bytes.
 *
 * @example
 * parseTranscript({ bot: 'Poll Bot', exchanges: [{ said: '/ping', replies: [{ text: 'Pong!' }] }] });
 */
export function parseTranscript(value: unknown): Transcript {
  const { bot, commands, commandCount, exchanges } = recordOf(value);
  const transcript = {
    bot: line(bot, 80),
    commands: listOf(commands, 25).map((command) => {
      const { name, description } = recordOf(command);
      return { name: line(name, 32), description: line(description, 100) };
    }),
    commandCount: Number.isSafeInteger(commandCount) ? Number(commandCount) : 0,
  };
  const left = mostBytes - sizeOf(transcript);
  return { ...transcript, exchanges: fitting(listOf(exchanges, 20).map(exchangeOf), left) };
}

const mostBytes = 64 * 1024 - 20;
/** Of the replies of one exchange: more than one reply can have. */
const mostReplyBytes = 24 * 1024;

/** The first items that have at most `most` bytes together. */
function fitting<Item>(items: readonly Item[], most: number): readonly Item[] {
  let bytes = 0;
  const tooMuch = items.findIndex((item) => (bytes += sizeOf(item) + 1) > most);
  return tooMuch === -1 ? items : items.slice(0, tooMuch);
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function exchangeOf(value: unknown): Exchange {
  const { by, said, replies, acts, problem } = recordOf(value);
  return {
    by: kinds.find((kind) => kind === by) ?? 'event',
    said: line(said, 300),
    replies: fitting(listOf(replies, 4).map(replyOf), mostReplyBytes),
    acts: listOf(acts, 4).map((act) => line(act, 100)),
    ...(problem !== undefined && { problem: line(problem, 200) }),
  };
}

const kinds = ['command', 'button', 'menu', 'form', 'message', 'event'] as const;

function replyOf(value: unknown): BotReply {
  const { text, embeds, controls, files, seenBy, isForm } = recordOf(value);
  return {
    text: lines(text, 2000),
    embeds: listOf(embeds, 2).map(embedOf),
    controls: listOf(controls, 10).map((label) => line(label, 80)),
    files: listOf(files, 5).map((name) => line(name, 80)),
    seenBy: readers.find((reader) => reader === seenBy) ?? 'everyone',
    ...(isForm === true && { isForm }),
  };
}

const readers = ['everyone', 'requester', 'direct'] as const;

function embedOf(value: unknown): ReplyEmbed {
  const { title, text, fields } = recordOf(value);
  return {
    title: line(title, 256),
    text: lines(text, 600),
    fields: listOf(fields, 5).map((field) => {
      const { name, value: content } = recordOf(field);
      return { name: line(name, 80), value: lines(content, 200) };
    }),
  };
}

function line(value: unknown, mostLength: number): string {
  return oneLine(visible(value, mostLength).replace(/\s+/g, ' ').trim(), mostLength);
}

function lines(value: unknown, mostLength: number): string {
  return cutText(visible(value, mostLength).trim(), mostLength);
}

/** Cut first: no more of a text of megabytes is looked at than can be shown. */
function visible(value: unknown, mostLength: number): string {
  const text = typeof value === 'string' ? value : '';
  return cutText(text, mostLength * 2)
    .toWellFormed()
    .replace(hiding, '');
}

/** Control characters and bidirectional marks; not line breaks, nor the joiners of scripts and emoji. */
const hiding =
  /(?!\n)[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}
