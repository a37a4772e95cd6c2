import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const platformer: App = {
  requests: [
    {
      message: 'a platformer: a cat collects fish, avoids dogs. 2 levels: garden, harbour. 4 lives',
      shows: ['"sign": "🐱"', '🐟', '"Harbour"', '"lives": 4'],
      language: 'en',
    },
    {
      message: 'ein Plattformspiel mit Doppelsprung',
      shows: ['Springen', '"isDouble": true'],
      language: 'de',
    },
    { message: '横スクロールアクションを作って', shows: ['ジャンプ'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      await page.locator('#start').press('Enter');
      await page.keyboard.down('ArrowRight');
      await page.clock.runFor(500);
      expect(await page.evaluate('game.x')).toBeGreaterThan(200);
      await page.keyboard.press('Space');
      await page.clock.runFor(120);
      expect(await page.evaluate('game.y < floor')).toBe(true);
      await page.keyboard.up('ArrowRight');
      // Every level can be done: each gap is narrower than a jump, each ledge lower.
      expect(
        await page.evaluate(
          'levels.every((_, level) => built(level).grounds.filter(({ isLedge }) => !isLedge).every(({ x, wide }, at, all) => at === 0 || x - all[at - 1].x - all[at - 1].wide < 210))',
        ),
      ).toBe(true);
      // Into a gap: a life less, and back on the ground.
      const lives = await page.evaluate<number>('game.lives');
      await page.evaluate(
        'Object.assign(game, { x: 650, y: floor + 60, upward: -400, walkers: [] })',
      );
      await page.clock.runFor(600);
      expect(await page.evaluate('game.lives')).toBe(lives - 1);
      expect(await page.locator('#lives').textContent()).toBe(String(lives - 1));
      // The flag of the last level ends the game.
      await page.evaluate('game.level = levels.length - 1; game.x = game.goal + 5');
      await page.clock.runFor(60);
      expect(await page.evaluate('game.isOver')).toBe(true);
      await page.locator('#start').press('Enter');
      expect(await page.locator('#lives').textContent()).toBe(String(lives));
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#start').tap();
      await page.locator('[data-act=jump]').tap();
      expect(await page.evaluate('game.upward !== 0')).toBe(true);
    },
  },
};
