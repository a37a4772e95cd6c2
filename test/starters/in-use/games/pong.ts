import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const pong: App = {
  requests: [
    {
      message: 'pong against the computer, first to 10 wins',
      shows: ['Pong', 'First to 10', '"goal": 10'],
      language: 'en',
    },
    {
      message: 'juego de ping pong para dos jugadores con sonido',
      shows: ['Jugador 1', 'Jugador 2', 'Sonido'],
      language: 'es',
    },
    { message: '탁구 게임', shows: ['컴퓨터'], language: 'ko' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      await page.locator('#start').press('Enter');
      const y = await page.evaluate<number>('game.bats[0]');
      await page.keyboard.down('w');
      await page.clock.runFor(200);
      await page.keyboard.up('w');
      expect(await page.evaluate('game.bats[0]')).toBeLessThan(y);
      await page.evaluate(
        'Object.assign(game.ball, { x: 60, y: game.bats[0], right: -400, down: 0, wait: 0 })',
      );
      await page.clock.runFor(64);
      expect(await page.evaluate('game.ball.right')).toBeGreaterThan(0);
      await page.keyboard.press('p');
      expect(await page.locator('#curtain').isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      await page.evaluate(
        'game.points[0] = goal - 1; game.ball.x = width + 30; game.ball.wait = 0',
      );
      await page.clock.runFor(64);
      expect(await page.evaluate('game.isOver')).toBe(true);
      expect(await page.locator('#message').textContent()).not.toBe('');
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#start').tap();
      await page.locator('#arena').tap({ position: { x: 20, y: 10 } });
      expect(await page.evaluate('game.bats[0]')).toBeLessThan(150);
    },
  },
};
