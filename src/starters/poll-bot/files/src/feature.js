import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  PermissionFlagsBits,
} from 'discord.js';
import { createAlarms } from './alarms.js';
import { startClock } from './due-posts.js';
import {
  accent,
  channelNamed,
  listEmbed,
  serverCommand,
  spoken,
  whisper,
} from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { barOf, createPoll, maxChoices, mayEnd, readChoices, resultOf, vote } from './polls.js';
import { award, places, rightOf } from './predictions.js';
import { latestOf, newServer, propose } from './proposals.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

const { texts, predictions } = settings;
const servers = keepServers('proposals.json', newServer);
const isInMinutes = settings.unit === 'minutes';
const most = Math.min(maxChoices, settings.mostChoices);
let store;
let client;
const alarms = createAlarms(endPoll);

export const feature = {
  commands: [
    {
      data: serverCommand(settings.commands.poll, texts.pollDescription)
        .addStringOption((option) =>
          option
            .setName('question')
            .setDescription(texts.questionDescription)
            .setRequired(true)
            .setMaxLength(250),
        )
        .addStringOption((option) =>
          option.setName('choices').setDescription(texts.choicesDescription).setMaxLength(800),
        )
        .addBooleanOption((option) =>
          option.setName('multiple').setDescription(texts.multipleDescription),
        )
        .addIntegerOption((option) =>
          option
            .setName(settings.unit)
            .setDescription(isInMinutes ? texts.minutesDescription : texts.hoursDescription)
            .setMinValue(1)
            .setMaxValue(isInMinutes ? 60 * 24 * 30 : 24 * 365),
        ),
      run: startPoll,
    },
    ...(predictions
      ? [
          {
            data: serverCommand(
              predictions.result,
              texts.result,
              PermissionFlagsBits.ManageMessages,
            ).addStringOption((option) =>
              option
                .setName('text')
                .setDescription(texts.result)
                .setRequired(true)
                .setMaxLength(80),
            ),
            run: tellRight,
          },
          { data: serverCommand(predictions.board, '🏆 ' + predictions.board), run: showBoard },
        ]
      : [{ data: serverCommand(settings.commands['poll-end'], texts.end), run: endLast }]),
    ...(settings.propose === ''
      ? []
      : [
          {
            data: serverCommand(settings.propose, texts.suggest).addStringOption((option) =>
              option.setName('text').setDescription(texts.text).setRequired(true).setMaxLength(80),
            ),
            run: addProposal,
          },
        ]),
    ...(settings.winner === ''
      ? []
      : [{ data: serverCommand(settings.winner, texts.result), run: showWinner }]),
  ],
  components: { vote: castVote, end: askToEnd },

  async open() {
    store = await openStore(dataFile('polls.json'), {});
    await servers.open();
  },
  start(ready) {
    client = ready;
    startClock(ready, settings.posts, postPoll);
    if (predictions) startClock(ready, predictions.boardPosts, postBoard);
    for (const { id, endsAt, isOpen } of Object.values(store.value)) {
      if (isOpen && endsAt) alarms.set(id, endsAt);
    }
  },
  async stop() {
    alarms.close();
    await store?.close();
    await servers.stop();
  },
};

async function startPoll(interaction) {
  const written = interaction.options.getString('choices');
  const proposed = written === null ? proposedIn(interaction.guildId) : [];
  const isProposed = settings.propose !== '' && written === null;
  const usual = isProposed ? proposed : settings.choices;
  const choices = written === null ? usual : readChoices(written);
  if (choices.length < 2 || choices.length > most) {
    const content = fill(texts.badChoices, { max: most });
    await whisper(interaction, content);
    return;
  }
  const deferred = await interaction.deferReply({ withResponse: true });
  const given = interaction.options.getInteger(settings.unit);
  const minutes = given === null ? settings.hours * 60 : given * (isInMinutes ? 1 : 60);
  const poll = createPoll({
    isProposed,
    id: interaction.id,
    question: interaction.options.getString('question', true),
    choices,
    author: interaction.user.id,
    channelId: interaction.channelId,
    messageId: deferred.interaction.responseMessageId,
    isMultiple: interaction.options.getBoolean('multiple') ?? settings.isMultiple,
    endsAt: minutes === 0 ? 0 : Date.now() + minutes * 60_000,
  });
  // Kept before its buttons are seen: the first vote may come at once.
  await store.update((polls) => {
    polls[poll.id] = poll;
  });
  await interaction.editReply(messageOf(poll));
  if (poll.endsAt) alarms.set(poll.id, poll.endsAt);
}

