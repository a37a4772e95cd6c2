import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { welcomeCommands } from './commands.ts';
import {
  type Greeting,
  leaving,
  onlyGivesRole,
  readFirst,
  readGreeting,
  tellsRules,
  toldAddresses,
  welcomesPrivately,
} from './read-greeting.ts';
import { texts } from './texts.ts';

/** Greets new members and gives them a role; says goodbye if the request asks for it. */
export const render = defineBot((plan, input) => {
  const { welcome = 'welcome' } = plannedNames(plan, welcomeCommands);
  const isSilent = onlyGivesRole(input.input.userMessage);
  return {
    dir: import.meta.dirname,
    about: isSilent
      ? 'A Discord bot that gives new members a role.'
      : 'A Discord bot that greets new members.',
    texts,
    settings: (t) => ({
      commands: { welcome },
      greets: !isSilent,
      welcome: isSilent ? '' : t('welcome'),
      hasAvatar: avatar.test(input.input.userMessage),
      directMessage: [
        welcomesPrivately(input.input.userMessage) ? t('welcome') : '',
        tellsRules(input.input.userMessage) ? t('rules') : '',
        addressesIn(input.input.userMessage, true),
      ]
        .filter(Boolean)
        .join(' '),
      goodbye: leaving.test(input.input.userMessage) ? t('farewell') : '',
      ...withFirst(
        readGreeting(input.input.userMessage, plan.title),
        input.input.userMessage,
        t('welcome'),
      ),
    }),
    told: (t) => new Map([[welcome, t(isSilent ? 'role' : 'welcomeDescription')]]),
    keeps: 'welcome.json',
    permissions: ['View Channels', 'Send Messages', 'Manage Roles'],
    intents: ['Server Members Intent'],
    use: `${isSilent ? `New members get the role that \`src/settings.js\` names (only if it gives no power over others), or that of \`/${welcome} set role:\`. Nobody is greeted as long as there is no text for it. What follows is for those who want one. ` : ''}New members are greeted in the channel that \`src/settings.js\` names, otherwise in the system channel of the server, or where \`/${welcome} set channel:\` says, with the text of \`/${welcome} set message:\`. \`role:\` gives each of them a role (that of \`src/settings.js\` only if it gives no power over others), \`goodbye:\` says something when they leave, \`/${welcome} test\` shows the greeting, \`/${welcome} off\` ends it. With a \`directMessage\` in \`src/settings.js\` each of them is told that privately, too, if they take messages of the server.`,
    files: {
      'src/greetings.js': 'how a greeting is filled in, without Discord.',
      'src/feature.js': 'the command, and what happens when somebody comes or goes.',
    },
  };
});

/** A greeting that has no words of its own says what is to be read. */
function withFirst(greeting: Greeting, text: string, usual: string): Greeting {
  const channel = readFirst(text);
  const addresses = addressesIn(text, false);
  const further = `${channel && ` 📖 ${channel}`}${addresses && ` ${addresses}`}`;
  return further === '' || greeting.welcome !== undefined || onlyGivesRole(text)
    ? greeting
    : {
        ...greeting,
        welcome: `${usual}${further}`,
        channel: greeting.channel === channel ? '' : greeting.channel,
      };
}

function addressesIn(text: string, isPrivate: boolean): string {
  const addresses = toldAddresses(text, isPrivate);
  return addresses.length === 0 ? '' : `🌐 ${addresses.join(' · ')}`;
}

/** "with their avatar": the picture of who joins. */
const avatar =
  /(?<!\p{L})(?:avatars?|profile (?:picture|photo|pic)s?|profilbild\p{L}{0,2}|foto de perfil|photo de profil|foto (?:di )?profilo|profielfoto|zdjęci\p{L}{1,2} profilow\p{L}{1,3}|profil (?:resmi|fotoğrafı)\p{L}{0,3}|аватар\p{L}{0,3})(?!\p{L})|头像|アバター|아바타|프로필 사진|अवतार|الصورة الشخصية/iu;
