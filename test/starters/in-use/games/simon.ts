import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const simon: App = {
  requests: [
    {
      message: 'a simon says memory game with 4 colors and sounds',
      shows: ['Simon', 'Green', 'Sound', 'data-count="4"'],
      language: 'en',
    },
    { message: 'Senso-Spiel mit sechs Farben', shows: ['Rosa', 'data-count="6"'], language: 'de' },
    { message: 'لعبة سايمون', shows: ['أخضر'], language: 'ar' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      await page.locator('#start').press('Enter');
      for (const length of [1, 2]) {
        for (let part = 0; part < 40 && (await page.evaluate('at')) !== 0; part += 1) {
          await page.clock.runFor(100);
        }
        const row = await page.evaluate<number[]>('row');
        expect(row).toHaveLength(length);
        for (const index of row) await page.keyboard.press(String(index + 1));
      }
      expect(await page.locator('#best').textContent()).toBe('2');
      for (let part = 0; part < 60 && (await page.evaluate('at')) !== 0; part += 1) {
        await page.clock.runFor(100);
      }
      const right = await page.evaluate<number>('row[0]');
      await page
        .locator('.light')
        .nth((right + 1) % 4)
        .click();
      expect(await page.locator('#turn').textContent()).toContain('2');
      await page.reload();
      expect(await page.locator('#best').textContent()).toBe('2');
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#start').tap();
      await expect.poll(() => page.evaluate('at'), { timeout: 5000 }).toBe(0);
      await page
        .locator('.light')
        .nth(await page.evaluate<number>('row[0]'))
        .tap();
      expect(await page.locator('#score').textContent()).toBe('2');
    },
  },
};