/** A poll that starts by itself, as src/settings.js says. */
async function postPoll(guild, { question, choices: listed, channel: name }) {
  const channel = channelNamed(guild, name) ?? guild.systemChannel;
  const isProposed = listed.length === 0;
  const choices = isProposed ? proposedIn(guild.id) : listed;
  if (!channel || choices.length === 0) return;
  const { hours } = settings;
  const message = await channel.send({ content: '🗳️' });
  const poll = createPoll({
    isProposed,
    id: message.id,
    question,
    choices,
    author: client.user.id,
    channelId: channel.id,
    messageId: message.id,
    isMultiple: settings.isMultiple,
    endsAt: hours === 0 ? 0 : Date.now() + hours * 3_600_000,
  });
  await store.update((polls) => {
    polls[poll.id] = poll;
  });
  await message.edit(messageOf(poll));
  if (poll.endsAt) alarms.set(poll.id, poll.endsAt);
}

async function addProposal(interaction) {
  const text = interaction.options.getString('text', true);
  const { mostProposals } = settings;
  const number = await servers.update(interaction.guildId, (server) =>
    propose(server, { userId: interaction.user.id, text, most: mostProposals }),
  );
  if (number === 0) return whisper(interaction, '✋ ' + mostProposals + '/' + mostProposals);
  const content = '**' + fill(texts.title, { number }) + '**: ' + plain(text);
  await interaction.reply(spoken(content));
}

/** Ends the last poll here of which it was not said, and gives points to those who were right. */
async function tellRight(interaction) {
  const { channelId, guildId } = interaction;
  const poll = Object.values(store.value).findLast(
    (one) => one.channelId === channelId && !one.isTold,
  );
  if (!poll) return whisper(interaction, texts.closed);
  const right = rightOf(poll, interaction.options.getString('text', true));
  if (!right) return whisper(interaction, cut(poll.choices.map(plain).join(', '), 1000));
  await store.update(() => Object.assign(poll, { isTold: true }));
  await servers.update(guildId, (server) =>
    award((server.scores ??= {}), right.users, predictions.points),
  );
  const names = right.users.map((userId) => '<@' + userId + '>').join(', ');
  await interaction.reply(
    spoken(
      '✅ **' + plain(right.choice) + '**: ' + (names || '—') + ' (+' + predictions.points + ')',
    ),
  );
  return endPoll(poll.id);
}

function boardOf(guildId) {
  const lines = places(servers.of(guildId).scores ?? {});
  return { embeds: [listEmbed(settings.title, lines, '—')] };
}

async function showBoard(interaction) {
  await interaction.reply(boardOf(interaction.guildId));
}

async function postBoard(guild, { channel: name }) {
  const channel = channelNamed(guild, name) ?? guild.systemChannel;
  await channel?.send({ ...boardOf(guild.id), allowedMentions: { parse: [] } });
}

async function showWinner(interaction) {
  const { winner } = servers.of(interaction.guildId);
  await interaction.reply(spoken('🏆 ' + (winner === '' ? '—' : plain(winner))));
}

function proposedIn(guildId) {
  return latestOf(servers.of(guildId), most);
}

async function castVote(interaction, id, choice) {
  const poll = store.value[id];
  const isCounted =
    poll && (await store.update(() => vote(poll, interaction.user.id, Number(choice))));
  if (isCounted) await interaction.update(messageOf(poll));
  else await whisper(interaction, texts.closed);
}

