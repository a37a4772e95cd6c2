import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const cv: App = {
  requests: [
    {
      message:
        "résumé for Mira Holt, nurse in Lyon, worked at St Mary's Hospital 2019-2024, speaks French and English, mira@holt.example, skills: triage, wound care",
      shows: [
        '<h1>Mira Holt</h1>',
        'Nurse in Lyon',
        '<span class="when">2019-2024</span>',
        '<li>French</li>',
        '<li>Wound care</li>',
        'mailto:mira@holt.example',
        'Your degree, school and year.',
      ],
      language: 'en',
    },
    {
      message: 'Lebenslauf für Petra Klein, Krankenpflegerin, mit Erfahrung und Ausbildung',
      shows: ['<h1>Petra Klein</h1>', 'Krankenpflegerin', 'Deine letzte Stelle'],
      language: 'de',
    },
    {
      message:
        'my CV: Jonas Weber, software engineer. Experience: Developer at Acme 2020-2024, Tester at Beta 2016-2020. Skills: Rust, Go',
      shows: ['<h1>Jonas Weber</h1>', 'Software engineer', 'Tester at Beta', '<li>Go</li>'],
      language: 'en',
    },
  ],
  use: {
    async keys(page) {
      await page.evaluate('window.print = () => { document.body.dataset.printed = "yes"; }');
      await page.locator('#print').press('Enter');
      expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
      // On paper there are no buttons, and the sheet is white.
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#print').isVisible()).toBe(false);
      expect(await page.locator('h1').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
    },
  },
};
