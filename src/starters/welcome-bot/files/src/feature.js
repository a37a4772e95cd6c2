import { ChannelType, Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { channelNamed, serverCommand, spoken, whisper } from './frame/commands.js';
import { isPowerful } from './frame/is-powerful.js';
import { plain } from './frame/text.js';
import { choicesOf, greetingFor, isCalled } from './greetings.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

const { texts } = settings;

const defaults = {
  isOn: true,
  channelId: '',
  welcome: settings.welcome,
  goodbye: settings.goodbye,
  roleId: '',
};
let store;

export const feature = {
  // Discord tells of new members only with this intent, which is switched on in the portal.
  intents: [GatewayIntentBits.GuildMembers],
  commands: [
    {
      data: serverCommand(
        settings.commands.welcome,
        // Without a greeting it is about the role.
        settings.welcome === '' ? texts.role : texts.welcomeDescription,
        PermissionFlagsBits.ManageGuild,
      )
        .addSubcommand((sub) =>
          sub
            .setName('set')
            .setDescription(texts.setDescription)
            .addChannelOption((option) =>
              option
                .setName('channel')
                .setDescription(texts.channel)
                .addChannelTypes(ChannelType.GuildText),
            )
            .addStringOption((option) =>
              option.setName('message').setDescription(texts.message).setMaxLength(1000),
            )
            .addStringOption((option) =>
              option.setName('goodbye').setDescription(texts.goodbye).setMaxLength(1000),
            )
            .addRoleOption((option) => option.setName('role').setDescription(texts.role)),
        )
        .addSubcommand((sub) => sub.setName('test').setDescription(texts.testDescription))
        .addSubcommand((sub) => sub.setName('off').setDescription(texts.offDescription)),
      run: configure,
    },
  ],
  events: {
    [Events.GuildMemberAdd]: welcome,
    [Events.GuildMemberRemove]: sayGoodbye,
  },

  async open() {
    store = await openStore(dataFile('welcome.json'), {});
  },
  async stop() {
    await store?.close();
  },
};

async function welcome(member) {
  const chosen = choicesOf(store.value, member.guild.id, defaults);
  if (!chosen.isOn) return;
  await greet(member, chosen.welcome, chosen);
  await writeTo(member);
  const role = await roleFor(member.guild, chosen.roleId);
  if (role?.editable) await member.roles.add(role, settings.title);
}

/** Privately, if src/settings.js says so. Many take no messages from servers. */
async function writeTo(member) {
  if (settings.directMessage === '') return;
  const { guild, user } = member;
  const values = { userId: user.id, server: guild.name, count: guild.memberCount };
  const content = greetingFor(settings.directMessage, values);
  await member.send({ content }).catch(() => undefined);
}

/** The role that was chosen in Discord, otherwise the one that src/settings.js names, made if need be. */
async function roleFor({ roles }, roleId) {
  if (roleId !== '') return roles.cache.get(roleId);
  const named = roles.cache.find((role) => isCalled(role, settings.role));
  if (named) return isPowerful(named) ? undefined : named;
  return settings.role === '' ? undefined : roles.create({ name: settings.role, permissions: [] });
}

async function sayGoodbye(member) {
  const chosen = choicesOf(store.value, member.guild.id, defaults);
  if (!chosen.isOn || chosen.goodbye === '') return;
  await greet(member, chosen.goodbye, chosen, settings.goodbyeChannel);
}

async function greet({ guild, user }, template, { channelId }, name = settings.channel) {
  const channel =
    (name === settings.channel ? undefined : channelNamed(guild, name)) ??
    guild.channels.cache.get(channelId) ??
    guild.channels.cache.find((one) => isCalled(one, settings.channel.replace('#', ''))) ??
    guild.systemChannel;
  if (template === '' || !channel?.isTextBased()) return;
  const values = { userId: user.id, server: guild.name, count: guild.memberCount };
  const said = spoken(greetingFor(template, values), [user.id]);
  if (settings.hasAvatar) said.embeds?.[0]?.setThumbnail(user.displayAvatarURL({ size: 256 }));
  await channel.send(said);
}

async function configure(interaction) {
  const name = interaction.options.getSubcommand();
  const content = await { set: change, test: tryOut, off: switchOff }[name](interaction);
  await whisper(interaction, content);
}

async function change({ guild, guildId, options, member }) {
  const role = options.getRole('role');
  const outranks =
    guild.ownerId === member.id || (role && member.roles.highest.comparePositionTo(role) > 0);
  if (role && (!role.editable || !outranks)) return texts.badRole;
  const channelId = options.getChannel('channel')?.id;
  const message = options.getString('message');
  const goodbye = options.getString('goodbye');
  await store.update((servers) => {
    servers[guildId] = {
      ...servers[guildId],
      isOn: true,
      ...(channelId === undefined ? {} : { channelId }),
      ...(message === null ? {} : { welcome: message }),
      ...(goodbye === null ? {} : { goodbye }),
      ...(role === null ? {} : { roleId: role.id }),
    };
  });
  return texts.saved;
}

async function tryOut({ guild, guildId, user }) {
  const chosen = choicesOf(store.value, guildId, defaults);
  if (chosen.welcome === '') {
    const role = guild.roles.cache.get(chosen.roleId)?.name ?? settings.role;
    return texts.role + ': ' + (role === '' ? '–' : plain(role));
  }
  return greetingFor(chosen.welcome, {
    userId: user.id,
    server: guild.name,
    count: guild.memberCount,
  });
}

async function switchOff({ guildId }) {
  await store.update((servers) => {
    servers[guildId] = { ...servers[guildId], isOn: false };
  });
  return texts.off;
}
