import { PermissionFlagsBits } from 'discord.js';
import { startClock } from './due-posts.js';
import { channelNamed, listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { add, newBook, oneOf, quotesBy, remove, search } from './quotes.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const servers = keepServers('quotes.json', () => newBook(settings.quotes));

export const feature = {
  commands: [
    {
      data: serverCommand(commands['quote-add'], texts.addDescription)
        .addStringOption((option) =>
          option.setName('text').setDescription(texts.text).setRequired(true).setMaxLength(1000),
        )
        .addUserOption((option) => option.setName('user').setDescription(texts.user))
        .addStringOption((option) =>
          option.setName('name').setDescription(texts.name).setMaxLength(80),
        ),
      run: addQuote,
    },
    {
      data: serverCommand(commands.quote, texts.quoteDescription).addUserOption((option) =>
        option.setName('user').setDescription(texts.whose),
      ),
      run: showOne,
    },
    {
      data: serverCommand(commands['quote-search'], texts.searchDescription).addStringOption(
        (option) =>
          option.setName('words').setDescription(texts.words).setRequired(true).setMaxLength(200),
      ),
      run: showFound,
    },
    {
      data: serverCommand(commands.quotes, texts.byDescription).addUserOption((option) =>
        option.setName('user').setDescription(texts.user).setRequired(true),
      ),
      run: showBy,
    },
    {
      data: serverCommand(
        commands['quote-remove'],
        texts.removeDescription,
        PermissionFlagsBits.ManageMessages,
      ).addIntegerOption((option) =>
        option.setName('number').setDescription(texts.number).setRequired(true).setMinValue(1),
      ),
      run: removeQuote,
    },
  ],
  open: servers.open,
  start(client) {
    startClock(client, settings.posts, postOne);
  },
  stop: servers.stop,
};

/** One by chance, where and when src/settings.js says. */
export async function postOne(guild, { channel: name }) {
  const channel = channelNamed(guild, name) ?? guild.systemChannel;
  const quote = oneOf(quotesBy(servers.of(guild.id)));
  if (quote) await channel?.send(spoken(lineOf(quote)));
}

async function addQuote(interaction) {
  const { options, user, guildId } = interaction;
  const userId = options.getUser('user')?.id;
  const name = options.getString('name');
  const quote = await servers.update(guildId, (book) =>
    add(book, {
      text: options.getString('text', true),
      ...(userId ? { userId } : name ? { name } : {}),
      addedBy: user.id,
    }),
  );
  if (!quote) return whisper(interaction, texts.full);
  const { number } = quote;
  await interaction.reply({ content: fill(texts.added, { number }) + '\n' + lineOf(quote) });
}

async function showOne(interaction) {
  const userId = interaction.options.getUser('user')?.id;
  const quote = oneOf(quotesBy(servers.of(interaction.guildId), userId));
  if (!quote) return whisper(interaction, texts.none);
  await interaction.reply({ content: lineOf(quote) });
}

async function showFound(interaction) {
  const words = interaction.options.getString('words', true);
  await showSome(interaction, search(servers.of(interaction.guildId), words));
}

async function showBy(interaction) {
  const { id } = interaction.options.getUser('user', true);
  await showSome(interaction, quotesBy(servers.of(interaction.guildId), id));
}

/** The newest. */
async function showSome(interaction, quotes) {
  if (quotes.length === 0) return whisper(interaction, texts.none);
  const lines = quotes
    .slice(-10)
    .reverse()
    .map((quote) => lineOf(quote, 300));
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.none)] });
}

async function removeQuote(interaction) {
  const number = interaction.options.getInteger('number', true);
  const isRemoved = await servers.update(interaction.guildId, (book) => remove(book, number));
  await whisper(interaction, isRemoved ? fill(texts.removed, { number }) : texts.none);
}

function lineOf({ number, text, userId, name }, max = 1500) {
  const who = userId ? '<@' + userId + '>' : plain(name ?? texts.someone);
  return '**' + number + '** “' + cut(plain(text), max) + '” — ' + who;
}
