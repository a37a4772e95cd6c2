import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const timers: App = {
  requests: [
    {
      message: 'several kitchen timers at once: pasta 9 min, eggs 6 min, each rings at the end',
      shows: ['"seconds": 540', '"name": "Eggs"'],
      language: 'en',
    },
    {
      message: 'mehrere Timer gleichzeitig für die Küche',
      shows: ['Zurücksetzen'],
      language: 'de',
    },
    { message: '複数タイマーのアプリを作って', shows: ['リセット'], language: 'ja' },
    { message: 'a 10 minute countdown timer, neon', shows: ['"seconds": 600'], language: 'en' },
  ],
  use: {
    async keys(page) {
      await page.clock.install();
      await page.reload();
      const items = page.locator('#timers > li');
      const count = await items.count();
      await page.locator('#name').fill('Tea');
      await page.locator('#minutes').fill('1');
      await page.locator('#add .button').press('Enter');
      const tea = items.nth(count);
      await tea.locator('.button').first().press('Enter');
      await items.first().locator('.button').first().press('Enter');
      await page.clock.runFor(61_000);
      expect(await tea.getAttribute('class')).toContain('over');
      expect(await page.locator('#told').textContent()).toContain('Tea');
      // The other one goes on, after a reload too.
      await page.reload();
      expect(await items.first().getAttribute('class')).toContain('runs');
      await tea.locator('.button').last().click();
      expect(await items.count()).toBe(count);
    },
  },
};

export const chessClock: App = {
  requests: [
    {
      message: 'chess clock for two players, 5 minutes each with 3 second increment',
      shows: ['"minutes": 5', '"increment": 3'],
      language: 'en',
    },
    { message: 'reloj de ajedrez 10+5', shows: ['"increment": 5'], language: 'es' },
    { message: 'шахматные часы', shows: ['Пауза'], language: 'ru' },
  ],
  use: {
    async keys(page) {
      await page.clock.install();
      await page.reload();
      const [one, two] = [0, 1].map((side) => page.locator(`[data-side="${side}"]`));
      await page.locator('#minutes').fill('1');
      await page.locator('#minutes').press('Tab');
      await one?.press('Enter');
      await page.clock.runFor(30_000);
      // It is the turn of the other one: another press of the same side does nothing.
      await one?.press('Enter');
      expect(await two?.locator('.time').textContent()).toMatch(/^0:(?:3[01]|29)/u);
      await two?.press('Enter');
      await page.clock.runFor(70_000);
      expect(await one?.getAttribute('class')).toContain('lost');
      await page.locator('#reset').click();
      expect(await one?.locator('.time').textContent()).toBe('1:00');
    },
  },
};

export const textCounter: App = {
  requests: [
    {
      message: 'word counter: words, characters, sentences and reading time',
      shows: ['Word Counter', 'Reading time'],
      language: 'en',
    },
    { message: 'contador de palabras', shows: ['Párrafos'], language: 'es' },
    { message: '글자수 세기', shows: ['글자 수(공백 제외)'], language: 'ko' },
  ],
  use: {
    async keys(page) {
      await page.locator('#text').fill('One two. Three?\n\nFour');
      const values = ['#wordCount', '#characters', '#bare', '#sentences', '#paragraphs'];
      const told = await Promise.all(values.map((id) => page.locator(id).textContent()));
      expect(told).toEqual(['4', '21', '17', '3', '2']);
      await page.locator('[data-change=upper]').press('Enter');
      await page.reload();
      expect(await page.locator('#text').inputValue()).toContain('ONE TWO.');
    },
  },
};

export const textCodes: App = {
  requests: [
    {
      message: 'morse code translator',
      shows: ['Morse Code Translator', 'Play sound'],
      language: 'en',
    },
    {
      message: 'cifrado César con desplazamiento 5',
      shows: ['Letras que se mueven'],
      language: 'es',
    },
    { message: 'Seite mit Geheimschrift', shows: ['Römische Zahlen', 'Atbasch'], language: 'de' },
  ],
  use: {
    async keys(page) {
      const text = page.locator('#text');
      const result = page.locator('#result');
      const become = async (value: string, expected: string): Promise<void> => {
        await text.fill(value);
        expect(await result.inputValue()).toBe(expected);
      };
      if (await page.locator('#codes').isVisible()) {
        const as = (code: string) =>
          page.locator(`[name=code][value=${code}]`).check({ force: true });
        await as('roman');
        await become('1994, 4', 'MCMXCIV, IV');
        await become('4000', '');
        expect(await page.locator('#status').textContent()).toContain('3999');
        await as('binary');
        await become('hé', '01101000 11000011 10101001');
        await page.locator('#swap').press('Enter');
        expect(await result.inputValue()).toBe('hé');
        await as('base64');
        await become('aMOp', 'hé');
        await become('%%%', '');
        await as('reverse');
        await become('ab👍🏽', '👍🏽ba');
        return;
      }
      if (await page.locator('#shift').isVisible()) {
        expect(await page.locator('#shift').inputValue()).toBe('5');
        await become('Xyz, ñ', 'Cde, ñ');
        return;
      }
      await become('SOS é 1', '... --- ... / . / .----');
      await page.locator('#swap').press('Enter');
      expect(await result.inputValue()).toBe('SOS E 1');
      await become('... ...........', '');
      expect(await page.locator('#status').textContent()).toContain('...........');
      await page.reload();
      expect(await text.inputValue()).toBe('... ...........');
    },
  },
};
