import { defineBot } from '../shared/bot/define-bot.ts';
import { readCommandNames } from '../shared/named-commands.ts';
import { readNumber } from '../shared/read-number.ts';
import { readChannels, readRole, readSayings, withPlaces } from '../shared/read-server-words.ts';
import { birthdayCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Birthdays of members, congratulated on the day. */
export const render = defineBot((_plan, { input: { userMessage } }) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that congratulates members on their birthdays.',
  texts,
  settings: (t) => ({
    commands: readCommandNames(userMessage, birthdayCommands),
    channel: readChannels(userMessage)[0] ?? '',
    hour: hourIn(userMessage),
    listed: Math.round(readNumber(userMessage, listed, { min: 1, max: 25 }) ?? 10),
    role: readRole(userMessage) ?? '',
    message: withPlaces(sayingIn(userMessage) ?? t('message')),
  }),
  keeps: 'birthdays.json',
  uses: ['server-store-files'],
  permissions: ['View Channels', 'Send Messages', 'Manage Roles'],
  use: 'Members keep their birthday with a day and a month; one that no calendar has is refused. On the day, at the hour of `src/settings.js` in the time zone of the variable `TZ`, the bot congratulates in the channel that the file names, otherwise in the system channel of the server. It gives the role that the file names until the next day, if the role gives no power over others.',
  files: {
    'src/birthdays.js': 'which days there are and whose birthday is when, without Discord.',
    'src/feature.js': 'the commands, and what happens on the day.',
  },
}));

/** "at 9am", "às 9h", "um 8 Uhr", "at 10:00" */
function hourIn(text: string): number {
  const { hour = '9', half = '' } =
    /(?<!\p{L})(?:at|um|às|as|a las|à|alle|o|om|в|saat)\s(?<hour>\d{1,2})(?:[:.h]\d{2}|\s?h|\s?uhr)?\s?(?<half>am|pm)?(?![\d\p{L}])/iu.exec(
      text.slice(0, 4000),
    )?.groups ?? {};
  return (Number(hour) % (half === '' ? 24 : 12)) + (/pm/iu.test(half) ? 12 : 0);
}

function sayingIn(text: string): string | undefined {
  return readSayings(text).find(({ text: said }) => said.split(/\s+/u).length > 1)?.text;
}

/** "the next 5", "os 5 próximos" */
const listed = [
  '(?:next|upcoming|nächsten|próximos|prochains|prossimi|volgende|następne|следующи[ех]|sıradaki)\\s{n}',
  '{n}\\s(?:next|upcoming|nächsten?|próximos|proximos|prochains|prossimi)',
];
