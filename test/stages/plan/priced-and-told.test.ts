import { expect, test } from 'vitest';

import { readFacts } from '../../../src/stages/plan/facts/read-facts.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

test.each([
  ['Packages start at £95, £180 and £320 a month.', ['Packages|£95, £180 and £320 a month']],
  ['three packages with prices ($90, $140, $220) and a form', ['three packages|$90, $140, $220']],
  ['донат с привилегиями за 99, 249 и 499 рублей', ['донат с привилегиями|99, 249 и 499 рублей']],
  ['menu has 6 tacos from $3.50 to $5, and more', ['6 tacos|from $3.50 to $5']],
  ['展示花束和价格(99元到399元)', ['花束|99元到399元']],
  ['memberships: basic 29/mo, plus 45/mo', ['basic|29/mo', 'plus|45/mo']],
  ['W menu espresso 9 zł, latte 15 zł', ['espresso|9 zł', 'latte|15 zł']],
  ['cennik (wymiana oleju od 120 zł)', ['wymiana oleju|od 120 zł']],
  ['starters like arancini $9, tiramisu $8', ['arancini|$9', 'tiramisu|$8']],
  ['Rates are $175 weeknights, $225 weekends', ['weeknights|$175', 'weekends|$225']],
  ['our exhibition on 8 and 9 November, prices below', []],
])('what %j is the price of', async (text, prices) => {
  const facts = await readFacts(text, 'en');
  expect(
    facts.filter(({ kind }) => kind === 'price').map(({ label, text: cost }) => `${label}|${cost}`),
  ).toEqual(prices);
});

async function textOf(message: string) {
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return { plan, text: main.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ') };
}

test.each([
  ['a site for Luna, with our story (met at a pub quiz in 2019) and a menu', 'Met at a pub quiz'],
  ['Website für Backstube Hansen mit unserer Geschichte seit 1956 und Anfahrt', 'Seit 1956'],
  ['Site for Da Renzo, with an about page about my grandfather who cooked', 'My grandfather who'],
])('%j tells its story', async (message, said) => {
  const { text } = await textOf(message);
  expect(text).toContain(said);
  expect(text).not.toContain('Examples We');
});

test('an invitation tells the story once', async () => {
  const { text } = await textOf(
    'Wedding site for Ana and Bo, our story (met at a quiz), dress code',
  );
  expect(text.split('Met at a quiz')).toHaveLength(2);
});

test('parts of the page behind prices are none of their list', async () => {
  const message = 'Minecraft site. Ranks: Flame $5, Inferno $12, a vote page and a staff section';
  const { plan } = await textOf(message);
  expect('given' in plan && plan.given?.[0]?.entries.map(({ name }) => name)).toEqual([
    'Flame',
    'Inferno',
  ]);
});

test('what a page is, and who asks, is not missing', async () => {
  const message =
    'Gestiamo un agriturismo a Spoleto, Il Noce. Un sito con le camere. Colori naturali, semplici e chiari';
  const { plan } = await textOf(message);
  expect(plan.notIncluded?.join()).not.toMatch(/Gestiamo|naturali/u);
});
