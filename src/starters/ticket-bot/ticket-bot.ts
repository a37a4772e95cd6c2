import { defineBot } from '../shared/bot/define-bot.ts';
import { namedList } from '../shared/named-list.ts';
import { readRole, readSayings } from '../shared/read-server-words.ts';
import { readCommandNames } from '../shared/named-commands.ts';
import { ticketCommands } from './commands.ts';
import { texts } from './texts.ts';

/** A button that opens a private channel with the team. */
export const render = defineBot((_plan, input) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot with a button that opens a private channel between a member and the team.',
  texts,
  settings: (t) => ({
    commands: readCommandNames(input.input.userMessage, ticketCommands),
    topics: (namedList(input.input.userMessage, topicWords) ?? [t('topic')]).slice(0, 20),
    staff: readRole(input.input.userMessage) ?? '',
    category: readCategory(input.input.userMessage),
    greeting: readSayings(input.input.userMessage)[0]?.text ?? t('greeting'),
  }),
  keeps: 'tickets.json',
  permissions: [
    'View Channels',
    'Send Messages',
    'Embed Links',
    'Read Message History',
    'Attach Files',
    'Manage Channels',
    'Manage Roles',
  ],
  use: 'Who may manage channels posts the button, and says which role answers (`staff`) and in which category the tickets lie; otherwise those that `src/settings.js` names, if the server has them. Everybody has at most one open ticket. A closed ticket can still be read, until the team deletes the channel. The topics stand in `src/settings.js`, one button each.',
  files: {
    'src/tickets.js': 'names and rules of tickets, without Discord.',
    'src/feature.js': 'the command, the buttons and the channels.',
  },
}));

/** "category „Support“" */
function readCategory(text: string): string {
  const named =
    /(?<!\p{L})(?:category|kategorie|catégorie|categoría|categoria|kategori\p{L}{0,2}|категори\p{L})\s["“„«'‘]\s?(?<name>[^"“”„«»'’\n]{1,60}?)\s?["”“»'’]/iu.exec(
      text.slice(0, 4000),
    );
  return named?.groups?.['name'] ?? '';
}

const topicWords =
  'tickets?|topics?|types?|categories|category|kinds?|temas|tipos|categorías|themen|kategorien|sujets|catégories|assuntos|categorias|argomenti|categorie|tematy|kategorie|konular|темы|категории|主题|类型|カテゴリー?|種類|주제|종류|विषय';
