import { plannedNames } from '../shared/named-commands.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { roomCommands } from './commands.ts';
import { readRooms } from './read-rooms.ts';
import { texts } from './texts.ts';

/** Voice channels that members open by joining one, and that go when they are empty. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const { lobby = '', most = 0 } = readRooms(userMessage) ?? {};
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot for voice channels of one’s own.',
    texts,
    settings: (t) => ({
      commands: plannedNames(plan, roomCommands),
      lobby: lobby === '' ? t('lobby') : lobby,
      roomName: t('room'),
      most,
    }),
    keeps: 'rooms.json',
    uses: ['server-store-files'],
    permissions: ['View Channels', 'Connect', 'Manage Channels', 'Move Members', 'Manage Roles'],
    use: 'Whoever joins the voice channel `lobby` of `src/settings.js` gets a voice channel beside it, and is moved there; once it is empty, it is deleted. A lobby that is missing is created when the bot starts. Owners rename, limit, lock and unlock their channel with the commands. `most` is how many people a new channel takes, 0 for any number.',
    files: {
      'src/rooms.js': 'which channels belong to whom, without Discord.',
      'src/feature.js': 'who comes and goes, and the commands.',
    },
  };
});
