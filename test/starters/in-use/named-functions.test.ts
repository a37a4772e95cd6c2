import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { filesFor, planFor } from '../make-project.ts';
import { hasBrowser, openBrowser, serveSites } from './open-site.ts';

/** Functions that any page of a kind is given if the request names them. */
const requests: Readonly<Record<string, string>> = {
  copied: 'a site for our rowing club with a trial form (name, boat (single, double), date)',
  mailed: 'invitation to our summer party on 4 July 2031, rsvp form, mail us at ines@example.org',
  total:
    'Seite für die Radwerkstatt: Bremsen 20 €, Kette 15,50 €, Reifen 12 €, man sieht die Summe, Mo–Mi 9–18 Uhr, Do Ruhetag, und man sieht, ob gerade geöffnet ist',
  counted:
    'a landing page for the premiere of our film on 9 May 2031 at 19:30 with a countdown, an add to calendar button and confetti. We raised $400 of $1,000: show a progress bar',
  answered:
    'a site for a boat hire. Boats: Heron (canoe, $20), Tern (kayak, $25), Auk (canoe, $30). Filter by type, search the list and sort by price. Visitors choose a boat and number of hours and see the total. They enter their zip code to see if we deliver (73301, 73344). FAQ: can I bring a dog (yes, a small one), is fuel included (no)',
  days: 'a site for my food truck Bao. We are Wed at Tech Park, Thu at Union Square, Fri at the Pier, highlight where we are today. Gigs: 3 April The Lantern, 11 May Moles. Past gigs should be hidden',
  signups:
    'potluck page for our church picnic, people put what dish they bring under mains, sides or drinks. Helper shifts people sign up for: setup 8-10, cleanup 14-16, 2 helpers each',
  ranked: 'a breakout game with a top 3 leaderboard',
  habits: 'habit tracker: drink water, walk the dog. export to CSV',
  expenses: 'Haushaltsbuch mit Kategorien (Miete, Essen) und CSV Export',
  extras: 'a to-do list with a dark mode toggle, a share button and export to CSV',
};

let browser: BrowserContext;
let origin: string;
let close: () => Promise<void>;

beforeAll(async () => {
  if (!hasBrowser) return;
  const sites = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, message] of Object.entries(requests))
    sites.set(name, await filesFor(await planFor('static_html', message), message));
  const opened = await openBrowser();
  const served = await serveSites(sites);
  ({ browser } = opened);
  ({ origin } = served);
  close = async () => {
    served.close();
    await opened.close();
  };
});
afterAll(() => close?.());

async function open(name: string): Promise<Page> {
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date('2031-05-01T12:00:00'));
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(`${origin}/${name}/`);
  return page;
}

test.skipIf(!hasBrowser)('a form checks the fields that the request names', async () => {
  const page = await open('copied');
  const status = page.locator('form [role=status]');
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await status.textContent()).toContain('marked fields');
  expect(await page.locator('[aria-invalid=true]').count()).toBe(3);
  await page.getByLabel('Name').fill('Ada');
  await page.getByLabel('Boat').selectOption('double');
  await page.getByLabel('Date').fill('2031-06-01');
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await status.textContent()).toContain('The page sent nothing');
  await browser.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.getByRole('button', { name: 'Copy the answers' }).click();
  await expect.poll(() => status.textContent()).toBe('Copied.');
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    'Name: Ada\nBoat: double\nDate: 2031-06-01',
  );
});

test.skipIf(!hasBrowser)('a form with a mail address opens a mail', async () => {
  const page = await open('mailed');
  const form = page.locator('form');
  expect(await form.getAttribute('data-to')).toBe('ines@example.org');
  await page.getByLabel('Full name').fill('Ada');
  await page.getByRole('combobox').selectOption('Yes');
  await page.getByLabel('How many people').fill('2');
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await form.locator('[role=status]').textContent()).toContain('mail program');
});

test.skipIf(!hasBrowser)('named prices add up', async () => {
  const page = await open('total');
  expect(await page.locator('#sum').textContent()).toBe('0,00 €');
  await page.getByLabel('Bremsen').fill('2');
  await page.getByLabel('Kette').fill('1');
  expect(await page.locator('#sum').textContent()).toBe('55,50 €');
  await page.getByLabel('Kette').fill('-9');
  expect(await page.locator('#sum').textContent()).toBe('40,00 €');
});

test.skipIf(!hasBrowser)('a page counts the days to its date', async () => {
  const page = await open('counted');
  expect(await page.locator('#left').textContent()).toBe('8 days to go');
  // It began at noon of the first of May.
  expect((await page.locator('.clock').innerText()).replaceAll(/\s+/gu, ' ')).toBe(
    '8 days 7 hours 30 minutes 0 seconds',
  );
});

test.skipIf(!hasBrowser)('a page knows when it is open', async () => {
  const page = await open('total');
  expect(await page.locator('.open-now').textContent()).toBe(
    'Heute geschlossen · Öffnet: Montag 9:00',
  );
  await page.clock.setFixedTime(new Date('2031-05-05T17:59:00'));
  await page.reload();
  expect(await page.locator('.open-now').textContent()).toBe('Jetzt geöffnet, bis 18:00');
});

test.skipIf(!hasBrowser)('the entry of today stands out, and what is over is hidden', async () => {
  const page = await open('days');
  // The first of May 2031 is a Thursday.
  expect(await page.locator('.is-today h3').allTextContents()).toEqual(['Union Square']);
  expect(await page.locator('[data-date]:visible h3').allTextContents()).toEqual(['Moles']);
});

