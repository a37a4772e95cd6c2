import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { ProjectType } from '../../../src/contracts/job/job.ts';
import { planFor } from '../../starters/make-project.ts';
import { anyText } from '../../helpers/any-text.ts';

test.each<[string, ProjectType, string]>([
  ['create a landing page for my startup', 'static_html', 'My Startup'],
  [
    'a landing page for Luna Bakery with menu, opening hours and contact',
    'static_html',
    'Luna Bakery',
  ],
  ['a wedding page for Ana and Tom with a gallery', 'static_html', 'Ana and Tom'],
  ['Build a site called "Blue & Co" with pricing', 'static_html', 'Blue & Co'],
  ['Make a space invaders game', 'static_html', 'Space Invaders Game'],
  ['Pomodoro Clock\n\nA timer that counts 25 minutes.', 'static_html', 'Pomodoro Clock'],
  ['make an Express API server', 'node_project', 'Express API Server'],
  ['make an Express API server for books', 'node_project', 'Books API'],
  ['build a discord bot with slash commands', 'discord_bot', 'Discord Bot'],
  ['discord bot for my gaming server', 'discord_bot', 'Gaming Server Bot'],
  ['日本語', 'discord_bot', '日本語'],
  ['qr code generator please', 'static_html', 'QR Code Generator'],
  ['generador de códigos qr', 'static_html', 'Generador de códigos QR'],
  ['a csv splitter cli', 'node_project', 'CSV Splitter CLI'],
  // The first name, and no further than its sentence.
  ['web para mi bar Los Olmos. Cafés y tapas', 'static_html', 'Los Olmos'],
  ['links para a loja Mar Azul, botões: Cardápio, Mapa', 'static_html', 'Mar Azul'],
  ['pagina per il Caffè Belvedere a Torino', 'static_html', 'Caffè Belvedere'],
  // The name of a person or a club, not what they are.
  ['a page for my grandmother, Rosa Lindqvist, born 1931', 'static_html', 'Rosa Lindqvist'],
  ['Einladung von meiner Frau Renate, am 3. Mai', 'static_html', 'Renate'],
  ['Für unseren Turnverein TV Eiche e.V. eine Seite', 'static_html', 'TV Eiche e.V.'],
  ['site voor mijn salon, we heten Krul & Co', 'static_html', 'Krul & Co'],
  ['invitation page! Ida & Noah, 3 May 2027', 'static_html', 'Ida & Noah'],
  ['a map of our trip. Title "By Boat to Bergen", stops: Oslo', 'static_html', 'By Boat to Bergen'],
  ['موقع لمطعمي "دار الياسمين" في تونس', 'static_html', 'دار الياسمين'],
  ["मेरी दुकान 'गुप्ता बुक्स' के लिए वेबसाइट बनाओ", 'static_html', 'गुप्ता बुक्स'],
  ['做一个婚礼邀请页面:张伟和刘洋,2027年5月1日', 'static_html', '张伟和刘洋'],
  ['outil en ligne de commande, triphotos, qui trie des photos', 'node_project', 'triphotos'],
  ['cli in node "contaore" per segnare le ore', 'node_project', 'contaore'],
])('reads the title of "%s"', async (message, type, title) => {
  expect(await planFor(type, message)).toMatchObject({ title });
});

test.each([
  [
    'a landing page for Luna Bakery with menu, opening hours and contact',
    ['Menu', 'Opening hours', 'Contact'],
  ],
  ['create a landing page for my startup', ['Features', 'How it works', 'Pricing', 'Contact']],
  ['a page with a dark theme, a gallery and an RSVP', ['Gallery', 'RSVP']],
  ['a page with menu and gallery, without gallery', ['Menu', 'Contact']],
])('reads the sections of "%s"', async (message, sections) => {
  expect(await planFor('static_html', message)).toMatchObject({
    starter: 'landing-page',
    sections,
  });
});

test.each([
  ['a bot with commands roll, joke (by chance) and flip', ['roll', 'joke', 'flip']],
  ['ein Bot mit Befehl witz und Befehl münze', ['witz', 'münze']],
  ['Befehle: witz (zufällig), münze nur für Admins', ['witz', 'münze']],
])('reads the commands of "%s"', async (message, names) => {
  const plan = await planFor('discord_bot', message);
  const commands = plan.projectType === 'discord_bot' ? plan.commands : [];
  expect(commands.map(({ name }) => name)).toEqual(['ping', 'help', ...names]);
});

test.each([
  ['make an Express API server for books', 'express'],
  ['make an API with expressjs', 'express'],
  ['an API for books', 'node'],
  ['an expressive API for books, without express', 'node'],
])('reads the framework of "%s": %s', async (message, framework) => {
  expect(await planFor('node_project', message)).toMatchObject({ framework });
});

