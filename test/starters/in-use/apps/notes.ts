import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const notes: App = {
  requests: [
    {
      message: 'notes app in markdown with notes for groceries, book ideas and the garden',
      shows: ['Notes', '# Book ideas', 'New note'],
      language: 'en',
    },
    {
      message: 'Notizen App mit Einkauf, Ideen und Reiseplan',
      shows: ['# Reiseplan', 'Neue Notiz'],
      language: 'de',
    },
    {
      message: 'a markdown editor with live preview side by side and a download of the .md file',
      shows: ['value="both" checked', '↓ .md'],
      language: 'en',
    },
    { message: 'メモ帳を作って', shows: ['最初のメモ', '新しいメモ'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      const all = await page.locator('#list li').count();
      await page.locator('#new').press('Enter');
      // What is written is text, whatever it contains, and a link leads nowhere but to the web.
      await page.keyboard.type(
        '# Hello <img src=x onerror=alert(1)>\nA **bold** word, [web](https://example.com), [bad](javascript:alert(1))\n- [x] done\n<script>alert(1)</script>',
      );
      await page.locator('[name=view][value=read]').press(' ');
      const reading = page.locator('#reading');
      expect(await reading.locator('h2').textContent()).toBe('Hello <img src=x onerror=alert(1)>');
      expect(await reading.locator('strong').textContent()).toBe('bold');
      expect(await reading.locator('a').count()).toBe(1);
      expect(await reading.locator('a').getAttribute('href')).toBe('https://example.com');
      expect(await reading.locator('img, script').count()).toBe(0);
      expect(await reading.locator('.task').textContent()).toContain('done');
      await page.locator('[name=view][value=both]').press(' ');
      await page.locator('#text').press('Control+Home');
      await page.locator('#text').press('ArrowDown');
      await page.locator('#text').press('End');
      await page.keyboard.type(' and **more**');
      expect(await reading.locator('strong').count()).toBe(2);
      const download = page.waitForEvent('download');
      await page.locator('#download').press('Enter');
      expect((await download).suggestedFilename()).toBe('Hello img srcx onerroralert1.md');
      await page.reload();
      expect(await page.locator('#list li').count()).toBe(all + 1);
      await page.locator('#search').fill('zzz no such words');
      expect(await page.locator('#none').isVisible()).toBe(true);
      await page.locator('#search').fill('hello');
      expect(await page.locator('#list li').count()).toBe(1);
      await page.locator('#search').fill('');
      await page.locator('#remove').click();
      expect(await page.locator('#list li').count()).toBe(all);
      await page.keyboard.press('Enter');
      expect(await page.locator('#list li').count()).toBe(all + 1);
    },
  },
};
