/** A name that discord.js has removed. */
export interface OutdatedName {
  /** Major version in which it stopped working. */
  readonly until: number;
  readonly instead: string;
}

/** Methods with names that occur nowhere else. */
export const outdatedMethods: Readonly<Record<string, OutdatedName>> = {
  sendMessage: { until: 12, instead: '.send()' },
  sendEmbed: { until: 12, instead: '.send({ embeds: [embed] })' },
  sendFile: { until: 12, instead: '.send({ files: [file] })' },
  sendCode: { until: 12, instead: '.send(codeBlock(text))' },
  fetchMessages: { until: 12, instead: '.messages.fetch()' },
  fetchMessage: { until: 12, instead: '.messages.fetch(id)' },
  fetchMember: { until: 12, instead: '.members.fetch()' },
  fetchMembers: { until: 12, instead: '.members.fetch()' },
  setGame: { until: 12, instead: '.setActivity()' },
  addRole: { until: 12, instead: '.roles.add()' },
  removeRole: { until: 12, instead: '.roles.remove()' },
  isSelectMenu: { until: 15, instead: '.isStringSelectMenu()' },
};

/** Exports of the package, by name. */
export const outdatedExports: Readonly<Record<string, OutdatedName>> = {
  RichEmbed: { until: 12, instead: 'EmbedBuilder' },
  Attachment: { until: 12, instead: 'AttachmentBuilder' },
  MessageEmbed: { until: 14, instead: 'EmbedBuilder' },
  MessageAttachment: { until: 14, instead: 'AttachmentBuilder' },
  MessageActionRow: { until: 14, instead: 'ActionRowBuilder' },
  MessageButton: { until: 14, instead: 'ButtonBuilder' },
  MessageSelectMenu: { until: 14, instead: 'StringSelectMenuBuilder' },
  Modal: { until: 14, instead: 'ModalBuilder' },
  TextInputComponent: { until: 14, instead: 'TextInputBuilder' },
  Intents: { until: 14, instead: 'GatewayIntentBits' },
  Permissions: { until: 14, instead: 'PermissionsBitField' },
};

/** Client events that are no longer emitted. */
export const outdatedEvents: Readonly<Record<string, OutdatedName>> = {
  message: { until: 14, instead: 'messageCreate' },
  interaction: { until: 14, instead: 'interactionCreate' },
};

/** The intents, one of which Discord requires before it sends an event. */
export const eventIntents: Readonly<Record<string, readonly string[]>> = {
  messageCreate: ['GuildMessages', 'DirectMessages'],
  messageDelete: ['GuildMessages', 'DirectMessages'],
  messageUpdate: ['GuildMessages', 'DirectMessages'],
  guildMemberAdd: ['GuildMembers'],
  guildMemberRemove: ['GuildMembers'],
  guildMemberUpdate: ['GuildMembers'],
  messageReactionAdd: ['GuildMessageReactions', 'DirectMessageReactions'],
  messageReactionRemove: ['GuildMessageReactions', 'DirectMessageReactions'],
  voiceStateUpdate: ['GuildVoiceStates'],
  presenceUpdate: ['GuildPresences'],
  guildBanAdd: ['GuildModeration', 'GuildBans'],
  guildBanRemove: ['GuildModeration', 'GuildBans'],
  inviteCreate: ['GuildInvites'],
  typingStart: ['GuildMessageTyping', 'DirectMessageTyping'],
};
