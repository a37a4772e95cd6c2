import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  PermissionFlagsBits,
} from 'discord.js';
import { postBoards } from './board-posts.js';
import { startClock } from './due-posts.js';
import { accent, channelNamed, listEmbed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { settings } from './settings.js';
import { ranking } from './ranking.js';
import { keepServers } from './server-store.js';
import {
  addPoints,
  askFrom,
  createRound,
  inCategory,
  isAskable,
  readQuestions,
  take,
} from './trivia.js';

const { texts, commands } = settings;
const rounds = new Map();
const askedIn = new Map();
const pauses = new Set();
let ownQuestions = settings.questions;
const servers = keepServers('trivia.json', () => ({ scores: {}, questions: [] }));

export const feature = {
  commands: [
    {
      data: triviaCommand(),
      run: ask,
    },
    {
      data: serverCommand(commands.scores, texts.scoresDescription),
      run: showScores,
    },
    {
      data: ['question', 'right', 'wrong1', 'wrong2', 'wrong3'].reduce(
        (command, name) =>
          command.addStringOption((option) =>
            option
              .setName(name)
              .setDescription(texts[name])
              .setRequired(true)
              .setMaxLength(name === 'question' ? 250 : 80),
          ),
        serverCommand(
          commands['question-add'],
          texts.addDescription,
          PermissionFlagsBits.ManageMessages,
        ),
      ),
      run: addQuestion,
    },
  ],
  components: { answer: takeAnswer },

  async open() {
    if (existsSync('questions.json'))
      ownQuestions = readQuestions(await readFile('questions.json', 'utf8'));
    await servers.open();
  },
  start(client) {
    postBoards(client, settings.boardPosts, boardOf);
    startClock(client, settings.games, startGame);
  },
  async stop() {
    for (const { timer } of rounds.values()) clearTimeout(timer);
    for (const timer of pauses) clearTimeout(timer);
    await servers.stop();
  },
};

function triviaCommand() {
  const data = serverCommand(commands.trivia, texts.triviaDescription);
  if (settings.categories.length > 0)
    data.addStringOption((option) =>
      option
        .setName('category')
        .setDescription(settings.categories.join(', ').slice(0, 100))
        .addChoices(settings.categories.map((name) => ({ name, value: name }))),
    );
  if (settings.rounds > 1)
    data.addIntegerOption((option) =>
      option.setName('count').setDescription('1–30').setMinValue(1).setMaxValue(30),
    );
  return data;
}

/** Begins a game: one question, or as many as it has. */
async function ask(interaction) {
  const category = interaction.options.getString('category');
  const left = interaction.options.getInteger('count') ?? settings.rounds;
  const game = { category, left, scores: {}, isLong: left > 1 };
  await askNext(game, interaction, async (message) => {
    await interaction.reply(message);
    return { edit: (changed) => interaction.editReply(changed) };
  });
}

/** Begins a game by itself, at its time. */
export async function startGame(guild, { channel: name }) {
  const channel = channelNamed(guild, name) ?? guild.systemChannel;
  if (!channel) return;
  const left = settings.rounds;
  const from = { id: String(Date.now()), guildId: guild.id, channel };
  await askNext({ category: null, left, scores: {}, isLong: left > 1 }, from, (message) =>
    channel.send(message),
  );
}

async function askNext(game, interaction, send) {
  const { guildId } = interaction;
  game.left -= 1;
  const asked = askedIn.get(guildId) ?? [];
  const questions = inCategory([...ownQuestions, ...questionsOf(guildId)], game.category);
  const round = createRound(askFrom(questions, asked), Date.now() + settings.seconds * 1000);
  askedIn.set(guildId, [...asked, round.question].slice(-Math.max(1, questions.length - 1)));
  const id = interaction.id + game.left;
  rounds.set(id, { ...round, game, interaction, right: round.right });
  const current = rounds.get(id);
  current.message = await send(messageOf(id, round));
  current.timer = setTimeout(() => {
    end(id, (message) => current.message.edit(message)).catch((error) => {
      console.error('Could not end a question: ' + error.message);
    });
  }, settings.seconds * 1000);
}

/** Ends a question, shows who knew it first, and goes on with the next one or what all have. */
async function end(id, show) {
  const round = rounds.get(id);
  if (!round) return;
  clearTimeout(round.timer);
  rounds.delete(id);
  round.isOpen = false;
  const answer = plain(round.answers[round.right]);
  const ended = round.first
    ? fill(texts.won, { user: '<@' + round.first + '>', answer })
    : fill(texts.timeUp, { answer });
  await show(messageOf(id, round, ended));
  const { game, interaction } = round;
  if (!game.isLong) return;
  if (game.left === 0) {
    await tellEnd(game, interaction);
    return;
  }
  const timer = setTimeout(() => {
    pauses.delete(timer);
    askNext(game, interaction, (message) => interaction.channel.send(message)).catch((error) => {
      console.error('Could not ask the next question: ' + error.message);
    });
  }, 3000);
  pauses.add(timer);
}

async function tellEnd({ scores }, interaction) {
  const lines = linesOf(scores);
  const best = ranking(scores).filter(({ place }) => place === 1);
  const names = best.map(({ userId }) => '<@' + userId + '>').join(', ');
  const title =
    settings.winner === '' || best.length === 0 ? '' : '🏆 ' + names + ': ' + settings.winner;
  await interaction.channel.send({
    ...(title === '' ? {} : { content: title }),
    embeds: [listEmbed(settings.title, lines, texts.noScores)],
    allowedMentions: { parse: [] },
  });
}

async function takeAnswer(interaction, id, place) {
  const round = rounds.get(id);
  const goesOn = settings.otherPoints > 0;
  const userId = interaction.user.id;
  const outcome = round ? take(round, userId, Number(place), goesOn) : 'over';
  if (outcome !== 'right') {
    await whisper(interaction, texts[outcome]);
    return;
  }
  const points = round.first ? settings.otherPoints : settings.points;
  round.first ??= userId;
  addPoints(round.game.scores, userId, points);
  await servers.update(interaction.guildId, ({ scores }) => addPoints(scores, userId, points));
  if (goesOn) {
    await whisper(interaction, '✅ +' + points);
    return;
  }
  await end(id, (message) => interaction.update(message));
}

function linesOf(scores) {
  return ranking(scores).map(
    ({ userId, points, place }) => place + '. <@' + userId + '>: ' + points,
  );
}

async function showScores(interaction) {
  await interaction.reply({ embeds: [boardOf(interaction.guildId)] });
}

function boardOf(guildId) {
  return listEmbed(settings.title, linesOf(servers.of(guildId).scores), texts.noScores);
}

async function addQuestion(interaction) {
  const textOf = (name) => interaction.options.getString(name, true);
  const answers = ['right', 'wrong1', 'wrong2', 'wrong3'].map(textOf);
  const added = { question: textOf('question'), answers };
  const isGood = isAskable(added) && questionsOf(interaction.guildId).length < 500;
  if (isGood) {
    await servers.update(interaction.guildId, ({ questions }) => questions.push(added));
  }
  const content = isGood ? texts.added : texts.notAdded;
  await whisper(interaction, content);
}

function questionsOf(guildId) {
  return servers.of(guildId).questions;
}

function messageOf(id, round, ended) {
  const ends = '<t:' + Math.round(round.endsAt / 1000) + ':R>';
  const embed = new EmbedBuilder()
    .setTitle(cut(round.question, 256))
    .setColor(ended ? 0x80848e : accent(0x5865f2))
    .setDescription(ended ?? fill(texts.ends, { time: ends }))
    .setFooter({ text: settings.title });
  const buttons = round.answers.map((answer, place) => {
    const style = ended && place === round.right ? ButtonStyle.Success : ButtonStyle.Secondary;
    return new ButtonBuilder()
      .setCustomId('answer:' + id + ':' + place)
      .setLabel(cut(answer, 80))
      .setStyle(style)
      .setDisabled(Boolean(ended));
  });
  return { embeds: [embed], components: [new ActionRowBuilder().addComponents(buttons)] };
}
