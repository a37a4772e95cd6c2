import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

import { apps } from './apps/apps.ts';
import { games } from './games/games.ts';
import type { Use } from './page-request.ts';

export const uses: Readonly<Record<string, Use>> = {
  'landing-page': {
    async keys(page) {
      const links = await page.locator('nav a').all();
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) {
        expect(await page.locator((await link.getAttribute('href')) ?? '').count()).toBe(1);
      }
      await page.locator('[data-form] [type=submit]').click();
      expect(await page.locator('[aria-invalid=true]').count()).toBe(3);
      await page.locator('#form_1-1').fill('Ada');
      await page.locator('#form_1-2').fill('ada@example.com');
      await page.locator('#form_1-3').fill('A table for two, please.');
      await page.locator('[data-form] [type=submit]').click();
      expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
      expect(await page.locator('[data-form] [role=status]').textContent()).not.toBe('');
    },
  },

  portfolio: {
    async keys(page) {
      await page.locator('.piece').first().focus();
      await page.keyboard.press('Enter');
      const title = page.locator('#viewer-title');
      expect(await title.textContent()).toMatch(/ 1$/);
      await page.keyboard.press('ArrowRight');
      expect(await title.textContent()).toMatch(/ 2$/);
      await page.keyboard.press('Escape');
      expect(await page.locator('#viewer').isVisible()).toBe(false);
    },
  },

  blog: {
    async keys(page) {
      const first = page.locator('article h2 a').first();
      const title = await first.textContent();
      await first.press('Enter');
      await page.waitForURL(/post-1\.html$/);
      expect(await page.locator('h1').textContent()).toBe(title);
      await page.locator('.onward a').last().click();
      await page.waitForURL(/post-2\.html$/);
    },
  },

  docs: {
    async keys(page) {
      const [line = ''] = ((await page.locator('.code').first().textContent()) ?? '').split('\n');
      await page.keyboard.press('/');
      await page.keyboard.type(line);
      expect(await page.locator('.chapter:visible').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await page.locator('.chapter:visible').count()).toBeGreaterThan(2);
      await page.keyboard.type('zzz no such thing');
      expect(await page.locator('.chapter:visible').count()).toBe(0);
      expect(await page.locator('#found').textContent()).toContain('zzz no such thing');
      await page.keyboard.press('Escape');
      await page.locator('.copy').first().click();
    },
  },

  shop: {
    async keys(page) {
      await page.locator('[data-add]').nth(0).press('Enter');
      await page.locator('[data-add]').nth(1).click();
      await page.reload();
      expect(await page.locator('#open-cart').textContent()).toContain('2');
      await page.locator('#open-cart').click();
      const lines = page.locator('#cart-lines li');
      expect(await lines.count()).toBe(2);
      await lines.first().locator('button').first().press('Enter');
      expect(await lines.count()).toBe(1);
      await page.locator('#checkout').click();
      expect(await page.locator('#demo').textContent()).not.toBe('');
      await page.keyboard.press('Escape');
      await page.locator('[name=kind][value=new]').press(' ');
      const shown = await page.locator('#shelf li:visible').count();
      expect(shown).toBeLessThan(await page.locator('#shelf li').count());
      await page.locator('[name=kind][value=all]').press(' ');
      await page.locator('#sort').selectOption('cheap');
      const prices = await page.evaluate<number[]>(
        '[...document.querySelectorAll("#shelf li")].map((item) => Number(item.dataset.price))',
      );
      expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    },
    async touch(page) {
      await page.locator('[data-add]').first().tap();
      await page.locator('#open-cart').tap();
      expect(await page.locator('#cart-lines li').count()).toBe(1);
    },
  },

  calculator: {
    async keys(page) {
      const value = page.locator('#value');
      for (const [term, result] of [
        ['2+3*4', '14'],
        ['(2+3)*4', '20'],
        ['0.1+0.2', '0.3'],
        ['50%*8', '4'],
        ['-3*-2', '6'],
      ] as const) {
        await page.keyboard.press('Escape');
        await page.keyboard.type(term);
        await page.keyboard.press('Enter');
        expect([term, await value.textContent()]).toEqual([term, result]);
      }
      await page.keyboard.press('Escape');
      await page.keyboard.type('1/0');
      await page.keyboard.press('Enter');
      expect(await value.textContent()).not.toMatch(/Infinity|NaN|undefined/);
      await page.reload();
      expect(await page.locator('#history li').count()).toBe(5);
      await page.locator('#forget').click();
      expect(await page.locator('#history li').count()).toBe(0);
    },
    async touch(page) {
      for (const key of ['7', '*', '6', '=']) await page.locator(`[data-key="${key}"]`).tap();
      expect(await page.locator('#value').textContent()).toBe('42');
    },
  },

  todo: {
    async keys(page) {
      const tasks = page.locator('#tasks li');
      const before = await tasks.count();
      await page.locator('#new').fill('<b>Water</b> the "plants"');
      await page.keyboard.press('Enter');
      expect(await tasks.count()).toBe(before + 1);
      expect(await tasks.first().locator('.task span').textContent()).toBe(
        '<b>Water</b> the "plants"',
      );
      if ((await page.locator('#tasks li[draggable]').count()) > 0) {
        await tasks.first().dragTo(tasks.nth(1));
        expect(await tasks.nth(1).textContent()).toContain('Water');
        await tasks.nth(1).locator('input').press('Alt+ArrowUp');
        expect(await tasks.first().textContent()).toContain('Water');
      }
      if (await page.locator('[data-field=priority]').count()) await useFields(page);
      if (await page.locator('#sum').isVisible()) await usePrices(page);
      await tasks.first().locator('input').press('Space');
      await page.reload();
      expect(await tasks.count()).toBe(before + 1);
      const water = tasks.filter({ hasText: 'Water' });
      expect(await water.locator('input').isChecked()).toBe(true);
      await page.locator('[name=filter][value=done]').press(' ');
      expect(await tasks.count()).toBe(1);
      await tasks.first().locator('.tool').first().click();
      await page.keyboard.type('Renamed');
      await page.keyboard.press('Enter');
      expect(await tasks.first().locator('.task span').textContent()).toBe('Renamed');
      await page.locator('#clear').click();
      expect(await tasks.count()).toBe(0);
      await page.locator('#undo').click();
      expect(await tasks.count()).toBe(1);
      await page.evaluate(`localStorage.setItem(location.pathname + 'tasks', '{broken')`);
      await page.reload();
      expect(await tasks.count()).toBe(before);
    },
    async touch(page) {
      await page.locator('#new').fill('Water');
      await page.locator('#add [type=submit]').tap();
      await page.locator('#tasks .task').first().tap();
      expect(await page.locator('#tasks input').first().isChecked()).toBe(true);
    },
  },

  pomodoro: {
    async keys(page) {
      await stopClock(page);
      const time = page.locator('#time');
      const full = await time.textContent();
      await page.locator('h1').click();
      await page.keyboard.press('Space');
      await page.clock.runFor(3000);
      expect(await time.textContent()).not.toBe(full);
      await page.keyboard.press('Space');
      const paused = await time.textContent();
      await page.clock.runFor(3000);
      expect(await time.textContent()).toBe(paused);
      await page.keyboard.press('r');
      expect(await time.textContent()).toBe(full);
      await page.locator('summary').click();
      await page.locator('#length-work').fill('1');
      await page.locator('#length-work').press('Tab');
      expect(await time.textContent()).toBe('1:00');
      await page.locator('#sound').uncheck();
      await page.locator('#toggle').click();
      await page.clock.runFor(61_000);
      expect(await page.locator('#main').getAttribute('data-mode')).toBe('short');
      expect(await page.locator('.dots .done').count()).toBe(1);
      expect(await page.locator('#today').textContent()).toMatch(/1.*1/);
      const task = page.locator('#task');
      if ((await task.count()) > 0) {
        await task.fill('Essay');
        await page.locator('#skip').click();
        await page.locator('#toggle').click();
        expect(await page.title()).toContain('Essay');
        await page.reload();
        expect(await task.inputValue()).toBe('Essay');
      }
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#toggle').tap();
      await page.locator('#skip').tap();
      expect(await page.locator('#main').getAttribute('data-mode')).toBe('short');
    },
  },

  quiz: {
    async keys(page) {
      await page.locator('#start').press('Enter');
      const all = Number(await page.locator('#bar').getAttribute('max'));
      for (let question = 0; question < all; question += 1) {
        await page.keyboard.press('2');
        expect(await page.locator('.answer.right').count()).toBe(1);
        await page.keyboard.press('Enter');
      }
      expect(await page.locator('#result').textContent()).toContain(String(all));
      expect(await page.locator('#review li').count()).toBe(all);
      await page.locator('#again').click();
      expect(await page.locator('#round').isVisible()).toBe(true);
      if ((await page.locator('#ranking').count()) > 0) {
        // All right, and a name that is entered when it is over.
        for (let question = 0; question < all; question += 1) {
          await page.evaluate('choose(undefined, questions[at].answers[0])');
          await page.locator('#next').click();
        }
        expect(await page.locator('#score').textContent()).toBe(String(all * 10));
        await page.locator('#player').fill('<b>Mia');
        expect(await page.locator('#ranking li').allTextContents()).toContain(`<b>Mia${all * 10}`);
        await page.locator('#again').click();
      }
      // Questions of one's own: a line without wrong answers takes those of others.
      await page.locator('.own summary').click();
      await page.locator('#lines').fill('2 + 2? / 4 / 5 / <b>6</b>\nHouse? | Haus\nno question');
      await page.locator('#own button').press('Enter');
      expect(await page.locator('#lead').textContent()).toContain('2');
      await page.reload();
      await page.locator('#start').press('Enter');
      expect(await page.locator('#answers').textContent()).toContain('<b>6</b>');
      await page.keyboard.press('1');
      await page.keyboard.press('Enter');
      expect(await page.locator('#answers').textContent()).toContain('Haus');
      await page.locator('.own summary').click();
      await page.locator('#lines').fill('');
      await page.locator('#own button').press('Enter');
      const seconds = await page.evaluate<number>('content.seconds');
      if (seconds === 0) return;
      await page.clock.install();
      await page.reload();
      await page.locator('#start').click();
      await page.clock.runFor(seconds * 1000 + 500);
      expect(await page.locator('#next').isVisible()).toBe(true);
      expect(await page.locator('.answer.right').count()).toBe(1);
      await page.clock.resume();
    },
    async touch(page) {
      await page.locator('#start').tap();
      await page.locator('.answer').first().tap();
      expect(await page.locator('#verdict').textContent()).not.toBe('');
    },
  },

  snake: {
    async keys(page) {
      await stopClock(page);
      await page.locator('#start').press('Enter');
      expect(await page.locator('#curtain').isVisible()).toBe(false);
      const before = await picture(page);
      await page.keyboard.press('ArrowDown');
      await page.clock.runFor(400);
      expect(await picture(page)).not.toBe(before);
      await page.keyboard.press('Space');
      expect(await page.locator('#curtain').isVisible()).toBe(true);
      await page.locator('#start').press('Enter');
      await page.clock.runFor(5000);
      expect(await page.locator('#status').textContent()).toContain('0');
      expect(await page.locator('#curtain').isVisible()).toBe(true);
      await page.clock.resume();
    },
    async touch(page) {
      await stopClock(page);
      await page.locator('#start').tap();
      // The first fruit is straight ahead; the next may be anywhere.
      await page.clock.runFor(1200);
      expect(Number(await page.locator('#score').textContent())).toBeGreaterThan(0);
      await page.locator('[data-direction=down]').tap();
      await page.clock.runFor(400);
      expect(await page.locator('#curtain').isVisible()).toBe(false);
      await page.clock.resume();
    },
  },

  'tic-tac-toe': {
    async keys(page) {
      const marks = page.locator('.cell svg');
      if ((await page.locator('.cell').count()) > 9) return useLargeBoard(page);
      await page.keyboard.press('5');
      await expect.poll(() => marks.count()).toBe(2);
      await page.locator('#level').selectOption('easy');
      expect(await page.evaluate('isOver')).toBe(false);
      await page.locator('[name=opponent][value=friend]').press(' ');
      await page.locator('#turn').click();
      for (const key of ['1', '4', '2', '5', '3']) await page.keyboard.press(key);
      expect(await page.locator('.cell.won').count()).toBe(3);
      expect(await page.locator('#score-x').textContent()).toBe('1');
      await page.locator('#again').click();
      expect(await marks.count()).toBe(0);
      await page.locator('.cell').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await marks.count()).toBe(1);
      expect(await page.locator('#status').textContent()).not.toBe('');
    },
    async touch(page) {
      await page.locator('.cell').nth(4).tap();
      await expect.poll(() => page.locator('.cell svg').count()).toBe(2);
    },
  },

  memory: {
    async keys(page) {
      const cards = page.locator('.card');
      const kinds = await page.evaluate<string[]>(
        '[...document.querySelectorAll(".card .front")].map((side) => side.outerHTML)',
      );
      const twin = kinds.indexOf(kinds[0] ?? '', 1);
      await cards.first().press('Enter');
      await cards.nth(twin).press('Enter');
      expect(await page.locator('.card.found').count()).toBe(2);
      expect(await page.locator('#moves').textContent()).toBe('1');
      await cards.first().focus();
      await page.keyboard.press('ArrowRight');
      expect(
        await page.evaluate(
          '[...document.querySelectorAll(".card")].indexOf(document.activeElement)',
        ),
      ).toBe(1);
      for (const [index, kind] of kinds.entries()) {
        const other = kinds.indexOf(kind, index + 1);
        if (index === 0 || other < 0) continue;
        await cards.nth(index).press('Enter');
        await cards.nth(other).press('Enter');
      }
      expect(await page.locator('#won').isVisible()).toBe(true);
      expect(await page.locator('#best').textContent()).toBe(String(kinds.length / 2));
      await page.locator('#players').selectOption('2');
      expect(await page.locator('#turn').textContent()).toMatch(/ 0 · .+ 0$/u);
    },
    async touch(page) {
      await page.locator('.card').nth(1).tap();
      expect(await page.locator('.card.open').count()).toBe(1);
    },
  },

  'game-2048': {
    async keys(page) {
      for (let round = 0; round < 6; round += 1) {
        for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowDown'])
          await page.keyboard.press(key);
      }
      const score = Number(await page.locator('#score').textContent());
      expect(score).toBeGreaterThan(0);
      const tiles = await page.locator('.tile').count();
      await page.reload();
      expect(await page.locator('.tile').count()).toBe(tiles);
      expect(Number(await page.locator('#best').textContent())).toBeGreaterThanOrEqual(score);
      for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'])
        await page.keyboard.press(key);
      await page.locator('#undo').click();
      await page.locator('#again').click();
      expect(await page.locator('.tile').count()).toBe(2);
      await page.evaluate(
        `localStorage.setItem(location.pathname + 'game', '{"tiles":[{"x":9,"y":0,"value":3}]}')`,
      );
      await page.reload();
      expect(await page.locator('.tile').count()).toBe(2);
    },
    async touch(page) {
      const before = await page.evaluate(places);
      for (const direction of ['left', 'down', 'right', 'up'])
        await page.locator(`[data-direction=${direction}]`).tap();
      expect(await page.evaluate(places)).not.toEqual(before);
      await swipe(page.locator('#board'), page);
    },
  },

  dashboard: {
    async keys(page) {
      const reading = page.locator('#reading');
      const month = await reading.textContent();
      await page.locator('[name=period][value="7"]').press(' ');
      expect(await reading.textContent()).not.toBe(month);
      await page.locator('.figure').nth(1).press('Enter');
      expect(await page.locator('.figure').nth(1).getAttribute('aria-pressed')).toBe('true');
      await page.locator('#trend').focus();
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator('#trend .dot').count()).toBe(1);
      await page.locator('summary').click();
      expect(await page.locator('#table-body tr').count()).toBe(7);
    },
    async touch(page) {
      await page.locator('.figure').nth(2).tap();
      expect(await page.locator('.figure').nth(2).getAttribute('aria-pressed')).toBe('true');
    },
  },

  form: {
    async keys(page) {
      const send = page.locator('button[type=submit]');
      await send.click();
      const needed = await page.locator('#form [required]').count();
      expect(await page.locator('[aria-invalid=true]').count()).toBe(needed);
      expect(await page.locator('#problem-list li').count()).toBe(needed);
      await page.locator('#problem-list a').first().click();
      expect(await page.evaluate('document.activeElement.getAttribute("aria-invalid")')).toBe(
        'true',
      );
      await page.locator('[type=email]').fill('not an address');
      await page.locator('[type=email]').blur();
      expect(await page.locator('[type=email]').getAttribute('aria-invalid')).toBe('true');
      for (const field of await page
        .locator('#form input:not([type=checkbox]), #form textarea')
        .all()) {
        const type = (await field.getAttribute('type')) ?? 'textarea';
        await field.fill(values[type] ?? 'Ada <b>Lovelace</b>');
      }
      await page.locator('#agree').check();
      await send.click();
      expect(await page.locator('#thanks').isVisible()).toBe(true);
      expect(await page.locator('#answers').textContent()).toContain('Ada <b>Lovelace</b>');
      await page.locator('#again').click();
      expect(await page.locator('#form').isVisible()).toBe(true);
    },
  },

  ...Object.fromEntries(Object.entries(apps).map(([name, { use }]) => [name, use])),
  ...Object.fromEntries(Object.entries(games).map(([name, { use }]) => [name, use])),
};

