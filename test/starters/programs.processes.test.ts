import { rm } from 'node:fs/promises';

import fc from 'fast-check';
import { parseSync } from 'oxc-parser';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, describe, expect, test } from 'vitest';

import type { ProjectType } from '../../src/contracts/job/job.ts';
import type { BotPlan, NodePlan, Plan } from '../../src/contracts/job/plan.ts';
import { allStarters } from '../../src/starters/registry.ts';
import { run } from './in-use/program.ts';
import { check } from '../stages/validate/check.ts';
import { hostileText } from './hostile-text.ts';
import { filesFor, makeProject, planFor } from './make-project.ts';

const dirs: string[] = [];
afterAll(() => Promise.all(dirs.map((dir) => rm(dir, { recursive: true, force: true }))));

const programs = (await allStarters()).filter(({ projectType }) => projectType !== 'static_html');

describe.each<[string, ProjectType, string, RegExp]>([
  ['rest-api', 'node_project', 'an Express API for books', /books/],
  [
    'graphql-api',
    'node_project',
    'a GraphQL API for books and authors',
    /name: 'author',\s+to: 'Author',\s+key: 'authorId'/,
  ],
  [
    'websocket-chat',
    'node_project',
    'a websocket chat with rooms Tea and Coffee',
    /'Tea',\s+'Coffee'/,
  ],
  ['weather-api', 'node_project', 'a weather API by city name', /parameter: 'city'/],
  ['url-shortener', 'node_project', 'url shortener for Acme Corp', /Acme Corp URL Shortener/],
  ['kitty-server', 'node_project', 'a server for our coffee kitty, coffee 0.50 €', /price: 0\.5/],
  [
    'webhook-receiver',
    'node_project',
    'webhook receiver for GitHub and Stripe',
    /'github',\s+'stripe'/,
  ],
  [
    'webhook-receiver',
    'node_project',
    'GitHub webhook -> Slack: tell #dev of new issues',
    /events: \[\s+'issues',[^]*chat: 'slack #dev'|chat: 'slack #dev',\s+events: \[\s+'issues'/,
  ],
  [
    'contact-site',
    'node_project',
    'a web server with a contact form, and an /admin page with a password to read the messages',
    /adminRoutes/,
  ],
  [
    'cli-tool',
    'node_project',
    'a CLI that removes duplicate rows by email from a csv and sorts by last name',
    /unique: 'email',\s+sort: 'last name'/,
  ],
  [
    'contact-site',
    'node_project',
    'ein Webserver mit Kontaktformular für Bäckerei Luna',
    /Bäckerei Luna/,
  ],
  [
    'file-upload',
    'node_project',
    'a server for uploading PDFs, max 5 MB, deleted after 2 days',
    /maxFileBytes: 5000000,[^]*keepHours: 48,\s+types: \[\s+'pdf',\s+\]/,
  ],
  ['cli-tool', 'node_project', 'a CLI that renames files', /planRenames/],
  ['cli-tool', 'node_project', 'a CLI that replaces words in many files', /replaceIn/],
  [
    'scheduled-worker',
    'node_project',
    'scheduled worker that checks prices every hour',
    /everySeconds: 3600/,
  ],
  [
    'scheduled-worker',
    'node_project',
    'a worker that posts new items of an RSS feed to Discord every 2 hours',
    /everySeconds: 7200/,
  ],
  [
    'scraper',
    'node_project',
    'scrape headlines from https://news.example/',
    /'https:\/\/news\.example\/'/,
  ],
  [
    'quiz-server',
    'node_project',
    'a multiplayer quiz server with a 6 letter code, up to 30 teams and 15 seconds',
    /codeLength: 6,\s+hasLetters: true,\s+players: 30,\s+seconds: 15/,
  ],
  ['mock-api', 'node_project', 'a mock API that reads shop.json', /file: 'shop.json'/],
  [
    'live-server',
    'node_project',
    'a websocket bingo server: a number from 1 to 75 every 5 seconds',
    /from: 1,\s+to: 75,\s+everySeconds: 5/,
  ],
  [
    'whiteboard',
    'node_project',
    'a shared whiteboard with boards Sketches and Plans',
    /boards: \[\s+'Sketches',\s+'Plans'/,
  ],
  [
    'feed-reader',
    'node_project',
    'an RSS reader for https://news.example/rss, every 30 minutes',
    /'https:\/\/news\.example\/rss',\s+\],\s+everySeconds: 1800/,
  ],
  [
    'link-checker',
    'node_project',
    'broken link checker for https://docs.example/, 4 at a time',
    /start: 'https:\/\/docs\.example\/',\s+concurrency: 4/,
  ],
  ['login-server', 'node_project', 'login system for Luna Club', /Luna Club/],
  ['slash-bot', 'discord_bot', 'a discord bot with /roll, /rules and /weather', /name: 'rules'/],
  [
    'moderation-bot',
    'discord_bot',
    'moderation bot with warn and timeout',
    /commands: \{\s+warn: 'warn',/,
  ],
  ['verify-bot', 'discord_bot', 'verification bot for #gate', /channel: '#gate'/],
  ['event-bot', 'discord_bot', 'event bot for #dates', /channel: '#dates'/],
  ['list-bot', 'discord_bot', 'bot: /film add title year, /film list', /add: 'film add'/],
  ['birthday-bot', 'discord_bot', 'birthdays in #cake at 8am', /hour: 8/],
  ['suggestion-bot', 'discord_bot', 'suggestions in #ideas', /channel: '#ideas'/],
  ['welcome-bot', 'discord_bot', 'un bot de bienvenida', /¡Bienvenido a/],
  ['poll-bot', 'discord_bot', 'polls bot for our book club', /Book Club Poll Bot/],
  ['reminder-bot', 'discord_bot', 'Erinnerungsbot', /Notiert als Nummer/],
  ['trivia-bot', 'discord_bot', 'trivia about space', /Which planet/],
  ['role-menu-bot', 'discord_bot', 'role menu with roles Red and Green', /'Red',\s+'Green'/],
  [
    'ticket-bot',
    'discord_bot',
    'ticket bot with tickets for billing and bugs',
    /'Billing',\s+'Bugs'/,
  ],
  ['levels-bot', 'discord_bot', 'ein Bot mit Levelsystem', /hat Stufe/],
  ['giveaway-bot', 'discord_bot', 'giveaway bot for Luna Club', /Luna Club Giveaway Bot/],
  ['economy-bot', 'discord_bot', 'bot de economía con moneda llamada Perlas', /currency: 'Perlas'/],
  [
    'quotes-bot',
    'discord_bot',
    'a bot that saves our quotes: "Not me" - Bo. Commands: add, find',
    /'quote-search': 'find'[^]*text: 'Not me'/,
  ],
  [
    'check-in-bot',
    'discord_bot',
    'attendance bot, 7 days in a row = role Steady',
    /days: 7,\s+role: 'Steady'/,
  ],
  [
    'sheet-bot',
    'discord_bot',
    'bot: /hero create (name, class, gold), /gold +5. Classes: Mage, Rogue',
    /choices: \[\s+'Mage',\s+'Rogue',\s+\]/,
  ],
  ['progress-bot', 'discord_bot', 'book club bot: /book add (title, pages)', /name: 'pages'/],
  ['focus-bot', 'discord_bot', 'a pomodoro bot, 50/10', /work: 50,\s+rest: 10/],
  [
    'chore-bot',
    'discord_bot',
    'chore bot: Ann, Bo and Cy. Chores: bins and dishes',
    /'Cy',\s+\],\s+chores: \[\s+'bins',\s+'dishes'/,
  ],
  ['standup-bot', 'discord_bot', 'daily standup bot', /What did you do yesterday/],
  [
    'tally-bot',
    'discord_bot',
    'tally bot for coffee, €0.50 each',
    /price: '0.50',\s+currency: 'EUR'/,
  ],
  ['counting-bot', 'discord_bot', 'counting bot for #numbers without resets', /restarts: false/],
  ['word-chain-bot', 'discord_bot', 'word chain in #words, min 4 letters', /least: 4/],
  ['cleanup-bot', 'discord_bot', 'delete messages older than 7 days in #memes', /minutes: 10080/],
  [
    'thread-bot',
    'discord_bot',
    'bot that creates a thread for every message in #help',
    /channels: \[\s+'#help'/,
  ],
  ['sticky-bot', 'discord_bot', 'sticky message in #media: "Clips only"', /Clips only/],
  ['initiative-bot', 'discord_bot', 'initiative tracker with /next', /'initiative-next': 'next'/],
  [
    'minecraft-bot',
    'discord_bot',
    'minecraft server status of play.a.example:25570',
    /address: 'play.a.example:25570'/,
  ],
  ['feed-bot', 'discord_bot', 'rss bot for https://a.example/rss', /feeds: \[\s+'https:/],
  ['counter-bot', 'discord_bot', 'member count in a voice channel name', /kind: 'members'/],
  ['booking-bot', 'discord_bot', 'booking bot: Mon and Wed 4-6pm, 30 minutes', /from: '16:00'/],
  ['rep-bot', 'discord_bot', 'rep bot: +rep @user, every 2 hours', /minutes: 120/],
  ['auto-reply-bot', 'discord_bot', 'auto reply bot: "hi" -> "Hello there"', /text: 'Hello there'/],
  ['number-guess-bot', 'discord_bot', 'guess the number bot, 1 to 500', /most: 500/],
  ['afk-bot', 'discord_bot', 'a bot with /away that says who is afk', /afk: 'away'/],
  ['stats-bot', 'discord_bot', 'server stats: messages per day, most active', /active: 'active'/],
  [
    'invite-bot',
    'discord_bot',
    'invite tracker bot, posts in #welcome who invited whom',
    /'#welcome'/,
  ],
  ['voice-room-bot', 'discord_bot', 'temp voice channels bot, up to 4 people', /most: 4/],
  ['secret-santa-bot', 'discord_bot', 'secret santa bot, budget 20€', /budget: '20€'/],
  [
    'truth-or-dare-bot',
    'discord_bot',
    'truth or dare bot, truths: do you snore?, do you cheat?',
    /truths: \[\s+'do you snore\?',\s+'do you cheat\?'/,
  ],
  ['marriage-bot', 'discord_bot', 'marriage bot: /wed and /divorce', /marry: 'wed'/],
  ['team-bot', 'discord_bot', 'bot for 3 random teams from voice', /count: 3/],
  [
    'wordle-bot',
    'discord_bot',
    'wordle bot, words: tiger, horse, camel',
    /words: \[\s*'Tiger',\s+'Horse',\s+'Camel'/,
  ],
  [
    'call-bot',
    'discord_bot',
    'bot: when the first one joins voice channel "Den", tell #den',
    /voiceChannel: 'Den'/,
  ],
  ['starboard-bot', 'discord_bot', 'starboard with 5 🔥', /emoji: '🔥',\s+stars: 5/],
  ['modmail-bot', 'discord_bot', 'modmail in #inbox', /channel: '#inbox'/],
  ['log-bot', 'discord_bot', 'log deleted messages in #mod-log', /kinds: \[\s+'deleted',\s+\]/],
  ['faq-bot', 'discord_bot', 'faq bot: Is it free? -> Yes, always', /answer: 'Yes, always'/],
])('%s', (name, projectType, message, expected) => {
  test('is chosen, is valid, and reflects the request', async () => {
    const plan = await planFor(projectType, message);
    expect(plan.starter).toBe(name);
    const files = await filesFor(plan, message);
    const findings = await check(projectType, Object.fromEntries(files));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const code = [...files].filter(([path]) => path.endsWith('.js'));
    for (const [path, text] of code)
      expect([path, ...parseSync(path, text).errors]).toEqual([path]);
    expect(code.map(([, text]) => text).join('\n')).toMatch(expected);
    expect(files.get('README.md')).toContain('npm start');
    expect([...files.keys()].some((path) => /^test\/.*\.test\.js$/.test(path))).toBe(true);
  });
});

test('every program starter has a request', () => {
  expect(programs.map(({ name }) => name)).toHaveLength(74);
});

test.each<[ProjectType, string]>([
  ['node_project', 'a websocket chat'],
  ['discord_bot', 'Umfragebot für unseren Verein'],
])('the tests of a %s pass', async (projectType, message) => {
  const dir = await makeProject(projectType, message);
  dirs.push(dir);
  const { code, said } = await run(dir, ['--test']);
  expect({ code, said }).toEqual({ code: 0, said });
});

describe('texts are data', () => {
  // Only these files depend on the request.
  const filled =
    /^(?:package\.json|README\.md|src\/settings\.js|src\/feature\.js|\.env\.sample|public\/\w+\.html)$/;

  test.each(programs.filter(({ name }) => name !== 'rest-api').map(({ name }) => [name]))(
    '%s is the same program whatever its texts say',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(hostileText, async (text) => {
          const files = await filesFor(planOf(name, text), text);
          const plain = await plainFilesLike(files, name);
          for (const [path, content] of plain) {
            if (!filled.test(path)) expect([path, files.get(path)]).toEqual([path, content]);
          }
          const code = files.get('src/settings.js') ?? '';
          expect(kindsIn(code)).toEqual(allowed);
          for (const [path, content] of files) {
            if (path.endsWith('.js')) expect(parseSync(path, content).errors).toEqual([]);
            if (path.endsWith('.html')) {
              expect(elementsOf(content)).toEqual(elementsOf(plain.get(path) ?? ''));
            }
          }
          expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({ private: true });
          expect(headingsOf(files.get('README.md'))).toEqual(headingsOf(plain.get('README.md')));
        }),
        { numRuns: 15 },
      );
    },
  );

  test('settings read back unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const code = (await filesFor(planOf('poll-bot', text), text)).get('src/settings.js') ?? '';
        const { settings } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
        expect(settings.title).toBe(text.toWellFormed());
      }),
      { numRuns: 40 },
    );
  });
});

/** Words that choose another program of a starter, and the file that tells which it is. */
const otherPrograms: Readonly<
  Record<string, { readonly file: string; readonly words: readonly string[] }>
> = {
  'cli-tool': {
    file: 'src/tool.js',
    words: ['rename', 'password', 'csv to json', 'calculator', '--width', '`tally start`'],
  },
  'scheduled-worker': { file: 'src/job.js', words: ['page'] },
};

/** The files of the same program for plain words. */
async function plainFilesLike(files: ReadonlyMap<string, string>, name: string) {
  const plain = await filesFor(planOf(name, 'words'), 'words');
  const { file = '', words = [] } = otherPrograms[name] ?? {};
  for (const each of words) {
    const other = await filesFor(planOf(name, each), each);
    if (other.get(file) === files.get(file)) return other;
  }
  return plain;
}

const allowed = ['ArrayExpression', 'Literal', 'ObjectExpression', 'Property'];

/** The kinds of expressions in the one statement of a settings module. */
function kindsIn(code: string): readonly string[] {
  const { program } = parseSync('settings.js', code);
  const [statement, ...others] = program.body;
  expect(others).toEqual([]);
  const declared = statement?.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
  const value =
    declared?.type === 'VariableDeclaration' ? declared.declarations[0]?.init : undefined;
  const kinds = new Set(['ArrayExpression']);
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, key: _key, ...rest } = node as Record<string, unknown>;
    if (typeof type === 'string') kinds.add(type);
    Object.values(rest).forEach(visit);
  };
  visit(value);
  return [...kinds].sort();
}

function planOf(name: string, text: string): Plan {
  const base = {
    starter: name,
    title: text,
    slug: 'a-program',
    summary: text,
    subject: text,
    items: [text, 'Other'],
  };
  const outline = programs.find((starter) => starter.name === name);
  return outline?.projectType === 'discord_bot'
    ? ({
        ...base,
        projectType: 'discord_bot',
        commands: outline.commands?.('') ?? [{ name: 'say', description: text }],
      } satisfies BotPlan)
    : ({
        ...base,
        projectType: 'node_project',
        framework: 'node',
        routes: outline?.routes ?? [],
      } satisfies NodePlan);
}

/** The names of all elements and of their attributes, in order; a list may be longer. */
function elementsOf(html: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    const attributes = 'attrs' in node ? node.attrs.map((one) => one.name).join(' ') : '';
    if (!/^(?:#text|li|ul|option)$/.test(node.nodeName))
      names.push(`${node.nodeName} ${attributes}`);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return names;
}

/** A text may name something that is not included. */
function headingsOf(markdown = ''): readonly string[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('## ') && line !== '## Not included');
}
