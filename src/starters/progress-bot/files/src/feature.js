import { listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { fill, plain } from './frame/text.js';
import { barOf, beginBook, currentBook, keepPage, percentOf, standings } from './progress.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands, fields, total } = settings;
const servers = keepServers('reading.json', () => ({ books: [] }));

export const feature = {
  commands: [
    {
      data: fields
        .reduce(
          (command, { name, label }) =>
            command.addStringOption((option) =>
              option.setName(name).setDescription(label).setRequired(true).setMaxLength(200),
            ),
          serverCommand(commands['book-add'], texts.begin),
        )
        .addIntegerOption((option) =>
          option
            .setName(total.name)
            .setDescription(total.label)
            .setRequired(true)
            .setMinValue(1)
            .setMaxValue(100_000),
        ),
      run: begin,
    },
    {
      data: serverCommand(commands.progress, texts.keep).addIntegerOption((option) =>
        option.setName('page').setDescription(texts.page).setRequired(true).setMinValue(0),
      ),
      run: keep,
    },
    { data: serverCommand(commands.club, texts.list), run: list },
  ],
  open: servers.open,
  stop: servers.stop,
};

async function begin(interaction) {
  const { guildId, options } = interaction;
  const values = fields.map(({ name }) => [name, options.getString(name, true)]);
  const pages = options.getInteger(total.name, true);
  const book = await servers.update(guildId, (server) =>
    beginBook(server, { values: Object.fromEntries(values), pages }),
  );
  await interaction.reply(spoken('📖 ' + titleOf(book) + ' · ' + total.label + ': ' + pages));
}

async function keep(interaction) {
  const { guildId, user, options } = interaction;
  const wanted = options.getInteger('page', true);
  const kept = await servers.update(guildId, (server) => {
    const book = currentBook(server);
    return book && { page: keepPage(book, user.id, wanted), pages: book.pages };
  });
  if (!kept) return whisper(interaction, texts.none);
  const percent = percentOf(kept.page, kept.pages);
  await interaction.reply(spoken(lineOf({ userId: user.id, page: kept.page, percent })));
}

async function list(interaction) {
  const book = currentBook(servers.of(interaction.guildId));
  if (!book) return whisper(interaction, texts.none);
  const embed = listEmbed('📖 ' + titleOf(book), standings(book).map(lineOf), texts.nobody);
  await interaction.reply({ embeds: [embed] });
}

function titleOf({ values }) {
  return Object.values(values).map(plain).join(' · ');
}

function lineOf({ userId, page, percent }) {
  const values = { user: '<@' + userId + '>', page, percent };
  return barOf(percent) + ' ' + fill(texts.line, values);
}
