import { join } from 'node:path';

import { filesIn } from '../files-in.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { readButtonLabel } from '../shared/reading/commands/read-buttons.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import {
  readChannels,
  readRole,
  readSayings,
} from '../shared/reading/commands/read-server-words.ts';
import { giveawayCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Giveaways with a button to take part, drawn at their time, also after a restart. */
export const render = defineBot((plan, input) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot for giveaways.',
  texts,
  settings: (t) => ({
    commands: plannedNames(plan, giveawayCommands),
    joinLabel: joinLabelIn(input.input.userMessage) ?? t('join'),
    winners: Math.round(
      readNumber(withDigits(input.input.userMessage), winners, { min: 1, max: 20 }) ?? 1,
    ),
    congratulations: congratulationsIn(input.input.userMessage),
    channel: channelIn(input.input.userMessage),
    ...roleIn(input.input.userMessage),
  }),
  keeps: 'giveaways.json',
  hasAlarms: true,
  // How long a giveaway lasts is read as the reminder bot reads it.
  more: filesIn(join(import.meta.dirname, '../reminder-bot/files')).filter(
    ({ path }) => path === 'src/when.js',
  ),
  permissions: ['View Channels', 'Send Messages', 'Embed Links'],
  use: 'For example: `/giveaway prize: A board game duration: 2d winners: 1`. Members take part with the button, and leave with it too. With a `role`, or the `requiredRole` of `src/settings.js`, only its members take part. Those who may manage the server, or have the role that the file leaves it to, end a giveaway early or reroll with the buttons below it, or with the commands. What ended while the bot did not run is drawn when it starts.',
  files: {
    'src/draw.js': 'how winners are drawn, without Discord.',
    'src/when.js': 'how durations are read, in several languages.',
    'src/alarms.js': 'timers that ring also after months.',
    'src/feature.js': 'the command and the buttons.',
  },
}));

/** "2 winners" */
const winners = [
  '{n}\\s(?:random\\s|lucky\\s)?(?:winners?|gewinner\\p{L}{0,2}|ganador(?:es|as)?|gagnants?|ganhador(?:es|as)?|vencedor(?:es|as)?|vincitori|winnaars?|zwycięzc\\p{L}{1,3}|kazanan\\p{L}{0,4}|победител\\p{L}{1,2}|перемож\\p{L}{2,4}|vinnare|pemenang|người (?:thắng|trúng))(?!\\p{L})',
  '{n}\\s?(?:名?中奖者?|名の当選者|当選者|명)',
];

/** "a button "Count me in", "with a 🎉 button" */
function joinLabelIn(text: string): string | undefined {
  const head = text.slice(0, 4000);
  return readButtonLabel(head) ?? emojiButton.exec(head)?.groups?.['sign'];
}

/** What winners are told besides: picks random winners and says "You lucky one!" */
function congratulationsIn(text: string): string {
  const head = text.slice(0, 4000);
  const label = readButtonLabel(head);
  const said = readSayings(head).find(
    ({ text: words, at }) =>
      words !== label &&
      winning.test(
        head
          .slice(Math.max(at - 90, 0), at)
          .split(/[.;\n]/u)
          .at(-1) ?? '',
      ),
  );
  return said?.text ?? '';
}

/** "announces giveaways in #prizes": where they are posted; otherwise where somebody starts one */
function channelIn(text: string): string {
  const clause = text
    .slice(0, 4000)
    .split(/[.;\n。]/u)
    .find((one) => ofGiveaways.test(one) && readChannels(one).length > 0);
  return readChannels(clause ?? '')[0] ?? '';
}

const ofGiveaways =
  /giveaway|raffle|prize|gewinnspiel|verlos|sorte|rifa|concours|tirage|estrazion|losowa|rozda|çekiliş|розыгр|конкурс|抽[奖獎選]|추첨|winactie|verloting/iu;

const emojiButton =
  /(?<sign>\p{Extended_Pictographic}\ufe0f?)[\s-]?(?:buttons?|knopf|botón|bouton|botão|pulsante|knop|przycisk\p{L}{0,3}|buton\p{L}{0,4}|düğme\p{L}{0,4}|кнопк\p{L}{1,2}|knapp(?:en)?|tombol|nút|按钮|ボタン|버튼)/iu;
const winning =
  /(?<!\p{L})(?:winners?|wins?|won|congratulat\p{L}{1,5}|gewinn\p{L}{0,6}|gratul\p{L}{1,6}|ganador\p{L}{0,3}|felicit\p{L}{1,5}|gagnants?|félicit\p{L}{1,5}|ganhador\p{L}{0,3}|vencedor\p{L}{0,3}|parab\p{L}{1,6}|vincitor\p{L}{1,2}|winnaars?|zwycięz\p{L}{1,5}|kazanan\p{L}{0,5}|победител\p{L}{1,4}|перемож\p{L}{2,4}|vinnar\p{L}{1,3}|pemenang|người (?:thắng|trúng)|trúng)(?!\p{L})|获奖|中奖|当選|당첨|विजेता|فائز/iu;

/** "only members with the role Crew can enter", or a role that may be asked for. */
function roleIn(text: string): { readonly requiredRole: string; readonly offeredRole: string } {
  const clause = text
    .slice(0, 4000)
    .split(/[.;\n]/u)
    .find((one) => required.test(one) && readRole(one) !== undefined);
  const role = readRole(clause ?? '') ?? '';
  return optional.test(clause ?? '')
    ? { requiredRole: '', offeredRole: role }
    : { requiredRole: role, offeredRole: '' };
}

const required =
  /(?<!\p{L})(?:requir\p{L}*|need\p{L}*|must have|enter|join|take part|teilnehm\p{L}*|mitmach\p{L}*|particip\p{L}*|exig\p{L}*|requiere\p{L}*|partecip\p{L}*|deelnem\p{L}*|katıl\p{L}*|участв\p{L}*|участ[ьіи]\p{L}*|участ(?:ь)?|deltar?|vara med|(?:meng)?ikut\p{L}*|diikuti|tham gia|biorą|brać)(?!\p{L})/iu;
const optional =
  /option|opção|opción|wahlweise|facultatif|opzion|optie|opcj|isteğe|по желанию|за бажанням|valfri|opsional|tùy chọn/iu;
