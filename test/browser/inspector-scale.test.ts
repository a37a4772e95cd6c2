import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { assign, createActor, createMachine, fromPromise, setup } from 'xstate';
import type { JournalEntry } from '../../src/index.ts';
import { inspectRecording } from '../../src/inspector/inspect-jobs.ts';
import { createInspector } from '../../src/inspector/index.ts';
import { recordedEngine } from '../../src/inspector/jobs/recording/recorded-engine.ts';
import { runToEnd } from '../../src/testing/index.ts';
import { guarded, history, nested, parallel } from '../diagram/charts.ts';
import { hasNoBrowser, launchBrowser, openPage } from '../helpers/pages/open-browser.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';

let browser: Browser;
beforeAll(async () => {
  if (!hasNoBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

const text = (page: Page, selector: string) =>
  expect.poll(() => page.textContent(selector), { timeout: 8000 });
const count = (page: Page, selector: string) => page.$$eval(selector, (found) => found.length);

/** The journal of a finished job. */
async function someJournal(): Promise<readonly JournalEntry[]> {
  const engine = await placeholderHome().open();
  const { jobId } = await engine.submit(request);
  await runToEnd({ engine, jobId });
  return Array.fromAsync(engine.watch({ jobId }));
}

async function openRecording(rows: readonly JournalEntry[], start = '') {
  const recording = recordedEngine(rows.map((row) => JSON.stringify(row)).join('\n'));
  const inspector = await inspectRecording(recording, { title: 'recorded' });
  onTestFinished(inspector.close);
  return openPage(browser, inspector.link(start));
}

describe.skipIf(hasNoBrowser)('scale', () => {
  test('50,000 rows of a journal: renders only visible rows, with search and time travel', async () => {
    const rows = await someJournal();
    const at = rows.findIndex(({ type }) => type === 'stage.started');
    const template = rows[at];
    if (template?.type !== 'stage.started') throw new Error('The journal has no stage.');
    const more = Array.from({ length: 50_000 - rows.length }, (_, index) => ({
      ...template,
      type: 'stage.progress' as const,
      data: { ...template.data, message: `step ${index}` },
    }));
    const all = [...rows.slice(0, at + 1), ...more, ...rows.slice(at + 1)].map((row, index) => ({
      ...row,
      seq: index + 1,
    }));
    const { page, complaints } = await openRecording(all, `#/jobs/${template.jobId}`);
    await expect
      .poll(() => page.textContent('.scrub-text b'), { timeout: 30_000 })
      .toBe('50000 / 50000');
    await page.click('#tab-journal');
    expect(await count(page, '.row')).toBeLessThan(80);
    await page.focus('.rows');
    await page.keyboard.press('Home');
    await text(page, '.scrub-text b').toBe('1 / 50000');
    await page.keyboard.press('ArrowDown');
    await text(page, '.scrub-text b').toBe('2 / 50000');
    await page.fill('[aria-label="Search rows"]', 'step 4711');
    await page.click('.row:has-text("step 4711")');
    await text(page, '.scrub-text b').toBe(`${at + 1 + 4712} / 50000`);
    await text(page, '.payload').toContain('step 4711');
    await page.click('.scrub-live');
    await text(page, '.job-head .status').toBe('done');
    expect(complaints).toEqual([]);
  });

  test('10,000 jobs: renders only visible rows, and scrolls to the last', async () => {
    const [created] = await someJournal();
    if (created?.type !== 'job.created') throw new Error('The journal is empty.');
    const rows = Array.from({ length: 10_000 }, (_, index) => {
      const jobId = `job-${index}`;
      const createdAt = index * 1000;
      const spec = { ...created.data.spec, jobId, createdAt };
      return { ...created, jobId, data: { ...created.data, spec } };
    });
    const { page, complaints } = await openRecording(rows);
    await text(page, '.job-rows').toContain('job-9999');
    await text(page, '.chip[aria-pressed=true]').toBe('All10,000');
    expect(await count(page, '.job-rows [role=row]')).toBeLessThan(60);
    await page.$eval('.job-rows', (list) => {
      list.scrollTop = list.scrollHeight;
    });
    await expect
      .poll(() => page.$$eval('.job-link', (links) => links.at(-1)?.getAttribute('href')))
      .toBe('#/jobs/job-0');
    expect(await count(page, '.job-rows [role=row]')).toBeLessThan(60);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(hasNoBrowser)('any actor', () => {
  const lit = (page: Page) =>
    page.$$eval('.chart-drawing [data-state] .is-active:not(.c-group):not(.c-end)', (boxes) =>
      boxes.map((box) => box.parentElement?.getAttribute('data-state') ?? ''),
    );

  test('highlights the active states and the trail of nested, parallel, history and guarded states', async () => {
    const { inspect, link, close } = createInspector();
    onTestFinished(close);
    const machines = [
      [nested, ['POWER_OUTAGE', 'COUNTDOWN'], ['red.wait'], 2],
      [parallel, ['TOGGLE'], ['bold.on', 'italic.off'], 1],
      [history, ['SWITCH', 'NEXT', 'PREVIOUS'], ['method.check'], 3],
      [unlocked(), ['OPEN'], ['opened'], 1],
    ] as const;
    for (const [machine, events] of machines) {
      const actor = createActor(machine, { inspect });
      onTestFinished(() => void actor.stop());
      actor.start();
      for (const type of events) actor.send({ type });
    }
    const { page, complaints } = await openPage(browser, await link());
    for (const [{ id }, , states, taken] of machines) {
      await page.click(`.actor:has-text("${id}")`);
      await text(page, 'h1').toBe(id);
      await expect.poll(() => lit(page), { timeout: 8000 }).toEqual(states);
      expect(await count(page, '.c-line.is-taken, .c-line.is-last')).toBe(taken);
    }
    expect(complaints).toEqual([]);
  });

  test('follows a machine that invokes and waits, and hides secrets in its context', async () => {
    const { inspect, link, close } = createInspector();
    onTestFinished(close);
    const answer = Promise.withResolvers<string>();
    const machine = setup({
      types: { context: {} as { apiKey: string; result: string } },
      actors: { load: fromPromise(() => answer.promise) },
    }).createMachine({
      id: 'fetcher',
      context: { apiKey: 'qwertzuiop123', result: '' },
      initial: 'idle',
      states: {
        idle: { after: { 5: 'loading' } },
        loading: {
          invoke: {
            src: 'load',
            onDone: { target: 'loaded', actions: assign({ result: ({ event }) => event.output }) },
          },
        },
        loaded: { type: 'final' },
      },
    });
    const { page } = await openPage(browser, await link());
    await text(page, '.empty').toContain('No actors yet');
    createActor(machine, { inspect }).start();
    await expect.poll(() => lit(page), { timeout: 8000 }).toEqual(['loading']);
    answer.resolve('it came');
    await expect.poll(() => lit(page), { timeout: 8000 }).toEqual(['loaded']);
    await text(page, '.actor-list').toContain('fetcher');
    await page.click('#tab-context');
    await text(page, '.data').toContain('it came');
    expect(await page.textContent('body')).not.toContain('qwertzuiop123');
  });
});

/** The guarded machine with its guards and actors provided. */
function unlocked() {
  return guarded.provide({
    guards: { isJammed: () => false, isUnlocked: () => true, isNight: () => false },
    actors: {
      alarm: fromPromise(() => new Promise(() => {})),
      film: createMachine({}),
    },
  });
}
