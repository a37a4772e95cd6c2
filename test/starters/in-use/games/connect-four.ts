import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const connectFour: App = {
  requests: [
    {
      message: 'Vier gewinnt für zwei Spieler, die Spieler heißen Anna und Ben',
      shows: ['Vier gewinnt', '"Anna"', '"Ben"', 'value="friend" checked'],
      language: 'de',
    },
    {
      message: 'connect four against the computer',
      shows: ['Connect Four', 'value="computer" checked', 'Red', 'Yellow'],
      language: 'en',
    },
    { message: '四子棋', shows: ['红方'], language: 'zh' },
  ],
  use: {
    async keys(page) {
      await page.locator('[value=friend]').check();
      const columns = page.locator('.column');
      await columns.nth(3).press('Enter');
      await columns.nth(3).press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await page.locator('.disc[data-mark]').count()).toBe(2);
      for (const key of ['4', '5', '4', '5', '4']) await page.keyboard.press(key);
      expect(await page.locator('.disc.won').count()).toBe(4);
      expect(await page.locator('#score-x').textContent()).toBe('1');
      await page.reload();
      expect(await page.locator('#score-x').textContent()).toBe('1');
      await page.locator('[value=computer]').check();
      await page.clock.install();
      await columns.nth(0).click();
      await page.clock.runFor(1000);
      expect(await page.locator('.disc[data-mark="1"]').count()).toBe(1);
      // Where there is a way to win, it takes it.
      const won = await page.evaluate(
        `cells = Array(42).fill(-1); for (const at of [36, 37, 38]) cells[at] = 1; turn = 1; reply(cells); winnerOf(cells)`,
      );
      expect(won).toBe(1);
      await page.locator('#reset').click();
      expect(await page.locator('#score-o').textContent()).toBe('0');
    },
    async touch(page) {
      await page.locator('.column').nth(2).tap();
      expect(await page.locator('.disc[data-mark="0"]').count()).toBe(1);
    },
  },
};
