import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const chromiumPath = '/usr/bin/chromium';
const shellPath = '/usr/bin/chromium-headless-shell';

/** Tests that need a browser are skipped without it. */
export const hasNoBrowser = !existsSync(chromiumPath);
if (hasNoBrowser) console.warn(`Skipping browser tests: ${chromiumPath} does not exist.`);

/** Debian's headless shell takes a third less of the CPU; `whole` is what people use. */
export function launchBrowser(which?: 'whole'): Promise<Browser> {
  return chromium.launch({
    executablePath: which === 'whole' || !existsSync(shellPath) ? chromiumPath : shellPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors that the page logged or threw. */
  readonly complaints: readonly string[];
  /** Hosts that it sent requests to. */
  readonly hosts: ReadonlySet<string>;
}

/** Opens a page in its own browser context, with its own cookies. */
export async function openPage(
  browser: Browser,
  url: string,
  options: { readonly colorScheme?: 'light' | 'dark'; readonly width?: number } = {},
): Promise<OpenedPage> {
  const { colorScheme = 'light', width = 1440 } = options;
  const context = await browser.newContext({
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width, height: 900 },
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
  await page.goto(url);
  return { page, complaints, hosts };
}
