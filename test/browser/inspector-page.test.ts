import { once } from 'node:events';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { defineStage, JobError, type StageName } from '../../src/index.ts';
import { untilState } from '../../src/testing/engine-contract/samples.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { findViolations, panel } from '../helpers/pages/find-violations.ts';
import { hasNoBrowser, launchBrowser, openPage } from '../helpers/pages/open-browser.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';

let browser: Browser;
beforeAll(async () => {
  if (!hasNoBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

const attackPage = readFileSync(
  new URL('../fixtures/preview-attack.html', import.meta.url),
  'utf8',
);

/** Paths of the innermost highlighted states. */
const lit = (page: Page) =>
  page.$$eval('.chart-drawing [data-state] .is-active:not(.c-group):not(.c-end)', (boxes) =>
    boxes.map((box) => box.parentElement?.getAttribute('data-state') ?? ''),
  );
const see = (page: Page) => ({
  lit: (state: string) => expect.poll(() => lit(page), { timeout: 8000 }).toEqual([state]),
  text: (selector: string, pattern: RegExp) =>
    expect.poll(() => page.textContent(selector), { timeout: 8000 }).toMatch(pattern),
});

// Evaluated in the page. As text, because its types would add those of the DOM.
const tickColours = `(() => {
  const canvas = document.querySelector('.scrub-ticks');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const found = new Set();
  for (let at = 0; at < data.length; at += 4)
    if (data[at + 3] === 255) found.add('rgb(' + data.slice(at, at + 3).join(', ') + ')');
  return [...found];
})()`;
const hideAndShow = `(() => {
  for (const hidden of [true, false]) {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }
})()`;
const colourOfGood = `(() => {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'var(--good)';
  return getComputedStyle(probe).color;
})()`;

/** Stages that each wait until their gate is opened. */
function gatedStages() {
  const gates = new Map<StageName, PromiseWithResolvers<void>>();
  const gate = (name: StageName) => {
    const known = gates.get(name) ?? Promise.withResolvers<void>();
    gates.set(name, known);
    return known;
  };
  const fakes = fakeStages();
  const stages = fakeStages({
    plan: defineStage('plan', (...args) =>
      gate('plan').promise.then(() => fakes.plan.run(...args)),
    ),
    generate: defineStage('generate', (...args) =>
      gate('generate').promise.then(() => fakes.generate.run(...args)),
    ),
    validate: defineStage('validate', (...args) =>
      gate('validate').promise.then(() => fakes.validate.run(...args)),
    ),
    package: defineStage('package', (...args) =>
      gate('package').promise.then(() => fakes.package.run(...args)),
    ),
    deploy: defineStage('deploy', (...args) =>
      gate('deploy').promise.then(() => fakes.deploy.run(...args)),
    ),
    finalize: defineStage('finalize', (...args) =>
      gate('finalize').promise.then(() => fakes.finalize.run(...args)),
    ),
  });
  return { stages, open: (name: StageName) => gate(name).resolve() };
}

describe.skipIf(hasNoBrowser)('one job', () => {
  test('highlights its states in order, goes back in time and returns', async () => {
    const home = placeholderHome();
    const { stages, open } = gatedStages();
    const engine = await home.open({ stages });
    const inspector = await home.inspect(engine);
    const { jobId } = await engine.submit(request);
    const { page, complaints, hosts } = await openPage(browser, inspector.link(`#/jobs/${jobId}`));
    const { lit: seeLit, text: seeText } = see(page);

    for (const [stage, state] of [
      ['plan', 'created.running'],
      ['generate', 'planned.running'],
      ['validate', 'generated.running'],
      ['package', 'validated.running'],
      ['deploy', 'packaged.running'],
      ['finalize', 'deployed.running'],
    ] as const) {
      await seeLit(state);
      await seeText('.job-head [role=status]', new RegExp(`in state ${state}`));
      open(stage);
    }
    await seeLit('done');
    await seeText('.job-head .status', /^done$/);
    // It made no calls.
    expect(await page.$('#tab-calls')).toBeNull();
    expect(await page.$$eval('.c-line.is-taken, .c-line.is-last', (lines) => lines.length)).toBe(7);

    await page.focus('.scrub-track input');
    await page.keyboard.press('Home');
    await seeLit('created.queued');
    await seeText('.past', /Viewing the past/);
    await seeText('.job-head .status', /^queued$/);
    await page.click('#tab-journal');
    await page.click('.row:has-text("planned → generated")');
    await seeLit('generated.running');
    await seeText('.job-head .status', /^validating$/);
    await page.click('.scrub-live');
    await seeLit('done');
    // A canvas draws a colour that it cannot parse as black.
    expect(await page.evaluate(tickColours)).toContain(await page.evaluate(colourOfGood));

    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual(['127.0.0.1']);
  });

  test('can be cancelled, approved and retried from the page', async () => {
    const home = placeholderHome();
    const { stages, open } = gatedStages();
    const engine = await home.open({ stages });
    const inspector = await home.inspect(engine);
    open('plan');
    const { jobId } = await engine.submit({ ...request, approval: true });
    const { page } = await openPage(browser, inspector.link(`#/jobs/${jobId}`));
    await page.click('button:text("Approve")');
    await see(page).lit('planned.running');
    await page.click('button:text("Cancel")');
    await see(page).lit('cancelled');
    expect((await engine.result(jobId)).status).toBe('cancelled');
    await page.click('button:text("Retry")');
    await page.waitForURL((url) => url.hash !== `#/jobs/${jobId}`);
    await see(page).text('.job-head .status', /approval/);
  });

  test('resumes after a lost connection', async () => {
    const home = placeholderHome();
    const engine = await home.open();
    const inspector = await home.inspect(engine);
    const { jobId } = await engine.submit({ ...request, approval: true });
    const { page } = await openPage(browser, inspector.link(`#/jobs/${jobId}`));
    await see(page).lit('planned.awaitingApproval');
    await page.context().setOffline(true);
    await page.evaluate(hideAndShow);
    await see(page).text('.job-head', /Connection lost/);
    await page.context().setOffline(false);
    await engine.send(jobId, { type: 'job.approve' });
    await see(page).lit('done');
    await page.click('#tab-journal');
    const rows = await page.$$eval('.row-seq', (cells) =>
      cells.map(({ textContent }) => Number(textContent)),
    );
    expect(rows).toEqual(rows.map((_, index) => (rows[0] ?? 0) + index));
  });

  test('sends no cookie once its server has ended, and asks for a new link', async () => {
    const home = placeholderHome();
    const engine = await home.open();
    const inspector = await home.inspect(engine);
    const { jobId } = await engine.submit({ ...request, approval: true });
    await untilState(engine, jobId, 'planned.awaitingApproval');
    const { page } = await openPage(browser, inspector.link(`#/jobs/${jobId}`));
    await see(page).lit('planned.awaitingApproval');
    // A request that the server had just allowed could reach the next one on its port.
    await page.waitForLoadState('networkidle');
    await inspector.close();
    const seen: { url: string | undefined; cookie: string | undefined }[] = [];
    const stranger = createServer(({ url, headers: { cookie } }, response) => {
      seen.push({ url: url?.replace(/=.*/, ''), cookie });
      response.setHeader('Content-Type', 'text/event-stream').end('retry: 1\n\n');
    });
    await once(stranger.listen(inspector.port, '127.0.0.1'), 'listening');
    onTestFinished(() => void stranger.close());
    await see(page).text('.gone', /Open the link/);
    await page.click('button:text("Cancel")');
    await see(page).text('.problem:not(.gone)', /has stopped/);
    expect(new Set(seen.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ url: '/proof?question' })]),
    );
    // Browsers request the icon at each change of the address.
    expect(await page.getAttribute('link[rel="icon"]', 'href')).toBe('data:,');
  });

  test('frames a preview with its own files if the preview server allows the page', async () => {
    const home = placeholderHome();
    const [first, { validate }] = [await home.open(), fakeStages()];
    // The port must be known before the engine that serves previews is opened.
    const { port, close } = await home.inspect(first);
    await close();
    await first.close();
    const config = { dashboardUrl: `http://127.0.0.1:${port}` };
    const engine = await home.open({ config, stages: { validate } });
    const inspector = await home.inspect(engine);
    const { jobId } = await engine.submit(request);
    await engine.result(jobId);
    const { page, complaints } = await openPage(browser, inspector.link(`#/jobs/${jobId}`));
    // Without a picture of it, the overview shows the preview itself.
    await page.frameLocator('.outcome iframe').locator('h1').waitFor();
    await page.click('#tab-preview');
    const preview = page.frameLocator('iframe');
    await expect.poll(() => preview.locator('h1').textContent()).toContain('Luna Bakery');
    expect(await preview.locator('body').evaluate('getComputedStyle(document.body).margin')).toBe(
      '0px',
    );
    expect(complaints).toEqual([]);
  });

  test('shows chat messages and project content as text', async () => {
    const home = placeholderHome();
    const hostile =
      '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
    const stages = fakeStages({
      generate: defineStage('generate', () => ({ files: [{ path: 'a.html', content: hostile }] })),
      finalize: defineStage('finalize', () => ({ report: hostile })),
    });
    const engine = await home.open({ stages });
    const { jobId } = await engine.submit({
      ...request,
      userMessage: `a landing page ${hostile}`,
      projectType: 'static_html',
    });
    await engine.result(jobId);
    const { page, complaints } = await openPage(
      browser,
      (await home.inspect(engine)).link(`#/jobs/${jobId}`),
    );
    for (const tab of ['log', 'files', 'overview', 'data', 'sequence', 'journal']) {
      await page.click(`#tab-${tab}`);
      if (tab === 'journal') await page.click('.row >> nth=0');
      if (tab === 'sequence') {
        await page.focus('.sequence-rows');
        for (const key of ['PageUp', 'PageUp']) await page.keyboard.press(key);
      }
      await see(page).text('#tab-panel', /owned/);
    }
    expect(await page.title()).toMatch(/ · jobchart$/);
    expect(await page.$$('img')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('escapes what would hide or reorder text, and nothing else', async () => {
    const home = placeholderHome();
    const disguised =
      'open \u202Egpj.exe\u202C and \u2066pay\u200Bpal\uFEFF \u{E0041} \u202Eunclosed';
    const readable = 'مخبز لونا מאפייה \u{1F469}\u200D\u{1F373} नमस्ते';
    const userMessage = `a landing page for ${disguised} ${readable}`;
    const stages = fakeStages({
      plan: defineStage('plan', () => {
        throw new JobError('STAGE_OUTPUT_INVALID', userMessage);
      }),
    });
    const engine = await home.open({ stages });
    const { jobId } = await engine.submit({ ...request, userId: disguised, userMessage });
    await engine.result(jobId);
    const { page } = await openPage(browser, (await home.inspect(engine)).link());
    await see(page).text('.job-row a', /exe/);
    const list = await page.content();
    await page.click('.job-link');
    await see(page).text('.failure-message', /exe/);
    for (const shown of [list, await page.content(), await page.title()]) {
      expect(shown).toContain('\\u202egpj.exe\\u202c and \\u2066pay\\u200bpal\\ufeff');
      expect(shown).toContain('\\u202eunclosed');
      expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u{E0041}]/u);
    }
    expect(await page.textContent('.failure-message')).toContain(readable);
  });
});

/** Stages that make calls, repair once, and write text until they are released. */
function callingStages(secret: string) {
  const fakes = fakeStages();
  const released = Promise.withResolvers<void>();
  let show: (added: string) => void = () => {};
  const about = { purpose: `write with ${secret}`, model: `test:${secret}` };
  const error = { severity: 'error', kind: 'missing-file', file: 'a.html', message: 'm' } as const;
  const stages = fakeStages({
    plan: defineStage('plan', async (input, tools) => {
      await tools.step(
        'plan',
        async ({ usage }) => {
          usage({ input: 1200, cachedInput: 1000, output: 300, costUsd: 0.0042 });
          return null;
        },
        { purpose: 'plan', model: 'test:planner' },
      );
      await tools.step('upload', () => Promise.resolve(null));
      return fakes.plan.run(input, tools);
    }),
    generate: defineStage('generate', async (input, tools) => {
      if (input.findings.length > 0) {
        const refuse = () => Promise.reject(new JobError('STAGE_UNAVAILABLE', 'Busy.'));
        await tools.step('first', refuse, about).catch(() => {});
        show = (added) => tools.live({ type: 'text', file: 'a.html', text: added });
        await tools.step('second', () => released.promise.then(() => null), about);
      }
      return fakes.generate.run(input, tools);
    }),
    validate: defineStage('validate', ({ plan }) => {
      const isFirst = !isRepaired;
      isRepaired = true;
      const repairable = { ...error, hint: plan.title };
      return { findings: isFirst ? [repairable, { ...repairable, file: 'b.html' }] : [] };
    }),
  });
  let isRepaired = false;
  return { stages, show: (added: string) => show(added), release: () => released.resolve() };
}

// Evaluated in the page. As text, because its types would add those of the DOM.
const distanceFromEnd = `(() => {
  const { scrollTop, clientHeight, scrollHeight } = document.querySelector('.live-text pre');
  return scrollHeight - clientHeight - scrollTop;
})()`;
/** Resolves once the page was told that it was scrolled: browsers do so with the next frame. */
const scrollToStart = `new Promise((resolve) => {
  const element = document.querySelector('.live-text pre');
  element.addEventListener('scroll', () => resolve(), { once: true });
  element.scrollTop = 0;
})`;

describe.skipIf(hasNoBrowser)('a job that calls models', () => {
  test('shows the text as it is written, each call, and what the repair cost', async () => {
    // Not a real token.
    const secret = ['ghp', 'aB3dE5gH7jK9'.repeat(3)].join('_');
    const home = placeholderHome();
    const { stages, show, release } = callingStages(secret);
    const engine = await home.open({ stages });
    const inspector = await home.inspect(engine);
    const { jobId } = await engine.submit(request);
    const { page, complaints } = await openPage(browser, inspector.link(`#/jobs/${jobId}`));
    const { text: seeText } = see(page);

    await page.click('#tab-calls');
    await seeText('.calls', /Waiting for answer/);
    show(`begin\n${'line\n'.repeat(300)}${secret}\nlast one\n`);
    await seeText('.live-text pre', /‹github token›\nlast one/);
    await seeText('.live-text [role=status]', /^Writing a.html/);
    expect(await page.evaluate(distanceFromEnd)).toBeLessThan(20);
    await page.evaluate(scrollToStart);
    show('unseen\n');
    await seeText('.live-text-head', /304 lines/);
    expect(await page.textContent('.live-text pre')).not.toContain('unseen');
    expect(await page.evaluate(distanceFromEnd)).toBeGreaterThan(500);
    expect(await findViolations(page, 'light', panel)).toEqual([]);

    release();
    await see(page).lit('done');
    await expect.poll(() => page.$('.live-text')).toBeNull();
    const seeCalls = async () =>
      (await page.locator('.calls tr').allInnerTexts()).map((row) =>
        row.replaceAll(/\s+/g, ' ').trim(),
      );
    // The chart and the calls come in messages of their own.
    await expect
      .poll(seeCalls)
      .toEqual([
        'Purpose and model State Input Cached Output Reasoning Cost Time',
        expect.stringMatching(/^plan test:planner Answered 1,200 1,000 300 unknown \$0.0042 \d/),
        expect.stringMatching(/^upload no model Answered (– none ){5}\d/),
        expect.stringMatching(
          /^write with ‹github token› test:‹github token› · revision 2 Failed STAGE_UNAVAILABLE (unknown ){5}\d/,
        ),
        expect.stringMatching(/revision 2 Answered (unknown ){5}\d/),
        'Total: ≥ 1,500 tokens in 3 calls ≥ 1,200 ≥ 1,000 ≥ 300 unknown ≥ $0.0042',
      ]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, 'dark', panel)).toEqual([]);
    await page.click('#tab-timeline');
    await seeText('.timeline', /revision 2 · repairs 2 errors · unknown tokens in 2 calls/);
    expect(await page.content()).not.toContain(secret);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(hasNoBrowser)('all jobs', () => {
  test('submits a job, and updates the list live', async () => {
    const home = placeholderHome();
    const engine = await home.open();
    await engine.submit(request);
    const { page, complaints } = await openPage(browser, (await home.inspect(engine)).link());
    await see(page).text('.job-rows', /done/);
    const { jobId } = await engine.submit({ ...request, userId: 'u7' });
    await see(page).text('.job-rows [role=row]', /u7/);
    await engine.result(jobId);
    await see(page).text('.chip[aria-pressed=true]', /All2/);
    await page.fill('input[name=message]', 'hello there');
    await page.keyboard.press('Enter');
    await see(page).text('.problem', /Say what to build/);
    await page.fill('input[name=message]', 'a landing page for a zoo');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/jobs\//);
    await see(page).text('.job-head', /zoo/);
    // The browser itself reports the refused request.
    expect(complaints.filter((complaint) => !complaint.includes('400'))).toEqual([]);
  });

  test('has no buttons in read-only mode', async () => {
    const home = placeholderHome();
    const engine = await home.open();
    const { jobId } = await engine.submit({ ...request, approval: true });
    const inspector = await home.inspect(engine, { readOnly: true });
    const { page } = await openPage(browser, inspector.link());
    await see(page).text('.job-rows', /approval/);
    expect(await page.$$('.job-rows button, form')).toEqual([]);
    await page.goto(`${new URL(page.url()).origin}/#/jobs/${jobId}`);
    await see(page).lit('planned.awaitingApproval');
    expect(await page.$$('.actions')).toEqual([]);
    await page.goto(`${new URL(page.url()).origin}/#/usage`);
    await page.waitForSelector('.usage table');
    expect(await page.$$('.usage button')).toEqual([]);
  });

  test('pauses the store, and removes a job once that is confirmed', async () => {
    const home = placeholderHome();
    const engine = await home.open();
    const { jobId } = await engine.submit(request);
    await engine.result(jobId);
    const { page, complaints } = await openPage(
      browser,
      (await home.inspect(engine)).link('#/usage'),
    );
    await page.click('text=Pause the store');
    await page.waitForSelector('text=Resume the store');
    expect((await engine.queue()).paused).toBe(true);

    await page.goto(`${new URL(page.url()).origin}/#/jobs/${jobId}`);
    await page.click('button:text-is("Remove")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#remove-question', { state: 'detached' });
    expect(await engine.get(jobId)).toBeDefined();
    await page.click('button:text-is("Remove")');
    await page.click('[role=group] .danger');
    await page.waitForSelector('.job-table, .empty');
    expect(await engine.get(jobId)).toBeUndefined();
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(hasNoBrowser)('kept and removed jobs', () => {
  test.each([
    ['light', 1440],
    ['dark', 420],
  ] as const)('a job is kept with the keyboard, in %s at %i px', async (colorScheme, width) => {
    const home = placeholderHome();
    const engine = await home.open();
    const { jobId } = await engine.submit(request);
    await engine.result(jobId);
    const inspector = await home.inspect(engine);
    const { page, complaints } = await openPage(browser, inspector.link(`#/jobs/${jobId}`), {
      colorScheme,
      width,
    });
    const keep = page.getByRole('button', { name: 'Keep', exact: true });
    await keep.focus();
    expect(await keep.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('Space');
    await see(page).text('.job-title', / · pinned/);
    expect(await keep.getAttribute('aria-pressed')).toBe('true');
    expect(await engine.get(jobId)).toMatchObject({ pinned: true });
    expect(await findViolations(page, colorScheme)).toEqual([]);
    // On the screen, and nothing makes the page wider.
    const box = await keep.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.click('[role=tab]:has-text("Journal")');
    await see(page).text('[role=tabpanel]', /job\.pinned/);

    // The focus has stayed.
    await keep.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => keep.getAttribute('aria-pressed'), { timeout: 8000 }).toBe('false');
    expect(await engine.get(jobId)).not.toHaveProperty('pinned');
    expect(complaints).toEqual([]);
  });

  test('a removed job leaves an open list, and its open page says so', async () => {
    const home = placeholderHome();
    const engine = await home.open();
    const { jobId } = await engine.submit(request);
    const other = await engine.submit(request);
    await Promise.all([engine.result(jobId), engine.result(other.jobId)]);
    const inspector = await home.inspect(engine);
    const { page: list } = await openPage(browser, inspector.link());
    const { page, complaints } = await openPage(browser, inspector.link(`#/jobs/${jobId}`));
    await see(list).text('.chip[aria-pressed=true]', /All2/);
    await page.waitForSelector('.job-head');

    await engine.remove(jobId);

    await see(list).text('.chip[aria-pressed=true]', /All1/);
    expect(await list.locator('.job-rows [role=row]').count()).toBe(1);
    await see(page).text('main h1', /This job was removed/);
    expect(await page.locator('.job-head, .actions').count()).toBe(0);
    expect(await findViolations(page, 'light')).toEqual([]);
    await page.click('text=All jobs');
    await page.waitForSelector('.job-rows [role=row]');
    // The browser itself reports the job that is not found.
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
});

describe.skipIf(hasNoBrowser)('accessibility', () => {
  test.each(['light', 'dark'] as const)('axe finds no violations in %s', async (colorScheme) => {
    const home = placeholderHome();
    const engine = await home.open();
    const waiting = await engine.submit({ ...request, approval: true });
    const { jobId } = await engine.submit(request);
    await engine.result(jobId);
    const inspector = await home.inspect(engine);
    const { page } = await openPage(browser, inspector.link(), { colorScheme });
    await page.waitForSelector('.job-link');
    const found: unknown[] = await findViolations(page, colorScheme);
    await page.goto(`${new URL(page.url()).origin}/#/usage`);
    await page.waitForSelector('.usage table');
    found.push(...(await findViolations(page, colorScheme)));
    // The dark theme differs only in colours.
    for (const id of colorScheme === 'light' ? [jobId, waiting.jobId] : [jobId]) {
      await page.goto(`${new URL(page.url()).origin}/#/jobs/${id}`);
      await page.waitForSelector('.chart-drawing');
      const tabs = await page.$$('[role=tab]');
      found.push(...(await findViolations(page, colorScheme)));
      const isWhole = id === jobId && colorScheme === 'light';
      for (const tab of isWhole ? tabs : tabs.slice(0, 2)) {
        await tab.click();
        found.push(...(await findViolations(page, colorScheme, panel)));
      }
    }
    expect(found).toEqual([]);
  });
});

test.skipIf(hasNoBrowser)('a framed preview cannot read or change the inspector', async () => {
  const reports: string[] = [];
  let answer = '';
  const attacker = createServer((incoming, response) => {
    if (incoming.method === 'POST') {
      void text(incoming).then((report) => reports.push(report));
      response.end();
      return;
    }
    response.setHeader('Content-Type', 'text/html');
    response.end(answer);
  });
  attacker.listen(0, '127.0.0.1');
  await once(attacker, 'listening');
  onTestFinished(() => void attacker.close());
  const address = attacker.address();
  const port = typeof address === 'object' ? address?.port : 0;

  const home = placeholderHome();
  const url = `http://${'a'.repeat(26)}.localhost:${port}/`;
  const expiresAt = Date.now() + 60_000;
  const engine = await home.open({
    stages: fakeStages({ deploy: { output: { url, expiresAt } } }),
  });
  const waiting = await engine.submit({ ...request, approval: true });
  const { jobId } = await engine.submit({ ...request, projectType: 'static_html' });
  await engine.result(jobId);
  const inspector = await home.inspect(engine);
  const target = new URL(inspector.link()).origin;
  const victim = waiting.jobId;
  answer = attackPage.replace('{{origin}}', target).replace('{{victim}}', victim);
  const { page } = await openPage(browser, inspector.link(`#/jobs/${jobId}`));
  await page.click('#tab-preview');
  expect(await page.getAttribute('iframe', 'sandbox')).not.toContain('same-origin');
  await expect.poll(() => reports.length, { timeout: 8000 }).toBe(1);
  const outcome = JSON.parse(reports[0] ?? '{}') as Record<string, string>;
  expect(Object.keys(outcome)).toHaveLength(13);
  expect(Object.entries(outcome).filter(([, what]) => !what.startsWith('refused'))).toEqual([]);
  expect(new URL(page.url()).origin).toBe(target);
  expect((await engine.get(victim))?.phase).toBe('awaitingApproval');
});
