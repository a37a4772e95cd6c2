import { once } from 'node:events';
import { createServer } from 'node:http';
import { createActor, createMachine } from 'xstate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { defineStage, JobError, type JobInput, type StageName } from '../../src/index.ts';
import { createInspector } from '../../src/inspector/index.ts';
import { fakeOutputs } from '../../src/testing/fake-outputs.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { findViolations, panel } from '../helpers/pages/find-violations.ts';
import { hasNoBrowser, launchBrowser, openPage } from '../helpers/pages/open-browser.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';

let browser: Browser;
beforeAll(async () => {
  if (!hasNoBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

// Evaluated in the page. As text, because its types would add those of the DOM.
const firstSwatch = "getComputedStyle(document.querySelector('.swatches i')).backgroundColor";

const see = (page: Page, selector: string, pattern: RegExp) =>
  expect.poll(() => page.textContent(selector), { timeout: 8000 }).toMatch(pattern);

const journalButton = '.failure button:text("Show in journal")';
const markup = '<img src=x onerror="document.title=\'owned\'">';
const lines = ['<h1>', `  ${markup}`, '</h2>', '<p>', '</p>', ''];
const finding = {
  severity: 'error',
  kind: 'unclosed-element',
  file: 'index.html',
  line: 3,
  message: `h1 is not closed ${markup}`,
  hint: 'Close it.',
} as const;

/** Stages of which one fails: the one that the message names. */
function failingStages() {
  const check = (name: StageName, { input }: { readonly input: JobInput }) => {
    if (!input.userMessage.includes(`fail ${name}`)) return;
    if (name === 'generate') throw new TypeError(`nothing to write ${markup}`);
    throw new JobError('STAGE_OUTPUT_INVALID', `The ${name} stage gave nothing.`);
  };
  return fakeStages({
    plan: defineStage('plan', (...args) => {
      check('plan', args[0]);
      return fakeOutputs.plan(...args);
    }),
    generate: defineStage('generate', (input) => {
      check('generate', input);
      return { files: [{ path: 'index.html', content: lines.join('\n') }] };
    }),
    validate: defineStage('validate', ({ input }) => ({
      findings: input.userMessage.includes('fail validate') ? [finding] : [],
    })),
    package: defineStage('package', (...args) => {
      check('package', args[0]);
      return fakeOutputs.package(...args);
    }),
    deploy: defineStage('deploy', (...args) => {
      check('deploy', args[0]);
      return fakeOutputs.deploy(...args);
    }),
    finalize: defineStage('finalize', (...args) => {
      check('finalize', args[0]);
      return fakeOutputs.finalize(...args);
    }),
  });
}

const aPage = { ...request, projectType: 'static_html' } as const;

describe.skipIf(hasNoBrowser)('the page of a job that failed', () => {
  const cases = [
    ['plan', 'planning', 'created.running', 'Run again from the start'],
    ['generate', 'generation', 'planned.running', 'Run again from here, with the same plan'],
    ['validate', 'validation', 'generated.running', 'Run again from here, with the same plan'],
    ['package', 'packaging', 'validated.running', 'Run again from here, with the checked files'],
    ['deploy', 'deployment', 'packaged.running', 'Run again from here, with the checked files'],
    ['finalize', 'finalization', 'deployed.running', 'Run again from here, with the checked files'],
  ] as const;

  test('says in each stage what happened and where, and runs again from there', async () => {
    const home = placeholderHome();
    const engine = await home.open({ stages: failingStages() });
    const inspector = await home.inspect(engine);
    const { page, complaints } = await openPage(browser, inspector.link());
    const { origin } = new URL(page.url());
    // The page of the link leads on by itself.
    await page.getByRole('link', { name: 'Jobs' }).first().waitFor();
    for (const [stage, timing, state, again] of cases) {
      const { jobId } = await engine.submit({ ...aPage, userMessage: `fail ${stage}` });
      await engine.result(jobId);
      await page.goto(`${origin}/#/jobs/${jobId}`);
      await see(page, '.failure', new RegExp(`Failed in ${timing}`));
      await expect
        .poll(() =>
          page.$$eval('.c-box.is-failed', (boxes) =>
            boxes.map((box) => box.parentElement?.getAttribute('data-state')),
          ),
        )
        .toEqual([state]);
      // The way to `failed` has no arrow in the chart: it is drawn once it was taken.
      expect(await page.locator('.c-jump-line.is-last').count()).toBe(1);
      await page.click('#tab-timeline');
      await see(page, `.gantt-lane:has-text("${timing}")`, /./);
      expect(await page.locator(`.gantt-lane:has-text("${timing}") .kind-failed`).count()).toBe(1);
      expect(await page.locator('.gantt-bar.kind-failed').count()).toBe(1);
      // From the chart, the timeline and the banner.
      for (const way of ['.c-box.is-failed', '.gantt-bar.kind-failed', journalButton]) {
        await page.click('.scrub-live');
        await page.click('#tab-timeline');
        // Notes of the state lie above its box.
        await page.click(way, { force: true });
        await see(page, '.row.is-chosen', new RegExp(`stage\\.(failed|completed).*${timing}`));
      }
      await page.click('.scrub-live');
      await see(page, '.failure .primary', new RegExp(`^${again}$`));
    }
    expect(await page.title()).toMatch(/ · jobchart$/);
    expect(complaints).toEqual([]);

    await page.click('.failure .primary');
    await expect
      .poll(async () => (await engine.list({ limit: 1 })).jobs[0]?.base?.reused)
      .toEqual(['plan', 'generate']);
  });

  test('shows the stack of an unexpected error, and findings with their lines', async () => {
    const home = placeholderHome();
    const engine = await home.open({ stages: failingStages() });
    const inspector = await home.inspect(engine);
    const unexpected = await engine.submit({ ...aPage, userMessage: 'fail generate' });
    const verdict = await engine.submit({ ...aPage, userMessage: 'fail validate' });
    await Promise.all([unexpected, verdict].map(({ jobId }) => engine.result(jobId)));
    const { page, complaints } = await openPage(
      browser,
      inspector.link(`#/jobs/${unexpected.jobId}`),
    );
    await see(page, '.failure-place', /inspector-overview\.test\.ts:\d+$/);
    await page.focus('.failure summary');
    await page.keyboard.press('Enter');
    await see(page, '.failure-stack pre', /TypeError: nothing to write <img/);
    expect(await findViolations(page, 'light', "{ include: [['.failure']] }")).toEqual([]);

    await page.goto(`${new URL(page.url()).origin}/#/jobs/${verdict.jobId}`);
    await see(page, '.failure-place', /^index\.html:3$/);
    await page.click('.failure button:text("Show 1 finding")');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('findings');
    await see(page, '.excerpt .is-found', /^3<\/h2>$/);
    await see(page, '.excerpt', /onerror/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page, colorScheme, panel)).toEqual([]);
    }
    expect(await page.$$('img')).toEqual([]);
    expect(await page.title()).toMatch(/ · jobchart$/);
    expect(complaints).toEqual([]);
  });
});

/** Plans that a rejection changes, if it names a colour. */
const plan = defineStage('plan', ({ rejection = '' }, _tools) => {
  const isHeard = rejection.includes('#');
  return {
    projectType: 'static_html',
    starter: 'model',
    title: `Luna ${markup}`,
    slug: 'luna',
    summary: 'A page.',
    sections: ['Menu', 'Team'],
    look: { colours: isHeard ? ['#ff8800', rejection] : ['#ff8800'] },
    estimate: { inputTokens: 12_000, outputTokens: 3000, costUsd: 0.25 },
  };
});

describe.skipIf(hasNoBrowser)('the overview', () => {
  test.each([
    [1440, 'light'],
    [420, 'dark'],
  ] as const)('asks for approval, at %d px in %s', async (width, colorScheme) => {
    const home = placeholderHome();
    const engine = await home.open({ stages: fakeStages({ plan }) });
    const inspector = await home.inspect(engine);
    const { jobId } = await engine.submit({ ...aPage, approval: true });
    const link = inspector.link(`#/jobs/${jobId}`);
    const { page, complaints } = await openPage(browser, link, { width, colorScheme });
    await see(page, '.approval', /Estimate: 15,000 tokens, about \$0\.25/);
    await see(page, '.approval', /Luna <img.*Menu.*Team.*#ff8800/s);
    // On the first screen, without scrolling.
    expect(await page.locator('.approval h2').first().isVisible()).toBe(true);
    expect(await page.evaluate(firstSwatch)).toBe('rgb(255, 136, 0)');
    expect(await findViolations(page, colorScheme)).toEqual([]);

    const reject = async (reason: string) => {
      await page.focus('.approval button:text("Reject")');
      await page.keyboard.press('Enter');
      await page.keyboard.type(reason);
      await page.keyboard.press('Enter');
    };
    await reject('#00ff00');
    await see(page, '.approval', /Revision 2 after a rejection: “#00ff00”.*colours: \+ #00ff00/s);
    await reject('more of it');
    await see(page, '.approval', /Revision 3.*“more of it”.*colours: − #00ff00/s);
    await reject('again');
    await see(page, '.approval', /Revision 4.*“again”.*That did not change the plan/s);
    await page.click('.approval button:text("Approve")');
    expect((await engine.result(jobId)).status).toBe('done');
    await see(page, '.outcome', /Made by fakes.*Download zip/s);
    await see(page, '.revisions', /Revision 4.*Revision 3.*Revision 2/s);
    expect(await page.$$('img')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('shows what runs now, and the file that is being written', async () => {
    const home = placeholderHome();
    const released = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<(text: string) => void>();
    const generate = defineStage('generate', async (input, tools) => {
      tools.progress('writing the contract files', 0.4);
      begun.resolve((text) => tools.live({ type: 'text', file: 'src/a.js', text }));
      await released.promise;
      return fakeOutputs.generate(input, tools);
    });
    const engine = await home.open({ stages: fakeStages({ generate }) });
    const inspector = await home.inspect(engine);
    const { jobId } = await engine.submit(request);
    const write = await begun.promise;
    const { page } = await openPage(browser, inspector.link(`#/jobs/${jobId}`));
    await see(page, '.now', /Writing the files.*writing the contract files/);
    expect(await page.getAttribute('.now progress', 'value')).toBe('0.4');
    // What was written before the page was opened is not told again.
    await expect
      .poll(async () => {
        write('begin\nline\n');
        return page.textContent('.now');
      })
      .toMatch(/Writing src\/a\.js/);
    expect(await findViolations(page, 'light', panel)).toEqual([]);
    released.resolve();
    await see(page, '.job-head .status', /done/);
    await expect.poll(() => page.$('.now')).toBeNull();
  });
});

test.skipIf(hasNoBrowser)(
  'a preview that may not be framed is a link, never a broken frame',
  async () => {
    const preview = createServer((_, response) => {
      response.setHeader('Content-Security-Policy', "frame-ancestors 'none'").end('<h1>Luna</h1>');
    });
    await once(preview.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void preview.close());
    const address = preview.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const url = `http://${'a'.repeat(26)}.localhost:${port}/`;
    const deploy = { output: { url, expiresAt: Date.now() + 60_000 } };
    const home = placeholderHome();
    const engine = await home.open({ stages: fakeStages({ deploy }) });
    const { jobId } = await engine.submit(aPage);
    await engine.result(jobId);
    const inspector = await home.inspect(engine);
    const { page, complaints } = await openPage(browser, inspector.link(`#/jobs/${jobId}`));
    await see(page, '.outcome .primary', /^Open$/);
    expect(await page.getAttribute('.outcome .primary', 'href')).toBe(url);
    await page.click('#tab-preview');
    await see(page, '.preview', /may not be shown here: open its link/);
    expect(await page.$$('iframe')).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

const widths = `(() => {
  const canvas = document.querySelector('.scrub-ticks');
  return [canvas.width, Math.round(canvas.clientWidth * devicePixelRatio)];
})()`;
const overlap = `(() => {
  const [box, tools, map] = ['.c-box.is-active:not(.c-group)', '.chart-tools', '.minimap']
    .map((one) => document.querySelector(one)?.getBoundingClientRect());
  const meet = (a, b) =>
    b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return [meet(box, tools) === true, meet(box, map) === true];
})()`;

describe.skipIf(hasNoBrowser)('sequence and chart', () => {
  test('events between actors are told with the keyboard, logs are beside the bars', async () => {
    const home = placeholderHome();
    const engine = await home.open({ stages: failingStages() });
    const inspector = await home.inspect(engine);
    const { jobId } = await engine.submit({ ...aPage, userMessage: 'fail validate' });
    await engine.result(jobId);
    const { page, complaints } = await openPage(browser, inspector.link(`#/jobs/${jobId}`));
    await page.click('#tab-sequence');
    await see(page, '.sequence-lanes', /requester.*engine.*job.*plan.*generate.*validate/);
    await see(page, '.message.is-chosen', /job to requester: failed/);
    await page.focus('.sequence-rows');
    await page.keyboard.press('ArrowUp');
    await see(page, '.message.is-chosen', /validate to job: validate done.*\[hasErrors\]/);
    await see(page, '.payload', /guards.*hasErrors.*actions.*closeAttempt.*output.*findings/s);
    await see(page, '.past', /Viewing the past/);
    await page.click('.message:has-text("job to generate: start")');
    await see(page, '.payload', /input.*plan.*findings/s);
    expect(await findViolations(page, 'light', panel)).toEqual([]);
    await page.click('.scrub-live');

    await page.click('#tab-timeline');
    await page.click('.stage-log summary >> nth=1');
    await see(page, '.stage-log >> nth=1', /file\.written.*index\.html/);
    expect(await findViolations(page, 'light', panel)).toEqual([]);

    for (const width of [1024, 420, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(async () => {
          const [drawn, shown] = await page.evaluate<readonly number[]>(widths);
          return drawn === shown;
        })
        .toBe(true);
      expect(await page.evaluate(overlap)).toEqual([false, false]);
    }
    expect(complaints).toEqual([]);
  });

  test('the trail of an actor is that of its events, even through history', async () => {
    const { inspect, link, close } = createInspector();
    onTestFinished(close);
    const machine = createMachine({
      id: 'wizard',
      initial: 'form',
      states: {
        form: {
          initial: 'one',
          states: { one: { on: { NEXT: 'two' } }, two: {}, last: { type: 'history' } },
          on: { HELP: 'help' },
        },
        help: { on: { RESET: 'form', BACK: 'form.last' } },
      },
    });
    const actor = createActor(machine, { inspect }).start();
    for (const type of ['NEXT', 'HELP', 'BACK']) actor.send({ type });
    const { page, complaints } = await openPage(browser, await link());
    const taken = () =>
      page.$$eval('.c-label.is-taken, .c-label.is-last', (labels) =>
        labels.map((label) => label.textContent ?? ''),
      );
    await expect
      .poll(async () => new Set(await taken()))
      .toEqual(new Set(['BACK', 'HELP', 'NEXT']));
    await page.click('#tab-sequence');
    await see(page, '.message.is-chosen', /outside to wizard: BACK/);
    expect(await findViolations(page, 'light')).toEqual([]);
    actor.send({ type: 'HELP' });
    actor.send({ type: 'RESET' });
    await expect.poll(async () => (await taken()).includes('RESET')).toBe(true);
    expect(complaints).toEqual([]);
  });
});
