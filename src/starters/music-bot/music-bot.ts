import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { musicCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Songs in a voice channel, with a queue for each server. */
export const render = defineBot((plan) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that plays music in voice channels, with a queue for each server.',
  texts,
  told: () => new Map([[plannedNames(plan, musicCommands)['volume'] ?? '', '🔊 1–200 %']]),
  settings: () => ({ commands: plannedNames(plan, musicCommands) }),
  uses: ['private-address-files', 'turn-files'],
  permissions: ['View Channels', 'Connect', 'Speak'],
  use: 'For sound it needs ffmpeg on your computer, and two more packages: run `npm install @discordjs/voice@0.19 opusscript@0.0.8` once. Put songs (mp3, ogg, opus, flac, wav, m4a, webm) into the folder `music`, or into that of the variable `MUSIC_DIR`. `/play` takes words of their names, or a link to an audio file or a web radio.',
  files: {
    'src/queue.js': 'what is played next, without Discord.',
    'src/songs.js': 'the folder and the links.',
    'src/voice.js': 'the voice channel and its sound.',
    'src/feature.js': 'the commands.',
  },
}));
