import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { toJobError } from '../../../errors/to-job-error.ts';
import type { PageReply, PageRequest, WatchedPage } from './messages.ts';
import { openPageFiles, pageOrigin, type PageFiles } from './page-files.ts';
import { viewport } from './png.ts';
import { createPageProblems, type PageProblems } from './page-problems.ts';

/**
 * Opens the `index.html` of a folder in light and in dark mode, then its other pages, at most four, and
 * reports what happened. Runs in a
 * child process, because a page can make the driver library use any amount of memory. Leaves the
 * browser running: the parent process kills both.
 */
export async function watchPage(request: PageRequest, onOpening: () => void): Promise<PageReply> {
  let files: PageFiles;
  let browser: Browser;
  try {
    files = await openPageFiles(request.dir);
    if (files.find('/') === undefined) return unopened('There is no index.html to open.');
    browser = await startBrowser(request.command);
  } catch (error) {
    return unopened(toJobError(error).message);
  }
  onOpening();
  return { type: 'watched', ...(await watchBoth(browser, files, request.timeoutMs)) };
}

function unopened(reason: string): PageReply {
  return { type: 'unopened', reason };
}

async function startBrowser([executablePath = '', ...args]: readonly string[]): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  try {
    return await chromium.launch({
      executablePath,
      args,
      ignoreDefaultArgs: true,
      env: {},
      timeout: startMs,
    });
  } catch (cause) {
    throw new Error(`The browser did not start: ${whyNotStarted(cause)}`, { cause });
  }
}

const startMs = 10_000;

/** The last line of stderr of the sandbox or Chromium, taken from the library's long message. */
function whyNotStarted(error: unknown): string {
  const lines = [...String(error).matchAll(/\[err\] (.+)/g)].map(([, line]) => line);
  return lines.at(-1) ?? String(error).split('\n', 1)[0] ?? '';
}

async function watchBoth(
  browser: Browser,
  files: PageFiles,
  timeoutMs: number,
): Promise<WatchedPage> {
  const problems = createPageProblems();
  const endsAt = Date.now() + timeoutMs;
  const watchIn = async (colors: 'light' | 'dark') =>
    watch(await openContext(browser, files, problems, colors), endsAt);
  const [light, dark] = await Promise.allSettled([watchIn('light'), watchIn('dark')]);
  const failed = [light, dark].find(({ status }) => status === 'rejected');
  const other =
    failed === undefined ? await watchOthers(browser, files, problems, endsAt) : undefined;
  const { consoleErrors, failedRequests } = problems;
  return {
    consoleErrors,
    failedRequests,
    ...(light.status === 'fulfilled' && { light: light.value }),
    ...(dark.status === 'fulfilled' && { dark: dark.value }),
    ...(failed?.status === 'rejected' && { failure: failureOf(failed.reason, timeoutMs) }),
    ...(other !== undefined && {
      failure: `${other.path}: ${failureOf(other.error, timeoutMs)}`,
    }),
  };
}

/** Opens the other pages of a site, one after the other. Resolves with the first that failed. */
async function watchOthers(
  browser: Browser,
  files: PageFiles,
  problems: PageProblems,
  endsAt: number,
): Promise<{ readonly path: string; readonly error: unknown } | undefined> {
  for (const path of files.others(mostOthers)) {
    const context = await openContext(browser, files, problems.of(path), 'light');
    try {
      await watch(context, endsAt, path);
    } catch (error) {
      return { path, error };
    } finally {
      await context.close();
    }
  }
  return undefined;
}

const mostOthers = 4;

function failureOf(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `The page did not finish loading within ${timeoutMs / 1000} s.`;
  }
  return error === crash ? 'The page crashed.' : `The page could not be observed: ${String(error)}`;
}

async function openContext(
  browser: Browser,
  files: PageFiles,
  problems: Pick<PageProblems, 'addError' | 'addRequest'>,
  colorScheme: 'light' | 'dark',
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.addError(message.text());
  });
  context.on('weberror', (error) => problems.addError(describeError(error.error())));
  // Fails if the page has closed meanwhile.
  await context.route('**/*', (route) => answer(route, files, problems).catch(() => {}));
  return context;
}

/** Includes file and line if the stack names a file of the project. */
function describeError({ name, message, stack = '' }: Error): string {
  const [, file, line] = stack.match(projectFrame) ?? [];
  const position = file === undefined ? '' : ` (${file === '' ? 'index.html' : file}:${line})`;
  // A page can throw any value, so there may be no name.
  return `${name === '' ? 'Uncaught' : name}: ${message.slice(0, 150)}${position}`;
}

const projectFrame = /(?<!blob:)http:\/\/page\.localhost\/([^\s():]{0,100}):(\d{1,9}):\d/;

async function answer(
  route: Route,
  files: PageFiles,
  problems: Pick<PageProblems, 'addRequest'>,
): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  if (url.origin !== pageOrigin) {
    problems.addRequest(url.href, 'outside the project: pages are opened without network access');
    // An aborted navigation leaves the current page open; a blocked one would replace it.
    await route.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
    return;
  }
  const file = files.find(url.pathname);
  if (file !== undefined) return route.fulfill(file);
  // Browsers request the icon unasked.
  if (url.pathname !== '/favicon.ico') {
    problems.addRequest(url.pathname.slice(1), 'not a file in the project');
  }
  await route.fulfill({ status: 404, body: 'Not found' });
}

/** Takes a screenshot once the page has loaded. */
async function watch(context: BrowserContext, endsAt: number, path = ''): Promise<Uint8Array> {
  const page = await context.newPage();
  context.on('page', (popup) => void popup.close());
  return Promise.race([takeScreenshot(page, endsAt, path), crashed(page)]);
}

async function takeScreenshot(page: Page, endsAt: number, path: string): Promise<Uint8Array> {
  const timeout = (): number => Math.max(1, endsAt - Date.now());
  const url = new URL(path, `${pageOrigin}/`).href;
  await page.goto(url, { waitUntil: 'commit', timeout: timeout() });
  // A page that navigates away while loading never fires "load", but can still be captured.
  await page.waitForLoadState('load', { timeout: Math.min(loadMs, timeout()) }).catch(() => {});
  await page.waitForTimeout(restMs);
  return page.screenshot({ animations: 'disabled', timeout: timeout() });
}

/** All files are local: a page that loads at all does so faster. */
const loadMs = 2_000;

/** Time for what a page does right after loading. */
const restMs = 250;

const crash = new Error('The page crashed.');

function crashed(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.on('crash', () => reject(crash));
  });
}
