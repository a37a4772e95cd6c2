import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const countdown: App = {
  requests: [
    {
      message: 'a countdown to our wedding on 14 June 2099 at 3 pm',
      shows: ['Countdown to Our Wedding', '"year": 2099', '"hour": 15'],
      language: 'en',
    },
    {
      message: 'Countdown bis zum Sommerfest am 5. Juli 2099, in Orange',
      shows: ['Sommerfest', '"month": 7'],
      language: 'de',
    },
    {
      message:
        'Countdown bis zur Rente am 31. März 2099, nur Arbeitstage, und wie viel Prozent vom Jahr um sind',
      shows: ['"isWorkDays": true', 'id="year"', 'Arbeitstage (Mo–Fr)'],
      language: 'de',
    },
    {
      message: 'クリスマスまでのカウントダウン',
      shows: ['"month": 12', '"day": 25'],
      language: 'ja',
    },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: new Date('2098-12-20T12:00:00') });
      await page.reload();
      await page.clock.pauseAt(new Date('2098-12-20T12:00:01'));
      const days = Number((await page.locator('#day').textContent())?.replaceAll(/\D/g, ''));
      expect(days).toBeGreaterThan(0);
      // From Monday 22 December 2098 to Tuesday 31 March 2099.
      if ((await page.locator('.clock.work').count()) > 0) expect(days).toBe(72);
      expect(await page.locator('#day-label').textContent()).not.toBe('');
      const seconds = await page.locator('#second').textContent();
      await page.clock.runFor(1000);
      expect(await page.locator('#second').textContent()).not.toBe(seconds);
      await page.locator('summary').click();
      await page.locator('#name').fill('<b>Tea</b>');
      await page.locator('#date').fill('2098-12-20T12:01');
      await page.locator('#name').press('Enter');
      expect(await page.locator('#title').textContent()).toBe('<b>Tea</b>');
      expect(await page.locator('#minute').textContent()).toBe('0');
      await page.clock.runFor(60_000);
      expect(await page.locator('#over').textContent()).not.toBe('');
      await page.locator('summary').click();
      await page.locator('#reset').click();
      expect(await page.locator('#title').textContent()).not.toBe('<b>Tea</b>');
      await page.clock.resume();
    },
  },
};
