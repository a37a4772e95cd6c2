import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const piano: App = {
  requests: [
    {
      message: 'a virtual piano with 3 octaves',
      shows: ['Virtual Piano', '"octaves": 3'],
      language: 'en',
    },
    { message: 'ein Klavier zum Spielen', shows: ['Orgel', 'Aufnehmen'], language: 'de' },
    { message: 'пианино', shows: ['Записать', '"octaves": 2'], language: 'ru' },
  ],
  use: {
    async keys(page) {
      const keys = page.locator('#keys button');
      expect(await keys.count()).toBe(1 + 12 * (await page.evaluate<number>('octaves')));
      await page.locator('#record').press('Enter');
      await page.keyboard.press('a');
      await page.keyboard.press('t');
      await keys.nth(4).press('Enter');
      await keys.nth(7).click({ position: { x: 24, y: 200 } });
      await page.locator('#record').click();
      expect(await page.evaluate('recorded.map(({ note }) => note)')).toEqual([60, 66, 64, 67]);
      await page.locator('#higher').click();
      expect(await keys.first().getAttribute('aria-label')).toBe('C5');
      await page.locator('#lower').click();
      await page.locator('#sound').selectOption('bells');
      await page.locator('#play').click();
      await page.locator('#keys .down').first().waitFor();
    },
    async touch(page) {
      await page.locator('#record').tap();
      await page
        .locator('.white')
        .first()
        .tap({ position: { x: 8, y: 120 } });
      expect(await page.evaluate('recorded.length')).toBe(1);
    },
  },
};
