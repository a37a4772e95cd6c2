import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const arithmetic: App = {
  requests: [
    {
      message: 'a times tables quiz, tables 3 to 7, 5 questions',
      shows: [
        'Times Tables Quiz',
        'id="from" min="1" max="20" step="1" inputmode="numeric" value="3"',
      ],
      language: 'en',
    },
    {
      message: 'Kopfrechnen-Trainer: Addition und Subtraktion bis 50, 90 Sekunden',
      shows: ['Kopfrechnen', 'value="50"', 'value="90"'],
      language: 'de',
    },
    {
      message: '구구단 연습 게임, 2단부터 9단까지',
      shows: ['구구단', 'value="9"'],
      language: 'ko',
    },
  ],
  use: {
    async keys(page) {
      // What the request has set is folded away.
      await page.locator('#setup summary').press('Enter');
      await page.locator('#questions').fill('3');
      await page.locator('#start').press('Enter');
      await page.keyboard.type('x');
      await page.keyboard.press('Enter');
      expect(await page.locator('#answer').getAttribute('aria-invalid')).toBe('true');
      for (const isRight of [true, false, true]) {
        const answer = await page.evaluate<number>('sums[at].answer');
        await page.locator('#answer').fill(String(isRight ? answer : answer + 1));
        await page.keyboard.press('Enter');
      }
      expect(await page.locator('#result').textContent()).toMatch(/2.*3|3.*2/);
      expect(await page.locator('#missed li').count()).toBe(1);
      await page.locator('#retry').press('Enter');
      await page.keyboard.type(String(await page.evaluate('sums[at].answer')));
      await page.keyboard.press('Enter');
      expect(await page.locator('#retry').isVisible()).toBe(false);
      await page.reload();
      expect(await page.locator('#best').textContent()).toContain('2');
      expect(await page.locator('#questions').inputValue()).toBe('3');
    },
  },
};
