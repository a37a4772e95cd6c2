import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hasBrowser, openBrowser } from './open-site.ts';
import { site } from './node-helpers.ts';
import { makeProgram, serve } from './program.ts';

/** The page of a generated server, on a phone; `problems` are what the browser complains of. */
async function openPage(
  message: string,
  starter: string,
  feeds: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) {
  const dir = await makeProgram('node_project', message, starter);
  const settings = join(dir, 'src/settings.js');
  const code = await readFile(settings, 'utf8');
  await writeFile(settings, code.replace('feeds: []', `feeds: ${JSON.stringify(feeds)}`));
  const { origin } = await serve(dir, { env });
  const { browser, close } = await openBrowser({ viewport: { width: 390, height: 800 } });
  onTestFinished(close);
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error') problems.push(line.text());
  });
  page.on('pageerror', ({ message: text }) => problems.push(text));
  await page.goto(origin);
  return { page, problems };
}

const fits = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth <= innerWidth');

describe.skipIf(!hasBrowser)('the pages of servers', () => {
  test('graphql-api: examples are asked and answered', async () => {
    const { page, problems } = await openPage('a GraphQL API for books and authors', 'graphql-api');
    await page.selectOption('#example', { label: 'Add: Book' });
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('#answer', { hasText: 'createBook' }).waitFor();
    await page.selectOption('#example', { label: 'List: books' });
    await page.locator('#query').press('Control+Enter');
    await page.locator('#answer', { hasText: '"1 title"' }).waitFor();
    await page.fill('#query', '{ nothing }');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('.status.bad', { hasText: 'Cannot query field' }).waitFor();
    expect(await fits(page)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('file-upload: files are chosen, refused, listed as text and deleted', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'jobchart-files-'));
    onTestFinished(() => rm(dir, { recursive: true }));
    const hostile = '<img src=x onerror=alert(1)>.txt';
    await writeFile(join(dir, hostile), 'hello');
    await writeFile(join(dir, 'large.txt'), 'x'.repeat(200_000));
    const { page, problems } = await openPage('file upload server, max 100 kB', 'file-upload');
    await page.setInputFiles('input', [join(dir, 'large.txt'), join(dir, hostile)]);
    await page.getByText('large.txt has more than 100 kB.').waitFor();
    await page.getByRole('link', { name: hostile }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await fits(page)).toBe(true);
    await page.getByRole('button', { name: `Delete: ${hostile}` }).click();
    await page.getByText('Nothing here yet.').waitFor();
    expect(problems.filter((text) => !text.includes('413'))).toEqual([]);
  });

  test('whiteboard: what one draws, others see, also those who come later', async () => {
    const { page, problems } = await openPage('a shared whiteboard', 'whiteboard');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.getByText('People here: 2').waitFor();
    const ink = (one: Page) =>
      // The policy of the page lets nobody wait for a function there.
      expect
        .poll(() =>
          one.evaluate(
            "[...document.querySelector('canvas').getContext('2d').getImageData(780, 480, 200, 40).data].some((part) => part < 100)",
          ),
        )
        .toBe(true);
    await page.locator('canvas').focus();
    for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Space']) {
      await page.keyboard.press(key);
    }
    await ink(page);
    await ink(other);
    await other.reload();
    await ink(other);
    expect(await fits(page)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('quiz-server: a host asks, a player answers, and both see who leads', async () => {
    const { page, problems } = await openPage('a multiplayer quiz server', 'quiz-server');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.getByRole('button', { name: 'Open a game' }).click();
    await other.fill('#code-field', (await page.locator('#code:not(:empty)').textContent()) ?? '');
    await other.fill('#name', '<b>Ada</b>');
    await other.getByRole('button', { name: 'Join' }).click();
    await page.getByText('Here: <b>Ada</b>').waitFor();
    await page.getByRole('button', { name: 'Next question' }).click();
    await other.getByRole('button', { name: /^A · / }).click();
    await page.getByText('The answer: ').waitFor();
    await other.locator('#standings', { hasText: '<b>Ada</b>: ' }).waitFor();
    expect(await fits(other)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('live-server: numbers, votes and drawn numbers reach everybody', async () => {
    const bingo = 'a websocket bingo server: a number from 1 to 9 every 1 seconds';
    const { page, problems } = await openPage(bingo, 'live-server');
    await page.locator('#numbers .on').nth(8).waitFor();
    await page.getByText('All numbers are drawn.').waitFor();
    expect(await page.locator('.host:visible').count()).toBe(0);
    const queue = 'a websocket queue server, customers take a number';
    const other = await openPage(queue, 'live-server');
    const second = await other.page.context().newPage();
    await second.goto(other.page.url());
    await other.page.getByRole('button', { name: 'Take a number' }).click();
    await other.page.getByText('Your number: 1').waitFor();
    await second.locator('#waiting li', { hasText: '1' }).waitFor();
    expect(await fits(second)).toBe(true);
    const poll = 'a live poll server over websockets, up to 3 answers';
    const vote = await openPage(poll, 'live-server', [], { HOST_KEY: 'top secret' });
    await vote.page.goto(`${vote.page.url()}?key=top%20secret`);
    await vote.page.fill('#asked', '<b>Tea?</b>');
    await vote.page.fill('#option-1', 'Yes');
    const ask = vote.page.getByRole('button', { name: 'Ask', exact: true });
    await vote.page.fill('#option-2', ' ');
    await ask.click();
    await vote.page.locator('#status', { hasText: 'at least two answers' }).waitFor();
    expect(await vote.page.inputValue('#option-1')).toBe('Yes');
    await vote.page.fill('#option-2', 'No');
    await ask.click();
    await vote.page.getByRole('heading', { name: '<b>Tea?</b>' }).waitFor();
    expect(await vote.page.inputValue('#asked')).toBe('');
    expect(await vote.page.locator('#status').textContent()).toBe('');
    await vote.page.getByRole('button', { name: 'Yes · 0' }).click();
    await vote.page.getByText('Your vote counts.').waitFor();
    expect([...problems, ...other.problems, ...vote.problems]).toEqual([]);
  });

  test('feed-reader: items are shown as text, and stay read', async () => {
    const title = '&amp;lt;img src=x onerror=alert(1)&amp;gt; One';
    const { origin } = await site({
      '/rss': `<rss><channel><title>News</title><item><guid>1</guid><title>${title}</title></item></channel></rss>`,
    });
    const { page, problems } = await openPage('an rss reader', 'feed-reader', [`${origin}/rss`]);
    await page.getByRole('button', { name: 'Read anew' }).click();
    await page.getByRole('heading', { name: '<img src=x onerror=alert(1)> One' }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    await page.getByRole('button', { name: 'Mark as read', exact: true }).click();
    await page.getByText('Nothing to read.').waitFor();
    await page.getByLabel('Unread only').uncheck();
    await page.getByRole('button', { name: 'Mark as unread' }).waitFor();
    await page.fill('#url', 'http://127.0.0.1:1/');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('It is a private address.').waitFor();
    expect(await fits(page)).toBe(true);
    expect(problems.filter((text) => !text.includes('422'))).toEqual([]);
  });
});
