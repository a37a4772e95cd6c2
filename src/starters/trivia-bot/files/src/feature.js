import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  PermissionFlagsBits,
} from 'discord.js';
import { accent, listEmbed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { settings } from './settings.js';
import { ranking } from './ranking.js';
import { keepServers } from './server-store.js';
import { addPoints, askFrom, createRound, isAskable, take } from './trivia.js';

const { texts, commands } = settings;
const rounds = new Map();
const askedIn = new Map();
const servers = keepServers('trivia.json', () => ({ scores: {}, questions: [] }));

export const feature = {
  commands: [
    {
      data: serverCommand(commands.trivia, texts.triviaDescription),
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

  open: servers.open,
  async stop() {
    for (const { timer } of rounds.values()) clearTimeout(timer);
    await servers.stop();
  },
};

async function ask(interaction) {
  const { guildId } = interaction;
  const asked = askedIn.get(guildId) ?? [];
  const questions = [...settings.questions, ...questionsOf(guildId)];
  const round = createRound(askFrom(questions, asked), Date.now() + settings.seconds * 1000);
  askedIn.set(guildId, [...asked, round.question].slice(-Math.max(1, questions.length - 1)));
  const id = interaction.id;
  rounds.set(id, round);
  await interaction.reply(messageOf(id, round));
  round.timer = setTimeout(() => {
    round.isOpen = false;
    rounds.delete(id);
    const ended = fill(texts.timeUp, { answer: plain(round.answers[round.right]) });
    interaction.editReply(messageOf(id, round, ended)).catch((error) => {
      console.error('Could not end a round: ' + error.message);
    });
  }, settings.seconds * 1000);
}

async function takeAnswer(interaction, id, place) {
  const round = rounds.get(id);
  const outcome = round ? take(round, interaction.user.id, Number(place)) : 'over';
  if (outcome !== 'right') {
    await whisper(interaction, texts[outcome]);
    return;
  }
  clearTimeout(round.timer);
  rounds.delete(id);
  await servers.update(interaction.guildId, ({ scores }) =>
    addPoints(scores, interaction.user.id, settings.points),
  );
  const values = {
    user: '<@' + interaction.user.id + '>',
    answer: plain(round.answers[round.right]),
  };
  await interaction.update(messageOf(id, round, fill(texts.won, values)));
}

async function showScores(interaction) {
  const lines = ranking(servers.of(interaction.guildId).scores).map(
    ({ userId, points, place }) => place + '. <@' + userId + '>: ' + points,
  );
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.noScores)] });
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
