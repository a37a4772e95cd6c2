import { checkMessage, invalid, isQuiet, record } from './limits.ts';
import type { ReadBody } from './read-body.ts';
import type { FakeAttachment, FakeEmbed, FakeMessage, FakeRow, World } from './world.ts';
import { describeMessage } from './transcript.ts';

interface Origin {
  readonly channelId: string;
  readonly authorId: string;
  readonly flags?: number;
  readonly replyTo?: string;
  readonly nonce?: string;
  readonly interactionId?: string;
  readonly onlyFor?: string;
}

/** Adds a message of the bot, if it is within the limits. */
export function writeMessage(world: World, body: ReadBody, origin: Origin): FakeMessage {
  checkMessage(body.json, body.files);
  const message: FakeMessage = {
    id: world.nextId(),
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags: 0,
    ...origin,
    createdAt: Date.now(),
    editedAt: [],
    deleted: false,
  };
  change(world, message, body);
  world.messages.set(message.id, message);
  tell(world, 'said', message);
  return message;
}

/** Changes the fields of an edit, and keeps the others. */
export function editMessage(world: World, message: FakeMessage, body: ReadBody): void {
  checkMessage(body.json, body.files);
  change(world, message, body);
  message.editedAt.push(world.now());
  tell(world, 'edited', message);
}

function change(world: World, message: FakeMessage, { json, files }: ReadBody): void {
  if (!isQuiet(json)) world.loud.push(message);
  if ('content' in json) message.content = (json['content'] ?? '') as string;
  if ('embeds' in json) message.embeds = (json['embeds'] ?? []) as readonly FakeEmbed[];
  if ('components' in json) message.components = (json['components'] ?? []) as readonly FakeRow[];
  const listed = json['attachments'] as readonly unknown[] | undefined;
  const ids = listed?.map((each) => String(record(each)['id']));
  const kept = message.attachments.filter(({ id }) => ids === undefined || ids.includes(id));
  const added = files.map(({ id, filename, contentType, bytes }): FakeAttachment => {
    if (ids !== undefined && !ids.includes(id))
      throw invalid('attachments', `files[${id}] is not listed`);
    return {
      id: world.nextId(),
      filename,
      contentType,
      bytes,
      url: `https://cdn.test/${filename}`,
    };
  });
  message.attachments = [...kept, ...added];
  for (const { image } of message.embeds) {
    const name = /^attachment:\/\/(.*)$/.exec(image?.url ?? '')?.[1];
    if (name !== undefined && !message.attachments.some(({ filename }) => filename === name)) {
      throw invalid('embeds.image', `${name} is not attached`);
    }
  }
}

function tell(world: World, type: 'said' | 'edited', message: FakeMessage): void {
  const text = describeMessage(message, world);
  world.events.push({ at: Date.now(), event: { type, message }, text });
  world.changed();
}
