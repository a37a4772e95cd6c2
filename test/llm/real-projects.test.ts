import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ProjectType } from '../../src/contracts/job.ts';
import { validateDir } from '../../src/stages/validate/validate-dir.ts';
import { writeTree } from '../../src/workspace/trees/write-tree.ts';
import { tempDir } from '../helpers/temp-dir.ts';
import { goodPlans } from './plans.ts';
import { scripted } from './script.ts';

/** Files as a good model writes them. */
const texts: Readonly<Record<string, string>> = {
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

test.each(Object.entries(goodPlans) as [ProjectType, object][])(
  'a %s of good files and our own is valid, and needs no repair',
  async (projectType, plan) => {
    const model = scripted((name) =>
      name === 'plan' ? JSON.stringify(plan) : (texts[name.slice('file '.length)] ?? ''),
    );
    const files = await model.generate(await model.plan({ projectType }));
    const dir = join(await tempDir(), 'work');
    await writeTree(dir, files);
    const { findings, passed } = await validateDir(dir, { projectType });
    expect(findings.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
    expect(passed).toBe(true);
  },
);