test.each([
  [
    'an Express API for books',
    [
      'GET /health',
      'GET /books',
      'POST /books',
      'GET /books/:id',
      'PUT /books/:id',
      'DELETE /books/:id',
    ],
  ],
  [
    'POST /api/orders/ and `GET /api/orders/{id}` and GET /api/orders/<key>',
    ['GET /health', 'POST /api/orders', 'GET /api/orders/:id'],
  ],
])('reads the routes of "%s"', async (message, routes) => {
  const plan = await planFor('node_project', message);
  const read = plan.projectType === 'node_project' ? plan.routes : [];
  expect(read.map(({ method, path }) => `${method} ${path}`)).toEqual(routes);
});

test.each([
  ['a discord bot with /roll and /joke', ['ping', 'help', 'roll', 'joke']],
  ['a bot with commands flip, choose and 8ball', ['ping', 'help', 'flip', 'choose', '8ball']],
  ['a bot for chat and/or voice, see https://example.com/docs', ['ping', 'help']],
])('reads the commands of "%s"', async (message, names) => {
  const plan = await planFor('discord_bot', message);
  const read = plan.projectType === 'discord_bot' ? plan.commands : [];
  expect(read.map(({ name }) => name)).toEqual(names);
});

test('a title stays in 80 characters with the kind of a bot behind it', async () => {
  const { title } = await planFor('discord_bot', `My ${'-'.repeat(90)}`);
  expect(title.length).toBeLessThanOrEqual(80);
});

test('reads the reason for a rejection as part of the request', async () => {
  const message = 'a landing page for Luna Bakery with menu and contact';
  const rejection = 'call it "Sunrise", and add a gallery';
  expect(await planFor('static_html', message, { rejection })).toMatchObject({
    title: 'Sunrise',
    sections: ['Menu', 'Contact', 'Gallery'],
  });
});

test('refuses a starter of another type and names the available ones', async () => {
  await expect(planFor('static_html', 'a page', { starter: 'rest-api' })).rejects.toMatchObject({
    code: 'STARTER_UNKNOWN',
    message: expect.stringContaining('landing-page'),
  });
});

test('never uses a package name reserved by Node or npm', async () => {
  expect(await planFor('node_project', 'a service called "Express"')).toMatchObject({
    slug: 'my-express',
  });
  expect(await planFor('static_html', 'a page called "Events"')).toMatchObject({
    slug: 'my-events',
  });
});

test.each([
  ['Nauka słówek', 'nauka-slowek'],
  ['Straßenfest', 'strassenfest'],
  ['Kayıt İşi', 'kayit-isi'],
])('%s is the package %s: no letter is lost', async (title, slug) => {
  const plan = await planFor('node_project', `an API called "${title}"`);
  expect(plan).toMatchObject({ title, slug });
});

test('stays within the limits of a plan whatever it reads', async () => {
  const word = fc.constantFrom(
    'page',
    'with',
    'for',
    'My',
    'books',
    ',',
    'and',
    '/roll',
    'GET /a/:id',
    'called "',
    '"',
    '\n',
    '<b>',
    '\u202e',
    '\ud800',
    '🙂',
    '-'.repeat(90),
    'x'.repeat(200),
  );
  const message = fc
    .array(fc.oneof(word, anyText()), { maxLength: 60 })
    .map((words) => words.join(' '));
  const type = fc.constantFrom<ProjectType>('static_html', 'node_project', 'discord_bot');
  await fc.assert(
    fc.asyncProperty(type, message, async (projectType, text) => {
      const plan = await planFor(projectType, text);
      expect(plan.title).toMatch(/^\P{Cc}{1,80}$/u);
      expect(plan.title.length).toBeLessThanOrEqual(80);
      expect(plan.slug).toMatch(/^[a-z0-9][a-z0-9-]{0,39}$/);
      expect(plan.summary.length).toBeLessThanOrEqual(200);
      expect(JSON.stringify(plan).isWellFormed()).toBe(true);
      if (plan.projectType === 'static_html') {
        expect(plan.sections.length).toBeLessThanOrEqual(12);
      } else if (plan.projectType === 'node_project') {
        expect(plan.routes.length).toBeLessThanOrEqual(24);
        expect(plan.routes.every(({ path }) => /^(?:\/:?[\w-]+)+$/.test(path))).toBe(true);
      } else {
        expect(plan.commands.length).toBeLessThanOrEqual(24);
        expect(plan.commands.every(({ name }) => /^[a-z0-9_-]{1,32}$/.test(name))).toBe(true);
      }
    }),
  );
});
