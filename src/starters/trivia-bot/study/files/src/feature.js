import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  PermissionFlagsBits,
} from 'discord.js';
import {
  accent,
  channelNamed,
  listEmbed,
  serverCommand,
  spoken,
  whisper,
} from './frame/commands.js';
import { cut, plain } from './frame/text.js';
import { ranking } from './ranking.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { accuracyOf, dayOf, isDue, keepAnswer, keepQuestion, recordOf } from './study.js';
import { askFrom, isAskable } from './trivia.js';

const { texts, commands, daily } = settings;
const servers = keepServers('trivia.json', () => ({ asked: {}, members: {}, questions: [] }));
const letters = ['A', 'B', 'C', 'D', 'E'];
let timer;

export const feature = {
  commands: [
    { data: serverCommand(commands.trivia, texts.triviaDescription), run: ask },
    {
      data: serverCommand(commands.scores, texts.scoresDescription).addUserOption((option) =>
        option.setName('user').setDescription(texts.scoresDescription),
      ),
      run: showScore,
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
  components: { try: takeAnswer },
  open: servers.open,
  start: startDaily,
  async stop() {
    clearInterval(timer);
    await servers.stop();
  },
};

async function ask(interaction) {
  await interaction.reply(await newQuestion(interaction.guildId, interaction.id, settings.title));
}

/** A question that was not asked lately. */
async function newQuestion(guildId, id, footer) {
  const { questions, asked } = servers.of(guildId);
  const all = [...settings.questions, ...questions];
  const late = Object.values(asked).map(({ question }) => question);
  const next = askFrom(all, late.slice(-Math.max(1, all.length - 1)));
  await servers.update(guildId, (server) => keepQuestion(server, id, next));
  return messageOf(id, next, footer);
}

/** Only who pressed the button reads whether it was right. */
async function takeAnswer(interaction, id, place) {
  const { guildId, user } = interaction;
  const asked = servers.of(guildId).asked[id];
  if (!asked) return whisper(interaction, texts.over);
  const isRight = Number(place) === asked.right;
  const given = { id, userId: user.id, isRight, day: dayOf(new Date()) };
  const record = await servers.update(guildId, (server) => keepAnswer(server, given));
  if (!record) return whisper(interaction, texts.again);
  const { explanation } =
    settings.questions.find(({ question }) => question === asked.question) ?? {};
  const lines = [
    (isRight ? '✅' : '❌ ' + texts.wrong + ' →') +
      ' **' +
      plain(asked.answers[asked.right]) +
      '**',
    ...(explanation ? [explanation] : []),
  ];
  await whisper(interaction, lines.join('\n'));
}

async function showScore(interaction) {
  const { members } = servers.of(interaction.guildId);
  const user = interaction.options.getUser('user');
  if (settings.hasBoard && !user)
    return void (await interaction.reply({ embeds: [boardOf(members)] }));
  const { id } = user ?? interaction.user;
  const record = recordOf(members, id);
  const { right, all, days } = record;
  const share = right + '/' + all + ' (' + accuracyOf(record) + ' %)';
  await interaction.reply(spoken('<@' + id + '>: ' + share + ' · 🔥 ' + days));
}

function boardOf(members) {
  const points = Object.entries(members).map(([id, { right }]) => [id, right * settings.points]);
  const lines = ranking(Object.fromEntries(points)).map(
    (one) => one.place + '. <@' + one.userId + '> **' + one.points + '**',
  );
  return listEmbed(settings.title, lines, texts.noScores);
}

async function addQuestion(interaction) {
  const textOf = (name) => interaction.options.getString(name, true);
  const answers = ['right', 'wrong1', 'wrong2', 'wrong3'].map(textOf);
  const added = { question: textOf('question'), answers };
  const isGood = isAskable(added) && servers.of(interaction.guildId).questions.length < 500;
  if (isGood) await servers.update(interaction.guildId, ({ questions }) => questions.push(added));
  await whisper(interaction, isGood ? texts.added : texts.notAdded);
}

/** Looks every half minute whether the question of the day is due. */
function startDaily(client) {
  if (daily.days.length === 0) return;
  let last = new Date();
  timer = setInterval(() => {
    const now = new Date();
    const isTime = isDue(daily, last, now);
    last = now;
    if (!isTime) return;
    for (const guild of client.guilds.cache.values()) {
      postIn(guild, dayOf(now)).catch((error) => {
        console.error('Could not post: ' + error.message);
      });
    }
  }, 30_000);
  timer.unref();
}

async function postIn(guild, day) {
  const channel = channelNamed(guild, daily.channel) ?? guild.systemChannel;
  if (channel) await channel.send(await newQuestion(guild.id, 'day' + day, daily.title));
}

function messageOf(id, { question, answers }, footer) {
  const lines = answers.map((answer, place) => '**' + letters[place] + '** ' + plain(answer));
  const embed = new EmbedBuilder()
    .setTitle(cut(question, 256))
    .setDescription(lines.join('\n'))
    .setColor(accent(0x5865f2))
    .setFooter({ text: cut(footer, 200) });
  const buttons = answers.map((_answer, place) =>
    new ButtonBuilder()
      .setCustomId('try:' + id + ':' + place)
      .setLabel(letters[place])
      .setStyle(ButtonStyle.Primary),
  );
  return { embeds: [embed], components: [new ActionRowBuilder().addComponents(buttons)] };
}
