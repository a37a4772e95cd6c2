import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const runner: App = {
  requests: [
    {
      message: 'a dino runner game, jump with space',
      shows: ['Dino Runner', '"sign": "🦖"', 'Best'],
      language: 'en',
    },
    {
      message: 'ein Jump and Run Spiel mit einer Katze, die über Autos springt',
      shows: ['"sign": "🐱"', '🚗'],
      language: 'de',
    },
    { message: '跑酷游戏', shows: ['得分'], language: 'zh' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      await page.locator('#start').press('Enter');
      await page.clock.runFor(100);
      await page.keyboard.press('Space');
      await page.clock.runFor(100);
      expect(await page.evaluate('game.y')).toBeGreaterThan(20);
      // Over the hurdle, then into one.
      await page.evaluate(
        'game.hurdles = [{ x: place, sprite: hurdles[0] }]; game.y = 120; game.up = 0',
      );
      await page.clock.runFor(32);
      expect(await page.evaluate('game.isOver')).toBe(false);
      await page.evaluate(
        'game.hurdles = [{ x: place, sprite: hurdles[0] }]; game.y = 0; game.way = 900',
      );
      await page.clock.runFor(64);
      expect(await page.evaluate('game.isOver')).toBe(true);
      expect(Number(await page.locator('#best').textContent())).toBeGreaterThan(8);
      await page.locator('#start').press('Enter');
      expect(await page.evaluate('game.isOver')).toBe(false);
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#start').tap();
      await page.locator('#arena').tap();
      expect(await page.evaluate('game.up !== 0 || game.y > 0')).toBe(true);
    },
  },
};
