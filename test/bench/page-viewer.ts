/** Opens pages in Chromium, in a process of its own, whose CPU does not count as the engine's. */
import { chromium } from 'playwright-core';

/** What the bench sends: an address, and what to wait for on the page. */
export interface ViewOrder {
  readonly address: string;
  readonly selector?: string;
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'],
});
const page = await browser.newPage();

process.on('message', ({ address, selector }: ViewOrder) => {
  void view(address, selector).then(() => process.send?.('seen'));
});
process.on('disconnect', () => void browser.close().then(() => process.exit()));
process.send?.('ready');

async function view(address: string, selector: string | undefined): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  if (selector !== undefined) await page.waitForSelector(selector);
}