/** The poll that was started last in the channel of the command. */
async function endLast(interaction) {
  const here = Object.values(store.value).filter(
    ({ channelId, isOpen }) => isOpen && channelId === interaction.channelId,
  );
  const poll = here.at(-1);
  const isManager = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (!poll) await whisper(interaction, texts.closed);
  else if (mayEnd(poll, interaction.user.id, isManager)) {
    await whisper(interaction, texts.result);
    await endPoll(poll.id);
  } else await whisper(interaction, texts.notYours);
}

async function askToEnd(interaction, id) {
  const poll = store.value[id];
  const isManager = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (!poll?.isOpen) {
    await whisper(interaction, texts.closed);
  } else if (mayEnd(poll, interaction.user.id, isManager)) {
    await close(poll);
    await interaction.update(messageOf(poll));
    await tell(poll, interaction.guild);
  } else {
    await whisper(interaction, texts.notYours);
  }
}

/** The time of a poll is over: also of one that ended while the bot was not running. */
async function endPoll(id) {
  const poll = store.value[id];
  if (!poll?.isOpen) return;
  await close(poll);
  const channel = await client.channels.fetch(poll.channelId);
  await channel.messages.edit(poll.messageId, messageOf(poll));
  await tell(poll, channel.guild);
}

/** Repeats the result in the channel that src/settings.js names, if the server has it. */
async function tell(poll, guild) {
  if (poll.isProposed && guild) {
    const winner = resultOf(poll).winners.join(', ');
    await servers.update(guild.id, (server) => Object.assign(server, newServer(), { winner }));
  }
  const channel = guild && channelNamed(guild, settings.channel);
  if (channel && channel.id !== poll.channelId) await channel.send(messageOf(poll));
}

async function close(poll) {
  alarms.cancel(poll.id);
  await store.update(() => {
    poll.isOpen = false;
  });
}

function messageOf(poll) {
  const { rows, voters, winners } = resultOf(poll);
  const isHidden = settings.isHidden && poll.isOpen;
  const lines = rows.map(({ choice, votes, share, users }) =>
    isHidden
      ? '**' + plain(choice) + '**'
      : '**' +
        plain(choice) +
        '**\n' +
        barOf(share) +
        ' ' +
        votes +
        ' (' +
        Math.round(share * 100) +
        '%)' +
        (settings.showsNames && votes > 0 ? '\n' + mentionsOf(users) : ''),
  );
  const embed = new EmbedBuilder()
    .setTitle(cut(poll.question, 256))
    .setDescription(cut(lines.join('\n'), 4000))
    .setColor(poll.isOpen ? accent(0x5865f2) : 0x80848e)
    .setFooter({ text: settings.title + ' · ' + fill(texts.voters, { count: voters }) });
  if (!poll.isOpen && winners.length > 0) {
    embed.addFields({ name: texts.result, value: cut(winners.map(plain).join(', '), 1000) });
  } else if (poll.isOpen && poll.endsAt) {
    embed.addFields({ name: texts.ends, value: '<t:' + Math.round(poll.endsAt / 1000) + ':R>' });
  }
  return { embeds: [embed], components: poll.isOpen ? buttonsOf(poll) : [] };
}

/** At most twenty of those who chose it. */
function mentionsOf(users) {
  const names = users.slice(0, 20).map((userId) => '<@' + userId + '>');
  return names.join(', ') + (users.length > 20 ? ' …' : '');
}

function buttonsOf(poll) {
  const votes = poll.choices.map((choice, index) =>
    new ButtonBuilder()
      .setCustomId('vote:' + poll.id + ':' + index)
      .setLabel(cut(choice, 80))
      .setStyle(ButtonStyle.Primary),
  );
  const end = new ButtonBuilder()
    .setCustomId('end:' + poll.id)
    .setLabel(cut(texts.end, 80))
    .setStyle(ButtonStyle.Secondary);
  const rows = [votes.slice(0, 5), votes.slice(5), [end]].filter((row) => row.length > 0);
  return rows.map((row) => new ActionRowBuilder().addComponents(row));
}
