import { randomInt } from 'node:crypto';
import { join, leave, mostFighters, newFight, newServer, next } from './fight.js';
import { listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const servers = keepServers('fights.json', newServer);

export const feature = {
  commands: [
    {
      data: withName(serverCommand(commands.initiative, texts.join), false).addIntegerOption(
        (option) =>
          option.setName('number').setDescription(texts.number).setMinValue(-20).setMaxValue(99),
      ),
      run: enter,
    },
    { data: serverCommand(commands['initiative-next'], texts.next), run: moveOn },
    { data: serverCommand(commands['initiative-list'], texts.list), run: list },
    {
      data: withName(serverCommand(commands['initiative-remove'], texts.remove), true),
      run: remove,
    },
    { data: serverCommand(commands['initiative-end'], texts.end), run: end },
  ],
  open: servers.open,
  stop: servers.stop,
};

function withName(command, isRequired) {
  return command.addStringOption((option) =>
    option.setName('name').setDescription(texts.name).setRequired(isRequired).setMaxLength(40),
  );
}

function fightIn({ guildId, channelId }) {
  return servers.of(guildId).fights[channelId] ?? newFight();
}

function change({ guildId, channelId }, act) {
  return servers.update(guildId, ({ fights }) => act((fights[channelId] ??= newFight())));
}

async function enter(interaction) {
  const { options, member, user } = interaction;
  if (fightIn(interaction).fighters.length >= mostFighters) return whisper(interaction, texts.full);
  const given = options.getString('name')?.trim();
  const name = (given || member.displayName).slice(0, 40);
  const number = options.getInteger('number') ?? randomInt(1, 21);
  await change(interaction, (fight) => join(fight, { name, number, userId: user.id }));
  await interaction.reply(spoken(fill(texts.joined, { name: plain(name), number })));
}

async function moveOn(interaction) {
  const now = await change(interaction, (fight) => ({ ...next(fight), round: fight.round }));
  if (now.name === undefined) return whisper(interaction, texts.none);
  const said = fill(texts.turn, { name: plain(now.name), round: now.round });
  await interaction.reply(spoken(said + ' <@' + now.userId + '>', [now.userId]));
}

async function list(interaction) {
  const { fighters, at } = fightIn(interaction);
  const lines = fighters.map(
    ({ name, number }, index) => `${index === at ? '▶ ' : ''}**${number}** ${plain(name)}`,
  );
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.none)] });
}

async function remove(interaction) {
  const name = interaction.options.getString('name', true).trim();
  const isGone = await change(interaction, (fight) => leave(fight, name));
  const said = fill(isGone ? texts.removed : texts.unknown, { name: plain(name) });
  await (isGone ? interaction.reply(spoken(said)) : whisper(interaction, said));
}

async function end(interaction) {
  const { guildId, channelId } = interaction;
  await servers.update(guildId, ({ fights }) => delete fights[channelId]);
  await interaction.reply(spoken(texts.ended));
}
