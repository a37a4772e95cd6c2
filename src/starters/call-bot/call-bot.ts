import { defineBot } from '../shared/bot/define-bot.ts';
import { readCalls } from './read-calls.ts';
import { texts } from './texts.ts';

/** Tells who is the first in a voice channel, and how long a call was. */
export const render = defineBot((_plan, { input: { userMessage } }) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that tells who comes to voice channels.',
  texts,
  settings: () => ({
    ...(readCalls(userMessage) ?? {
      voiceChannel: '',
      channel: '#general',
      tellsEach: false,
      tellsEnd: false,
      ping: '',
      message: '',
    }),
  }),
  permissions: ['View Channels', 'Send Messages'],
  use: 'Whoever is the first in a voice channel is told of in the `channel` of `src/settings.js`; with a `voiceChannel` there only of that one. `tellsEach` tells of everybody who comes, `tellsEnd` tells how long the call was when the last one leaves, counted from when the bot started if it was going on then. `ping` is the role that is notified, and `message` what is said, with `{user}` and `{channel}` in it. Bots count for nobody.',
  files: {
    'src/calls.js': 'who comes and goes, without Discord.',
    'src/feature.js': 'what is posted.',
  },
}));
