import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const peopleCards: App = {
  requests: [
    {
      message: 'a team page with a card per person: Anna (chef, loves pasta), Ben (waiter)',
      shows: ['Anna', 'chef', 'loves pasta', 'Ben', 'waiter', 'People: 2'],
      language: 'en',
    },
    {
      message:
        'ein Stammbaum für meine Familie. Großeltern: Rosa (geboren 1941), Karl. Eltern: Anna und Tom. Kinder: Mia, Leo',
      shows: ['Großeltern', 'Rosa', 'geboren 1941', 'Tom', 'Leo', 'class="groups tree"'],
      language: 'de',
    },
    {
      message: 'Наша команда: Анна (повар), Борис (официант)',
      shows: ['Борис', 'официант'],
      language: 'ru',
    },
  ],
  use: {
    async keys(page) {
      const names = await page.locator('.card :is(h2, h3)').allTextContents();
      expect(names.length).toBeGreaterThan(1);
      expect(new Set(names).size).toBe(names.length);
      expect(await page.locator('.initials').first().textContent()).toBe([...(names[0] ?? '')][0]);
    },
  },
};
