import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { accent, channelNamed, serverCommand, whisper } from './frame/commands.js';
import { isPowerful } from './frame/is-powerful.js';
import { cut, fill } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { lateOf } from './late.js';
import { isSolved, newSum } from './sums.js';

const { texts, commands } = settings;
const servers = keepServers('verification.json', () => ({ wrong: {} }));
const day = 24 * 60 * 60 * 1000;
let timer;

export const feature = {
  // Discord tells of new members only with this intent, which is switched on in the portal.
  intents: [GatewayIntentBits.GuildMembers],
  commands: [
    {
      data: serverCommand(commands['verify-panel'], texts.post, PermissionFlagsBits.ManageRoles),
      run: postPanel,
    },
  ],
  components: { verify, solve },
  events: { [Events.GuildMemberAdd]: receive, [Events.GuildMemberRemove]: forget },
  open: servers.open,
  start(client) {
    if (settings.kickHours === 0) return;
    timer = setInterval(() => {
      for (const guild of client.guilds.cache.values())
        removeLate(guild).catch((error) => console.error('Could not remove: ' + error.message));
    }, 60_000);
    timer.unref();
  },
  async stop() {
    clearInterval(timer);
    await servers.stop();
  },
};

/** Those who came while the bot ran and did not verify in time; nobody who was there before. */
async function removeLate(guild) {
  const { waiting = {} } = servers.of(guild.id);
  for (const userId of lateOf(waiting, Date.now(), settings.kickHours)) {
    await servers.update(guild.id, (server) => delete server.waiting[userId]);
    const member = await guild.members.fetch(userId).catch(() => undefined);
    const isVerified = member?.roles.cache.some(({ name }) => isAlike(name, settings.role));
    if (!member?.kickable || isVerified) continue;
    await member.kick(settings.title);
    await log(guild, '⏰ ' + mention(member) + ' – ' + settings.kickHours + ' h');
  }
}

function isAlike(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}

async function forget({ guild, id }) {
  if (settings.kickHours > 0) await servers.update(guild.id, ({ waiting }) => delete waiting?.[id]);
}

async function postPanel(interaction) {
  const embed = new EmbedBuilder()
    .setTitle(cut(settings.title, 256))
    .setDescription(cut(settings.panel, 4000))
    .setColor(accent(0x57f287));
  const button = new ButtonBuilder()
    .setCustomId('verify')
    .setLabel(cut(settings.label, 80))
    .setStyle(ButtonStyle.Success);
  const channel = channelNamed(interaction.guild, settings.channel) ?? interaction.channel;
  await channel.send({
    embeds: [embed],
    components: [new ActionRowBuilder().addComponents(button)],
  });
  await whisper(interaction, texts.posted);
}

/** Newcomers get their role; who has an account since yesterday is told of. */
async function receive(member) {
  const { guild, user } = member;
  if (settings.newRole !== '') {
    const role = await roleNamed(guild, settings.newRole);
    if (role) await member.roles.add(role, settings.title);
  }
  if (settings.kickHours > 0 && !user.bot)
    await servers.update(guild.id, (server) => {
      (server.waiting ??= {})[user.id] = Date.now();
    });
  const days = Math.floor((Date.now() - user.createdTimestamp) / day);
  if (days < settings.youngDays) await log(guild, fill(texts.young, { user: mention(user), days }));
}

async function verify(interaction) {
  if (!settings.asksSum) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    return admit(interaction);
  }
  const { a, b } = newSum();
  const input = new TextInputBuilder()
    .setCustomId('answer')
    .setLabel(a + ' + ' + b + ' = ?')
    .setStyle(TextInputStyle.Short)
    .setMaxLength(10)
    .setRequired(true);
  const modal = new ModalBuilder()
    .setCustomId('solve:' + a + ':' + b)
    .setTitle(cut(settings.label, 45))
    .addComponents(new ActionRowBuilder().addComponents(input));
  await interaction.showModal(modal);
}

async function solve(interaction, a, b) {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const answer = interaction.fields.getTextInputValue('answer');
  if (isSolved({ a: Number(a), b: Number(b) }, answer)) return admit(interaction);
  const { guildId, guild, user, member } = interaction;
  const count = await servers.update(guildId, ({ wrong }) => {
    wrong[user.id] = (Object.hasOwn(wrong, user.id) ? wrong[user.id] : 0) + 1;
    return wrong[user.id];
  });
  await interaction.editReply({ content: texts.wrong });
  if (settings.tries === 0 || count < settings.tries || !member.kickable) return undefined;
  await servers.update(guildId, ({ wrong }) => delete wrong[user.id]);
  await member.kick(settings.title);
  await log(guild, fill(texts.removed, { user: mention(user) }));
  return undefined;
}

async function admit(interaction) {
  const { guild, guildId, member, user } = interaction;
  const role = await roleNamed(guild, settings.role);
  if (!role) return interaction.editReply({ content: texts.noRole });
  await member.roles.add(role, settings.title);
  const old = guild.roles.cache.find(
    ({ name }) => settings.newRole !== '' && name === settings.newRole,
  );
  if (old?.editable && member.roles.cache.has(old.id))
    await member.roles.remove(old, settings.title);
  await servers.update(guildId, ({ wrong, waiting }) => {
    delete wrong[user.id];
    delete waiting?.[user.id];
  });
  await interaction.editReply({ content: texts.done });
  return log(guild, fill(texts.verified, { user: mention(user) }));
}

/** A role that the server does not have is made, without any permission. */
async function roleNamed({ roles }, name) {
  const found = roles.cache.find((role) => role.name.toLowerCase() === name.toLowerCase());
  const role = found ?? (await roles.create({ name, permissions: [], reason: settings.title }));
  return role.editable && !isPowerful(role) ? role : undefined;
}

async function log(guild, content) {
  await channelNamed(guild, settings.logChannel)?.send({ content });
}

function mention({ id }) {
  return '<@' + id + '>';
}
