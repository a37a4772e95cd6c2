import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  ModalBuilder,
  PermissionFlagsBits,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { accent, channelNamed, serverCommand, whisper } from './frame/commands.js';
import { isPowerful } from './frame/is-powerful.js';
import { mayUse } from './frame/may-use.js';
import { cut, fill, unlinked } from './frame/text.js';
import { keepUse, newServer, nextNumber, takePending, waitsUntil } from './relays.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts } = settings;
const servers = keepServers('relays.json', newServer);

export const feature = {
  commands: settings.relays.map((relay) => ({
    data: dataOf(relay),
    run: (interaction) => runFor(relay)(interaction, relay),
  })),
  components: { relayopen: openForm, relayform: submit, relay: decide },
  open: servers.open,
  stop: servers.stop,
};

function runFor({ isForm, openLabel }) {
  if (openLabel !== '') return postPanel;
  return isForm ? ask : send;
}

function dataOf({ name, fields, text, isForm, openLabel }) {
  if (openLabel !== '') {
    const description = cut(fill(texts.panel, { label: openLabel }), 100);
    return serverCommand(name, description, PermissionFlagsBits.ManageGuild);
  }
  const told = fill(text === '' ? texts.send : texts.post, { name });
  // What mentions many is for those who may do that themselves.
  const data = serverCommand(
    name,
    told,
    text === '' ? undefined : PermissionFlagsBits.ManageMessages,
  );
  if (isForm) return data;
  return fields.reduce(
    (command, field) =>
      command.addStringOption((option) =>
        option.setName(field).setDescription(field).setRequired(true).setMaxLength(1000),
      ),
    data,
  );
}

async function postPanel(interaction, { name, title, openLabel, panelChannel }) {
  const channel = channelNamed(interaction.guild, panelChannel) ?? interaction.channel;
  const button = new ButtonBuilder()
    .setCustomId('relayopen:' + name)
    .setLabel(cut(openLabel, 80))
    .setStyle(ButtonStyle.Primary);
  const embed = new EmbedBuilder().setTitle(cut(labelOf(title), 256)).setColor(accent(0x5865f2));
  await channel.send({
    embeds: [embed],
    components: [new ActionRowBuilder().addComponents(button)],
  });
  await whisper(interaction, texts.posted);
}

function openForm(interaction, name) {
  const relay = settings.relays.find((one) => one.name === name);
  return relay ? ask(interaction, relay) : undefined;
}

async function ask(interaction, { name, title, fields }) {
  const rows = fields.map((field, at) =>
    new ActionRowBuilder().addComponents(
      new TextInputBuilder()
        .setCustomId('f' + at)
        .setLabel(cut(labelOf(field), 45))
        .setStyle(at === fields.length - 1 ? TextInputStyle.Paragraph : TextInputStyle.Short)
        .setMaxLength(1000),
    ),
  );
  const modal = new ModalBuilder()
    .setCustomId('relayform:' + name)
    .setTitle(cut(labelOf(title), 45))
    .addComponents(...rows);
  await interaction.showModal(modal);
}

function submit(interaction, name) {
  const relay = settings.relays.find((one) => one.name === name);
  if (!relay) return undefined;
  const values = relay.fields.map((_field, at) => interaction.fields.getTextInputValue('f' + at));
  return send(interaction, relay, values);
}

async function send(interaction, relay, typed) {
  const { guild, guildId, user } = interaction;
  const values = typed ?? relay.fields.map((field) => interaction.options.getString(field, true));
  const channel = relay.channel === '' ? interaction.channel : channelNamed(guild, relay.channel);
  if (!channel) return whisper(interaction, fill(texts.noChannel, { channel: relay.channel }));
  const now = Date.now();
  const until = waitsUntil(servers.of(guildId), relay, user.id, now);
  if (until) {
    const time = '<t:' + Math.ceil(until / 1000) + ':R>';
    return whisper(interaction, fill(texts.wait, { time }));
  }
  const number = await servers.update(guildId, (server) => {
    keepUse(server, relay, user.id, now);
    return nextNumber(server, relay.name);
  });
  const message = await channel.send(messageOf(interaction, relay, { values, number }));
  if (relay.buttons.length > 0) {
    const about = { name: relay.name, userId: user.id, number };
    await servers.update(guildId, ({ pending }) => (pending[message.id] = about));
  }
  await tellLog(guild, relay, { user, number });
  return whisper(interaction, texts.sent);
}

