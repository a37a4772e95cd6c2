import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const guessNumber: App = {
  requests: [
    {
      message: 'guess the number game between 1 and 50 with 7 tries',
      shows: ['from 1 to 50', 'You have 7 tries'],
      language: 'en',
    },
    { message: 'Zahlenraten von 1 bis 1000', shows: ['von 1 bis 1000', 'Raten'], language: 'de' },
    { message: '数当てゲーム', shows: ['1 から 100'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      const type = async (value: unknown): Promise<void> => {
        await page.locator('#guess').fill(String(value));
        await page.keyboard.press('Enter');
      };
      await page.evaluate('game.number = 20');
      await type(5);
      expect(await page.locator('#low').textContent()).toBe('6');
      expect(await page.locator('#answer').textContent()).toContain('5');
      await type(30);
      expect(await page.locator('#high').textContent()).toBe('29');
      await type(99_999);
      expect(await page.locator('#guesses li').count()).toBe(2);
      await type(20);
      expect(await page.locator('#best').textContent()).toBe('3');
      await type(21);
      expect(await page.locator('#guesses li').count()).toBe(3);
      await page.locator('#again').click();
      expect(await page.locator('#guesses li').count()).toBe(0);
      await page.reload();
      expect(await page.locator('#best').textContent()).toBe('3');
    },
    async touch(page) {
      await page.locator('#guess').fill('7');
      await page.locator('[type=submit]').tap();
      expect(await page.locator('#guesses li').count()).toBe(1);
    },
  },
};
