import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const breakout: App = {
  requests: [
    {
      message: 'a breakout game with 2 lives, in purple',
      shows: ['Breakout', '"lives": 2'],
      language: 'en',
    },
    { message: 'fais-moi un jeu de casse-briques', shows: ['Vies', 'Commencer'], language: 'fr' },
    {
      message: 'arkanoid clone, dark, neon, with 2 levels and power-ups',
      shows: ['Bricks', '"lives": 3', '"levels": 2', '"multi"'],
      language: 'en',
    },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      const lives = await page.evaluate<number>('content.lives');
      await page.locator('#start').press('Enter');
      const x = await page.evaluate<number>('game.paddle.x');
      await page.keyboard.down('ArrowRight');
      await page.clock.runFor(200);
      await page.keyboard.up('ArrowRight');
      expect(await page.evaluate('game.paddle.x')).toBeGreaterThan(x);
      await page.evaluate('Object.assign(game.balls[0], { x: 400, y: 330, right: 0, down: -440 })');
      await page.clock.runFor(400);
      expect(Number(await page.locator('#score').textContent())).toBeGreaterThan(0);
      await page.keyboard.press('Space');
      expect(await page.locator('#curtain').isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      await page.evaluate(
        'game.bricks = []; Object.assign(game, { level: 1, bricks: [{ row: 0, column: 0 }] }); Object.assign(game.balls[0], { x: 60, y: 120, right: 0, down: -440 })',
      );
      await page.clock.runFor(200);
      expect(await page.evaluate('game.level')).toBe(2);
      await page.evaluate(
        'game.falling = [{ kind: "multi", x: game.paddle.x, y: game.paddle.y }]; Object.assign(game.balls[0], { x: 400, y: 330 })',
      );
      await page.clock.runFor(50);
      expect(await page.evaluate('game.balls.length')).toBe(3);
      await page.evaluate('game.balls.length = 1');
      for (let lost = 0; lost < lives; lost += 1) {
        await page.evaluate(
          'Object.assign(game.balls[0], { x: game.paddle.x > 480 ? 20 : 940, y: 700, right: 0, down: 440 })',
        );
        await page.clock.runFor(300);
      }
      expect(await page.locator('#lives').textContent()).toBe('0');
      expect(Number(await page.locator('#best').textContent())).toBeGreaterThan(0);
      await page.locator('#start').click();
      expect(await page.locator('#score').textContent()).toBe('0');
      await page.keyboard.press('p');
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#start').tap();
      await page.locator('#arena').tap({ position: { x: 30, y: 100 } });
      expect(await page.evaluate('game.paddle.x')).toBeLessThan(300);
    },
  },
};
