import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const intervalTimer: App = {
  requests: [
    {
      message: 'a timer for my sourdough: autolyse 45 min, bulk 4 h, proof 12 h',
      shows: ['Autolyse', '"seconds": 2700', 'Bulk', '"seconds": 14400', 'Proof'],
      language: 'en',
    },
    {
      message:
        'ein Intervall-Timer für mein Training: 8 Runden mit 40 Sekunden Belastung und 20 Sekunden Pause',
      shows: ['Belastung', 'Pause', '"rounds": 8', 'Überspringen'],
      language: 'de',
    },
    { message: 'タバタタイマー', shows: ['運動', '"seconds": 20', '"rounds": 8'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      const stages = await page.evaluate<{ name: string; seconds: number }[]>('stages');
      const [first, second] = stages;
      const stage = page.locator('#stage');
      expect(await stage.textContent()).toBe(first?.name);
      await page.locator('#toggle').press('Enter');
      await page.clock.runFor(10_000);
      await page.locator('#toggle').press('Enter');
      const left = await page.locator('#time').textContent();
      await page.clock.runFor(10_000);
      await page.reload();
      expect(await page.locator('#time').textContent()).toBe(left);
      await page.locator('#toggle').press('Enter');
      // It goes on while the page is closed.
      await page.clock.fastForward(((first?.seconds ?? 0) - 9) * 1000);
      await page.reload();
      expect(await stage.textContent()).toBe(second?.name);
      expect(await page.locator('#stages [aria-current]').textContent()).toContain(second?.name);
      await page.locator('#main').focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate('state.at')).toBe(2);
      const all = await page.evaluate<number>('all');
      for (let at = 2; at < all; at += 1) await page.locator('#skip').click();
      expect(await page.locator('#skip').isDisabled()).toBe(true);
      expect(await page.locator('#time').textContent()).toBe('0:00');
      await page.locator('#reset').click();
      expect(await page.evaluate('state.at')).toBe(0);
      // Lengths and rounds can be changed, and stay.
      const field = page.locator('#stages input').first();
      await field.fill('7');
      await field.press('Tab');
      await page.locator('#rounds').fill('3');
      await page.locator('#rounds').press('Tab');
      await page.reload();
      expect(await page.locator('#time').textContent()).toBe('0:07');
      expect(await page.evaluate('all')).toBe(stages.length * 3);
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#toggle').tap();
      expect(await page.evaluate('state.endsAt')).toBeGreaterThan(0);
    },
  },
};
