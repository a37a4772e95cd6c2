import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { optionName } from '../shared/reading/read-command-fields.ts';
import { eventCommands } from './commands.ts';
import { readEvent } from './read-event.ts';
import { texts } from './texts.ts';

/** Events for which members sign up with buttons, with a reminder. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const commands = plannedNames(plan, eventCommands);
  const {
    choices,
    minutesBefore,
    fields,
    complete,
    isDated: _,
    ...wishes
  } = readEvent(userMessage, commands['event'] ?? 'event');
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot for events: members sign up with buttons, and are reminded.',
    texts,
    settings: (t) => ({
      commands,
      ...wishes,
      minutesBefore: [...minutesBefore],
      fields: fields.map((label) => ({ name: optionName(label), label })),
      complete: { ...complete },
      choices: choices?.map((choice) => ({ ...choice })) ?? [
        { label: t('going'), most: wishes.most, leaves: false },
        { label: t('maybe'), most: 0, leaves: false },
        { label: t('absent'), most: 0, leaves: false },
      ],
    }),
    keeps: 'events.json',
    hasAlarms: true,
    uses: ['server-store-files'],
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: 'For example: `/event title: Board games date: 2030-05-01 time: 19:30`. Dates may also be written as 1.5.2030 or 1/5/2030, day first, and without a year; times are those of the time zone of `src/settings.js`, or of the variable `TZ`. The event is posted in the channel that the file names, otherwise where the command is given. A button that is full says so, or puts on the waiting list if `src/settings.js` has one; a second press takes a sign-up back, and the first who waits moves up. Whoever signed up with any button but the last is reminded before the event. Who announced it cancels it, and who may manage events.',
    files: {
      'src/events.js': 'dates, sign-ups and limits, without Discord.',
      'src/feature.js': 'the commands, the buttons and the reminders.',
    },
  };
});
