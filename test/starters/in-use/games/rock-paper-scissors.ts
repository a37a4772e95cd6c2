import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const rockPaperScissors: App = {
  requests: [
    {
      message: 'piedra papel o tijera contra la máquina, al mejor de 5',
      shows: ['Piedra', 'Gana quien llegue a 3', 'Máquina'],
      language: 'es',
    },
    {
      message: 'rock paper scissors lizard spock, first to 7',
      shows: ['Spock', 'Lizard', 'First to 7'],
      language: 'en',
    },
    { message: 'じゃんけんゲーム', shows: ['グー', 'チョキ'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      await page.locator('[value=friend]').check();
      const hands = page.locator('[data-hand]');
      await hands.nth(1).press('Enter');
      // The first hand stays hidden.
      expect(await page.locator('#hand-x').textContent()).toBe('?');
      await hands.nth(0).press('Enter');
      expect(await page.locator('#hand-x svg').count()).toBe(1);
      expect(await page.locator('#score-x').textContent()).toBe('1');
      await page.keyboard.press('1');
      await page.keyboard.press('1');
      expect(await page.locator('#score-draw').textContent()).toBe('1');
      const all = await page.evaluate<number[]>(
        'hands.map((_, one) => hands.filter((_, two) => winnerOf(one, two) === 0).length)',
      );
      expect(new Set(all)).toEqual(new Set([(all.length - 1) / 2]));
      await page.locator('[value=computer]').check();
      await page.keyboard.press('Tab');
      await hands.nth(2).click();
      expect(await page.locator('#hand-o').textContent()).not.toBe('?');
      await page.evaluate('game.points = [goal - 1, goal - 1]; compare(1, 0)');
      expect(await page.evaluate('game.isOver')).toBe(true);
      await hands.nth(0).click();
      expect(await page.evaluate('Math.max(...game.points)')).toBeLessThan(2);
    },
    async touch(page) {
      await page.locator('[data-hand]').nth(0).tap();
      expect(await page.locator('#hand-x svg').count()).toBe(1);
    },
  },
};
