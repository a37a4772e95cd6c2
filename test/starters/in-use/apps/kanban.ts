import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const kanban: App = {
  requests: [
    {
      message: 'kanban board with columns Ideas, Writing, Review and Published',
      shows: ['Kanban Board', 'Ideas', 'Review', 'Published'],
      language: 'en',
    },
    {
      message: 'a kanban board with Ideas / To do / Doing / Done',
      shows: ['Ideas', 'To do', 'Doing', '"Done"'],
      language: 'en',
    },
    { message: 'un tablero kanban', shows: ['Tablero kanban', 'En curso'], language: 'es' },
    {
      message:
        'a trello clone, dark, with labels, notes and search. Cards: buy paint, call Ana, book a hall',
      shows: ['In progress', 'Call Ana', 'id="search"', 'hasNote'],
      language: 'en',
    },
  ],
  use: {
    async keys(page) {
      const columns = page.locator('.column');
      const cards = (at: number) => columns.nth(at).locator('.card');
      const first = await cards(0).count();
      const name = await cards(0).first().locator('p').textContent();
      await cards(0).first().locator('[data-act=right]').press('Enter');
      expect(await cards(0).count()).toBe(first - 1);
      expect(await cards(1).first().locator('p').textContent()).toBe(name);
      expect(await page.locator('#status').textContent()).toContain(name);
      // The focus goes with the card.
      await page.keyboard.press('Enter');
      expect(await cards(2).first().locator('p').textContent()).toBe(name);
      await cards(2).first().dragTo(columns.first().locator('h2'));
      expect(await cards(0).last().locator('p').textContent()).toBe(name);
      await columns.nth(1).locator('.add input').first().fill('<b>New</b>');
      await page.keyboard.press('Enter');
      await cards(1).first().locator('[data-act=edit]').press('Enter');
      await page.keyboard.type('Newer');
      await page.keyboard.press('Enter');
      await page.reload();
      expect(await cards(1).first().locator('p').textContent()).toBe('Newer');
      await cards(1).first().locator('[data-act=remove]').click();
      expect(await cards(1).count()).toBe(0);
      await page.locator('#undo').click();
      expect(await cards(1).count()).toBe(1);
    },
    async touch(page) {
      await page.locator('[data-act=right]').first().tap();
      expect(await page.locator('.column').nth(1).locator('.card').count()).toBe(1);
    },
  },
};
