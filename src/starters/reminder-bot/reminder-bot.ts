import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { reminderCommands } from './commands.ts';
import { tellsPrivately } from '../relay-bot/relay-words.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { texts } from './texts.ts';

/** Reminders that survive a restart, however far in the future. */
export const render = defineBot((plan, input) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that reminds people of what they ask it to.',
  texts,
  settings: () => ({
    commands: plannedNames(plan, reminderCommands),
    most: readNumber(input.input.userMessage, most, { min: 1, max: 500 }) ?? 50,
    isPrivate: tellsPrivately.test(input.input.userMessage),
    // A timer may ring for nothing in particular.
    asksWhat: !timers.test(plannedNames(plan, reminderCommands)['remind'] ?? ''),
  }),
  keeps: 'reminders.json',
  hasAlarms: true,
  permissions: ['View Channels', 'Send Messages'],
  use: 'For example: `/remind when: 2h 30m what: Take the bread out`. Dates, weekdays, “tomorrow” and what repeats are read too, in the language of the bot and in English: `24.12. 18:00`, `every Monday 9:00`, `every 2 hours`. They are times of the clock where the bot runs. What came due while the bot did not run is sent when it starts. A reminder comes in the channel where it was set, or as a direct message where it may not write; with `isPrivate` of `src/settings.js` always as a direct message, if the member takes those.',
  files: {
    'src/when.js': 'how delays are read, in several languages.',
    'src/calendar.js': 'how days and repeats are read.',
    'src/alarms.js': 'timers that ring also after months.',
    'src/feature.js': 'the commands.',
  },
}));

/** "max 25 reminders", "at most 10 per user" */
const most = [
  '(?:max(?:imum|imal)?|at most|up to|limit(?: of)?|höchstens|bis zu|máximo(?: de)?|hasta|au plus|jusqu.à|no máximo|al massimo|fino a|maks(?:ymalnie)?|en fazla|максимум|не больше|最多|最大|최대|hooguit)\\s?{n}(?!\\s?(?:m|h|d|s)(?!\\p{L}))',
];

const timers =
  /^(?:timer|set-?timer|alarm|wecker|temporizador|alarma|minuteur|minuterie|cronômetro|temporizzatore|minutnik|zamanlayıcı|таймер|будильник|定时|倒计时|タイマー|타이머|टाइमर|مؤقت)$/u;
