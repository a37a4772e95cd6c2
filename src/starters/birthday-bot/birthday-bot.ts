import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { daysBeforeIn } from '../shared/reading/clock/read-day-before.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { timeOfDay } from '../shared/reading/clock/read-clock.ts';
import {
  readChannels,
  readRole,
  readSayings,
  withPlaces,
} from '../shared/reading/commands/read-server-words.ts';
import { birthdayCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Birthdays of members, congratulated on the day. */
export const render = defineBot((plan, { input: { userMessage } }) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that congratulates members on their birthdays.',
  texts,
  settings: (t) => ({
    commands: plannedNames(plan, birthdayCommands),
    channel: readChannels(userMessage)[0] ?? '',
    hour: Number((timeOfDay(userMessage) ?? '09').slice(0, 2)),
    leapDay: february.test(userMessage) ? { day: 28, month: 2 } : { day: 1, month: 3 },
    daysBefore: daysBeforeIn(withDigits(userMessage)),
    listed: Math.round(readNumber(withDigits(userMessage), listed, { min: 1, max: 25 }) ?? 10),
    role: readRole(userMessage) ?? (givesRole.test(userMessage) ? '🎂' : ''),
    message: withCake(named(withPlaces(sayingIn(userMessage) ?? t('message'))), userMessage),
  }),
  keeps: 'birthdays.json',
  uses: ['server-store-files'],
  permissions: ['View Channels', 'Send Messages', 'Manage Roles'],
  use: 'Members keep their birthday with a day and a month; one that no calendar has is refused. On the day, at the hour of `src/settings.js` in the time zone of the variable `TZ`, the bot congratulates in the channel that the file names, otherwise in the system channel of the server. With `daysBefore` it tells so many days ahead, too. It gives the role that the file names until the next day, if the role gives no power over others.',
  files: {
    'src/birthdays.js': 'which days there are and whose birthday is when, without Discord.',
    'src/feature.js': 'the commands, and what happens on the day.',
  },
}));

/** "Feb 29: use Feb 28 in other years" */
const february =
  /(?<!\p{L})(?:feb\p{L}{0,8}|fév\p{L}{0,6}|fev\p{L}{0,7}|lutego|şubat\p{L}{0,3}|феврал\p{L})\.?\s28(?!\d)|(?<!\d)28(?:\.|th|º)?\s(?:of |de |di )?(?:feb|fév|fev|lut|şub|фев)|2月28|2월 ?28|28 (?:फ़?रवरी|فبراير)/iu;

/** A role for the day that the request gives no name. */
const givesRole =
  /(?<!\p{L})(?:roles?|rolle|rol|rôle|cargo|ruolo|rol[ęaü]|роль)(?!\p{L})|身份组|ロール|役職|역할|रोल|भूमिका|رتبة/iu;

function sayingIn(text: string): string | undefined {
  return readSayings(text).find(({ text: said }) => said.split(/\s+/u).length > 1)?.text;
}

/** "the next 5", "os 5 próximos" */
const listed = [
  '(?:next|upcoming|nächsten|pr[óo]ximos|prochains|prossimi|volgende|następne|следующи[ех]|sıradaki)\\s{n}',
  '{n}\\s(?:next|upcoming|nächsten?|próximos|proximos|prochains|prossimi)',
];

/** Whoever is congratulated is named. */
function named(message: string): string {
  return message.includes('{user}') ? message : `{user} ${message}`;
}

/** "… and a cake emoji" */
function withCake(message: string, request: string): string {
  return cake.test(request) && !message.includes('🎂') ? `${message} 🎂` : message;
}

const cake =
  /cake (?:emoji|emote)|emoji of a cake|(?:kuchen|torten)-?emoji|emoji (?:de |d['’]une? |di (?:una )?|van een )?(?:una? |uma? )?(?:bolo|tarta|pastel|torta|gâteau|taart)|(?:taart|cake)-?emoji|pasta emojisi|(?:emotka|emoji) tortu?|эмодзи торта|蛋糕表情|ケーキの絵文字|케이크 이모지/iu;
