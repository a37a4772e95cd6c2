import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const goalCounter: App = {
  requests: [
    {
      message: 'savings tracker: goal $3,200 until 31 October 2099, with a date and a note',
      shows: ['"goal": 3200', '"month": 10', '"year": 2099', 'id="note"', 'a week until'],
      language: 'en',
    },
    {
      message: 'track 2 litres of water a day with +250 ml buttons, and a glass that fills',
      shows: ['Water', 'id="vessel"', '"goal": 2000', '"unit": "ml"', '250', 'The last seven days'],
      language: 'en',
    },
    {
      message: 'трекер воды: цель 2000 мл, кнопки +200 +300 +500',
      shows: ['"goal": 2000', '"unit": "мл"', '300', 'Последние семь дней'],
      language: 'ru',
    },
    {
      message: 'Sparziel: 1.500 € für ein Fahrrad, mit den Knöpfen +10 und +50',
      shows: ['Sparziel', '"goal": 1500', '"currency": "EUR"', 'Insgesamt'],
      language: 'de',
    },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: new Date('2026-05-06T12:00:00') });
      await page.reload();
      const count = () =>
        page.evaluate<number>('entries.reduce((sum, { amount }) => sum + amount, 0)');
      const [step = 0] = await page.evaluate<number[]>('steps');
      const goal = await page.evaluate<number>('goal');
      const before = await page.locator('#count').textContent();
      await page.locator('#steps button').first().press('Enter');
      await page.locator('#steps button').first().click();
      expect(await count()).toBe(2 * step);
      await page.locator('#undo').click();
      expect(await count()).toBe(step);
      await page.reload();
      expect(await count()).toBe(step);
      expect(await page.locator('#count').textContent()).not.toBe(before);
      await page.locator('#amount').fill(String(goal));
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.querySelector("#bar").value')).toBe(1);
      if (await page.evaluate('isDaily')) {
        expect(await page.locator('#past .reached').count()).toBe(1);
        expect(await page.locator('#streak').textContent()).toContain('1');
        await page.clock.setFixedTime(new Date('2026-05-07T09:00:00'));
        await page.reload();
        // Yesterday counts, and today begins anew.
        expect(await page.locator('#streak').textContent()).toContain('1');
        expect(await page.evaluate('document.querySelector("#bar").value')).toBe(0);
      } else {
        expect(await page.locator('#past li').count()).toBe(2);
        await page.locator('#restart').click();
        expect(await count()).toBe(0);
      }
      await page.locator('#goal').fill('5');
      await page.locator('#goal').press('Tab');
      await page.reload();
      expect(await page.locator('#goal').inputValue()).toBe('5');
    },
    async touch(page) {
      await page.locator('#steps button').last().tap();
      expect(await page.evaluate('entries.length')).toBe(1);
    },
  },
};
