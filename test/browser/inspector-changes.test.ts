import { writeFile } from 'node:fs/promises';
import { encode } from 'fast-png';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { defineStage } from '../../src/index.ts';
import { recordedEngine } from '../../src/inspector/jobs/recording/recorded-engine.ts';
import { exportLines } from '../../src/inspector/jobs/recording/export-journal.ts';
import { inspectRecording } from '../../src/inspector/inspect-jobs.ts';
import { createRedactor } from '../../src/redact/redact.ts';
import { fakeOutputs } from '../../src/testing/fake-outputs.ts';
import { editingStages } from '../helpers/jobs/editing-stages.ts';
import { findViolations, panel } from '../helpers/pages/find-violations.ts';
import { hasNoBrowser, launchBrowser, openPage } from '../helpers/pages/open-browser.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';

let browser: Browser;
beforeAll(async () => {
  if (!hasNoBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

const picture = encode({
  width: 32,
  height: 20,
  data: new Uint8Array(32 * 20 * 4).fill(120),
  channels: 4,
});

/** Packages with a screenshot. */
const pictured = defineStage('package', async (input, tools) => {
  const output = await fakeOutputs.package(input, tools);
  await writeFile(input.screenshotPath, picture);
  const screenshot = { path: input.screenshotPath, bytes: picture.length, sha256: 'a' };
  const behaviour = { status: 'checked', consoleErrors: [], failedRequests: [] } as const;
  return { ...output, observation: { behaviour, screenshot } };
});

const markup = '<img src=x onerror="document.title=\'owned\'">';

/** The first job has a page and a picture; a follow-up writes its message into the page. */
const stages = editingStages(
  [
    { path: 'index.html', content: '<h1>\n  Luna Bakery\n</h1>\n' },
    { path: 'logo.bin', content: Buffer.from([0, 1, 2]) },
  ],
  (files, message) => [
    { path: 'index.html', content: `<h1>\n  ${message}\n</h1>\n` },
    { path: 'logo.bin', content: Buffer.from([0, 1, message.length]) },
    ...files.filter(({ path }) => path === 'notes.txt'),
  ],
  {
    package: pictured,
    planOf: (plan, message) => ({ ...plan, notIncluded: [`moon ${message}`] }),
  },
);

const see = (page: Page, selector: string, pattern: RegExp) =>
  expect.poll(() => page.textContent(selector), { timeout: 8000 }).toMatch(pattern);
const focused = (page: Page) =>
  page.evaluate(
    "document.activeElement.closest('[id]')?.id + ' ' + document.activeElement.tagName",
  );

/** Waits for another job than the shown one, and returns its id. */
async function nextJob(page: Page, act: () => Promise<void>): Promise<string> {
  const { hash } = new URL(page.url());
  await act();
  await page.waitForURL((url) => url.hash !== hash);
  return page.url().split('/').pop() ?? '';
}

describe.skipIf(hasNoBrowser)('follow-ups', () => {
  test('a change is asked for, reviewed, rejected, approved and undone, with the keyboard', async () => {
    const home = placeholderHome();
    const engine = await home.open({ stages });
    const { jobId } = await engine.submit({
      ...request,
      userMessage: `a landing page ${markup}`,
      projectType: 'static_html',
    });
    await engine.result(jobId);
    const inspector = await home.inspect(engine);
    const { page, complaints } = await openPage(browser, inspector.link(`#/jobs/${jobId}/change`));

    await expect.poll(() => focused(page)).toMatch(/TEXTAREA$/);
    expect(new URL(page.url()).hash).toBe(`#/jobs/${jobId}`);
    // What was typed has no letters: the error is beside the field.
    await page.keyboard.type(' \n ');
    await page.keyboard.press('Control+Enter');
    await see(page, '.change .problem', /^MESSAGE_EMPTY /);

    await page.fill('.change textarea', `Bean Bakery ${markup}\u202E`);
    await page.check('.change input');
    await page.focus('.change textarea');
    const child = await nextJob(page, async () => {
      // Twice, as by a double click.
      await page.keyboard.press('Control+Enter');
      await page.keyboard.press('Control+Enter');
    });
    // The changes are shown without being asked for.
    await see(page, '.approval', /wait for approval/);
    expect((await engine.family(jobId)).length).toBe(2);
    await see(page, '.diff', /U\+202E/);
    const rows = await page.locator('.diff tr').allInnerTexts();
    expect(rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Old line New line Change Text',
      '@@ −1,3 +1,3 @@',
      '1 1 <h1>',
      '2 − removed Luna Bakery',
      `2 + added Bean Bakery ${markup}U+202E`,
      '3 3 </h1>',
    ]);
    expect(await page.locator('.diff del').allInnerTexts()).toEqual(['Luna']);
    await see(page, '.plan-notes', /Not included: moon Bean/);

    await page.click('button:text("Side by side")');
    expect(await page.locator('.diff tr >> nth=3').locator('td').count()).toBe(4);
    await page.focus('[role=listbox]');
    await page.keyboard.press('ArrowDown');
    await see(page, '.diff-lines', /This file is not text/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.keyboard.press('ArrowUp');
      await see(page, '.diff-lines', /Bakery/);
      expect(await findViolations(page, colorScheme, panel)).toEqual([]);
    }

    await page.focus('.approval button:text("Reject")');
    await page.keyboard.press('Enter');
    await page.keyboard.type('call it otherwise');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await engine.get(child))?.revision).toBe(2);
    await page.waitForSelector('.approval button:text("Approve")');
    // From elsewhere, the head leads to the decision.
    await page.click('#tab-files');
    await page.click('button:text("Review changes")');
    await expect.poll(() => focused(page)).toBe('approval H2');
    await page.click('.approval button:text("Approve")');
    expect((await engine.result(child)).status).toBe('done');
    await see(page, '.facts >> nth=-1', /Follows/);
    await see(page, '.overview', /Not included: moon Bean/);

    await page.click('#tab-family');
    await expect.poll(() => page.locator('.thumbnail img').count()).toBe(2);
    await see(page, '.family', /a landing page <img/);
    await see(page, '.is-current', /Shown here · Follow-up/);
    expect(await findViolations(page, 'dark', panel)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await findViolations(page, 'light', panel)).toEqual([]);
    await page.focus('.family-change');
    await nextJob(page, () => page.keyboard.press('Enter'));
    await expect.poll(() => focused(page)).toMatch(/TEXTAREA$/);
    await page.keyboard.type('Moon Bakery');
    const undone = await nextJob(page, () => page.keyboard.press('Control+Enter'));
    expect((await engine.result(undone)).parentJobId).toBe(jobId);
    await page.click('#tab-family');
    await expect.poll(() => page.locator('.is-fork').count()).toBe(2);

    // The layout is remembered, and any job of the family can be compared with.
    await page.click('#tab-changes');
    await page.waitForSelector('.diff-split');
    await page.selectOption('.changes select', child);
    await see(page, '.diff', /Bean/);
    expect(await page.title()).toMatch(/ · jobchart$/);
    expect(await page.$$('img[src=x]')).toEqual([]);
    expect(complaints).toEqual([expect.stringContaining('400')]);
  });

  test('a page stays quick with a diff of many files and lines', async () => {
    const home = placeholderHome();
    const lines = (word: string) =>
      Array.from({ length: 9000 }, (_, at) => `${word} ${at} of a line`).join('\n');
    const files = (word: string) =>
      Array.from({ length: 1000 }, (_, at) => ({
        path: `file-${1000 + at}.txt`,
        content: at === 0 ? lines(word) : `${word}\n`,
      }));
    const engine = await home.open({ stages: editingStages(files('old'), () => files('new')) });
    const { jobId } = await engine.submit(request);
    await engine.result(jobId);
    const child = await engine.revise(jobId, 'all');
    await engine.result(child.jobId);
    const inspector = await home.inspect(engine);
    const { page, complaints } = await openPage(browser, inspector.link(`#/jobs/${child.jobId}`));
    await page.click('#tab-changes');
    await see(page, '.changes .bar', /1,000 files · \+9,999 −9,999/);
    const shown = () => page.locator('.diff tr').count();
    expect(await shown()).toBeLessThan(500);
    expect(await page.locator('.diff-file').count()).toBe(200);
    await page.click('text="Show more (17,600 rows hidden)"');
    expect(await shown()).toBeGreaterThan(700);
    await page.focus('[role=listbox]');
    await page.keyboard.press('End');
    await see(page, '.diff-lines', /^(?!.*of a line).*new/);
    await page.click('text="Show more of 1,000 files"');
    expect(await page.locator('.diff-file').count()).toBe(400);
    expect(complaints).toEqual([]);
  });

  test('says why nothing can be changed here', async () => {
    const home = placeholderHome();
    const engine = await home.open({ stages });
    const { jobId } = await engine.submit(request);
    await engine.result(jobId);
    const { jobId: child } = await engine.revise(jobId, 'blue');
    await engine.result(child);
    const locked = await home.inspect(engine, { readOnly: true });
    const { page } = await openPage(browser, locked.link(`#/jobs/${child}`));
    await see(page, '.change-note', /read-only/);
    expect(await page.isDisabled('.change textarea')).toBe(true);
    expect(await page.$('.change button')).toBeNull();
    await page.click('#tab-family');
    await page.waitForSelector('.family-item');
    expect(await page.$('.family-change')).toBeNull();

    const cancelled = await engine.submit({ ...request, approval: true });
    await engine.send(cancelled.jobId, { type: 'job.cancel' });
    await engine.result(cancelled.jobId);
    const inspector = await home.inspect(engine);
    const other = await openPage(browser, inspector.link(`#/jobs/${cancelled.jobId}`));
    await see(other.page, '.job-head .status', /cancelled/);
    // It has no files that could be changed.
    expect(await other.page.$('.change')).toBeNull();

    const journal = await Array.fromAsync(exportLines(engine, child, createRedactor({})));
    const recording = await inspectRecording(recordedEngine(journal.join('\n')), { title: 'j' });
    onTestFinished(recording.close);
    const past = await openPage(browser, recording.link(`#/jobs/${child}`));
    await see(past.page, '.change-note', /exported journal/);
    await past.page.click('#tab-changes');
    await see(past.page, '.changes', /2 files changed\..*index\.html.*does not hold the lines/);
    await past.page.click('#tab-family');
    await see(past.page, '#tab-panel', /one job, without its family/);
    expect(past.complaints).toEqual([]);
  });
});
