import { defineBot } from '../shared/bot/define-bot.ts';
import { namedList } from '../shared/named-list.ts';
import { readChannels, readRole, readSayings } from '../shared/read-server-words.ts';
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
    greeting: greetingIn(input.input.userMessage) ?? t('greeting'),
    ...channelsIn(input.input.userMessage),
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
  ...(channelsIn(input.input.userMessage).logChannel !== '' && {
    intents: ['Message Content Intent'],
  }),
  use: 'Who may manage channels posts the button, and says which role answers (`staff`) and in which category the tickets lie; otherwise those that `src/settings.js` names, if the server has them. Everybody has at most one open ticket. A closed ticket can still be read, until the team deletes the channel; its last hundred messages go to `logChannel`, if `src/settings.js` names one. The topics stand in `src/settings.js`, one button each.',
  files: {
    'src/tickets.js': 'names and rules of tickets, without Discord.',
    'src/transcript.js': 'what is kept of a closed ticket.',
    'src/feature.js': 'the command, the buttons and the channels.',
  },
}));

/** What is said to who opens a ticket: a name or the label of a button in quotes is no greeting. */
function greetingIn(text: string): string | undefined {
  return readSayings(text).find(
    ({ text: said, at }) =>
      said.split(/\s+/u).length > 2 && !button.test(text.slice(Math.max(at - 30, 0), at)),
  )?.text;
}

/** "in #help there is a button, transcripts to #ticket-log" */
function channelsIn(text: string): { readonly channel: string; readonly logChannel: string } {
  const clauses = text
    .slice(0, 4000)
    .split(/[,;\n]|\.(?=\s)|\s(?=(?:and|und|y|et|e|en|i|ve|и)\s)/u);
  const ofLog = clauses.find((clause) => kept.test(clause) && readChannels(clause).length > 0);
  const logChannel = readChannels(ofLog ?? '').at(-1) ?? '';
  const channel = readChannels(text).find((name) => name !== logChannel) ?? '';
  return { channel, logChannel };
}

const button = /(?:button|knopf|botón|bouton|botão|pulsante|przycisk|knop|düğme|кнопк\p{L})\s?$/iu;
const kept =
  /transcri|transkri|транскрипт|logs?(?!\p{L})|log-|protokoll|registr|archiv|saved?|stored?|gespeichert|記録|保存|记录|기록/iu;

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
