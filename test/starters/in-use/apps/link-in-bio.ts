import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const linkInBio: App = {
  requests: [
    {
      message:
        'link in bio for DJ Nova: https://instagram.com/djnova, https://soundcloud.com/djnova and booking@djnova.example',
      shows: [
        'DJ Nova',
        'href="https://instagram.com/djnova"',
        'SoundCloud',
        'mailto:booking@djnova.example',
      ],
      language: 'en',
    },
    {
      message: 'Linkseite für Mira Holt mit Instagram, Blog und Shop',
      shows: ['Mira Holt', 'Instagram', 'Die Adresse folgt'],
      language: 'de',
    },
    { message: 'a linktree style page in orange', shows: ['The address follows'], language: 'en' },
  ],
  use: {
    async keys(page) {
      expect(await page.locator('nav li').count()).toBeGreaterThan(1);
      for (const link of await page.locator('nav a').all()) {
        expect(await link.getAttribute('href')).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
        await link.focus();
        expect(await link.evaluate('document.activeElement.tagName')).toBe('A');
      }
    },
  },
};
