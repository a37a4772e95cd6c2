import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { filesFor, planFor } from '../make-project.ts';
import { check } from '../../stages/validate/check.ts';
import { axePath, hasBrowser, openBrowser, serveSites } from './open-site.ts';
import type { PageRequest } from './page-request.ts';
import { uses } from './page-uses.ts';

/**
 * Pages are what was asked for, valid, accessible in light and dark, and usable by keyboard, mouse and finger.
 * Several files of tests call it, so that they run side by side, each with a browser of its own.
 */
export function testPages(pages: Readonly<Record<string, readonly PageRequest[]>>): void {
  if (!hasBrowser) console.warn('Skips the pages in a browser: there is no Chromium.');
  const requests = Object.entries(pages).flatMap(([starter, list]) =>
    list.map((request, index) => ({ ...request, starter, site: `${starter}-${index + 1}` })),
  );
  const sites = new Map<string, ReadonlyMap<string, string>>();
  let origin = '';
  let stop = (): void => {};
  let mouse: Awaited<ReturnType<typeof openBrowser>>;
  let finger: Awaited<ReturnType<typeof openBrowser>>;
  /** The address of the page that was only looked at since it was loaded. */
  let unused: string | undefined;

  beforeAll(async () => {
    if (!hasBrowser) return;
    ({ origin, close: stop } = await serveSites(sites));
    [mouse, finger] = await Promise.all([
      openBrowser(),
      openBrowser({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } }),
    ]);
  });

  afterAll(async () => {
    if (!hasBrowser) return;
    await Promise.all([mouse.close(), finger.close()]);
    stop();
  });

  test.each(requests)(
    '$site is what was asked for, and valid',
    async ({ site, starter, message, shows, language }) => {
      const plan = await planFor('static_html', message);
      expect(plan.starter).toBe(starter);
      const files = await filesFor(plan, message);
      sites.set(site, files);
      expect(await check('static_html', Object.fromEntries(files))).toEqual([]);
      const all = [...files.values()].join('\n').toLowerCase();
      for (const words of shows) expect(all).toContain(words.toLowerCase());
      expect(files.get('index.html')).toContain(`<html lang="${language}"`);
      expect(files.get('README.md')).toContain('`index.html`');
    },
  );

  // Those of one site follow each other, so that it is loaded once for the first two.
  describe.skipIf(!hasBrowser).each(requests)('$site in a browser', ({ site, starter }) => {
    test('is accessible, without errors, and fits 320 px', async () => {
      const { page, problems } = await open(mouse.browser, site);
      const paths = [...(await filesOf(site)).keys()].filter((path) => path.endsWith('.html'));
      for (const path of paths.slice(0, 2)) {
        if (path !== 'index.html') await page.goto(`${origin}/${site}/${path}`);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width: 1280, height: 900 });
          // At the same width, the dark theme differs only in colours.
          const rules = colorScheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : [];
          expect(await violations(page, rules), `${path} ${colorScheme}`).toEqual([]);
          await page.setViewportSize({ width: 320, height: 640 });
          expect(
            await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
          ).toBeLessThanOrEqual(0);
          if (colorScheme === 'dark') expect(await violations(page), `${path} 320`).toEqual([]);
        }
      }
      expect(problems).toEqual([]);
      unused = page.url();
    });

    test('works with keyboard and mouse', async () => {
      const { page, problems } = await open(mouse.browser, site);
      await page.setViewportSize({ width: 1100, height: 900 });
      await uses[starter]?.keys(page);
      expect(await violations(page)).toEqual([]);
      expect(problems).toEqual([]);
    });

    const touch = uses[starter]?.touch;
    if (touch === undefined) return;
    test('works with a finger', async () => {
      const { page, problems } = await open(finger.browser, site);
      await touch(page);
      expect(problems).toEqual([]);
    });
  });

  /** The files of a site, made when it is used first: a run of a few sites makes no others. */
  async function filesOf(site: string): Promise<ReadonlyMap<string, string>> {
    const { message } = requests.find((request) => request.site === site) ?? { message: '' };
    const files =
      sites.get(site) ?? (await filesFor(await planFor('static_html', message), message));
    sites.set(site, files);
    return files;
  }

  async function open(
    browser: BrowserContext,
    site: string,
  ): Promise<{ page: Page; problems: string[] }> {
    await filesOf(site);
    // One tab for all sites: a new one takes as much CPU as the test.
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.removeAllListeners();
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
    const problems: string[] = [];
    page.on('console', (entry) => problems.push(`console: ${entry.text()}`));
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      // Leaving a page cancels its requests.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`);
    });
    page.on('request', (request) => {
      if (request.url() !== origin + axePath && !request.url().startsWith(`${origin}/${site}/`))
        problems.push(`outside: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
    });
    const isLoaded = page.url() === `${origin}/${site}/` && page.url() === unused;
    unused = undefined;
    if (isLoaded) return { page, problems };
    // What an earlier use left there: all sites have one origin.
    if (page.url().startsWith(origin)) await page.evaluate(forget);
    await page.goto(`${origin}/${site}/`);
    // A page may save as it is left.
    if (await page.evaluate(forget)) await page.reload();
    return { page, problems };
  }
}

const forget = `localStorage.length + sessionStorage.length > 0 &&
  (localStorage.clear(), sessionStorage.clear(), true)`;

/** The findings of axe-core, of some of its rules or of all, one per line. */
async function violations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  const options = { resultTypes: ['violations'], ...(rules.length > 0 && { runOnly: rules }) };
  return page.evaluate(`import('${axePath}').then(() => axe.run(document, ${JSON.stringify(options)}))
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`);
}
