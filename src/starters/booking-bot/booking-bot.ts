import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { bookingCommands } from './commands.ts';
import { readSlots } from './read-slots.ts';
import { texts } from './texts.ts';

/** Times that are offered, and that members book. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const commands = plannedNames(plan, bookingCommands);
  const { weekly, ...rest } = readSlots(userMessage);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot to book times: free slots, bookings and reminders.',
    texts,
    settings: () => ({
      commands,
      ...rest,
      weekly: weekly.map(({ days, ...times }) => ({ ...times, days: [...days] })),
      daysAhead: 14,
      channel: readChannels(userMessage)[0] ?? '',
    }),
    keeps: 'bookings.json',
    hasAlarms: true,
    uses: ['server-store-files'],
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: `\`weekly\` of \`src/settings.js\` offers times each week, for example \`{ from: '16:00', to: '18:00', days: [1, 3] }\` on Mondays and Wednesdays, for the next \`daysAhead\` days; a slot (an appointment, a session, a lesson) has \`minutes\`. Those who may manage the server offer further times: \`/${commands['offer']} date: 2030-05-01 from: 16:00 to: 18:00\`. Times are those of the time zone of \`src/settings.js\`, or of the variable \`TZ\`. A time is booked once, by whoever chooses it first. Members are reminded \`minutesBefore\` minutes before, in a direct message. \`most\` is how many bookings a member may have at once, 0 for any number. In \`channel\`, if there is one, the bot tells who has booked and cancelled.`,
    files: {
      'src/slots.js': 'which times are free, without Discord.',
      'src/feature.js': 'the commands, the menus and the reminders.',
    },
  };
});
