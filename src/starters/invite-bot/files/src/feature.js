import { Events, GatewayIntentBits, Partials, PermissionFlagsBits } from 'discord.js';
import { channelNamed, listEmbed, serverCommand, whisper } from './frame/commands.js';
import { fill } from './frame/text.js';
import {
  countOf,
  countsOf,
  inviterOf,
  join,
  leave,
  newServer,
  usesOf,
  whoInvited,
} from './invites.js';
import { ranking } from './ranking.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const servers = keepServers('invites.json', newServer);
/** The invites of servers as they were last seen, and what is done for each server, one after another. */
const known = new Map();
const queues = new Map();

export const feature = {
  intents: [GatewayIntentBits.GuildMembers, GatewayIntentBits.GuildInvites],
  // Who joined before the bot started, and leaves.
  partials: [Partials.GuildMember],
  commands: [
    { data: withUser(serverCommand(commands.invites, texts.invites)), run: showCount },
    { data: serverCommand(commands['invites-top'], texts.top), run: showTop },
    { data: withUser(serverCommand(commands.inviter, texts.inviter)), run: showInviter },
  ],
  events: {
    [Events.GuildCreate]: (guild) => inTurn(guild.id, () => look(guild)),
    [Events.InviteCreate]: created,
    [Events.InviteDelete]: deleted,
    [Events.GuildMemberAdd]: (member) => inTurn(member.guild.id, () => joined(member)),
    [Events.GuildMemberRemove]: ({ guild, id }) =>
      servers.update(guild.id, (server) => leave(server, id)),
  },
  open: servers.open,
  async start(client) {
    for (const guild of client.guilds.cache.values()) {
      await inTurn(guild.id, () => look(guild)).catch((error) => {
        console.error('Could not see the invites of ' + guild.name + ': ' + error.message);
      });
    }
  },
  stop: servers.stop,
};

function withUser(command) {
  return command.addUserOption((option) => option.setName('user').setDescription(texts.whom));
}

/** Two who join at once must not be taken for each other. */
function inTurn(guildId, act) {
  const before = queues.get(guildId) ?? Promise.resolve();
  const now = before.catch(() => undefined).then(act);
  queues.set(guildId, now);
  return now;
}

function mayLook(guild) {
  return guild.members.me?.permissions.has(PermissionFlagsBits.ManageGuild) === true;
}

/** The invites of a server now; undefined where the bot may not see them. */
async function look(guild) {
  if (!mayLook(guild)) {
    known.delete(guild.id);
    console.error(guild.name + ': ' + texts.mayNot);
    return undefined;
  }
  const invites = usesOf([...(await guild.invites.fetch({ cache: false })).values()]);
  known.set(guild.id, invites);
  return invites;
}

function created(invite) {
  for (const [code, seen] of usesOf([invite])) known.get(invite.guild?.id)?.set(code, seen);
}

/** One that is used for the last time is deleted too, a moment before or after its member is told of. */
function deleted({ guild, code }) {
  const invite = known.get(guild?.id)?.get(code);
  if (invite) invite.deletedAt = Date.now();
}

async function joined({ guild, id, user }) {
  if (user.bot) return;
  const before = known.get(guild.id);
  const after = await look(guild);
  const inviter = before && after ? inviterOf(before, after) : undefined;
  await servers.update(guild.id, (server) => join(server, id, inviter));
  const channel = settings.channel === '' ? undefined : channelNamed(guild, settings.channel);
  await channel?.send({ content: saidOf(guild.id, id), allowedMentions: { parse: [] } });
}

function saidOf(guildId, id) {
  const inviter = whoInvited(servers.of(guildId), id);
  const values = { user: '<@' + id + '>', inviter: '<@' + inviter + '>' };
  return fill(inviter === undefined ? texts.unknown : texts.by, values);
}

async function showCount(interaction) {
  const { guildId, user, options } = interaction;
  const { id } = options.getUser('user') ?? user;
  const counts = countOf(servers.of(guildId), id);
  await say(interaction, fill(texts.count, { user: '<@' + id + '>', ...counts }));
}

async function showInviter(interaction) {
  const { id } = interaction.options.getUser('user') ?? interaction.user;
  await say(interaction, saidOf(interaction.guildId, id));
}

/** Without the permission, nothing new is known. */
async function say(interaction, content) {
  if (!mayLook(interaction.guild)) return whisper(interaction, texts.mayNot);
  return interaction.reply({ content, allowedMentions: { parse: [] } });
}

async function showTop(interaction) {
  if (!mayLook(interaction.guild)) return whisper(interaction, texts.mayNot);
  const lines = ranking(countsOf(servers.of(interaction.guildId))).map(
    ({ userId, points, place }) => place + '. <@' + userId + '>: **' + points + '**',
  );
  return interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.nobody)] });
}