function messageOf({ guild, user }, relay, { values, number }) {
  const ping = pingOf(guild, relay.ping);
  const components = relay.buttons.length === 0 ? [] : [rowOf(relay.buttons)];
  if (relay.text !== '') {
    const said = fill(relay.text, { user: '<@' + user.id + '>', server: guild.name });
    const content = cut([ping.text, said].filter((part) => part !== '').join(' '), 2000);
    return { content, allowedMentions: ping.allowed, components };
  }
  const title = labelOf(relay.title) + (relay.isNumbered ? ' #' + number : '');
  const embed = new EmbedBuilder().setTitle(cut(title, 256)).setColor(accent(0x5865f2));
  const [first = ''] = values;
  if (values.length === 1) embed.setDescription(cut(unlinked(first), 4000));
  else
    embed.addFields(
      relay.fields.map((field, at) => ({
        name: cut(labelOf(field), 256),
        value: cut(unlinked(values[at]), 1000),
      })),
    );
  if (!relay.isAnonymous)
    embed.setFooter({
      text: cut(fill(texts.by, { user: user.displayName ?? user.username }), 200),
    });
  return {
    ...(ping.text === '' ? {} : { content: ping.text }),
    embeds: [embed],
    allowedMentions: ping.allowed,
    components,
  };
}

/** A role by its name, or everyone. */
function pingOf(guild, wanted) {
  const nobody = { text: '', allowed: { parse: [] } };
  if (wanted === '') return nobody;
  if (['everyone', 'here'].includes(wanted))
    return { text: '@' + wanted, allowed: { parse: ['everyone'] } };
  const role = roleNamed(guild, wanted);
  return role ? { text: '<@&' + role.id + '>', allowed: { roles: [role.id] } } : nobody;
}

function roleNamed({ roles }, wanted) {
  return roles.cache.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

function rowOf(buttons) {
  const styles = [ButtonStyle.Success, ButtonStyle.Danger];
  return new ActionRowBuilder().addComponents(
    buttons.map((label, at) =>
      new ButtonBuilder()
        .setCustomId('relay:' + at)
        .setLabel(cut(label, 80))
        .setStyle(styles[at] ?? ButtonStyle.Secondary),
    ),
  );
}

async function tellLog(guild, { logChannel, name }, { user, number }) {
  const log = logChannel === '' ? undefined : channelNamed(guild, logChannel);
  const content = '/' + name + ' #' + number + ': <@' + user.id + '>';
  await log?.send({ content, allowedMentions: { parse: [] } });
}

async function decide(interaction, place) {
  const needed = {
    data: { default_member_permissions: String(PermissionFlagsBits.ManageMessages) },
  };
  if (!mayUse(needed, interaction)) return whisper(interaction, texts.onlyStaff);
  const { guild, guildId, message, user } = interaction;
  const about = await servers.update(guildId, (server) => takePending(server, message.id));
  const relay = settings.relays.find(({ name }) => name === about?.name);
  const label = relay?.buttons[Number(place)];
  if (!about || label === undefined) return interaction.update({ components: [] });
  const said = fill(texts.decided, { label, user: '<@' + user.id + '>' });
  const content = [message.content, said].filter((part) => part).join('\n');
  await interaction.update({ content, components: [], allowedMentions: { parse: [] } });
  if (place === '0' && relay.role !== '') await giveRole(guild, about.userId, relay.role);
  if (relay.tells) await tellWho(guild, about, { name: labelOf(relay.title), label });
  return undefined;
}

async function giveRole(guild, userId, wanted) {
  const role = roleNamed(guild, wanted);
  const member = await guild.members.fetch(userId).catch(() => undefined);
  if (role && member && role.editable && !isPowerful(role)) await member.roles.add(role);
}

/** Who takes no direct messages is told nothing. */
async function tellWho(guild, { userId }, { name, label }) {
  const content = fill(texts.told, { server: guild.name, name, label });
  const member = await guild.members.fetch(userId).catch(() => undefined);
  await member?.send({ content }).catch(() => undefined);
}

function labelOf(name) {
  const words = name.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
