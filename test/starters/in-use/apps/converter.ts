import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const converter: App = {
  requests: [
    {
      message: 'currency converter, 1 EUR = 1.08 USD and 1 EUR = 0.86 GBP',
      shows: ['Currency Converter', '"USD": 1.08', '"GBP": 0.86', 'Your rates'],
      language: 'en',
    },
    { message: 'Umrechner für Kilometer und Meilen', shows: ['mile', 'Länge'], language: 'de' },
    { message: 'unit converter in teal', shows: ['Unit Converter', 'Temperature'], language: 'en' },
  ],
  use: {
    async keys(page) {
      const result = page.locator('#result');
      const first = await result.textContent();
      await page.locator('#amount').fill('250');
      expect(await result.textContent()).not.toBe(first);
      await page.locator('#swap').press('Enter');
      expect(await result.textContent()).toContain('250');
      const kinds = await page.evaluate<string[]>('kinds.map(({ name }) => name)');
      for (const [kind, from, to, expected] of [
        ['temperature', 'celsius', 'fahrenheit', '482'],
        ['length', 'kilometer', 'mile', /155[.,]343/],
      ] as const) {
        if (!kinds.includes(kind)) continue;
        if (kinds.length > 1) await page.locator(`[value=${kind}]`).press(' ');
        await page.locator('#from').selectOption(from);
        await page.locator('#to').selectOption(to);
        expect(await result.textContent()).toMatch(expected);
      }
      if (!kinds.includes('currency')) return;
      await page.locator('[data-unit=USD]').fill('2');
      await page.locator('#from').selectOption('EUR');
      await page.locator('#to').selectOption('USD');
      expect(await result.textContent()).toContain('500');
      await page.reload();
      expect(await page.locator('[data-unit=USD]').inputValue()).toBe('2');
    },
  },
};
