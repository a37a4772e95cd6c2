import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const worldClock: App = {
  requests: [
    {
      message: 'a world clock with Tokyo, Cairo and São Paulo, 12 hour format',
      shows: ['"name": "Cairo"', 'America/Sao_Paulo', 'value="12" checked'],
      language: 'en',
    },
    {
      message: 'Weltuhr für Berlin und New York',
      shows: ['Weltuhr', 'Europe/Berlin', 'Hinzufügen'],
      language: 'de',
    },
    { message: '世界時計を作って', shows: ['ロンドン', 'Asia/Tokyo'], language: 'ja' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: new Date('2027-01-10T23:30:00Z') });
      await page.reload();
      const cards = page.locator('#clocks > li');
      const count = await cards.count();
      await page.locator('#zone').selectOption('Asia/Dubai');
      await page.locator('#add .button').press('Enter');
      expect(await cards.count()).toBe(count + 1);
      await page.locator('[name=format][value="24"]').check();
      // Four hours ahead of Greenwich it is night.
      expect(await cards.last().locator('.time').textContent()).toContain('03:30');
      expect(await cards.last().getAttribute('class')).toContain('night');
      await page.reload();
      expect(await cards.count()).toBe(count + 1);
      await cards.last().locator('.tool').click();
      expect(await cards.count()).toBe(count);
    },
  },
};

export const passwordGenerator: App = {
  requests: [
    {
      message: 'password generator, 20 characters, with a copy button',
      shows: ['Password Generator', 'value="20"'],
      language: 'en',
    },
    {
      message: 'je voudrais un générateur de mots de passe',
      shows: ['Majuscules'],
      language: 'fr',
    },
    { message: 'генератор паролей', shows: ['Длина'], language: 'ru' },
  ],
  use: {
    async keys(page) {
      const password = () => page.locator('#password').textContent();
      const first = await password();
      await page.locator('#make').press('Enter');
      expect(await password()).not.toBe(first);
      for (const id of ['upper', 'lower', 'symbols']) await page.locator(`#${id}`).uncheck();
      await page.locator('#length').fill('32');
      expect(await password()).toMatch(/^\d{32}$/u);
      await page.locator('#clear').check();
      expect(await password()).toMatch(/^[2-9]{32}$/u);
      await page.locator('#digits').uncheck();
      expect(await page.locator('#copy').isDisabled()).toBe(true);
      await page.reload();
      expect(await page.locator('#digits').isChecked()).toBe(false);
    },
  },
};

export const stopwatch: App = {
  requests: [
    { message: 'a stopwatch with laps', shows: ['Stopwatch', 'Lap', 'fastest'], language: 'en' },
    { message: 'Stoppuhr mit Runden', shows: ['Runde', 'schnellste'], language: 'de' },
    { message: '秒表', shows: ['计次'], language: 'zh' },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.clock.pauseAt(60_000);
      await page.locator('#toggle').press('Enter');
      await page.clock.runFor(5000);
      await page.locator('#lap').press('Enter');
      await page.clock.runFor(2000);
      await page.locator('#main').focus();
      await page.keyboard.press('l');
      const laps = page.locator('#laps tr');
      expect(await laps.count()).toBe(2);
      expect(await laps.first().getAttribute('class')).toBe('fast');
      // It goes on while the page is closed.
      await page.clock.fastForward(60_000);
      await page.reload();
      expect(await page.locator('#time').textContent()).toMatch(/^1:07/u);
      await page.locator('#toggle').click();
      await page.locator('#reset').click();
      expect(await page.locator('#time').textContent()).toBe('0:00.00');
      expect(await laps.count()).toBe(0);
      await page.clock.resume();
    },
  },
};

