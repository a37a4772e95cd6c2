import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  MessageFlags,
  PermissionFlagsBits,
  StringSelectMenuBuilder,
} from 'discord.js';
import { accent, channelNamed, serverCommand } from './frame/commands.js';
import { isPowerful } from './frame/is-powerful.js';
import { cut, fill, plain } from './frame/text.js';
import { offerReactions, reactionRoles } from './reaction-roles.js';
import { changesFor, groupsOf, matchRoles, onlyOne, toggled } from './roles.js';
import { settings } from './settings.js';

const { texts } = settings;
const roleNumbers = [1, 2, 3, 4, 5];

export const feature = {
  commands: [
    {
      data: settings.isForMembers ? ownCommand() : postCommand(),
      run: postMenu,
    },
  ],
  components: { roles: chooseRoles, role: pressRole },
  ...(settings.style === 'reactions' ? reactionRoles : {}),
};

/** Who may manage roles posts the menu for all. */
function postCommand() {
  return withRoles(
    serverCommand(
      settings.commands['role-menu'],
      texts.menuDescription,
      PermissionFlagsBits.ManageRoles,
    ),
  ).addStringOption((option) =>
    option.setName('title').setDescription(texts.titleDescription).setMaxLength(200),
  );
}

/** Each member sees a menu of their own. */
function ownCommand() {
  return serverCommand(settings.commands['role-menu'], texts.choose);
}

/** Where the settings name no roles, the command takes them. */
function withRoles(command) {
  const numbers = settings.roles.length > 0 ? [] : roleNumbers;
  for (const number of numbers) {
    command.addRoleOption((option) =>
      option
        .setName('role-' + number)
        .setDescription(texts.roleDescription)
        .setRequired(number === 1),
    );
  }
  return command;
}

/** The roles that the settings name, made where the server lacks them, or those that the command names. */
async function rolesFor({ guild, options }) {
  const all = [...(await guild.roles.fetch()).values()];
  if (settings.roles.length === 0) {
    const ids = new Set(roleNumbers.map((number) => options.getRole('role-' + number)?.id));
    const chosen = all.filter(({ id }) => ids.has(id) && id !== guild.id);
    const refused = chosen.filter(isPowerful).map(({ name }) => name);
    return { found: chosen.filter((role) => !isPowerful(role)), refused };
  }
  const { found, missing, refused } = matchRoles(settings.roles, all, isPowerful);
  for (const name of missing) found.push(await guild.roles.create(newRole(name)));
  return { found, refused };
}

/** One after the other: two members who ask at once do not have a role made twice. */
let turn = Promise.resolve();
function inTurn(work) {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

async function postMenu(interaction) {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guild, channel } = interaction;
  const me = guild.members.me;
  if (!me?.permissions.has(PermissionFlagsBits.ManageRoles)) {
    await interaction.editReply({ content: texts.noPermission });
    return;
  }
  const { found, refused } = await inTurn(() => rolesFor(interaction));
  const usable = found.filter(({ editable }) => editable);
  if (usable.length === 0) {
    await interaction.editReply({ content: texts.noRoles });
    return;
  }
  if (settings.isForMembers) {
    await interaction.editReply(menuOf(settings.menuTitle || settings.title, usable));
    return;
  }
  const named = channelNamed(guild, settings.channel) ?? channel;
  const title = interaction.options.getString('title') ?? (settings.menuTitle || settings.title);
  await offer(named, title, usable);
  const left = [...refused, ...found.filter(({ editable }) => !editable).map(({ name }) => name)];
  const content =
    left.length === 0
      ? texts.posted
      : fill(texts.postedWithout, { roles: left.map(plain).join(', ') });
  await interaction.editReply({ content: cut(content, 2000) });
}

/** Without any permission, in the colour that it is named after. */
function newRole(name) {
  const colour = settings.roleColours[name];
  return {
    name,
    permissions: [],
    reason: settings.title,
    ...(colour === undefined ? {} : { colors: { primaryColor: colour } }),
  };
}

function menuOf(title, roles) {
  const embed = new EmbedBuilder()
    .setTitle(cut(title, 256))
    .setDescription(texts.choose)
    .setColor(accent(0x5865f2));
  return {
    embeds: [embed],
    components: settings.style === 'buttons' ? rowsOf(roles) : menusOf(roles),
  };
}

