import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const reversi: App = {
  requests: [
    {
      message: 'an Othello game for two players, Ana vs Tom',
      shows: ['Othello', '"Ana"', '"Tom"', 'value="friend" checked'],
      language: 'en',
    },
    { message: 'オセロゲーム作って', shows: ['オセロ', '"黒"'], language: 'ja' },
    { message: 'игра реверси против компьютера', shows: ['Чёрные'], language: 'ru' },
  ],
  use: {
    async keys(page) {
      await page.clock.install();
      await page.locator('[value=friend]').check();
      expect(await page.locator('.cell.free').count()).toBe(4);
      await page.locator('.cell').nth(18).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await page.locator('#count-0').textContent()).toBe('4');
      await page.reload();
      expect(await page.locator('#count-0').textContent()).toBe('4');
      await page.locator('[value=friend]').check();
      await page.locator('[value=computer]').check();
      await page.locator('#again').click();
      await page.locator('.cell').nth(19).click();
      await page.clock.runFor(1000);
      expect(await page.locator('.cell[data-mark]').count()).toBe(6);
      // A corner is taken where it can be.
      await page.locator('#level').selectOption('hard');
      const cell = await page.evaluate(
        `cells = start(); cells[9] = 0; cells[18] = 1; turn = 1; reply(cells); cells[0]`,
      );
      expect(cell).toBe(1);
      // Two computers play to an end, whoever must pass.
      const count = await page.evaluate(
        `newGame(); while (!isOver()) put(movesOf(cells, turn)[0]); count(cells, 0) + count(cells, 1)`,
      );
      expect(count).toBeGreaterThan(20);
      await page.locator('#again').click();
      expect(await page.locator('#count-1').textContent()).toBe('2');
    },
    async touch(page) {
      await page.locator('.cell.free').first().tap();
      expect(await page.locator('#count-0').textContent()).toBe('4');
    },
  },
};
