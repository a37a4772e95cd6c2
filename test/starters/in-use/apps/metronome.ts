import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const metronome: App = {
  requests: [
    {
      message: 'a metronome with tap tempo from 40 to 208 bpm in 3/4',
      shows: ['Metronome', 'min="40" max="208"', '"beats": 3'],
      language: 'en',
    },
    { message: 'ein Metronom mit 96 bpm', shows: ['"tempo": 96', 'Tempo tippen'], language: 'de' },
    { message: 'メトロノームを作って', shows: ['タップでテンポ'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      await page.clock.install();
      await page.clock.pauseAt(new Date(Date.now() + 60_000));
      await page.locator('body').press('t');
      await page.clock.runFor(500);
      await page.locator('body').press('t');
      expect(await page.locator('#tempo').inputValue()).toBe('120');
      await page.locator('body').press('ArrowUp');
      expect(await page.locator('#beats').textContent()).toContain('121');
      await page.locator('#bar').selectOption('5');
      await page.reload();
      expect(await page.locator('#beats').textContent()).toContain('121');
      expect(await page.locator('#lights span').count()).toBe(5);
      await page.clock.resume();
      await page.locator('body').press('Space');
      await page.locator('#lights .now').first().waitFor();
      await page.locator('#play').click();
      expect(await page.locator('#play').getAttribute('aria-pressed')).toBe('false');
    },
    async touch(page) {
      const tempo = Number(await page.locator('#tempo').inputValue());
      await page.locator('#faster').tap();
      expect(await page.locator('#beats').textContent()).toContain(String(tempo + 1));
    },
  },
};
