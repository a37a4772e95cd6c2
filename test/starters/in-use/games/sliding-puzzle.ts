import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const slidingPuzzle: App = {
  requests: [
    {
      message: 'sliding puzzle 3x3 with timer and move counter',
      shows: ['Sliding Puzzle', 'value="3" selected', 'Moves', 'Time'],
      language: 'en',
    },
    { message: 'игра пятнашки', shows: ['value="4" selected', 'Ходы'], language: 'ru' },
    { message: 'jeu de taquin', shows: ['Coups'], language: 'fr' },
  ],
  use: {
    async keys(page) {
      const start = await page.evaluate<number[]>('game.tiles');
      expect(await page.evaluate('isSolvable(game.tiles, game.size)')).toBe(true);
      await page.evaluate(
        'game.tiles = [...game.tiles.keys()].map((index) => (index + 1) % game.tiles.length); slide(game.tiles.length - 2)',
      );
      expect(await page.locator('#moves').textContent()).toBe('1');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator('#won').isVisible()).toBe(true);
      expect(await page.locator('#best').textContent()).not.toBe('–');
      await page.locator('#again').click();
      expect(await page.locator('#moves').textContent()).toBe('0');
      expect(await page.evaluate<number[]>('game.tiles')).toHaveLength(start.length);
      await page.locator('#level').selectOption('5');
      expect(await page.locator('.tile').count()).toBe(25);
    },
    async touch(page) {
      const beside = await page.evaluate<number>(
        `(() => { const gap = game.tiles.indexOf(0); return gap % game.size === 0 ? gap + 1 : gap - 1; })()`,
      );
      await page.locator('.tile').nth(beside).tap();
      expect(await page.locator('#moves').textContent()).toBe('1');
    },
  },
};
