import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const invaders: App = {
  requests: [
    {
      message: 'space invaders game with 5 lives, shields and a boss every two waves',
      shows: ['Space Invaders', '"lives": 5', '"bossEvery": 2', 'Shields', 'Wave'],
      language: 'en',
    },
    { message: 'космический шутер с монстрами', shows: ['👾', 'Волна'], language: 'ru' },
    { message: 'jeu de tir spatial avec des fantômes', shows: ['👻', 'Vague'], language: 'fr' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      await page.locator('#start').press('Enter');
      const x = await page.evaluate<number>('game.ship');
      await page.keyboard.down('ArrowLeft');
      await page.clock.runFor(200);
      await page.keyboard.up('ArrowLeft');
      expect(await page.evaluate('game.ship')).toBeLessThan(x);
      await page.keyboard.press('Space');
      expect(await page.evaluate('game.shots.length')).toBe(1);
      await page.evaluate(
        'Object.assign(game.shots[0], { x: game.invaders.at(-1).x, y: game.invaders.at(-1).y })',
      );
      await page.clock.runFor(40);
      expect(await page.locator('#score').textContent()).toBe('10');
      const lives = await page.evaluate<number>('game.lives');
      await page.evaluate('game.bombs = [{ x: game.ship, y: height - 55 }]');
      await page.clock.runFor(40);
      expect(await page.evaluate('game.lives')).toBe(lives - 1);
      await page.evaluate('game.invaders = []');
      await page.clock.runFor(40);
      expect(await page.locator('#level').textContent()).toBe('2');
      await page.evaluate('game.invaders[0].y = height');
      await page.clock.runFor(40);
      expect(await page.locator('#curtain').isVisible()).toBe(true);
      expect(await page.locator('#best').textContent()).toBe('10');
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#start').tap();
      await page.locator('#arena').tap({ position: { x: 40, y: 60 } });
      expect(await page.evaluate('game.ship')).toBeLessThan(240);
    },
  },
};