function rowsOf(roles) {
  const buttons = roles.map(({ id, name }) =>
    new ButtonBuilder()
      .setCustomId('role:' + id)
      .setLabel(cut(name, 80))
      .setStyle(ButtonStyle.Secondary),
  );
  return [0, 5, 10, 15, 20]
    .filter((from) => from < buttons.length)
    .map((from) => new ActionRowBuilder().addComponents(buttons.slice(from, from + 5)));
}

/** One menu for each kind of roles. */
function menusOf(all) {
  return groupsOf(settings, all).map((group, at) => menu(group, at));
}

function menu({ title, roles, isExclusive }, at) {
  const select = new StringSelectMenuBuilder()
    .setCustomId(at === 0 ? 'roles' : 'roles:' + at)
    .setPlaceholder(cut(title || texts.choose, 150))
    .setMinValues(settings.toggles ? 1 : 0)
    .setMaxValues(isExclusive ? 1 : roles.length)
    .addOptions(roles.map(({ id, name }) => ({ label: cut(name, 100), value: id })));
  return new ActionRowBuilder().addComponents(select);
}

/** With emoji, members react to the message; otherwise they choose in a menu below it. */
async function offer(channel, title, roles) {
  if (settings.style !== 'reactions') {
    await channel.send(menuOf(title, roles));
    return;
  }
  // Those of the command have the numbers of their emoji.
  const keyOf = ({ name }, at) => (settings.roles.length > 0 ? name.toLowerCase() : String(at + 1));
  const byKey = new Map(roles.map((role, at) => [keyOf(role, at), role]));
  const ids = Object.fromEntries([...byKey].map(([key, { id }]) => [key, id]));
  const lines = settings.pairs
    .filter(({ role }) => byKey.has(role.toLowerCase()))
    .map(({ emoji, role }) => emoji + ' ' + plain(byKey.get(role.toLowerCase()).name));
  const embed = new EmbedBuilder()
    .setTitle(cut(title, 256))
    .setDescription(lines.join('\n'))
    .setColor(accent(0x5865f2));
  await offerReactions(await channel.send({ embeds: [embed] }), ids);
}

function chooseRoles(interaction) {
  const { values, component } = interaction;
  const all = component.options.map(({ value }) => value);
  if (!settings.toggles) {
    return changeRoles(interaction, all, ({ offered, has }) =>
      changesFor({ offered, chosen: values, has }),
    );
  }
  return component.maxValues === 1 && all.length > 1
    ? changeRoles(interaction, all, oneOf(values[0]))
    : changeRoles(interaction, values, toggled);
}

/** Of a kind of which members have one, the others of it go. */
function pressRole(interaction, id) {
  const { cache } = interaction.guild.roles;
  const all = interaction.message.components
    .flatMap(({ components }) => components.map(({ customId }) => customId.replace('role:', '')))
    .flatMap((one) => cache.get(one) ?? []);
  const { roles, isExclusive } =
    groupsOf(settings, all).find((group) => group.roles.some((role) => role.id === id)) ?? {};
  return isExclusive
    ? changeRoles(
        interaction,
        roles.map((role) => role.id),
        oneOf(id),
      )
    : changeRoles(interaction, [id], toggled);
}

function oneOf(chosen) {
  return ({ offered, has }) => onlyOne({ offered, chosen, has });
}

async function changeRoles(interaction, wanted, changes) {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guild, member } = interaction;
  // What was offered when it was posted: a role may have got power since.
  const offered = wanted.filter((id) => {
    const role = guild.roles.cache.get(id);
    return role && role.editable && !isPowerful(role);
  });
  const has = [...member.roles.cache.keys()];
  const { give, take } = changes({ offered, has });
  if (give.length > 0) await member.roles.add(give, settings.title);
  if (take.length > 0) await member.roles.remove(take, settings.title);
  const names = wanted
    .filter(
      (id) =>
        offered.includes(id) && (give.includes(id) || (has.includes(id) && !take.includes(id))),
    )
    .map((id) => plain(guild.roles.cache.get(id).name));
  const content =
    names.length === 0 ? texts.noneLeft : fill(texts.changed, { roles: names.join(', ') });
  await interaction.editReply({ content: cut(content, 2000) });
}
