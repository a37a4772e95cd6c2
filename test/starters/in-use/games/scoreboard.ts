import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const scoreboard: App = {
  requests: [
    {
      message: 'score keeper for our card evenings, players Ivo, Nell and Sam, first to 200',
      shows: ['Score Keeper', '"Nell"', 'value="200"'],
      language: 'en',
    },
    {
      message: 'ein Punktezähler, wenigste Punkte gewinnen',
      shows: ['Spieler 1', 'id="lowest" checked'],
      language: 'de',
    },
    { message: 'スコアボード', shows: ['次のラウンド', 'プレイヤー 1'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      const players = page.locator('#players li');
      const count = await players.count();
      await page.locator('summary').press('Enter');
      await page.locator('#target').fill('20');
      await page.locator('#lowest').uncheck();
      await players.first().locator('[data-focus="0+5"]').press('Enter');
      await page.keyboard.press('Enter');
      expect(await players.first().locator('.total').textContent()).toBe('10');
      await page.locator('#close').click();
      await players.nth(1).locator('[type=number]').fill('25');
      await players.nth(1).locator('[type=number]').press('Tab');
      expect(await page.locator('.leader .name').inputValue()).toBe(
        await players.nth(1).locator('.name').inputValue(),
      );
      await page.locator('#undo').click();
      expect(await players.nth(1).locator('.total').textContent()).toBe('0');
      await players.first().locator('.name').fill('Us');
      await page.locator('#name').fill('<u>Guest</u>');
      await page.keyboard.press('Enter');
      await page.reload();
      expect(await players.count()).toBe(count + 1);
      expect(await players.last().locator('.name').inputValue()).toBe('<u>Guest</u>');
      expect(await players.first().locator('.name').inputValue()).toBe('Us');
      expect(await page.locator('#rounds tbody tr').count()).toBe(2);
      await page.locator('#reset').click();
      expect(await players.first().locator('.total').textContent()).toBe('0');
    },
  },
};
