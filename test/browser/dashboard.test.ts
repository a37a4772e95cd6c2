import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defineStage, JobError } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { findViolations } from '../helpers/pages/find-violations.ts';
import { hasNoBrowser, launchBrowser, openPage } from '../helpers/pages/open-browser.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';

let browser: Browser;
beforeAll(async () => {
  if (!hasNoBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

const see = (page: Page, selector: string) =>
  expect.poll(() => page.textContent(selector), { timeout: 8000 });
const rows = (page: Page) => page.locator('.job-rows [role=row]');
const isTooWide = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth > innerWidth');

/** A message in which markup must stay text. */
const markup = '<img src=x onerror="document.title=\'owned\'">';

/** Jobs in all groups: two done, one of them a follow-up, one failed, and two that await approval. */
async function manyJobs() {
  const home = placeholderHome();
  const fakes = fakeStages();
  const stages = fakeStages({
    generate: defineStage('generate', (input, tools) => {
      if (input.plan.title.includes('Zoo')) throw new JobError('STAGE_FAILED', 'No animals.');
      return fakes.generate.run(input, tools);
    }),
    plan: defineStage('plan', async (input, tools) => ({
      ...(await fakes.plan.run(input, tools)),
      title: input.input.userMessage.replace('create a landing page for ', ''),
    })),
  });
  const engine = await home.open({ stages });
  const submit = async (name: string, more: object = {}) => {
    const userMessage = `create a landing page for ${name}`;
    return (await engine.submit({ ...request, userMessage, ...more })).jobId;
  };
  const done = await submit('Luna Bakery');
  await engine.result(done);
  await engine.result((await engine.revise(done, 'make the header blue')).jobId);
  await engine.result(await submit('the Zoo'));
  await submit('Ada Gallery', { approval: true, userId: 'ada' });
  await submit(`Bella Books ${markup}`, { approval: true });
  return { home, engine };
}

describe.skipIf(hasNoBrowser)('the dashboard', () => {
  test('shows groups, finds jobs, and cancels those that are selected once that is confirmed', async () => {
    const { home, engine } = await manyJobs();
    const { page, complaints } = await openPage(browser, (await home.inspect(engine)).link());
    await see(page, '.chips').toBe('Running0Needs you2Failed1Done2All5');
    await expect.poll(() => page.title()).toBe('(2) Jobs · jobchart');
    await see(page, '.engines summary').toBe('1 engine · 0 of 16 at work');

    await page.click('.chip:has-text("Failed")');
    await expect.poll(() => rows(page).count()).toBe(1);
    await see(page, '.job-rows').toContain('STAGE_FAILED: No animals.');
    // The address holds the filter, for links and for the way back.
    await page.click('.job-link');
    await expect.poll(() => page.title()).toBe('the Zoo · failed · jobchart');
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await page.getAttribute('.chip:has-text("Failed")', 'aria-pressed')).toBe('true');

    await page.click('.chip:has-text("All")');
    await page.fill('[aria-label^="Search titles"]', 'GALLERY ada');
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.fill('[aria-label^="Search titles"]', 'nothing like this');
    await see(page, '.empty').toBe('No matching jobs');
    await page.fill('[aria-label^="Search titles"]', '');
    await expect.poll(() => rows(page).count()).toBe(5);
    await page.selectOption('[aria-label=Type]', 'discord_bot');
    await see(page, '.empty').toBe('No matching jobs');
    await page.selectOption('[aria-label=Type]', '');
    await page.fill('.check:has-text("To") input', '2001-01-31');
    await see(page, '.empty').toBe('No matching jobs');
    await page.fill('.check:has-text("To") input', '');
    await page.selectOption('[aria-label=Order]', 'oldest');
    await see(page, '.job-rows [role=row] >> nth=0').toContain('Luna Bakery');

    await page.click('.chip:has-text("Needs you")');
    await expect.poll(() => rows(page).count()).toBe(2);
    await page.click('[aria-label^="Select all"]');
    await see(page, '.bulk').toContain('2 jobs selected');
    await page.click('.bulk button:text-is("Cancel 2")');
    await see(page, '.confirm h2').toBe('Cancel 2 jobs?');
    expect(await page.locator('.confirm li').allTextContents()).toEqual([
      'Ada Gallery',
      `Bella Books ${markup}`,
    ]);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Back');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.confirm').count()).toBe(0);
    await see(page, '.chips').toContain('Needs you2');
    await page.click('.bulk button:text-is("Cancel 2")');
    await page.click('.confirm button:text-is("Cancel")');
    await see(page, '.chips').toContain('Needs you0');
    await see(page, '.empty').toBe('No matching jobs');
    expect(await page.locator('.bulk').count()).toBe(0);
    expect(await page.$$('img[src=x]')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('selects ranges, retries and removes, and shows a family', async () => {
    const { home, engine } = await manyJobs();
    const { page, complaints } = await openPage(browser, (await home.inspect(engine)).link());
    await page.click('a:text-is("Follow-up")');
    await see(page, '.family').toContain('make the header blue');
    expect(await page.locator('.family-item').count()).toBe(2);
    await page.click('a:text-is("All jobs")');

    await page.click('.chip:has-text("Done")');
    await expect.poll(() => rows(page).count()).toBe(2);
    const boxes = rows(page).locator('input[type=checkbox]');
    await boxes.nth(0).click();
    await boxes.nth(1).click({ modifiers: ['Shift'] });
    await page.click('.bulk button:text-is("Retry 2")');
    await page.click('.confirm button:text-is("Retry")');
    await see(page, '.chips').toContain('Done4');

    // The follow-up goes with the job that it was made from, before its own turn.
    await page.click('[aria-label^="Select all"]');
    await page.click('.bulk button:text-is("Remove 4")');
    await see(page, '.confirm').toMatch(/Remove 4 jobs, and the jobs made from them/);
    await page.click('.confirm button:text-is("Remove")');
    await see(page, '.chips').toContain('Done0');
    expect((await engine.counts()).done).toBe(0);
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });

  test.each([360, 1400])('no button covers the status of a job, at %d pixels', async (width) => {
    const home = placeholderHome();
    const engine = await home.open();
    await engine.submit({ ...request, approval: true });
    const { page } = await openPage(browser, (await home.inspect(engine)).link(), { width });
    await page.getByRole('button', { name: /^Approve / }).waitFor();
    const boxOf = async (selector: string) =>
      (await page.locator(selector).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [status, buttons] = [await boxOf('.job-rows .status'), await boxOf('.row-actions')];
    const isBeside = (a: typeof status, b: typeof status) => a.x + a.width <= b.x;
    expect(isBeside(status, buttons)).toBe(true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page, colorScheme)).toEqual([]);
    }
  });

  test('a job that does not exist has a page with a heading', async () => {
    const home = placeholderHome();
    const command = 'npm run -s jobchart --';
    const { link } = await home.inspect(await home.open(), { command });
    const { page } = await openPage(browser, link('#/jobs/nope'));
    await page.waitForSelector('.problem');
    expect(await findViolations(page, 'light')).toEqual([]);
    expect(await page.textContent('h1')).toBe('Job nope');
    expect(await page.textContent('.problem .soft code')).toBe(`${command} list`);
  });

  test('says that no engine is running, until one is', async () => {
    const home = placeholderHome();
    const client = await home.open({ limits: { concurrency: 0 } });
    await client.submit(request);
    const { page } = await openPage(
      browser,
      (await home.inspect(client, { command: 'npx jobchart' })).link(),
    );
    await see(page, '.nobody').toContain('No engine is running. New jobs wait until');
    await see(page, '.nobody code').toBe('npx jobchart serve');
    await see(page, '.chips').toContain('Running1');
    await home.open({ limits: { concurrency: 2 } });
    await see(page, '.engines summary').toBe('1 engine · 0 of 2 at work');
    await see(page, '.chips').toContain('Done1');
    await page.click('.engines summary');
    const table = await page.textContent('.engines table');
    expect(table).toMatch(/0 of 2allrenewed .* ago, for 10\.0 s.*serves previews/s);
  });

  test('is accessible, and fits 420 pixels', async () => {
    const { home, engine } = await manyJobs();
    const inspector = await home.inspect(engine);
    for (const width of [420, 1440]) {
      const { page } = await openPage(browser, inspector.link(), { width });
      await page.click('.engines summary');
      await page.locator('.job-rows input[type=checkbox]').nth(1).click();
      expect(await isTooWide(page)).toBe(false);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findViolations(page, colorScheme)).toEqual([]);
      }
      await page.click('.bulk .danger:not(:disabled)');
      expect(await findViolations(page, 'dark')).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    }
  });

  test('is signed in to with a token, which decides what one may do', async () => {
    const { home, engine } = await manyJobs();
    const operator = 'operator-0123456789abcdef01234567';
    const reader = 'reader-0123456789abcdef0123456789';
    const inspector = await home.inspect(engine, { access: { tokens: { operator, reader } } });
    const { page, complaints } = await openPage(browser, `${inspector.origin}/#/?group=done`, {
      width: 420,
    });
    await see(page, 'h1').toBe('Sign in');
    expect(await findViolations(page, 'light')).toEqual([]);
    await page.fill('#token', 'not this one');
    await page.keyboard.press('Enter');
    await see(page, '.problem').toBe('This is not the token.');
    expect(await findViolations(page, 'dark')).toEqual([]);

    await page.fill('#token', reader);
    await page.click('button');
    await see(page, '.badge').toBe('Read-only');
    await see(page, '.job-rows').toContain('Luna Bakery');
    expect(await page.$$('.job-rows button, form, input[type=checkbox]')).toEqual([]);
    // What was asked for is shown after signing in, too.
    expect(page.url()).toBe(`${inspector.origin}/#/?group=done`);
    await page.click('button:text-is("Sign out")');
    await see(page, 'h1').toBe('Sign in');

    await page.fill('#token', operator);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.submit');
    await expect.poll(() => page.locator('.job-rows input[type=checkbox]').count()).toBe(2);
    // The wrong token, and the streams that ended with the session.
    const expected = /401|ERR_INCOMPLETE_CHUNKED_ENCODING/;
    expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
  });
});
