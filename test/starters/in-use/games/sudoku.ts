import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const sudoku: App = {
  requests: [
    {
      message: 'a hard sudoku game',
      shows: ['Sudoku Game', 'value="hard" selected'],
      language: 'en',
    },
    { message: 'ein Sudoku zum Spielen, in Grün', shows: ['Sudoku', 'Leicht'], language: 'de' },
    { message: '数独游戏', shows: ['难度'], language: 'zh' },
  ],
  use: {
    async keys(page) {
      const cells = page.locator('.cell');
      expect(await page.evaluate('solutions([...game.start], 2)')).toBe(1);
      const open = await page.evaluate<number>('game.cells.indexOf(0)');
      const right = await page.evaluate<number>(`game.solution[${open}]`);
      await cells.nth(open).click();
      const given = await page.evaluate<number>(
        `game.cells[peers[${open}].find((peer) => game.cells[peer] !== 0)]`,
      );
      await page.keyboard.press(String(given));
      expect(await cells.nth(open).getAttribute('class')).toContain('clash');
      expect(await page.locator('#status').textContent()).toContain(String(given));
      await page.keyboard.press('Delete');
      expect(await cells.nth(open).textContent()).toBe('');
      await page.keyboard.press(String(right));
      await page.reload();
      expect(await cells.nth(open).textContent()).toBe(String(right));
      await cells.nth(40).click();
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate('[...board.children].indexOf(document.activeElement)')).toBe(49);
      const blanks = await page.evaluate<number>(
        'game.cells.filter((digit) => digit === 0).length',
      );
      for (let hint = 0; hint < blanks; hint += 1) await page.locator('#hint').press('Enter');
      expect(await page.locator('#won').isVisible()).toBe(true);
      await page.locator('#again').click();
      expect(await page.locator('#won').isVisible()).toBe(false);
    },
    async touch(page) {
      const open = await page.evaluate<number>('game.cells.indexOf(0)');
      await page.locator('.cell').nth(open).tap();
      await page.locator('[data-digit="5"]').tap();
      expect(await page.locator('.cell').nth(open).textContent()).toBe('5');
    },
  },
};
