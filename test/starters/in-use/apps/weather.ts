import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const weather: App = {
  requests: [
    {
      message: 'weather page for Oslo, Bergen and Tromsø',
      shows: ['Oslo', '"name": "Tromsø"', 'makes nothing up'],
      language: 'en',
    },
    { message: 'eine Wetterseite für Kiel', shows: ['"name": "Kiel"', 'Gewitter'], language: 'de' },
    { message: '天気予報のページ', shows: ['あなたの場所', '雷雨'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      // It makes up no weather.
      expect(await page.locator('#degrees').textContent()).toBe('–°');
      expect(await page.locator('#week li').count()).toBe(7);
      await page.locator('summary').press('Enter');
      await page.locator('[data-day="0"][data-field=high]').fill('21.4');
      await page.locator('[data-day="0"][data-field=low]').fill('-3');
      await page.locator('select').first().selectOption('storm');
      expect(await page.locator('#degrees').textContent()).toBe('21°');
      expect(await page.locator('#picture path').count()).toBe(2);
      await page.locator('[name=unit][value=f]').press(' ');
      expect(await page.locator('#degrees').textContent()).toBe('71°');
      expect(await page.locator('#week small').first().textContent()).toBe('27°');
      expect(await page.locator('[data-day="0"][data-field=high]').inputValue()).toBe('70.5');
      await page.reload();
      expect(await page.locator('#degrees').textContent()).toBe('71°');
      if ((await page.locator('[name=place]').count()) > 1) {
        await page.locator('[name=place]').last().press(' ');
        expect(await page.locator('#degrees').textContent()).toBe('–°');
      }
    },
  },
};
