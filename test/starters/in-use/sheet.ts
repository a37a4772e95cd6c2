/**
 * Renders every page starter in light and dark on one page, for review, and creates the picture in the
 * README: `npm run starters:sheet`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { allStarters } from '../../../src/starters/registry.ts';
import { markup } from '../../../src/starters/markup.ts';
import { filesFor, planFor } from '../make-project.ts';
import { openBrowser, serveSites } from './open-site.ts';

const root = join(import.meta.dirname, '../../..');
const sheetPath = join(root, 'node_modules/.cache/starters-sheet/index.html');
const picturePath = join(root, 'src/starters/contact-sheet.webp');
const wide = new Set([
  'landing-page',
  'portfolio',
  'blog',
  'docs',
  'shop',
  'dashboard',
  'form',
  'todo',
]);
const schemes = ['light', 'dark'] as const;

const messages: Readonly<Record<string, string>> = {
  'landing-page': 'a landing page for Luna Bakery with menu, opening hours and contact',
  portfolio: 'portfolio for Ana Ruiz, photographer',
  blog: 'a cooking blog',
  docs: 'docs site for Lumen',
  shop: 'a shop for vinyl records',
  calculator: 'calculator in orange',
  todo: 'lista de tareas con leche, pan, huevos y café',
  pomodoro: 'pomodoro timer in red',
  quiz: 'a quiz about space',
  memory: 'a memory game with animals',
  'game-2048': '2048 in maroon on linen',
  dashboard: 'sales dashboard',
  form: 'registration form with name, email and birthday',
};

/** Starts the games, so that the picture shows more than a start screen. */
const begin: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async 'game-2048'(page) {
    for (let round = 0; round < 40; round += 1) {
      for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) {
        await page.keyboard.press(key);
      }
      if (await page.locator('.tile[data-step="7"]').count()) return;
    }
  },
  async memory(page) {
    const twins = await page.evaluate<number[]>(`(() => {
      const sides = [...document.querySelectorAll('.card .front')].map((side) => side.outerHTML);
      return sides.flatMap((side, index) => sides.indexOf(side, index + 1) > 0 ? [index, sides.indexOf(side, index + 1)] : []).slice(0, 10);
    })()`);
    for (const index of twins) await page.locator('.card').nth(index).press('Enter');
    await page.waitForTimeout(900);
  },
  async 'tic-tac-toe'(page) {
    await page.locator('[name=opponent][value=friend]').press(' ');
    await page.locator('#turn').click();
    for (const key of ['5', '1', '3', '7', '4']) await page.keyboard.press(key);
    await page.waitForTimeout(500);
  },
  async quiz(page) {
    await page.locator('#start').click();
    await page.locator('.answer', { hasText: 'Jupiter' }).click();
  },
  async calculator(page) {
    for (const term of ['12*7.5', '(3+4)*6', '180/12']) {
      await page.keyboard.press('Escape');
      await page.keyboard.type(term);
      await page.keyboard.press('Enter');
    }
  },
  async todo(page) {
    await page.locator('#tasks .task').first().click();
    await page.locator('#tasks .task').nth(1).click();
  },
};

const names = (await allStarters())
  .filter(({ projectType }) => projectType === 'static_html')
  .map(({ name }) => name);
const sites = new Map(
  await Promise.all(
    names.map(async (name) => {
      const message = messages[name] ?? name.replaceAll('-', ' ');
      const plan = await planFor('static_html', message, { starter: name });
      return [name, await filesFor(plan, message)] as const;
    }),
  ),
);
const { origin, close } = await serveSites(sites);
const { browser, close: quit } = await openBrowser({ deviceScaleFactor: 1.5 });
try {
  const page = await browser.newPage();
  const shots = new Map<string, string>();
  for (const name of names) {
    await page.setViewportSize(
      wide.has(name) ? { width: 1200, height: 860 } : { width: 1000, height: 717 },
    );
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${origin}/${name}/`);
      await page.evaluate('localStorage.clear()');
      await page.reload();
      await begin[name]?.(page);
      await page.waitForTimeout(300);
      const image = await page.screenshot({ type: 'jpeg', quality: 88 });
      shots.set(`${name} ${colorScheme}`, `data:image/jpeg;base64,${image.toString('base64')}`);
    }
    console.log(name);
  }
  const sheet = markup`
    <!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>The page starters</title>
        <style>
          body { margin: 0; padding: 28px; background: #e9e8e4; font: 600 15px system-ui, sans-serif; }
          main { display: grid; grid-template-columns: repeat(3, 1fr); gap: 26px; }
          figure { margin: 0; }
          div { display: grid; grid-template-columns: 1fr 1fr; overflow: hidden; border-radius: 10px; box-shadow: 0 6px 22px rgb(0 0 0 / 16%); }
          img { display: block; width: 100%; }
          figcaption { padding-top: 9px; color: #33322e; }
        </style>
      </head>
      <body>
        <main>
          ${names.map(
            (name) => markup`
              <figure>
                <div>${schemes.map((scheme) => markup`<img src="${shots.get(`${name} ${scheme}`) ?? ''}" alt="${name}, ${scheme}">`)}</div>
                <figcaption>${name}</figcaption>
              </figure>
            `,
          )}
        </main>
      </body>
    </html>
  `.html;
  await mkdir(join(sheetPath, '..'), { recursive: true });
  await writeFile(sheetPath, sheet);
  await page.setViewportSize({ width: 1720, height: 900 });
  await page.goto(`file://${sheetPath}`);
  const session = await browser.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 82,
    captureBeyondViewport: true,
  });
  await writeFile(picturePath, Buffer.from(data, 'base64'));
  if (process.argv.includes('--png'))
    await page.screenshot({ path: '/tmp/contact-sheet.png', fullPage: true });
  console.log(`The sheet is at ${sheetPath}, its picture at ${picturePath}.`);
} finally {
  await quit();
  close();
}
