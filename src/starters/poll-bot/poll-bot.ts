import { defineBot } from '../shared/bot/define-bot.ts';
import { namedList } from '../shared/named-list.ts';
import { readNumber } from '../shared/read-number.ts';
import { readChannels } from '../shared/read-server-words.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { pollCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Polls with buttons and an optional end time. */
export const render = defineBot((plan, input) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot for polls: people vote with buttons, and everybody sees the result grow.',
  texts,
  settings: (t) => ({
    commands: plannedNames(plan, pollCommands),
    choices: (namedList(input.input.userMessage, choiceWords) ?? [t('yes'), t('no')]).slice(0, 10),
    hours: readNumber(input.input.userMessage, hours, { min: 1, max: 24 * 365 }) ?? 0,
    channel: readChannels(input.input.userMessage)[0] ?? '',
  }),
  keeps: 'polls.json',
  hasAlarms: true,
  permissions: ['View Channels', 'Send Messages', 'Embed Links'],
  use: 'For example: `/poll question: What shall we read next? choices: Emma, Dracula, Dune hours: 24`. Without choices it offers those of `src/settings.js`, which also says after how many hours a poll ends by itself (0 for never), and in which channel the result is told. A second click takes a vote back. Who started the poll can end it, and who may manage messages.',
  files: {
    'src/polls.js': 'how votes are counted, without Discord.',
    'src/feature.js': 'the command and the buttons.',
  },
}));

const choiceWords =
  'options?|choices?|between|opciones|entre|antworten|optionen|zwischen|choix|opções|scelte|opzioni|odpowiedzi|opcje|seçenekler|варианты|选项|選択肢|선택지|विकल्प';
const hours = [
  '(?<!(?:at|um|à|a las|às|alle|o|om|в)\\s){n}\\s?(?:h|hours?|stunden?|horas?|heures?|or[ea]|godzin\\p{L}?|saat|час\\p{L}{0,2}|時間|시간)(?!\\p{L})',
];