test.skipIf(!hasBrowser)('visitors write down what they bring and take shifts', async () => {
  const page = await open('signups');
  const entries = page.locator('#entries');
  await entries.getByLabel('Your name').fill('Ada');
  await entries.getByLabel('What you bring').fill('<b>Pie');
  await entries.getByLabel('Category').selectOption('Sides');
  await entries.getByRole('button', { name: 'Add' }).click();
  for (const name of ['Ada', 'Bo']) {
    await page.getByLabel('Your name: Setup 8-10').fill(name);
    await page.keyboard.press('Enter');
  }
  await page.reload();
  expect(await entries.locator('li span').allTextContents()).toEqual(['Ada – <b>Pie']);
  expect(await page.locator('.claim-state').allTextContents()).toEqual(['Full', '2 of 2 left']);
  await page.getByRole('button', { name: 'Remove: Bo, Setup 8-10' }).click();
  expect(await page.locator('.claim-state').allTextContents()).toEqual([
    '1 of 2 left',
    '2 of 2 left',
  ]);
});

test.skipIf(!hasBrowser)('a date is given to a calendar, and a goal is shown', async () => {
  const page = await open('counted');
  const add = page.getByRole('button', { name: 'Add to calendar' });
  const [download] = await Promise.all([page.waitForEvent('download'), add.click()]);
  expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART:20310509T193000\r\n');
  expect(await page.getByRole('progressbar').getAttribute('value')).toBe('400');
  await page.getByRole('button', { name: 'Confetti' }).click();
  expect(await page.locator('.confetti').count()).toBeGreaterThan(20);
});

test.skipIf(!hasBrowser)('a list is filtered, searched and sorted', async () => {
  const page = await open('answered');
  const shown = async (): Promise<string> =>
    (await page.locator('[data-list] > *:visible h3').allTextContents()).join(' ');
  await page.getByLabel('Sort by').selectOption('dear');
  expect(await shown()).toBe('Auk Tern Heron');
  await page.getByRole('button', { name: 'Canoe' }).click();
  expect(await shown()).toBe('Auk Heron');
  await page.getByLabel('Search').fill('her');
  expect(await shown()).toBe('Heron');
});

test.skipIf(!hasBrowser)('one thing times a number is the total', async () => {
  const page = await open('answered');
  await page.locator('.part-card select').selectOption({ index: 1 });
  await page.getByLabel('Hours').fill('3');
  expect(await page.locator('#sum').textContent()).toBe('$75');
});

test.skipIf(!hasBrowser)('a page says which postcodes are served', async () => {
  const page = await open('answered');
  const check = async (code: string): Promise<string | null> => {
    await page.getByLabel('Your postcode').fill(code);
    await page.keyboard.press('Enter');
    return page.locator('[data-part=postcode] [role=status]').textContent();
  };
  expect(await check('73 301')).toContain('Yes');
  expect(await check('73302')).toContain('not on our list');
});

test.skipIf(!hasBrowser)('the questions are those of the request', async () => {
  const page = await open('answered');
  await page.getByText('Can I bring a dog?').click();
  expect(await page.getByText('Yes, a small one').isVisible()).toBe(true);
  expect(await page.locator('details').count()).toBe(2);
});

test.skipIf(!hasBrowser)('a page changes its colours, and keeps them', async () => {
  const page = await open('extras');
  const colour = (): Promise<unknown> =>
    page.evaluate('getComputedStyle(document.body).backgroundColor');
  const before = await colour();
  await page.getByRole('button', { name: 'Dark or light' }).click();
  const after = await colour();
  expect(after).not.toBe(before);
  await page.reload();
  expect(await colour()).toBe(after);
});

test.skipIf(!hasBrowser)('what a page keeps is saved as a table without formulas', async () => {
  const page = await open('extras');
  const save = page.getByRole('button', { name: 'Save as CSV' });
  await page.locator('#new').fill('=1+1, "two"');
  await page.keyboard.press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const [columns, first] = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(columns).toBe('\ufeffname,isDone');
  expect(first).toBe(`"'=1+1, ""two""",false`);
});

test.skipIf(!hasBrowser)('habits are saved with a row for each day', async () => {
  const page = await open('habits');
  await page.locator('.box:enabled').last().click();
  const save = page.getByRole('button', { name: 'Save as CSV' });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const [columns, first] = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(columns).toBe('\ufeffDay,Drink water,Walk the dog');
  expect(first).toMatch(/^\d{4}-\d\d-\d\d,,✓$/u);
});

test.skipIf(!hasBrowser)('expenses are saved under the words of the page', async () => {
  const page = await open('expenses');
  await page.locator('#what').fill('Brot');
  await page.locator('#amount').fill('4.5');
  await page.locator('#add [type=submit]').click();
  expect(await page.locator('#entries li').count()).toBe(1);
  const save = page.getByRole('button', { name: 'Als CSV speichern' });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const [columns, first] = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(columns).toBe('\ufeffDatum,Art,Wofür,Kategorie,Betrag');
  expect(first).toMatch(/^[\d-]{10},Ausgabe,Brot,Miete,4\.5$/u);
});

test.skipIf(!hasBrowser)('a game enters its results under the name of the player', async () => {
  const page = await open('ranked');
  const end = (points: number): Promise<void> =>
    page.evaluate(`play(); game.score = ${points}; showScore(); end(text.over)`);
  await end(10);
  await page.locator('#player').fill('<b>Ada</b>');
  for (const points of [30, 20, 0, 40]) await end(points);
  const rows = page.locator('#ranking li');
  await expect
    .poll(() => rows.allTextContents())
    .toEqual(['<b>Ada</b>40', '<b>Ada</b>30', '<b>Ada</b>20']);
  await page.reload();
  expect(await rows.count()).toBe(3);
  expect(await page.locator('#player').inputValue()).toBe('<b>Ada</b>');
});
