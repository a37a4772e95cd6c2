import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const invitation: App = {
  requests: [
    {
      message:
        'wedding invitation for Lena and Paul, 14 June 2099 at Villa Rosa, 15:00 ceremony, 18:30 dinner, RSVP to lena@example.com',
      shows: ['Lena and Paul', 'June 14, 2099', 'Villa Rosa', 'dinner', 'mailto:lena@example.com'],
      language: 'en',
    },
    {
      message: 'Eine Einladung zum Sommerfest am 5. Juli 2099 um 18 Uhr',
      shows: ['5. Juli 2099', 'Der Ort folgt bald'],
      language: 'de',
    },
    { message: 'una invitación de cumpleaños', shows: ['La fecha llegará pronto'], language: 'es' },
  ],
  use: {
    async keys(page) {
      const replies = page.locator('.replies a');
      for (const reply of await replies.all()) {
        expect(await reply.getAttribute('href')).toMatch(/^(?:mailto|tel):/);
      }
      if (!(await page.evaluate('Boolean(content.date)'))) return;
      expect(await page.locator('#left').textContent()).toMatch(/\d/);
      const { year, month, day } = await page.evaluate<Record<string, number>>('content.date');
      const at = (hours: number) => new Date(year ?? 2099, (month ?? 1) - 1, day ?? 1, hours);
      await page.clock.setFixedTime(at(8));
      await page.reload();
      expect(await page.locator('#left').textContent()).not.toMatch(/\d/);
      const today = await page.locator('#left').textContent();
      await page.clock.setFixedTime(at(40));
      await page.reload();
      expect(await page.locator('#left').textContent()).not.toBe(today);
    },
  },
};
