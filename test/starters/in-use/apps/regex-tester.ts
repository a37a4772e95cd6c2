import type { Route } from 'playwright-core';
import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const regexTester: App = {
  requests: [
    {
      message: 'regex tester, start with /(\\d{4})-(\\d{2})/i',
      shows: ['Regex Tester', '"(\\\\d{4})-(\\\\d{2})"', 'ignore case'],
      language: 'en',
    },
    {
      message: 'je veux une page pour tester mes expressions régulières',
      shows: ['Correspondances', 'sans la casse'],
      language: 'fr',
    },
    { message: '正则表达式测试工具', shows: ['匹配结果'], language: 'zh' },
  ],
  use: {
    async keys(page) {
      const status = page.locator('#status');
      const sentence = (key: string, values: string) =>
        page.evaluate<string>(`fill(content.text.${key}, ${values})`);
      await page.locator('[value=i]').uncheck();
      await page.locator('#text').fill('Ann 12, BOB 345\n<b>eve</b> 6');
      // A worker that starts late has as much time for its pattern as any other.
      await page.evaluate('content.milliseconds = 100');
      const isLate = 'new Promise((done) => setTimeout(done, content.milliseconds + 20))';
      const late = async (route: Route): Promise<void> => {
        await page.evaluate(isLate);
        await route.continue();
      };
      await page.route('**/script.js', late, { times: 1 });
      await page.locator('#pattern').fill('(?<who>[a-z]+) (\\d+)');
      await expect.poll(() => page.locator('#marked mark').allTextContents()).toEqual(['nn 12']);
      await page.evaluate('content.milliseconds = 500');
      await page.locator('[value=i]').check();
      await expect.poll(() => status.textContent()).toBe(await sentence('count', '{ n: 2 }'));
      expect(await page.locator('#matches tr').nth(1).textContent()).toContain('who: BOB   2: 345');
      // The text stays text.
      expect(await page.locator('#marked b').count()).toBe(0);
      await page.locator('#replacement').fill('$2 $<who>');
      await expect.poll(() => page.locator('#replaced').textContent()).toContain('12 Ann, 345 BOB');
      await page.locator('#pattern').fill('(');
      await expect.poll(() => status.getAttribute('class')).toContain('wrong');
      // This pattern takes longer than the universe has; the page goes on.
      await page.locator('#text').fill(`${'a'.repeat(60)}!`);
      await page.locator('#pattern').fill('^(a+)+$');
      await expect.poll(() => status.textContent()).toBe(await sentence('slow', '{ n: 500 }'));
      await page.locator('#pattern').fill('a{3}');
      await expect.poll(() => status.textContent()).toBe(await sentence('count', '{ n: 20 }'));
      await page.reload();
      expect(await page.locator('#pattern').inputValue()).toBe('a{3}');
    },
  },
};
