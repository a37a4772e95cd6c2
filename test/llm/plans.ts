import type { ProjectType } from '../../src/contracts/job/job.ts';

/** A good plan of each type, as a model would write it. */
export const goodPlans: Readonly<Record<ProjectType, Readonly<Record<string, unknown>>>> = {
  static_html: {
    title: 'Bee Facts',
    summary: 'A page about bees.',
    language: 'en',
    subject: 'bees',
    items: ['Honey 4 €'],
    sections: ['Facts', 'Honey'],
    look: { colours: ['#FFCC00', 'yellow'], mode: 'light', tone: '' },
    files: [
      { path: 'script.js', purpose: 'Counts bees', exports: [], needs: ['index.html'] },
      { path: 'index.html', purpose: 'The page', exports: ['#count'], needs: ['styles.css'] },
      { path: 'styles.css', purpose: 'The look', exports: [], needs: [] },
    ],
    dependencies: [],
  },
  node_project: {
    title: 'Books API',
    summary: 'An API for books.',
    language: 'en',
    subject: 'books',
    items: [],
    routes: [{ method: 'GET', path: '/books', summary: 'Lists books' }],
    files: [
      { path: 'package.json', purpose: 'Packages', exports: [], needs: [] },
      { path: 'src/index.js', purpose: 'Starts', exports: [], needs: ['src/app.js'] },
      { path: 'src/app.js', purpose: 'Routes', exports: ['app'], needs: ['src/store.js'] },
      { path: 'src/store.js', purpose: 'Data', exports: ['all()'], needs: [] },
      { path: 'test/app.test.js', purpose: 'Tests', exports: [], needs: ['src/app.js'] },
    ],
    dependencies: [{ name: 'express', version: '^4.0.0' }],
  },
  discord_bot: {
    title: 'Poll Bot',
    summary: 'Asks questions.',
    language: 'de',
    subject: 'polls',
    items: [],
    commands: [{ name: '/Poll', description: 'Asks' }],
    files: [
      { path: 'bot.js', purpose: 'Logs in', exports: [], needs: ['src/poll.js'] },
      { path: 'src/poll.js', purpose: 'The poll', exports: ['poll'], needs: [] },
    ],
    dependencies: [{ name: 'discord.js', version: '14.28.1' }],
  },
};

/** Files as a good model writes them. */
export const goodFiles: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Bee Facts</title>
    <link rel="stylesheet" href="styles.css" />
    <script type="module" src="script.js"></script>
  </head>
  <body>
    <h1>Bee Facts</h1>
    <p id="count">Honey 4 €</p>
  </body>
</html>
`,
  'styles.css': 'body {\n  color: #222;\n}\n',
  'script.js': "document.querySelector('#count').textContent += '!';\n",
  'src/index.js': "import { app } from './app.js';\n\napp.listen(3000);\n",
  'src/app.js': `import express from 'express';
import { all } from './store.js';

export const app = express();
app.get('/books', (request, response) => response.json(all()));
`,
  'src/store.js': 'const books = [];\nexport const all = () => books;\n',
  'test/app.test.js': "import { app } from '../src/app.js';\n\napp.get('/', () => {});\n",
  'bot.js': `import { Client, GatewayIntentBits, REST, Routes } from 'discord.js';
import { poll } from './src/poll.js';

const client = new Client({ intents: [GatewayIntentBits.Guilds] });
client.on('interactionCreate', (interaction) => interaction.isChatInputCommand() && poll(interaction));
await new REST().put(Routes.applicationCommands('1'), { body: [{ name: 'poll', description: 'Asks' }] });
await client.login(process.env.DISCORD_TOKEN);
`,
  'src/poll.js': "export const poll = (interaction) => interaction.reply('Yes or no?');\n",
};
