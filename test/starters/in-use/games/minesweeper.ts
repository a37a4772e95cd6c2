import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const minesweeper: App = {
  requests: [
    {
      message: 'minesweeper with 3 difficulty levels, flags and a timer',
      shows: ['Minesweeper', 'Flag', 'Hard'],
      language: 'en',
    },
    { message: 'игра сапёр 10x10 с 15 минами', shows: ['10 × 10, 15', 'Мины'], language: 'ru' },
    { message: '扫雷游戏', shows: ['地雷'], language: 'zh' },
  ],
  use: {
    async keys(page) {
      const cells = page.locator('.cell');
      await cells.nth(30).click({ button: 'right' });
      expect(await cells.nth(30).textContent()).toBe('⚑');
      await cells.nth(30).click();
      expect(await cells.nth(30).textContent()).toBe('⚑');
      await cells.nth(30).press('f');
      await cells.nth(30).press('Enter');
      // The first cell opens others, and no mine.
      expect(await page.evaluate('game.isOver')).toBe(false);
      expect(await page.locator('.cell.open').count()).toBeGreaterThan(3);
      await cells.nth(30).press('ArrowRight');
      expect(await page.evaluate('[...board.children].indexOf(document.activeElement)')).toBe(31);
      await page.evaluate('game.mine.forEach((mine, index) => mine || open(index))');
      expect(await page.locator('#won').isVisible()).toBe(true);
      expect(await page.locator('#best').textContent()).toContain(':');
      await page.locator('#again').click();
      await cells.nth(0).click();
      await page.evaluate('open(game.mine.indexOf(true))');
      expect(await page.locator('.cell.hit').count()).toBe(1);
      await page.locator('#again').click();
      expect(await page.locator('.cell.open').count()).toBe(0);
    },
    async touch(page) {
      await page.locator('#flag').tap();
      await page.locator('.cell').first().tap();
      expect(await page.locator('.cell').first().textContent()).toBe('⚑');
    },
  },
};
