import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const catchGame: App = {
  requests: [
    {
      message: 'catch falling apples, avoid bombs, 60 seconds',
      shows: ['Catch: apples', 'Avoid: bombs', '"seconds": 60', 'Best'],
      language: 'en',
    },
    {
      message: 'ein Spiel: fange Sterne und Monde, vermeide Kometen, 45 Sekunden lang',
      shows: ['Fange: Sterne und Monde', 'Meide: Kometen', '"seconds": 45', 'Rekord'],
      language: 'de',
    },
    {
      message: 'игра: лови яблоки, избегай бомб',
      shows: ['яблоки', 'бомб', 'Жизни'],
      language: 'ru',
    },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      await page.locator('#start').press('Enter');
      await page.clock.runFor(100);
      const x = await page.evaluate<number>('game.basket.x');
      await page.keyboard.down('ArrowLeft');
      await page.clock.runFor(200);
      await page.keyboard.up('ArrowLeft');
      expect(await page.evaluate('game.basket.x')).toBeLessThan(x);
      const drop = (isHazard: boolean) =>
        page.evaluate(
          `game.things = [{ name: 'x', kind: 0, isHazard: ${isHazard}, haste: 1, x: game.basket.x, y: game.basket.y }]`,
        );
      await drop(false);
      await page.clock.runFor(50);
      expect(await page.locator('#score').textContent()).toBe('1');
      await drop(true);
      await page.clock.runFor(50);
      expect(await page.locator('#lives').textContent()).toBe('2');
      await page.keyboard.press('p');
      expect(await page.locator('#curtain').isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      if (await page.locator('#left').count()) await page.evaluate('game.left = 0.01');
      else await page.evaluate('game.lives = 0');
      await page.clock.runFor(100);
      expect(await page.evaluate('game.isOver')).toBe(true);
      await page.reload();
      expect(await page.locator('#best').textContent()).toBe('1');
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#start').tap();
      await page.locator('#arena').tap({ position: { x: 40, y: 100 } });
      expect(await page.evaluate('game.basket.x')).toBeLessThan(450);
    },
  },
};
