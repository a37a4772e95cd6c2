import type { BotReply, ReplyEmbed } from '../../../../contracts/job/transcript.ts';
import { type Json, listOf, recordOf, textOf } from './json.ts';
import type { DiscordState, SentMessage } from './state.ts';
import { ids, nameOf, roles } from './world.ts';

/** What people see of a message, as far as a transcript shows it. Its lengths are bounded later. */
export function toReply(
  state: DiscordState,
  { body, files, isPrivate, channelId }: SentMessage,
): BotReply {
  const parts = partsOf(body['components']);
  const poll = recordOf(recordOf(recordOf(body['poll'])['question']))['text'];
  const texts = [textOf(body['content']), ...parts.texts, textOf(poll)];
  const isDirect = state.opened.get(channelId) === 'direct';
  return {
    text: readable(state, texts.filter((text) => text !== '').join('\n')),
    embeds: listOf(body['embeds'])
      .slice(0, 3)
      .map((embed) => toEmbed(state, recordOf(embed))),
    controls: parts.controls,
    files,
    seenBy: isDirect ? 'direct' : isPrivate ? 'requester' : 'everyone',
  };
}

/** A form that the bot shows. */
export function formReply(form: Json): BotReply {
  return {
    text: textOf(form['title']),
    embeds: [],
    controls: partsOf(form['components']).controls,
    files: [],
    seenBy: 'requester',
    isForm: true,
  };
}

/** A part of a message or form that a person can use. */
export interface Control {
  /** Discord's number of its type. */
  readonly type: number;
  readonly customId: string;
  readonly label: string;
  readonly data: Json;
}

/** Buttons, menus and fields, at any depth of rows and sections. */
export function controlsOf(components: unknown): readonly Control[] {
  return flat(components, 0).flatMap(({ data, label }) => {
    const { type, custom_id: customId } = data;
    if (typeof type !== 'number' || typeof customId !== 'string') return [];
    return [{ type, customId, label, data }];
  });
}

function partsOf(components: unknown) {
  const all = flat(components, 0);
  return {
    texts: all.flatMap(({ data }) => (data['type'] === 10 ? textOf(data['content']) : [])),
    controls: all.flatMap(({ data, label }) => ((data['custom_id'] ?? data['url']) ? label : [])),
  };
}

interface Part {
  readonly data: Json;
  readonly label: string;
}

const mostDepth = 5;
const mostParts = 40;

function flat(components: unknown, depth: number, label = ''): readonly Part[] {
  if (depth > mostDepth) return [];
  return listOf(components)
    .slice(0, mostParts)
    .flatMap((component) => {
      const data = recordOf(component);
      const own = textOf(data['label']) || label || textOf(data['placeholder']) || emojiOf(data);
      const inner = [data['component'], data['accessory']].filter((part) => part !== undefined);
      return [
        { data, label: own },
        ...flat(data['components'], depth + 1),
        ...flat(inner, depth + 1, textOf(data['label'])),
      ];
    })
    .slice(0, mostParts);
}

function emojiOf({ emoji }: Json): string {
  return textOf(recordOf(emoji)['name']) || '…';
}

function toEmbed(state: DiscordState, embed: Json): ReplyEmbed {
  const author = textOf(recordOf(embed['author'])['name']);
  const title = textOf(embed['title']);
  return {
    title: readable(state, [author, title].filter((part) => part !== '').join(': ')),
    text: readable(state, textOf(embed['description'])),
    fields: listOf(embed['fields'])
      .slice(0, 6)
      .map((field) => {
        const { name, value } = recordOf(field);
        return { name: readable(state, textOf(name)), value: readable(state, textOf(value)) };
      }),
  };
}

/** Writes out what Discord shows in place of mentions, times and emoji, and drops the marks of its Markdown. */
function readable({ opened }: DiscordState, text: string): string {
  return text
    .slice(0, 4000)
    .replace(/\*\*|__|~~|\|\||`{1,3}/g, '')
    .replace(
      /<(@!|@&|@|#)(\d{1,20})>|<\/([\w -]{1,32}):\d{1,20}>|<t:(\d{1,12})(?::\w)?>|<a?(:\w{1,32}:)\d{1,20}>/g,
      (_, kind?: string, id = '', command?: string, time?: string, emoji?: string) => {
        if (command !== undefined) return `/${command}`;
        if (time !== undefined) return timeText(Number(time));
        if (emoji !== undefined) return emoji;
        if (kind === '#')
          return `#${id === ids.general ? 'general' : (opened.get(id) ?? 'channel')}`;
        return `@${kind === '@&' ? roleName(id) : nameOf(id)}`;
      },
    );
}

function roleName(id: string): string {
  return textOf(roles.find((role) => role['id'] === id)?.['name']) || 'role';
}

function timeText(seconds: number): string {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime())
    ? ''
    : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
