import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createJobEngine } from '../../src/index.ts';
import { findSandbox } from '../../src/sandbox/find-sandbox.ts';
import { hasNoBrowser, launchBrowser, openPage } from '../helpers/pages/open-browser.ts';
import { tempConfig } from '../helpers/temp-config.ts';

let browser: Browser;

describe.skipIf(hasNoBrowser || 'missing' in findSandbox('auto'))('a live preview', () => {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test('two visitors of a chat talk over a WebSocket, and its output is in a log', async () => {
    const { url, logBase, jobId } = await build('a websocket chat server');
    const visitors = [];
    for (const name of ['Ada', 'Grace']) {
      const { page } = await openPage(browser, url);
      await page.getByLabel('Your name').fill(name);
      await page.getByRole('button', { name: 'Join' }).click();
      visitors.push(page);
    }
    const [ada, grace] = visitors;
    await ada?.getByLabel('Message').fill('hello from afar');
    await ada?.getByRole('button', { name: 'Send' }).click();
    await grace?.getByText('hello from afar').waitFor();
    await expect
      .poll(() => readFile(`${logBase}/${jobId}.program.log`, 'utf8'))
      .toContain('listens on');
  });

  test('a short link leads to another address, which is shown instead of opened', async () => {
    const { url } = await build('a url shortener service');
    const { page, hosts } = await openPage(browser, url);
    await page.getByLabel('Long address').fill('https://example.org/somewhere');
    // The program's page replaces that of its start: its script may still be on its way.
    await page.waitForLoadState();
    await page.getByRole('button', { name: 'Shorten' }).click();
    await page.goto((await page.getByRole('link').first().getAttribute('href')) ?? '');
    await page.getByText('https://example.org/somewhere').waitFor();
    expect(await page.title()).toBe('This link leads elsewhere');
    expect([...hosts]).toEqual([new URL(url).hostname]);
  });

  test('a member signs up, out and in, with a cookie of the preview', async () => {
    const { url } = await build('login system with sessions for Luna Club');
    const { page } = await openPage(browser, url);
    const enter = async (button: string) => {
      await page.fill('#name', 'Ada');
      await page.fill('#password', 'correct horse');
      await page.click(`button[value=${button}]`);
      await page.waitForSelector('#inside:not([hidden])');
    };
    await enter('register');
    await page.reload();
    await page.click('#logout');
    await enter('login');
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ domain: new URL(url).hostname, httpOnly: true });
  });

  test('a file is uploaded, listed and given back as a download', async () => {
    const { url } = await build('a file upload server, max 1 MB');
    const { page } = await openPage(browser, url);
    const buffer = Buffer.from('<script>document.title = "run"</script>');
    await page.setInputFiles('input', { name: 'a.html', mimeType: 'text/html', buffer });
    const link = page.getByRole('link', { name: 'a.html' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(await readFile(await download.path())).toEqual(buffer);
  });

  test('a GraphQL API answers what its page asks', async () => {
    const { url } = await build('a GraphQL API for books and authors');
    const { page } = await openPage(browser, url);
    await page.selectOption('#example', { label: 'Add: Author' });
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('#answer', { hasText: 'createAuthor' }).waitFor();
    expect(await page.locator('#answer').innerText()).toContain('"id": "1"');
  });

  test('two visitors of a whiteboard are on one board', async () => {
    const { url } = await build('a shared whiteboard server');
    const { page } = await openPage(browser, url);
    await openPage(browser, url);
    await page.getByText('People here: 2').waitFor();
    expect(await page.locator('.status').innerText()).toBe('');
  });

  test.for(['a REST API for books with Express', 'a REST API for cars', 'a webhook receiver'])(
    'a server without a start page shows its addresses, and answers there: %s',
    async (userMessage) => {
      const { url } = await build(userMessage);
      const { page } = await openPage(browser, url);
      expect(await page.title()).toBe('This project has no start page');
      const path = (await page.getByRole('link').first().getAttribute('href')) ?? '';
      const answer = await page.goto(new URL(path, url).href);
      expect(answer?.status()).toBe(200);
    },
  );
});

async function build(userMessage: string) {
  const config = { ...tempConfig(), sandbox: 'auto' } as const;
  const engine = await createJobEngine({ store: 'memory', config });
  onTestFinished(() => engine.close());
  const { jobId } = await engine.submit({
    userMessage,
    userId: 'u',
    channelId: 'c',
    projectType: 'node_project',
  });
  const { preview, behaviour } = await engine.result(jobId);
  expect(behaviour).toMatchObject({ status: 'checked', consoleErrors: [], failedRequests: [] });
  return { url: preview.url ?? '', jobId, logBase: config.logBase };
}
