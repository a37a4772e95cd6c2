import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const clicker: App = {
  requests: [
    {
      message:
        'idle clicker game about pizza, upgrades like oven, chef and delivery scooter, a prestige button',
      shows: ['🍕', '"name": "Delivery scooter"', 'id="renew"'],
      language: 'en',
    },
    { message: 'ein Klickspiel mit Keksen', shows: ['🍪', 'Helfende Hand'], language: 'de' },
    { message: 'クリッカーゲームを作って', shows: ['お手伝い'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      const count = page.locator('#count');
      const offer = page.locator('.offer').first();
      await offer.press('Enter');
      expect(await offer.getAttribute('aria-disabled')).toBe('true');
      await page.locator('#thing').focus();
      for (let press = 0; press < 16; press += 1) await page.keyboard.press('Enter');
      expect(await count.textContent()).toBe('16');
      await offer.press('Enter');
      expect(await offer.locator('.owned').textContent()).toBe('× 1');
      expect(await page.locator('#rate').textContent()).toMatch(/0[.,]2/u);
      // What was given up comes back, and an hour away counts.
      await page.locator('#again').press('Enter');
      expect(await offer.locator('.owned').textContent()).toBe('');
      await page.locator('#again').press('Enter');
      expect(await offer.locator('.owned').textContent()).toBe('× 1');
      await page.evaluate('game.at -= 3_600_000; save("game", game); save = () => {}');
      await page.reload();
      expect(await page.locator('#away').textContent()).toContain('720');
    },
    async touch(page) {
      await page.locator('#thing').tap();
      expect(await page.locator('#count').textContent()).toBe('1');
    },
  },
};