export const costSplit: App = {
  requests: [
    {
      message:
        'split trip costs between Anna, Ben and Tom: who paid what, who owes whom, in dollars',
      shows: ['"Anna",\n', '"Tom"\n  ]', '"currency": "USD"', 'Split Trip Costs</h1>'],
      language: 'en',
    },
    {
      message: 'Kostenteiler für die WG: Lena, Jonas, Mia',
      shows: ['"Lena"', '"Mia"', 'Wer zahlt wem'],
      language: 'de',
    },
    {
      message: 'necesito una aplicación para dividir gastos entre amigos',
      shows: ['Persona 1', 'Quién paga a quién'],
      language: 'es',
    },
    {
      message:
        'bill splitter for Anna, Ben and Tom: add each item with its price and who shared it, tip 10%',
      shows: ['"Tom"', 'Each pays', 'value="10"'],
      language: 'en',
    },
  ],
  use: {
    async keys(page) {
      const [first = '', second = ''] = await page.evaluate<string[]>('people');
      // One bill: nobody has paid it yet, and a tip is added.
      if ((await page.locator('#payer').count()) === 0) {
        await page.locator('#what').fill('<b>Soup</b>');
        await page.locator('#amount').fill('30');
        await page.locator('#add .button').press('Enter');
        await page.locator('#what').fill('Wine');
        await page.locator('#amount').fill('20');
        await page.locator(`#sharers input[value="${first}"]`).uncheck();
        await page.locator('#add .button').click();
        const shares = page.locator('#balances dd');
        expect(await shares.allTextContents()).toEqual(['$11.00', '$22.00', '$22.00']);
        await page.locator('#tip').fill('0');
        expect(await shares.first().textContent()).toBe('$10.00');
        await page.reload();
        expect(await page.locator('#sum').textContent()).toBe('$55.00 in all');
        return;
      }
      await page.locator('#what').fill('<b>Fuel</b>');
      await page.locator('#amount').fill('100');
      await page.locator('#add .button').press('Enter');
      expect(await page.locator('#paid li b').first().textContent()).toBe('<b>Fuel</b>');
      // A hundred by three: the cent that is left is somebody's, and all sums are even.
      expect(await page.evaluate('[...balances().values()]')).toEqual([6666, -3333, -3333]);
      expect(await page.locator('#transfers li').count()).toBe(2);
      await page.locator('#payer').selectOption(second);
      await page.locator('#what').fill('Food');
      await page.locator('#amount').fill('33.33');
      for (const box of await page.locator('#sharers input').all()) await box.uncheck();
      await page.locator(`#sharers input[value="${first}"]`).check();
      await page.locator('#add .button').click();
      expect(await page.evaluate('[...balances().values()]')).toEqual([3333, 0, -3333]);
      await page.reload();
      expect(await page.locator('#transfers li').count()).toBe(1);
      await page.locator('#name').fill('Zoe');
      await page.keyboard.press('Enter');
      expect(await page.locator('#people .tool').count()).toBe(1);
      // Changed: its amount, and no more.
      await page.locator('#paid .tool').first().click();
      await page.locator('#amount').fill('66.66');
      await page.locator('#add .button').click();
      expect(await page.locator('#paid li').count()).toBe(2);
      expect(await page.evaluate('balances().get(people[0])')).toBe(0);
      await page.locator('#paid .tool:last-child').first().click();
      expect(await page.locator('#paid li').count()).toBe(1);
    },
  },
};

export const dayList: App = {
  requests: [
    {
      message: 'exam planner: maths on 12 June 2099, history on 1 May 2099, topics to tick off',
      shows: ['"name": "Maths"', '"month": 5', 'Add a topic'],
      language: 'en',
    },
    {
      message: 'Ich brauche einen Klausurenplaner: Physik am 3.2.2099, Chemie am 10.2.2099',
      shows: ['"name": "Physik"', '"day": 10'],
      language: 'de',
    },
    {
      message: '디데이 계산기: 수능 2099-11-19, 적금 만기',
      shows: ['수능', '적금 만기'],
      language: 'ko',
    },
  ],
  use: {
    async keys(page) {
      await page.clock.install({ time: new Date('2098-12-31T12:00:00') });
      await page.reload();
      const cards = page.locator('#days > li');
      const count = await cards.count();
      await page.locator('#name').fill('<i>Trip</i>');
      await page.locator('#date').fill('2099-01-01');
      await page.locator('#add .button').press('Enter');
      // The nearest stands first.
      expect(await cards.first().locator('h2').textContent()).toBe('<i>Trip</i>');
      expect(await cards.first().locator('.count').textContent()).toBe('D-1');
      await cards.first().locator('summary').click();
      await cards.first().locator('form input').fill('Pack');
      await page.keyboard.press('Enter');
      await cards.first().locator('.topics label input').check();
      await page.clock.setFixedTime(new Date('2099-01-03T12:00:00'));
      await page.reload();
      expect(await page.locator('#days .count').allTextContents()).toContain('D+2');
      expect(await cards.first().locator('h2').textContent()).not.toBe('<i>Trip</i>');
      expect(await page.locator('.topics :checked').count()).toBe(1);
      await cards.filter({ hasText: 'Trip' }).locator('.head .tool').click();
      expect(await cards.count()).toBe(count);
    },
  },
};
