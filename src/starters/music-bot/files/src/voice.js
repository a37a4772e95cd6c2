import { openSong } from './songs.js';

const name = '@discordjs/voice';

/** The package for sound; undefined where it is not installed. */
export async function loadVoice() {
  try {
    return await import(name);
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** Joins a voice channel: gives play(song), pause(), volume(percent), stop() and leave(). */
export async function joinVoice(channel, sound, { onEnd, onLeft }) {
  const { AudioPlayerStatus, StreamType, VoiceConnectionStatus } = sound;
  const connection = sound.joinVoiceChannel({
    channelId: channel.id,
    guildId: channel.guild.id,
    adapterCreator: channel.guild.voiceAdapterCreator,
  });
  try {
    await sound.entersState(connection, VoiceConnectionStatus.Ready, 20_000);
  } catch (error) {
    connection.destroy();
    throw error;
  }
  const player = sound.createAudioPlayer();
  connection.subscribe(player);
  let percent = 100;
  let resource;
  player.on('error', (error) => console.error('Could not play: ' + error.message));
  player.on(AudioPlayerStatus.Idle, onEnd);
  connection.on(VoiceConnectionStatus.Disconnected, () => connection.destroy());
  connection.on(VoiceConnectionStatus.Destroyed, onLeft);
  return {
    async play(song) {
      const stream = await openSong(song);
      resource = sound.createAudioResource(stream, {
        inputType: StreamType.Arbitrary,
        inlineVolume: true,
      });
      resource.volume.setVolume(percent / 100);
      player.play(resource);
    },
    /** Whether it is paused then. */
    pause() {
      if (player.state.status === AudioPlayerStatus.Paused) return !player.unpause();
      return player.pause();
    },
    volume(wanted) {
      percent = wanted;
      resource?.volume.setVolume(percent / 100);
    },
    stop: () => player.stop(true),
    leave() {
      if (connection.state.status !== VoiceConnectionStatus.Destroyed) connection.destroy();
    },
  };
}
