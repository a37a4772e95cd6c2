import { ActionRowBuilder, ButtonBuilder, ButtonStyle, MessageFlags } from 'discord.js';
import { listEmbed, serverCommand, whisper } from './frame/commands.js';
import { fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import {
  dayOf,
  gameOf,
  guess,
  lettersOf,
  newServer,
  ranking,
  squaresOf,
  wordOf,
} from './word-game.js';

const { texts, commands, words, tries, language } = settings;
const servers = keepServers('wordle.json', newServer);

export const feature = {
  commands: [
    {
      data: serverCommand(commands.wordle, texts.play).addStringOption((option) =>
        option.setName('guess').setDescription(texts.guess).setMaxLength(40),
      ),
      run: play,
    },
    { data: serverCommand(commands['wordle-share'], texts.share), run: share },
    { data: serverCommand(commands['wordle-top'], texts.top), run: showRanking },
  ],
  components: { squares: share },
  open: servers.open,
  stop: servers.stop,
};

/** One more guess, or how the game stands. Nobody else sees it. */
async function play(interaction) {
  const { guildId, user, options } = interaction;
  const day = dayOf(new Date());
  const word = wordOf(words, guildId, day);
  const wanted = lettersOf(word, language);
  const typed = options.getString('guess');
  const before = gameOf(servers.of(guildId), user.id, day);
  if (typed === null || before.state !== 'open') return reply(interaction, before, word);
  const letters = lettersOf(typed, language);
  if (letters.length !== wanted.length || !letters.every((one) => /^[\p{L}\p{N}]/u.test(one))) {
    return whisper(interaction, fill(texts.short, { n: wanted.length }));
  }
  const game = await servers.update(guildId, (server) =>
    guess(server, user.id, day, { word: wanted, letters, tries }),
  );
  await reply(interaction, game, word);
}

async function reply(interaction, game, word) {
  const { guesses, state } = game;
  const end = {
    won: () => fill(texts.won, { word: plain(word), n: guesses.length }),
    lost: () => fill(texts.lost, { word: plain(word) }),
    open: () =>
      fill(texts.left, { n: lettersOf(word, language).length, left: tries - guesses.length }),
  };
  const rows = guesses.map(
    ({ letters, marks }) => squaresOf(marks) + ' ' + plain(letters.join(' ')),
  );
  const button = new ButtonBuilder()
    .setCustomId('squares')
    .setLabel(texts.button)
    .setStyle(ButtonStyle.Primary);
  const isOver = state !== 'open' && !game.isShared;
  await interaction.reply({
    content: [...rows, end[state]()].join('\n'),
    components: isOver ? [new ActionRowBuilder().addComponents(button)] : [],
    flags: MessageFlags.Ephemeral,
  });
}

/** The squares of a game that is over, once a day, for all to see. */
async function share(interaction) {
  const { guildId, user } = interaction;
  const day = dayOf(new Date());
  const game = gameOf(servers.of(guildId), user.id, day);
  if (game.state === 'open') return whisper(interaction, texts.notOver);
  const isFirst = await servers.update(guildId, (server) => {
    const own = gameOf(server, user.id, day);
    const was = own.isShared;
    own.isShared = true;
    return !was;
  });
  if (!isFirst) return whisper(interaction, texts.shared);
  const score = (game.state === 'won' ? game.guesses.length : 'X') + '/' + tries;
  const squares = game.guesses.map(({ marks }) => squaresOf(marks));
  await interaction.reply({
    content: ['<@' + user.id + '> ' + score, ...squares].join('\n'),
    allowedMentions: { parse: [] },
  });
}

async function showRanking(interaction) {
  const lines = ranking(servers.of(interaction.guildId), dayOf(new Date()))
    .slice(0, 20)
    .map(
      ({ id, found, played, row }, at) =>
        at + 1 + '. <@' + id + '>: **' + found + '**/' + played + (row > 1 ? ' 🔥' + row : ''),
    );
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.nobody)] });
}
