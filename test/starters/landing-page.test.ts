import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { isOfProgram } from '../../src/starters/landing-page/acts-on-page.ts';
import { filesFor, planFor } from './make-project.ts';

const executablePath = '/usr/bin/chromium';
const isMissing = !existsSync(executablePath);
if (isMissing) console.warn(`Skips the landing page in a browser: there is no ${executablePath}.`);

const message =
  'a landing page for Luna <Bakery> with menu, opening hours, FAQ, gallery and contact';
const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

let server: Server;
let origin: string;
let profile: string;
let browser: BrowserContext;
const requested: string[] = [];

beforeAll(async () => {
  if (isMissing) return;
  const files = await filesFor(await planFor('static_html', message), message);
  server = createServer((request, response) => {
    const path = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    requested.push(path);
    const body = files.get(path);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': contentTypes[path.split('.').at(-1) ?? ''] ?? 'text/plain',
      'content-security-policy':
        "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'",
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  profile = await mkdtemp(join(tmpdir(), 'landing-page-'));
  browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'],
  });
});

afterAll(async () => {
  if (isMissing) return;
  await browser.close();
  server.close();
  await rm(profile, { recursive: true, force: true });
});

test('what a request says of dates and lessons stands in the section that it asks for, without another', async () => {
  const garden = await planFor(
    'static_html',
    'Seite für unseren Verein Beet 9. Das Sommerfest ist am 12. Juli ab 14 Uhr. Bitte mit Terminen und Galerie',
  );
  const dates = (await filesFor(garden, '')).get('index.html') ?? '';
  expect(dates).toMatch(/<h2 [^>]*>Termine<[^]*12\. Juli ab 14 Uhr[^]*Sommerfest/u);
  const yoga =
    'a website for my yoga studio Fern. Classes: Flow Mon 7:00, Gentle Tue 10:00, Power Thu 18:30. I picture lots of space, with a timetable and prices';
  const html = (await filesFor(await planFor('static_html', yoga), yoga)).get('index.html') ?? '';
  expect([...html.matchAll(/<h2 [^>]*>([^<]+)</gu)].map(([, text]) => text)).toEqual([
    'Prices',
    'Classes',
  ]);
  expect(html).not.toContain('I picture');
});

test.skipIf(isMissing)(
  'opens without errors at every width, in light and dark, and requests nothing from other servers',
  async () => {
    const { page, problems } = await openPage();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow).toBeLessThanOrEqual(0);
      }
    }
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Luna');
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe(ground);
    expect(problems).toEqual([]);
    await page.close();
  },
  60_000,
);

test.skipIf(isMissing)(
  'every navigation link leads to a section',
  async () => {
    const { page } = await openPage();
    const links = await page.getByRole('navigation').getByRole('link').all();
    expect(links).toHaveLength(5);
    for (const link of links) {
      const name = (await link.textContent()) ?? '';
      const href = (await link.getAttribute('href')) ?? '';
      expect(await page.locator(href).getByRole('heading', { level: 2 }).textContent()).toBe(name);
    }
    await page.close();
  },
  60_000,
);

test.skipIf(isMissing)(
  'checks the contact form, and says that nothing was sent',
  async () => {
    const { page, problems } = await openPage();
    const send = page.locator('[data-form] [type=submit]');
    const status = page.getByRole('status');
    await send.click();
    expect(await status.textContent()).toContain('marked fields');
    expect(await page.getByLabel('Full name').getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate('document.activeElement.id')).toBe('form_1-1');

    await page.getByLabel('Full name').fill('Ada');
    await page.getByLabel('Email').fill('not an address');
    await page.getByLabel('Message').fill('short');
    await send.click();
    expect(await page.locator('#form_1-1-error').textContent()).toBe('');
    expect(await page.locator('#form_1-2-error').textContent()).toContain('name@example.com');
    expect(await page.locator('#form_1-3-error').textContent()).toContain('10 characters');

    await page.getByLabel('Email').fill('ada@example.com');
    await page.getByLabel('Message').fill('A table for two, please.');
    const before = requested.length;
    await send.click();
    expect(await status.textContent()).toContain('sent nothing');
    expect(page.url()).toBe(`${origin}/`);
    expect(requested).toHaveLength(before);
    expect(problems).toEqual([]);
    await page.close();
  },
  60_000,
);

async function openPage(): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (entry) => problems.push(`console: ${entry.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) problems.push(`outside: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(origin, { waitUntil: 'networkidle' });
  return { page, problems };
}

test('what people play with on a page is said to be missing, whatever it is called', async () => {
  const toy = 'ripple toy: click anywhere to drop a stone, sliders for depth and speed';
  const plan = await planFor('static_html', toy);
  expect(plan.notIncluded?.[0]).toContain('the program itself');
  const html = (await filesFor(plan, toy)).get('index.html') ?? '';
  expect(html).toContain('Not built yet');
  expect(html).not.toContain('<form');
  const site = 'a website for our pond shop. Click a pond to see its price, total at the end';
  expect((await planFor('static_html', site)).notIncluded ?? []).not.toContainEqual(
    expect.stringContaining('the program itself'),
  );
});

test.each([
  ['web app to split chores between 3 flatmates', true],
  ['make an app where neighbours can lend things', true],
  ['Web-App um Sitzpläne zu erstellen', true],
  ['eine App, mit der Nachbarn Sachen verleihen', true],
  ["application web pour suivre les prêts d'outils entre voisins", true],
  ['Ik wil een webapp om de schoonmaaktaken te verdelen', true],
  ['Make a web app for my club to book courts', true],
  ['zrób aplikację internetową do planowania posadzenia gości', true],
  ['近所で物を貸し借りするウェブアプリを作って', true],
  ['landing page for my app that splits bills', false],
  ['site vitrine pour notre application web Pilou', false],
  ['we build web apps for dentists in Leeds, need a website', false],
  ['site for my club, we have an app to book courts', false],
])('whether "%s" asks for a program: %s', (request, expected) => {
  expect(isOfProgram(request)).toBe(expected);
});
