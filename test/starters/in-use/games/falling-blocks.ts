import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const fallingBlocks: App = {
  requests: [
    { message: 'a tetris game in teal', shows: ['Tetris', 'Hold'], language: 'en' },
    { message: 'ein Tetris-Spiel, dunkel', shows: ['Tetris', 'Nächster'], language: 'de' },
    { message: '俄罗斯方块', shows: ['俄罗斯方块', '暂存'], language: 'zh' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      await page.locator('#start').press('Enter');
      const at = (key: string) => page.evaluate<number>(`game.block.${key}`);
      const x = await at('x');
      await page.keyboard.press('ArrowLeft');
      expect(await at('x')).toBe(x - 1);
      const y = await at('y');
      await page.clock.runFor(1000);
      expect(await at('y')).toBeGreaterThan(y);
      const kind = await at('kind');
      await page.keyboard.press('c');
      expect(await page.evaluate('game.held')).toBe(kind);
      await page.evaluate(
        'game.cells[19].fill(0); game.cells[19][0] = -1; game.block = { kind: 0, shape: [[1], [1], [1], [1]], x: 0, y: 0 }',
      );
      await page.keyboard.press('Space');
      await page.clock.runFor(50);
      expect(await page.evaluate('game.lines')).toBe(1);
      await page.keyboard.press('p');
      expect(await page.locator('#curtain').isVisible()).toBe(true);
      await page.keyboard.press('p');
      await page.evaluate('game.cells.forEach((row, index) => index > 0 && row.fill(0, 2))');
      await page.keyboard.press('Space');
      await page.clock.runFor(50);
      expect(await page.locator('#curtain').isVisible()).toBe(true);
      expect(Number(await page.locator('#best').textContent())).toBeGreaterThan(100);
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#start').tap();
      const x = await page.evaluate<number>('game.block.x');
      await page.locator('[data-direction=right]').tap();
      expect(await page.evaluate('game.block.x')).toBe(x + 1);
    },
  },
};
