import type { FakeButton, FakeEmbed, FakeMessage, World } from './world.ts';

/** Everything that was written, used and edited, in order, as text. */
export function transcript(world: World): string {
  const start = world.events[0]?.at ?? 0;
  return world.events
    .map(({ at, event, text }) => {
      const when = `[+${((at - start) / 1000).toFixed(2)} s]`;
      switch (event.type) {
        case 'used':
          return `${when} @${nameOf(world, event.userId)} ${event.what}`;
        case 'modal':
          return `${when} a form opens: ${event.modal.title}`;
        case 'said':
        case 'edited': {
          const { authorId, channelId, onlyFor } = event.message;
          const channel = world.channels.get(channelId);
          const where =
            channel?.guildId === undefined
              ? ', directly'
              : onlyFor === undefined
                ? ''
                : ', privately';
          const verb = event.type === 'edited' ? ' (edited)' : '';
          return `${when} @${nameOf(world, authorId)}${where}${verb}:\n${indent(text)}`;
        }
      }
    })
    .join('\n');
}

/** A message as text, without images. */
export function describeMessage(message: FakeMessage, world: World): string {
  const replied = world.messages.get(message.replyTo ?? '');
  return [
    ...(replied === undefined ? [] : [`↳ ${replied.content.slice(0, 60).replaceAll('\n', ' ')}`]),
    ...(message.content === '' ? [] : [message.content]),
    ...message.embeds.flatMap(describeEmbed),
    ...message.attachments.map(({ filename, bytes }) => `📎 ${filename}, ${bytes.length} bytes`),
    ...message.components.map(({ components }) => components.map(describeButton).join(' ')),
  ].join('\n');
}

function describeEmbed(embed: FakeEmbed): readonly string[] {
  const { author, title, url, description, fields = [], image, footer } = embed;
  return [
    ...(author === undefined ? [] : [author.name]),
    ...(title === undefined ? [] : [`**${title}**${url === undefined ? '' : ` → ${url}`}`]),
    ...(description?.split('\n') ?? []),
    ...fields.map(({ name, value }) => `${name}: ${value.replaceAll('\n', '\n  ')}`),
    ...(image === undefined ? [] : [`🖼 ${image.url}`]),
    ...(footer === undefined ? [] : [footer.text]),
  ].flatMap((text) => text.split('\n').map((line) => `┃ ${line}`));
}

function describeButton({ label, url, disabled = false }: FakeButton): string {
  return `[${disabled ? '-' : ''}${label ?? ''}${url === undefined ? '' : ` → ${url}`}]`;
}

function nameOf(world: World, id: string): string {
  return world.users.get(id)?.username ?? id;
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
