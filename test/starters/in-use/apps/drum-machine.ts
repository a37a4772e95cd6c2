import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const drumMachine: App = {
  requests: [
    {
      message: 'a drum machine with kick, snare, hi-hat and cowbell, 8 steps, 96 bpm',
      shows: ['Drum Machine', 'Cowbell', '"steps": 8', '"tempo": 96'],
      language: 'en',
    },
    { message: 'eine Drum Machine', shows: ['Bassdrum', '"steps": 16'], language: 'de' },
    { message: 'ドラムマシン', shows: ['キック', 'テンポ'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      await page.locator('#clear').click();
      expect(await page.locator('.step[aria-pressed=true]').count()).toBe(0);
      await page.locator('.name').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await page.locator('.step').first().getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await page.locator('#tempo').fill('200');
      await page.reload();
      expect(await page.locator('.step[aria-pressed=true]').count()).toBe(2);
      expect(await page.locator('#beats').textContent()).toContain('200');
      await page.keyboard.press('p');
      expect(await page.locator('#play').getAttribute('aria-pressed')).toBe('true');
      await page.locator('.step.now').first().waitFor();
      await page.keyboard.press('p');
      expect(await page.locator('.step.now').count()).toBe(0);
      await page.locator('#example').click();
      expect(await page.locator('.step[aria-pressed=true]').count()).toBeGreaterThan(3);
    },
    async touch(page) {
      const step = page.locator('.step').nth(1);
      const before = await step.getAttribute('aria-pressed');
      await step.tap();
      expect(await step.getAttribute('aria-pressed')).not.toBe(before);
    },
  },
};
