import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { startClock } from './due-posts.js';
import { accent, channelNamed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { beginDay, dayOf, keepAnswers, missingIn, newServer, setMember } from './standup.js';

const { texts, commands, questions, asks } = settings;
const servers = keepServers('standup.json', newServer);
let client;

export const feature = {
  commands: [
    {
      data: serverCommand(commands.standup, texts.answerDescription),
      run: (interaction) => showForm(interaction, interaction.guildId),
    },
    {
      data: serverCommand(commands['standup-join'], texts.joinDescription),
      run: (interaction) => change(interaction, true),
    },
    {
      data: serverCommand(commands['standup-leave'], texts.leaveDescription),
      run: (interaction) => change(interaction, false),
    },
  ],
  components: { standup: showForm, answers: keep },

  open: servers.open,
  start(ready) {
    client = ready;
    const posts = [
      { ...asks, run: askAll },
      { at: settings.postsAt, days: asks.days, run: postAll },
    ];
    startClock(ready, posts, (guild, { run }) => run(guild));
  },
  stop: servers.stop,
};

async function change(interaction, isIn) {
  const { guildId, user } = interaction;
  await servers.update(guildId, (server) => setMember(server, user.id, isIn));
  const said = isIn ? fill(texts.joined, { time: asks.at }) : texts.left;
  await whisper(interaction, said);
}

/** Writes to each member of the team; who takes no messages is not asked. */
export async function askAll(guild) {
  await servers.update(guild.id, (server) => beginDay(server, dayOf(new Date())));
  const button = new ButtonBuilder()
    .setCustomId('standup:' + guild.id)
    .setLabel(cut(texts.answer, 80))
    .setStyle(ButtonStyle.Primary);
  const message = {
    content: cut('**' + plain(settings.title) + '** (' + plain(guild.name) + ')\n' + list(), 2000),
    components: [new ActionRowBuilder().addComponents(button)],
  };
  for (const userId of servers.of(guild.id).members) {
    try {
      await (await client.users.fetch(userId)).send(message);
    } catch (error) {
      console.error('Could not ask ' + userId + ': ' + error.message);
    }
  }
}

function list() {
  return questions.map((question) => '• ' + question).join('\n');
}

async function showForm(interaction, guildId) {
  const rows = questions.map((question, at) =>
    new ActionRowBuilder().addComponents(
      new TextInputBuilder()
        .setCustomId('q' + at)
        .setLabel(cut(question, 45))
        .setStyle(TextInputStyle.Paragraph)
        .setMaxLength(700),
    ),
  );
  const form = new ModalBuilder()
    .setCustomId('answers:' + guildId)
    .setTitle(cut(settings.title, 45))
    .addComponents(...rows);
  await interaction.showModal(form);
}

async function keep(interaction, guildId) {
  const guild = client.guilds.cache.get(guildId);
  const { user } = interaction;
  // The button of a server that the member or the bot has left.
  const isThere = guild && (await guild.members.fetch(user.id).catch(() => undefined));
  if (!isThere) return whisper(interaction, texts.left);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const answers = questions.map((_question, at) => interaction.fields.getTextInputValue('q' + at));
  const day = dayOf(new Date());
  const isLate = await servers.update(guildId, (server) =>
    keepAnswers(server, { day, userId: user.id, answers }),
  );
  if (isLate) await send(guild, [embedOf(user.id, answers)]);
  return interaction.editReply({ content: texts.thanks });
}

/** One embed for each who answered, ten to a message, and who did not. */
export async function postAll(guild) {
  const server = await servers.update(guild.id, (one) => {
    beginDay(one, dayOf(new Date()));
    one.isPosted = true;
    return one;
  });
  if (server.members.length === 0 && Object.keys(server.answers).length === 0) return;
  const embeds = Object.entries(server.answers).map(([userId, answers]) =>
    embedOf(userId, answers),
  );
  const missing = missingIn(server).map((userId) => '<@' + userId + '>');
  if (missing.length > 0) {
    const said = fill(texts.missing, { members: missing.join(' ') });
    embeds.push(new EmbedBuilder().setDescription(cut(said, 4000)).setColor(accent(0xfee75c)));
  }
  // Discord takes ten embeds and 6000 letters in a message.
  for (let at = 0; at < embeds.length; at += 2) await send(guild, embeds.slice(at, at + 2));
}

function embedOf(userId, answers) {
  const lines = answers.map((answer, at) => '**' + questions[at] + '**\n' + plain(answer));
  return new EmbedBuilder()
    .setDescription(cut('<@' + userId + '>\n' + lines.join('\n'), 2900))
    .setColor(accent(0x5865f2));
}

async function send(guild, embeds) {
  const channel = channelNamed(guild, settings.channel) ?? guild.systemChannel;
  if (!channel) throw new Error('There is no channel ' + settings.channel);
  await channel.send({ embeds, allowedMentions: { parse: [] } });
}
