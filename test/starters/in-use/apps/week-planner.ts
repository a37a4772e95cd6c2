import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const weekPlanner: App = {
  requests: [
    {
      message: 'weekly meal planner with breakfast, lunch and dinner, Monday to Sunday',
      shows: ['Breakfast', 'Dinner', '"days": 7', 'Shopping list'],
      language: 'en',
    },
    {
      message: 'ein Stundenplan von Montag bis Freitag, 8 bis 14 Uhr',
      shows: ['8:00', '13:00', '"days": 5', '"isFixed": true'],
      language: 'de',
    },
    { message: '週間プランナーを作って', shows: ['予定', '前の週を写す'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      const cell = page.locator('.day textarea').first();
      await cell.fill('<b>Soup</b>');
      await page.locator('#notes').fill('Milk');
      await page.reload();
      expect(await cell.inputValue()).toBe('<b>Soup</b>');
      if (await page.locator('#later').count()) {
        await page.locator('#later').press('Enter');
        expect(await cell.inputValue()).toBe('');
        await page.locator('#copy').press('Enter');
        expect(await cell.inputValue()).toBe('<b>Soup</b>');
      }
      await page.locator('#clear').press('Enter');
      expect(await cell.inputValue()).toBe('');
      expect(await page.locator('#said').textContent()).not.toBe('');
      await page.locator('#undo').press('Enter');
      expect(await cell.inputValue()).toBe('<b>Soup</b>');
      expect(await page.locator('#notes').inputValue()).toBe('Milk');
    },
  },
};
