import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from 'discord.js';
import { createAlarms } from './alarms.js';
import { postBoards } from './board-posts.js';
import { hoursOf, joinSession, newServer, nextPhase } from './focus.js';
import { listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { cut, fill } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands, work, rest, tellsAll } = settings;
const servers = keepServers('focus.json', newServer);
const alarms = createAlarms(ring);
let client;

export const feature = {
  commands: [
    {
      data: serverCommand(commands.focus, texts.startDescription).addIntegerOption((option) =>
        option.setName('minutes').setDescription('1–180').setMinValue(1).setMaxValue(180),
      ),
      run: (interaction) => join(interaction, interaction.options.getInteger('minutes') ?? work),
    },
    // To join is a button, and a command where src/settings.js names one.
    ...(commands['focus-join'] === ''
      ? []
      : [
          {
            data: serverCommand(commands['focus-join'], texts.startDescription),
            run: (interaction) => join(interaction, work),
          },
        ]),
    { data: serverCommand(commands['focus-stop'], texts.stopDescription), run: stop },
    {
      data: serverCommand(commands['focus-hours'], texts.hoursDescription),
      run: (interaction) => interaction.reply({ embeds: [boardOf(interaction.guildId)] }),
    },
  ],
  components: { focus: (interaction) => join(interaction, work) },

  open: servers.open,
  start(ready) {
    client = ready;
    for (const { id } of ready.guilds.cache.values()) {
      for (const [channelId, { endsAt }] of Object.entries(servers.of(id).sessions))
        alarms.set(id + ' ' + channelId, endsAt);
    }
    postBoards(ready, settings.boardPosts, boardOf);
  },
  async stop() {
    alarms.close();
    await servers.stop();
  },
};

/** The command and the button do the same: who is first starts, and the others join. */
async function join(interaction, minutes) {
  const { guildId, channelId, user } = interaction;
  const { isNew, session } = await servers.update(guildId, (server) => ({
    isNew: joinSession(server, { channelId, userId: user.id, minutes, now: Date.now() }),
    session: server.sessions[channelId],
  }));
  const time = '<t:' + Math.floor(session.endsAt / 1000) + ':t>';
  if (!isNew) return whisper(interaction, fill(texts.joined, { time }));
  alarms.set(guildId + ' ' + channelId, session.endsAt);
  return interaction.reply({
    ...spoken(fill(texts.started, { minutes, time })),
    components: [button()],
  });
}

function button() {
  return new ActionRowBuilder().addComponents(
    new ButtonBuilder()
      .setCustomId('focus:join')
      .setLabel(cut(texts.join, 80))
      .setStyle(ButtonStyle.Primary),
  );
}

async function stop(interaction) {
  const { guildId, channelId } = interaction;
  const had = await servers.update(guildId, ({ sessions }) => {
    const session = sessions[channelId];
    delete sessions[channelId];
    return session;
  });
  alarms.cancel(guildId + ' ' + channelId);
  if (had) await interaction.reply(spoken(texts.stopped));
  else await whisper(interaction, texts.none);
}

/** A time of work or a break is over. */
async function ring(id) {
  const [guildId, channelId] = id.split(' ');
  const now = Date.now();
  const session = await servers.update(guildId, (server) =>
    nextPhase(server, { channelId, rest, now }),
  );
  if (!session) return;
  if (session.isBreak) alarms.set(id, session.endsAt);
  const channel = await client.channels.fetch(channelId);
  const isForAll = tellsAll && session.isBreak;
  const said = session.isBreak ? fill(texts.rest, { minutes: rest }) : texts.over;
  const named = isForAll ? '@everyone' : session.members.map((one) => '<@' + one + '>').join(' ');
  await channel.send({
    content: cut(named, 1500) + '\n' + said,
    components: session.isBreak ? [] : [button()],
    allowedMentions: isForAll ? { parse: ['everyone'] } : { users: session.members.slice(0, 100) },
  });
}

function boardOf(guildId, now = Date.now()) {
  const lines = hoursOf(servers.of(guildId), now)
    .slice(0, 20)
    .map(({ userId, count }, at) => at + 1 + '. <@' + userId + '> **' + timeOf(count) + '**');
  return listEmbed(texts.hours, lines, texts.empty);
}

function timeOf(minutes) {
  return Math.floor(minutes / 60) + ':' + String(minutes % 60).padStart(2, '0') + ' h';
}
