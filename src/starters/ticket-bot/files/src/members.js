import { serverCommand, whisper } from './frame/commands.js';
import { fill } from './frame/text.js';
import { settings } from './settings.js';

const { members, texts } = settings;

/** The commands of those who answer a ticket: who else is in it, and who takes it on. */
export function memberCommands({ ticketIn, isStaff }) {
  const inTicket = (run) => (interaction) => {
    if (!ticketIn(interaction)) return whisper(interaction, texts.isClosed);
    return isStaff(interaction) ? run(interaction) : whisper(interaction, texts.staffOnly);
  };
  const ofUser = (name, description) =>
    serverCommand(name, description).addUserOption((option) =>
      option.setName('user').setDescription(texts.whom).setRequired(true),
    );
  return [
    members.add && { data: ofUser(members.add, texts.addUser), run: inTicket(add) },
    members.remove && { data: ofUser(members.remove, texts.removeUser), run: inTicket(remove) },
    members.claim && { data: serverCommand(members.claim, texts.claim), run: inTicket(claim) },
  ].filter((command) => command);
}

async function add(interaction) {
  const user = interaction.options.getUser('user', true);
  await interaction.channel.permissionOverwrites.edit(user.id, {
    ViewChannel: true,
    SendMessages: true,
    ReadMessageHistory: true,
  });
  await say(interaction, texts.added, user);
}

async function remove(interaction) {
  const user = interaction.options.getUser('user', true);
  await interaction.channel.permissionOverwrites.delete(user.id);
  await say(interaction, texts.removed, user);
}

function claim(interaction) {
  return say(interaction, texts.claimed, interaction.user);
}

function say(interaction, text, { id }) {
  const content = fill(text, { user: '<@' + id + '>' });
  return interaction.reply({ content, allowedMentions: { users: [id] } });
}
