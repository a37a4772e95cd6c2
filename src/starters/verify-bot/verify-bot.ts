import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readSayings, withPlaces } from '../shared/reading/commands/read-server-words.ts';
import { writtenRules } from './accepts-rules.ts';
import { verifyCommands } from './commands.ts';
import { readVerification } from './read-verification.ts';
import { texts } from './texts.ts';

/** A button with which newcomers show that they are people, for a role. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const { label, ...verification } = readVerification(
    userMessage,
    plan.parts?.includes('welcome-bot'),
  );
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that gives newcomers a role when they verify themselves with a button.',
    texts,
    settings: (t) => ({
      commands: plannedNames(plan, verifyCommands),
      ...verification,
      label: label ?? t('verify'),
      panel: panelIn(userMessage) ?? t('panel'),
      tries: Math.round(readNumber(userMessage, tries, { min: 1, max: 20 }) ?? 0),
      youngDays: Math.round(readNumber(userMessage, youngDays, { min: 1, max: 365 }) ?? 0),
    }),
    keeps: 'verification.json',
    uses: ['server-store-files'],
    permissions: ['View Channels', 'Send Messages', 'Embed Links', 'Manage Roles', 'Kick Members'],
    intents: ['Server Members Intent'],
    use: 'Who may manage roles posts the button, in the channel that `src/settings.js` names or where the command is given. Who presses it gets the role of that file (made if the server does not have it; one that gives power over others is never given) and loses that of newcomers. With `asksSum`, a sum has to be solved first, and after `tries` wrong answers (0 for any number) the member is removed. With `kickHours`, who came while the bot ran and is not verified after so many hours is removed. Accounts younger than `youngDays` and those who verify are told in `logChannel`.',
    files: {
      'src/sums.js': 'the sum that newcomers solve, without Discord.',
      'src/late.js': 'who has waited for too long, without Discord.',
      'src/feature.js': 'the command, the button, and what happens when somebody joins.',
    },
  };
});

function panelIn(text: string): string | undefined {
  const said = readSayings(text).find(
    // A greeting calls the member.
    ({ text: one }) => one.split(/\s+/u).length > 4 && !withPlaces(one).includes('{user}'),
  )?.text;
  // One a line
  const rules = writtenRules(text).split(/(?<!\d)[.,;]\s?|[。；，]|\s(?=\d{1,2}[.)]\s)/u);
  return (
    said ??
    (rules
      .map((rule) => rule.trim())
      .filter(Boolean)
      .join('\n') ||
      undefined)
  );
}

const tries = [
  '{n}\\s(?:\\p{L}{3,12}\\s)?(?:tries|attempts|wrong|failed|falsche|versuche|intentos|fallos|essais|tentatives|tentativas|tentativi|błędn\\p{L}+|prób\\p{L}?|pogingen|deneme|попыт\\p{L}+|次|回)',
];
const youngDays = [
  '(?:younger|newer|less|jünger|neuer|menos|récents?|moins|mais novas|menos de|młodsze|nieuwer|jonger|моложе|младше)\\s(?:than\\s|als\\s|de\\s|que\\s|niż\\s|dan\\s)?{n}\\s?(?:days?|tagen?|tage|días|jours|dias|giorni|dni|dagen|gün|дн\\p{L}+)',
];
