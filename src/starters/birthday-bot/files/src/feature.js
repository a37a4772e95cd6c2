import { bornOn, dayOf, isDay, nextBirthdays, spokenDay } from './birthdays.js';
import { channelNamed, listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { isPowerful } from './frame/is-powerful.js';
import { fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const servers = keepServers('birthdays.json', () => ({
  birthdays: {},
  congratulated: '',
  honoured: [],
}));
let timer;

export const feature = {
  commands: [
    {
      data: serverCommand(commands.birthday, texts.set)
        .addIntegerOption((option) =>
          option
            .setName('day')
            .setDescription(texts.day)
            .setRequired(true)
            .setMinValue(1)
            .setMaxValue(31),
        )
        .addIntegerOption((option) =>
          option
            .setName('month')
            .setDescription(texts.month)
            .setRequired(true)
            .setMinValue(1)
            .setMaxValue(12),
        ),
      run: keep,
    },
    { data: serverCommand(commands.birthdays, texts.list), run: list },
    { data: serverCommand(commands['birthday-remove'], texts.remove), run: forget },
  ],

  open: servers.open,
  start(client) {
    const look = () => congratulate(client, new Date());
    timer = setInterval(look, 60_000);
    timer.unref();
    look();
  },
  async stop() {
    clearInterval(timer);
    await servers.stop();
  },
};

async function keep(interaction) {
  const { guildId, user, options } = interaction;
  const day = options.getInteger('day', true);
  const month = options.getInteger('month', true);
  if (!isDay(day, month)) return whisper(interaction, texts.noDay);
  await servers.update(guildId, ({ birthdays }) => {
    birthdays[user.id] = { day, month };
  });
  await whisper(interaction, fill(texts.kept, { date: spokenDay(day, month, settings.language) }));
}

async function list(interaction) {
  const { birthdays } = servers.of(interaction.guildId);
  const lines = nextBirthdays(birthdays, new Date(), settings.listed).map(
    ({ userId, date }) =>
      '**' +
      spokenDay(date.getDate(), date.getMonth() + 1, settings.language) +
      '** <@' +
      userId +
      '>',
  );
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.none)] });
}

async function forget(interaction) {
  await servers.update(
    interaction.guildId,
    ({ birthdays }) => delete birthdays[interaction.user.id],
  );
  await whisper(interaction, texts.removed);
}

/** Once a day and server, from the hour of the settings on. */
function congratulate(client, now) {
  if (now.getHours() < settings.hour) return;
  for (const guild of client.guilds.cache.values()) {
    if (servers.of(guild.id).congratulated === dayOf(now)) continue;
    congratulateIn(guild, now).catch((error) => {
      console.error('Could not congratulate: ' + error.message);
    });
  }
}

async function congratulateIn(guild, now) {
  const { birthdays, honoured } = servers.of(guild.id);
  const users = bornOn(birthdays, now, settings.leapDay);
  await servers.update(guild.id, (server) =>
    Object.assign(server, { congratulated: dayOf(now), honoured: users }),
  );
  const role = users.length + honoured.length > 0 ? await roleIn(guild) : undefined;
  for (const id of honoured) await changeRole(guild, id, role, 'remove');
  const channel = channelNamed(guild, settings.channel) ?? guild.systemChannel;
  for (const id of users) {
    const said = fill(settings.message, { user: '<@' + id + '>', server: plain(guild.name) });
    if (channel?.isTextBased()) await channel.send(spoken(said, [id]));
    await changeRole(guild, id, role, 'add');
  }
  await tellAhead(channel, birthdays, now);
}

/** So many days ahead, without notifying whoever is to be surprised. */
async function tellAhead(channel, birthdays, now) {
  if (!settings.daysBefore || !channel?.isTextBased()) return;
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + settings.daysBefore);
  const day = spokenDay(date.getDate(), date.getMonth() + 1, settings.language);
  const lines = bornOn(birthdays, date, settings.leapDay).map(
    (id) => '⏳ **' + day + '** 🎂 <@' + id + '>',
  );
  if (lines.length > 0) await channel.send(spoken(lines.join('\n'), []));
}

/** Made without any permission if the server has none. */
async function roleIn({ roles }) {
  const { role: wanted } = settings;
  const named = roles.cache.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (named) return named.editable && !isPowerful(named) ? named : undefined;
  return wanted === '' ? undefined : roles.create({ name: wanted, permissions: [] });
}

/** Who has left the server has no role. */
async function changeRole(guild, userId, role, act) {
  if (!role) return;
  const member = await guild.members.fetch(userId).catch(() => undefined);
  await member?.roles[act](role, settings.title);
}
