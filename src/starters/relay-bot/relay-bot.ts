import { defineBot } from '../shared/bot/define-bot.ts';
import { withPlaces } from '../shared/reading/commands/read-server-words.ts';
import { readRelays } from './read-relays.ts';
import { texts } from './texts.ts';

/** Commands that bring what members type, or a text, to a channel. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const names = new Set(plan.commands.map(({ name }) => name));
  const relays = readRelays(userMessage).filter(({ name }) => names.has(name));
  const roles = relays.some(({ role }) => role !== '');
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot with commands that send something to a channel.',
    texts,
    settings: (t) => ({
      relays: relays.map(({ buttons, text, ...relay }) => ({
        ...relay,
        title: relay.openLabel === '' ? relay.name : relay.openLabel,
        text: withPlaces(text),
        buttons: buttons?.length === 0 ? [t('accept'), t('deny')] : (buttons ?? []),
      })),
    }),
    told: (t) =>
      new Map(
        relays.map(({ name, text, openLabel }) => [
          name,
          t(openLabel !== '' ? 'panel' : text === '' ? 'send' : 'post')
            .replace('{name}', name)
            .replace('{label}', openLabel),
        ]),
      ),
    keeps: 'relays.json',
    uses: ['server-store-files'],
    permissions: [
      'View Channels',
      'Send Messages',
      'Embed Links',
      ...(roles ? ['Manage Roles'] : []),
      ...(relays.some(({ ping }) => ping !== '') ? ['Mention Everyone'] : []),
    ],
    use: 'Where each command posts, what is typed and which buttons stand below it is in `src/settings.js`. Nobody but the bot knows who sent what is anonymous, unless the file names a `logChannel`. The first button accepts; who may manage messages, or has the role that the file names, may press.',
    files: {
      'src/relays.js': 'numbers and waiting times, without Discord.',
      'src/feature.js': 'the commands, the forms and the buttons.',
    },
  };
});
