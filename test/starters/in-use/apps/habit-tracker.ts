import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const habitTracker: App = {
  requests: [
    {
      message: 'a habit tracker for meditation, running and reading, in green',
      shows: ['Habit Tracker', 'Streak'],
      language: 'en',
    },
    {
      message: 'Habit-Tracker mit Meditieren, Laufen und Lesen',
      shows: ['Meditieren', 'Laufen', 'Lesen', 'Serie'],
      language: 'de',
    },
    {
      message: 'habit list: yoga, journal, early nights',
      shows: ['Yoga', 'Early nights'],
      language: 'en',
    },
  ],
  use: {
    async keys(page) {
      const rows = page.locator('#habits tr');
      const all = await rows.count();
      const open = rows.first().locator('.box:enabled').last();
      await open.press('Enter');
      expect(await open.getAttribute('aria-pressed')).toBe('true');
      expect(await page.evaluate('document.activeElement.className')).toBe('box');
      expect(await rows.first().locator('.streak b').textContent()).toBe('1');
      await page.locator('#earlier').click();
      await rows.first().locator('.box').last().click();
      await page.locator('#later').click();
      expect(await page.locator('#later').isDisabled()).toBe(true);
      await page.locator('#name').fill('<i>Sleep</i>');
      await page.keyboard.press('Enter');
      const name = rows.first().locator('[contenteditable]');
      await name.fill('<b>Renamed</b>');
      await name.press('Enter');
      await page.reload();
      expect(await name.textContent()).toBe('<b>Renamed</b>');
      expect(await rows.count()).toBe(all + 1);
      expect(await rows.last().textContent()).toContain('<i>Sleep</i>');
      await rows.first().locator('.tool').click();
      expect(await rows.count()).toBe(all);
      await page.keyboard.press('Enter');
      expect(await rows.count()).toBe(all + 1);
      expect(await open.getAttribute('aria-pressed')).toBe('true');
    },
    async touch(page) {
      const box = page.locator('.box:enabled').first();
      await box.tap();
      expect(await box.getAttribute('aria-pressed')).toBe('true');
    },
  },
};