const values: Readonly<Record<string, string>> = {
  email: 'ada@example.com',
  tel: '+44 20 1234567',
  date: '1815-12-10',
  time: '10:30',
  number: '2',
  url: 'https://example.com',
  password: 'correct horse',
  textarea: 'A message that is long enough.',
};

const places =
  '[...document.querySelectorAll(".tile")].map((tile) => tile.getAttribute("style") + tile.textContent)';

/** Stops the clock of all pages: time passes only with `clock.runFor`, until `clock.resume`. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.reload();
  await page.clock.pauseAt(60_000);
}

function picture(page: Page): Promise<unknown> {
  return page.evaluate('document.querySelector("canvas").toDataURL()');
}

/** A quick swipe to the left across the middle of an element. */
async function swipe(element: Locator, page: Page): Promise<void> {
  const box = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const y = box.y + box.height / 2;
  const session = await page.context().newCDPSession(page);
  const touch = (type: string, x?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: x === undefined ? [] : [{ x, y }],
    });
  const before = await page.evaluate(places);
  for (const [from, to] of [
    [0.8, 0.2],
    [0.2, 0.8],
  ] as const) {
    await touch('touchStart', box.x + box.width * from);
    await touch('touchMove', box.x + box.width * 0.5);
    await touch('touchMove', box.x + box.width * to);
    await touch('touchEnd');
  }
  expect(await page.evaluate(places)).not.toEqual(before);
  await session.detach();
}

