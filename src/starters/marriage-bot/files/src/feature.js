import { ActionRowBuilder, ButtonBuilder, ButtonStyle, MessageFlags } from 'discord.js';
import { listEmbed, serverCommand, whisper } from './frame/commands.js';
import { fill } from './frame/text.js';
import { couples, decide, divorce, marriageOf, newServer, propose, withdraw } from './marriages.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const servers = keepServers('marriages.json', newServer);

export const feature = {
  commands: [
    {
      data: serverCommand(commands.marry, texts.marry).addUserOption((option) =>
        option.setName('user').setDescription(texts.whom).setRequired(true),
      ),
      run: ask,
    },
    { data: serverCommand(commands.divorce, texts.divorce), run: askDivorce },
    {
      data: serverCommand(commands.marriage, texts.marriage).addUserOption((option) =>
        option.setName('user').setDescription(texts.of),
      ),
      run: show,
    },
    { data: serverCommand(commands.marriages, texts.marriages), run: list },
  ],
  // "wed:<who asks>:<who is asked>:yes", and "part:<whose marriage>:yes".
  components: { wed: answerProposal, part: answerDivorce },
  open: servers.open,
  stop: servers.stop,
};

async function ask(interaction) {
  const { guildId, user, options } = interaction;
  const other = options.getUser('user', true);
  if (other.bot) return whisper(interaction, texts.bot);
  const outcome = await servers.update(guildId, (server) =>
    propose(server, user.id, other.id, Date.now()),
  );
  if (outcome !== 'asked') return whisper(interaction, texts[outcome]);
  try {
    await interaction.reply({
      content: fill(texts.question, { user: mention(other.id), other: mention(user.id) }),
      components: [yesOrNo('wed:' + user.id + ':' + other.id, texts.accept, texts.refuse)],
      allowedMentions: { users: [other.id] },
    });
  } catch (error) {
    // Nobody can answer a question that is not there.
    await servers.update(guildId, (server) => withdraw(server, user.id));
    throw error;
  }
}

async function answerProposal(interaction, from, to, word) {
  const { guildId, user } = interaction;
  // Who asked may take it back.
  const isBack = user.id === from && word === 'no';
  if (user.id !== to && !isBack) return whisper(interaction, texts.notYou);
  const outcome = await servers.update(guildId, (server) =>
    decide(server, from, to, word === 'yes', Date.now()),
  );
  const values = { user: mention(to), other: mention(from) };
  await interaction.update({
    content: fill(texts[isBack && outcome ? 'back' : (outcome ?? 'gone')], values),
    components: [],
    allowedMentions: { parse: [] },
  });
}

async function askDivorce(interaction) {
  const { guildId, user } = interaction;
  const marriage = marriageOf(servers.of(guildId), user.id);
  if (!marriage) return whisper(interaction, texts.single);
  await interaction.reply({
    content: fill(texts.sure, { user: mention(marriage.to) }),
    components: [yesOrNo('part:' + marriage.since, texts.yes, texts.no)],
    flags: MessageFlags.Ephemeral,
  });
}

async function answerDivorce(interaction, since, word) {
  const { guildId, user } = interaction;
  if (word !== 'yes') {
    await interaction.update({ content: texts.stays, components: [] });
    return;
  }
  const partner = await servers.update(guildId, (server) =>
    // The marriage that was asked about, and none since.
    marriageOf(server, user.id)?.since === Number(since) ? divorce(server, user.id) : undefined,
  );
  if (partner === undefined) {
    await interaction.update({ content: texts.single, components: [] });
    return;
  }
  await interaction.update({ content: texts.parted, components: [] });
  await interaction.followUp({
    content: fill(texts.divorced, { user: mention(user.id), other: mention(partner) }),
    allowedMentions: { parse: [] },
  });
}

async function show(interaction) {
  const { guildId, user, options } = interaction;
  const { id } = options.getUser('user') ?? user;
  const marriage = marriageOf(servers.of(guildId), id);
  await interaction.reply({
    content: marriage
      ? fill(texts.married, {
          user: mention(id),
          other: mention(marriage.to),
          time: time(marriage.since),
        })
      : fill(texts.unmarried, { user: mention(id) }),
    allowedMentions: { parse: [] },
  });
}

async function list(interaction) {
  const lines = couples(servers.of(interaction.guildId))
    .slice(0, 20)
    .map(({ members, since }) => '💍 ' + members.map(mention).join(' ❤️ ') + ' · ' + time(since));
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.nobody)] });
}

function yesOrNo(id, yes, no) {
  return new ActionRowBuilder().addComponents(
    new ButtonBuilder()
      .setCustomId(id + ':yes')
      .setLabel(yes)
      .setStyle(ButtonStyle.Success),
    new ButtonBuilder()
      .setCustomId(id + ':no')
      .setLabel(no)
      .setStyle(ButtonStyle.Secondary),
  );
}

function mention(id) {
  return '<@' + id + '>';
}

/** Discord shows each reader this day, and how long ago it was. */
function time(at) {
  const seconds = Math.round(at / 1000);
  return '<t:' + seconds + ':D> (<t:' + seconds + ':R>)';
}
