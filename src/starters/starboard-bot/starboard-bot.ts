import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { starboardCommands } from './commands.ts';
import { readStarboard } from './read-starboard.ts';
import { texts } from './texts.ts';

/** A channel with the messages that many liked. */
export const render = defineBot((plan, input) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that copies the messages that many starred to a channel.',
  texts,
  settings: () => ({
    commands: plannedNames(plan, starboardCommands),
    ...readStarboard(input.input.userMessage),
  }),
  keeps: 'starboard.json',
  uses: ['server-store-files', 'turn-files', 'ranking-files'],
  permissions: ['View Channels', 'Send Messages', 'Embed Links', 'Read Message History'],
  intents: ['Message Content Intent'],
  use: 'A message is copied once, to the channel that `src/settings.js` names or that somebody who may manage the server chooses with the first command. The copy shows how many stars there are, and goes when they do, or when the message is deleted. Nothing is copied from a channel that not everybody can read to one that they can, nor from an age-restricted channel to one that is not. `src/settings.js` has the emoji, the number, and whether one’s own star counts.',
  files: {
    'src/starboard.js': 'what is to be done with a message, without Discord.',
    'src/turns.js': 'does one thing after the other, so that no message is copied twice.',
    'src/feature.js': 'the commands, and what happens when somebody gives a star.',
  },
}));