/** Priority, day and a category of one's own, and what finds the task; then the list is as it was. */
async function useFields(page: Page): Promise<void> {
  const tasks = page.locator('#tasks li');
  const before = await tasks.count();
  await page.locator('[data-field=priority]').selectOption('high');
  await page.locator('[data-field=due]').fill('2020-02-03');
  await page.locator('[data-field=category]').fill('Beach');
  await page.locator('#new').fill('Urgent');
  await page.keyboard.press('Enter');
  await page.reload();
  const urgent = tasks.filter({ hasText: 'Urgent' });
  expect(await urgent.locator('.mark').count()).toBe(3);
  expect(await urgent.locator('.mark.late').count()).toBe(1);
  await page.locator('#only').selectOption('Beach');
  expect(await tasks.count()).toBe(1);
  await page.locator('#only').selectOption('');
  await page.locator('#search').fill('urg');
  expect(await tasks.count()).toBe(1);
  await tasks.first().locator('.tool').last().click();
  await page.locator('#search').fill('');
  expect(await tasks.count()).toBe(before);
}

/** What tasks cost, and whose they are. */
async function usePrices(page: Page): Promise<void> {
  await page.locator('#new').fill('Bread');
  await page.locator('#add [data-field=person]').selectOption({ index: 1 });
  await page.locator('#add [data-field=price]').fill('4.5');
  await page.keyboard.press('Enter');
  expect(await page.locator('#sum').textContent()).toMatch(/4[.,]50/u);
  const bread = page.locator('#tasks li').first();
  await bread.locator('.tool').first().click();
  await page.locator('#tasks [data-field=price]').fill('6');
  await page.keyboard.press('Enter');
  expect(await page.locator('#sum').textContent()).toMatch(/6[.,]00/u);
  await page.locator('#whose').selectOption({ index: 2 });
  expect(await page.locator('#tasks li').filter({ hasText: 'Bread' }).isVisible()).toBe(true);
  expect(await page.locator('#tasks li').count()).toBe(1);
  await page.locator('#whose').selectOption({ index: 0 });
  await bread.locator('.tool').last().click();
}

/** Five in a row: the computer wins where it can, and stops four; two friends play by the arrows. */
async function useLargeBoard(page: Page): Promise<void> {
  const reply = (own: readonly number[], others: readonly number[]): Promise<unknown> =>
    page.evaluate(
      `for (const at of [${own.join()}]) board[at] = 'o'; for (const at of [${others.join()}]) board[at] = 'x'; turn = 'o'; levels.value = 'hard'; reply(board); [winnerOf(board) || '', board[49]]`,
    );
  expect(await reply([100, 101, 102, 103], [45, 46, 47, 48])).toEqual(['o', '']);
  expect(await page.locator('.cell.won').count()).toBe(5);
  await page.locator('[name=opponent][value=friend]').press(' ');
  expect(await page.locator('.cell svg').count()).toBe(0);
  await page.locator('[name=opponent][value=computer]').press(' ');
  expect(await reply([100], [45, 46, 47, 48])).toEqual(['', 'o']);
  await page.locator('[name=opponent][value=friend]').press(' ');
  const cells = page.locator('.cell');
  for (const at of [0, 15, 1, 16, 2, 17, 3, 18]) await cells.nth(at).press('Enter');
  await cells.nth(3).press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await page.locator('.cell.won').count()).toBe(5);
}
