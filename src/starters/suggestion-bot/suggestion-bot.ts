import { defineBot } from '../shared/bot/define-bot.ts';
import { emojiIn } from '../shared/emoji-in.ts';
import { readCommandNames } from '../shared/named-commands.ts';
import { readNumber } from '../shared/read-number.ts';
import { readChannels } from '../shared/read-server-words.ts';
import { suggestionCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Suggestions of members, on which others vote and the team decides. */
export const render = defineBot((_plan, input) => {
  const { userMessage } = input.input;
  const emoji = emojiIn(userMessage).slice(0, 4);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot for suggestions: members vote on them, and the team decides.',
    texts,
    settings: () => ({
      commands: readCommandNames(userMessage, suggestionCommands),
      channel: readChannels(userMessage)[0] ?? '',
      votes: emoji.length >= 2 ? emoji : ['👍', '👎'],
      minutes: minutesIn(userMessage),
    }),
    keeps: 'suggestions.json',
    uses: ['server-store-files'],
    permissions: [
      'View Channels',
      'Send Messages',
      'Embed Links',
      'Add Reactions',
      'Read Message History',
    ],
    use: 'A suggestion is posted in the channel that `src/settings.js` names, otherwise where the command is given, with the reactions of that file below it. Who may manage messages, or has the role that the file names, accepts it or turns it down by its number: the message changes, and its author reads it in a direct message. The file also says how many minutes somebody waits between two suggestions (0 for none).',
    files: {
      'src/suggestions.js': 'numbers and waiting times of suggestions, without Discord.',
      'src/feature.js': 'the commands.',
    },
  };
});

/** "one every 10 min", "cooldown of 2 hours" */
function minutesIn(text: string): number {
  const hours = readNumber(
    text,
    waits('h(?:\\p{L}{0,6})|stunden?|horas?|heures?|ore|час\\p{L}{0,2}'),
    {
      min: 1,
      max: 720,
    },
  );
  if (hours !== undefined) return Math.round(hours * 60);
  const minutes = readNumber(text, waits('m(?:in\\p{L}*)?|dakika|мин\\p{L}*'), {
    min: 1,
    max: 43_200,
  });
  return Math.round(minutes ?? 0);
}

function waits(unit: string): readonly string[] {
  return [
    `(?:every|each|per|alle|cada|toutes les|ogni|co|her|elke|каждые|раз в|cool-?down(?: of)?|wartezeit(?: von)?)\\s{n}\\s?(?:${unit})(?!\\p{L})`,
    `{n}\\s?(?:${unit})[\\s-](?:cool-?down|wartezeit|pause|bekleme)`,
  ];
}
