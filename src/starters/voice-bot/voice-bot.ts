import { defineBot } from '../shared/bot/define-bot.ts';
import { clockedTexts } from './clocked-texts.ts';
import { readVoice } from './read-voice.ts';

/** The time that members spend in voice channels. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const names = new Set(plan.commands.map(({ name }) => name));
  const {
    own = '',
    board = '',
    channel = '',
    posts = [],
    roles = [],
    clocking,
  } = readVoice(userMessage) ?? {};
  const kept = (name: string): string => (names.has(name) ? name : '');
  return {
    dir: import.meta.dirname,
    about: clocking
      ? 'A Discord bot that counts the time between two commands.'
      : 'A Discord bot that counts the time in voice channels.',
    texts: clockedTexts(clocking),
    settings: () => ({
      ...(clocking && { start: clocking.start, stop: clocking.stop }),
      own: kept(own),
      board: kept(board),
      voiceChannel: channel,
      ...(roles.length > 0 && { roles: roles.map((one) => ({ ...one })) }),
      posts: posts.map((post) => ({ ...post, days: [...post.days] })),
    }),
    told: (t) =>
      new Map([
        [clocking?.start ?? '', `▶️ ${clocking?.start}`],
        [clocking?.stop ?? '', `⏹️ ${clocking?.stop}`],
        [own, t('own')],
        [board, t('board')],
      ]),
    keeps: 'voice-times.json',
    uses: ['server-store-files', 'clock-files', 'ranking-files'],
    permissions: [
      'View Channels',
      ...(posts.length > 0 ? ['Send Messages', 'Embed Links'] : []),
      ...(roles.length > 0 ? ['Manage Roles'] : []),
    ],
    use: `${clocking ? `The time of a member counts from \`/${clocking.start}\` to \`/${clocking.stop}\`, and goes on while the bot is restarted.` : 'The time counts from when somebody joins a voice channel, or from when the bot starts, to when they leave; with a `voiceChannel` in `src/settings.js` only there.'} Days and weeks, which begin on Monday, are those of the time zone that the file names. What is posted by itself is of the last seven days.`,
    files: {
      'src/voice-times.js': 'days, weeks and times, without Discord.',
      'src/feature.js': 'who comes and goes, the commands and the posts.',
    },
  };
});
