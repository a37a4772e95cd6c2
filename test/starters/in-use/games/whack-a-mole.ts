import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const whackAMole: App = {
  requests: [
    {
      message: 'whack a mole game with 45 seconds, the moles are rabbits',
      shows: ['Whack a Mole', '🐰', '"seconds": 45', 'Best'],
      language: 'en',
    },
    {
      message: 'ein Maulwurfspiel, Level schwer',
      shows: ['Rekord', 'value="hard" selected'],
      language: 'de',
    },
    { message: '打地鼠游戏，限时60秒', shows: ['"seconds": 60'], language: 'zh' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      await page.locator('#start').press('Enter');
      await page.clock.runFor(600);
      const up = await page.evaluate<number>('game.up');
      await page
        .locator('.hole')
        .nth((up + 1) % 9)
        .click();
      expect(await page.locator('#score').textContent()).toBe('0');
      await page.locator('.hole').nth(up).press('Enter');
      expect(await page.locator('#score').textContent()).toBe('1');
      await page.clock.runFor(700);
      await page.keyboard.press(String((await page.evaluate<number>('game.up')) + 1));
      expect(await page.locator('#score').textContent()).toBe('2');
      await page.evaluate('game.left = 1');
      await page.clock.runFor(1100);
      expect(await page.locator('#curtain').isVisible()).toBe(true);
      await page.reload();
      expect(await page.locator('#best').textContent()).toBe('2');
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#start').tap();
      await page.locator('.hole.up').tap({ timeout: 5000 });
      expect(await page.evaluate('game.score')).toBe(1);
    },
  },
};
