import { defineBot } from '../shared/bot/define-bot.ts';
import { emojiIn } from '../shared/emoji-in.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { isAnonymous } from '../relay-bot/relay-words.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { reminder } from '../slash-bot/reading/read-posts.ts';
import { suggestionCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Suggestions of members, on which others vote and the team decides. */
export const render = defineBot((plan, input) => {
  const { userMessage } = input.input;
  // "Reminds us in #hall" is of another channel.
  const told = userMessage.split(/[,.;]\s/u).filter((one) => !reminder.test(one));
  const emoji = emojiIn(userMessage).slice(0, 4);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot for suggestions: members vote on them, and the team decides.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, suggestionCommands),
      channel: readChannels(told.join())[0] ?? '',
      votes: emoji.length >= 2 ? emoji : ['👍', '👎'],
      hasButtons: buttons.test(userMessage),
      hasThread: threads.test(userMessage),
      isAnonymous: isAnonymous.test(userMessage),
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
      ...(threads.test(userMessage) ? ['Create Public Threads'] : []),
    ],
    use: 'A suggestion is posted in the channel that `src/settings.js` names, otherwise where the command is given, with the reactions of that file below it, or with buttons (`hasButtons`): then each member has one vote, which they may change or take back. With `hasThread` each has a thread to discuss it, and with `isAnonymous` it does not say whose it is. Who may manage messages, or has the role that the file names, accepts it or turns it down by its number: the message changes, and its author reads it in a direct message. The file also says how many minutes somebody waits between two suggestions (0 for none).',
    files: {
      'src/suggestions.js': 'numbers and waiting times of suggestions, without Discord.',
      'src/feature.js': 'the commands.',
    },
  };
});

const buttons =
  /(?<!\p{L})(?:buttons?|knöpfe?n?|botones|botón|boutons?|botões|botão|pulsant[ei]|przycisk\p{L}{0,3}|knop(?:pen)?|buton\p{L}{0,4}|кнопк\p{L}{1,3}|أزرار)(?!\p{L})|ボタン|按钮|버튼|बटन/iu;
const threads =
  /(?<!\p{L})(?:threads?|hilo|fil de discussion|tópico|wątek|wątk\p{L}{1,3}|ветк\p{L}{1,2}|тред\p{L}{0,2})(?!\p{L})|スレッド|子区|讨论串|스레드|थ्रेड/iu;

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
