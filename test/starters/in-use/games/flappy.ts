import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const flappy: App = {
  requests: [
    { message: 'flappy bird in orange', shows: ['Flappy Bird', 'Score'], language: 'en' },
    { message: 'ein Flappy-Bird-Spiel, dunkel', shows: ['Rekord', 'Starten'], language: 'de' },
    { message: '플래피 버드 게임', shows: ['점수'], language: 'ko' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      await page.locator('#start').press('Enter');
      await page.clock.runFor(300);
      const down = await page.evaluate<number>('game.bird.down');
      await page.keyboard.press('Space');
      expect(await page.evaluate('game.bird.down')).toBeLessThan(down);
      // Keeps the bird within the next gap until it is through.
      for (let round = 0; round < 60 && (await page.evaluate('game.score')) === 0; round += 1) {
        await page.evaluate('game.bird.y = game.columns[0].top + gap / 2; game.bird.down = 0');
        await page.clock.runFor(64);
      }
      expect(await page.locator('#score').textContent()).toBe('1');
      await page.keyboard.press('p');
      expect(await page.locator('#curtain').isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      await page.clock.runFor(4000);
      expect(await page.evaluate('game.isOver')).toBe(true);
      expect(await page.locator('#best').textContent()).toBe('1');
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#start').tap();
      await page.locator('#arena').tap();
      expect(await page.evaluate('game.score')).toBe(0);
    },
  },
};
