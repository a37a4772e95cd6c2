import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const maze: App = {
  requests: [
    { message: 'a maze game with a cat', shows: ['🐱', '🏁', 'Maze Game'], language: 'en' },
    { message: 'ein Labyrinth-Spiel für Kinder', shows: ['Finde den Weg'], language: 'de' },
    { message: '迷路ゲームを作って', shows: ['🧀', '手数'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      // Along the only way, found from the walls.
      const way = await page.evaluate<string[]>(`(() => {
        const paths = [[0, []]];
        const seen = new Set([0]);
        for (const [cell, path] of paths) {
          if (cell === game.open.length - 1) return path;
          for (const step of game.open[cell]) {
            const to = beside(cell, step, game.size);
            if (!seen.has(to)) { seen.add(to); paths.push([to, [...path, step]]); }
          }
        }
      })()`);
      const keys = { up: 'ArrowUp', down: 's', left: 'a', right: 'ArrowRight' };
      await page.locator('#maze').focus();
      await page.keyboard.press('ArrowUp');
      expect(await page.locator('#moves').textContent()).toBe('0');
      for (const step of way) await page.keyboard.press(keys[step as keyof typeof keys]);
      expect(await page.locator('#won').textContent()).toContain(String(way.length));
      await page.reload();
      expect(await page.locator('#best').textContent()).not.toBe('–');
      await page.locator('#level').selectOption('hard');
      expect(await page.evaluate('game.size')).toBe(19);
    },
  },
};

export const blackjack: App = {
  requests: [
    { message: 'blackjack game, start with 500 chips', shows: ['"chips": 500'], language: 'en' },
    { message: 'un jeu de blackjack contre le croupier', shows: ['Croupier'], language: 'fr' },
    { message: 'игра блэкджек', shows: ['Дилер', 'Фишки'], language: 'ru' },
  ],
  use: {
    async keys(page) {
      const cards = (list: string) =>
        `[${[...list].map((rank) => `{ suit: '♠', rank: '${rank === 'T' ? '10' : rank}' }`).join(',')}]`;
      const deal = async (order: string) => {
        await page.evaluate(
          `deck = [...Array(20).fill({ suit: '♥', rank: '2' }), ...${cards(order)}.reverse()]`,
        );
        await page.locator('#deal').click();
      };
      const chips = () => page.locator('#chips').textContent().then(Number);
      const first = await chips();
      // An ace is eleven, and one when that is too much; the dealer draws to 17.
      await deal('A5T6');
      expect(await page.locator('#own-sum').textContent()).toBe('16');
      await page.keyboard.press('Enter');
      expect(await page.locator('#own-sum').textContent()).toBe('18');
      await page.locator('#stand').click();
      expect(await page.locator('#dealer-sum').textContent()).toBe('18');
      expect(await chips()).toBe(first);
      await deal('AKT9');
      expect(await chips()).toBe(first + 15);
      await deal('T6T9');
      await page.evaluate("deck.push({ suit: '♦', rank: 'K' })");
      await page.locator('#double').click();
      expect(await chips()).toBe(first - 5);
      await page.reload();
      expect(await chips()).toBe(first - 5);
      await page.locator('#reset').click();
      expect(await chips()).toBe(first);
    },
  },
};

export const battleship: App = {
  requests: [
    { message: 'battleship against the computer, 8x8', shows: ['"size": 8'], language: 'en' },
    {
      message: 'Schiffe versenken gegen den Computer',
      shows: ['Treffer!', '"size": 10'],
      language: 'de',
    },
    { message: 'морской бой против компьютера', shows: ['Потоплен!'], language: 'ru' },
  ],
  use: {
    async keys(page) {
      expect(await page.evaluate('game.own.ships.flat().length')).toBe(17);
      await page.locator('#place').click();
      const cells = page.locator('#theirs button');
      const ships = await page.evaluate<number[][]>('game.theirs.ships');
      await cells.nth(ships[0]?.[0] ?? 0).press('Enter');
      expect(await cells.nth(ships[0]?.[0] ?? 0).getAttribute('class')).toBe('hit');
      expect(await page.locator('#place').isDisabled()).toBe(true);
      // The computer sinks all in at most as many shots as there are cells.
      await page.evaluate(
        '{ let shots = 0; while (left(game.own) > 0 && shots < size * size) { game.own.shots.push(aim(game.own)); shots += 1; } }',
      );
      expect(await page.evaluate('left(game.own)')).toBe(0);
      expect(await page.evaluate('new Set(game.own.shots).size === game.own.shots.length')).toBe(
        true,
      );
      await page.locator('#again').click();
      const fleet = await page.evaluate<number[]>('game.theirs.ships.flat()');
      for (const cell of fleet) await page.evaluate(`shoot(${cell})`);
      expect(await page.evaluate('game.isOver')).toBe(true);
      expect(await page.locator('#theirs-left').textContent()).toBe('0');
    },
  },
};
