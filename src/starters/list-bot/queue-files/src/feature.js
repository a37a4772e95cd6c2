import { PermissionFlagsBits } from 'discord.js';
import { listEmbed, serverCommand, whisper } from './frame/commands.js';
import { fill } from './frame/text.js';
import { addEntry, newList, removeEntry, sorted, takeFirst } from './lists.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts } = settings;
const [queue] = settings.lists;
const { id, name } = queue;
const servers = keepServers('lists.json', () => ({}));

export const feature = {
  commands: [
    { data: command('add', '➕ {list}'), run: join },
    { data: command('list', texts.show), run: show },
    { data: command('next', texts.next, PermissionFlagsBits.ManageMessages), run: callNext },
    { data: command('remove', '➖ {list}'), run: leave },
  ],
  open: servers.open,
  stop: servers.stop,
};

function command(act, text, permission) {
  return serverCommand(queue[act], fill(text, { list: name }), permission);
}

/** Nobody waits twice. */
async function join(interaction) {
  const { guildId, user } = interaction;
  await servers.update(guildId, (lists) => {
    const list = (lists[id] ??= newList());
    if (!placeOf(list, user.id)) addEntry(list, { values: {}, userId: user.id });
  });
  await show(interaction);
}

async function leave(interaction) {
  const { guildId, user } = interaction;
  const isRemoved = await servers.update(guildId, (lists) => {
    const list = (lists[id] ??= newList());
    const place = placeOf(list, user.id);
    return place && removeEntry(list, place.number, { userId: user.id });
  });
  if (!isRemoved) return whisper(interaction, texts.notFound);
  return show(interaction);
}

/** Notifies the first of those who wait, and takes them off. */
async function callNext(interaction) {
  const first = await servers.update(interaction.guildId, (lists) =>
    takeFirst((lists[id] ??= newList())),
  );
  if (!first) return whisper(interaction, texts.none);
  const { userId } = first;
  const content = '➡️ <@' + userId + '>';
  return interaction.reply({ content, allowedMentions: { users: [userId] } });
}

async function show(interaction) {
  const waiting = sorted(servers.of(interaction.guildId)[id] ?? newList());
  const lines = waiting.map(({ userId }, at) => at + 1 + '. <@' + userId + '>');
  await interaction.reply({ embeds: [listEmbed(name, lines, texts.none)] });
}

function placeOf(list, userId) {
  return sorted(list).find((entry) => entry.userId === userId);
}
