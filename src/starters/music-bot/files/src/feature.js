import { GatewayIntentBits } from 'discord.js';
import { listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { fill, plain } from './frame/text.js';
import { addSong, loops, mostSongs, newQueue, nextSong } from './queue.js';
import { settings } from './settings.js';
import { findSong, listSongs } from './songs.js';
import { createTurns } from './turns.js';
import { joinVoice, loadVoice } from './voice.js';

const { texts, commands } = settings;
/** What is played now, by server. */
const sessions = new Map();
const inTurn = createTurns();

export const feature = {
  intents: [GatewayIntentBits.GuildVoiceStates],
  commands: [
    {
      data: serverCommand(commands.play, texts.play).addStringOption((option) =>
        option
          .setName('text')
          .setDescription('music/…, https://…')
          .setRequired(true)
          .setMaxLength(500),
      ),
      run: (interaction) => inTurn(interaction.guildId, () => play(interaction)),
    },
    { data: serverCommand(commands.songs, texts.songs), run: showSongs },
    { data: serverCommand(commands.skip, texts.skip), run: withSession(skip) },
    { data: serverCommand(commands.queue, texts.queue), run: withSession(showQueue) },
    { data: serverCommand(commands.pause, texts.pause), run: withSession(pause) },
    { data: loopCommand(), run: withSession(loop) },
    {
      data: serverCommand(commands.volume, '🔊 1–200 %').addIntegerOption((option) =>
        option
          .setName('number')
          .setDescription('1–200')
          .setRequired(true)
          .setMinValue(1)
          .setMaxValue(200),
      ),
      run: withSession(setVolume),
    },
    { data: serverCommand(commands.stop, texts.stop), run: withSession(stop) },
  ],
  stop() {
    for (const { voice } of sessions.values()) voice.leave();
  },
};

function loopCommand() {
  const choices = loops.map((value) => ({ name: texts[value], value }));
  return serverCommand(commands.loop, texts.loop).addStringOption((option) =>
    option
      .setName('what')
      .setDescription(texts.loop)
      .setRequired(true)
      .addChoices(...choices),
  );
}

async function play(interaction) {
  const { guildId, member, options } = interaction;
  const song = findSong(options.getString('text', true), await listSongs());
  if (!song) return whisper(interaction, texts.unknown);
  const channel = member.voice.channel;
  if (!channel) return whisper(interaction, texts.join);
  const sound = await loadVoice();
  if (!sound) return whisper(interaction, texts.silent);
  await interaction.deferReply();
  let session = sessions.get(guildId);
  try {
    session ??= await openSession(channel, sound);
    const place = addSong(session.queue, song);
    if (!session.queue.current) await goOn(guildId, session);
    const isNow = session.queue.current === song;
    const values = { title: plain(song.title), number: place };
    const said = place === 0 ? mostSongs + '/' + mostSongs : isNow ? texts.now : texts.added;
    await interaction.editReply(spoken(fill(said, values)));
  } catch (error) {
    console.error('Could not play: ' + error.message);
    if (session && !session.queue.current) session.voice.leave();
    await interaction.editReply(spoken(texts.unknown));
  }
}

async function openSession(channel, sound) {
  const { id } = channel.guild;
  const session = { queue: newQueue(), voice: undefined };
  session.voice = await joinVoice(channel, sound, {
    onEnd: () => inTurn(id, () => goOn(id, session)).catch(() => session.voice.leave()),
    onLeft: () => sessions.delete(id),
  });
  sessions.set(id, session);
  return session;
}

/** Plays the next song that can be played; leaves after the last one. */
async function goOn(guildId, { queue, voice }) {
  const song = nextSong(queue);
  if (!song) {
    voice.leave();
    return;
  }
  try {
    await voice.play(song);
  } catch (error) {
    queue.loop = 'off';
    if (queue.songs.length === 0) {
      queue.current = undefined;
      throw error;
    }
    await goOn(guildId, { queue, voice });
  }
}

/** A command for those who listen. */
function withSession(run) {
  return async (interaction) => {
    const session = sessions.get(interaction.guildId);
    await (session?.queue.current
      ? run(interaction, session)
      : whisper(interaction, texts.nothing));
  };
}

async function skip(interaction, { queue, voice }) {
  const { title } = queue.current;
  if (queue.loop === 'song') queue.loop = 'off';
  voice.stop();
  await interaction.reply(spoken('⏭️ ' + plain(title)));
}

async function showQueue(interaction, { queue }) {
  const lines = [queue.current, ...queue.songs]
    .slice(0, 25)
    .map(({ title }, at) => (at === 0 ? '▶️ ' : at + '. ') + plain(title));
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.nothing)] });
}

async function showSongs(interaction) {
  const names = (await listSongs()).slice(0, 100).map(plain);
  await interaction.reply({ embeds: [listEmbed(settings.title, names, texts.empty)] });
}

async function pause(interaction, { voice }) {
  await interaction.reply(spoken(voice.pause() ? '⏸️' : '▶️'));
}

async function loop(interaction, { queue }) {
  queue.loop = interaction.options.getString('what', true);
  await interaction.reply(spoken('🔁 ' + texts[queue.loop]));
}

async function setVolume(interaction, { voice }) {
  const percent = interaction.options.getInteger('number', true);
  voice.volume(percent);
  await interaction.reply(spoken('🔊 ' + percent + ' %'));
}

async function stop(interaction, { voice }) {
  voice.leave();
  await interaction.reply(spoken('⏹️'));
}
