import { expect, test } from 'vitest';
import { languages } from '../../src/contracts/languages.ts';
import { chooseTrade } from '../../src/starters/landing-page/topics/choose-topic.ts';
import { tradeWords } from '../../src/starters/landing-page/trades/trades.ts';
import { filesFor, planFor } from './make-project.ts';

test('each trade has its copy in every language, short enough for a page', () => {
  for (const [, { words, copy, name }] of tradeWords) {
    expect([words, ...Object.keys(copy).toSorted()]).toEqual([words, ...languages.toSorted()]);
    expect(Object.keys(name).toSorted()).toEqual(languages.toSorted());
    for (const { lead, offers, menu = [] } of Object.values(copy)) {
      expect(offers).toHaveLength(3);
      expect(lead.length).toBeLessThan(100);
      for (const [, amount] of menu) expect(amount).toMatch(/^\d+(?:\.\d\d)?$/);
    }
  }
});

test.each([
  ['a website for my barber shop', 'en', 'cuts'],
  // The title says the topic, and the request the trade.
  ['Kuaför salon\nKuaför salonum için site yap', 'tr', 'kesim'],
  ['Seite für unsere Kfz-Werkstatt', 'de', 'Auto'],
  ['site para minha pizzaria', 'pt', 'Massa'],
  ['سايت لمطعم بيت الزعتر', 'ar', 'مطبخ'],
  ['美容院のサイト', 'ja', 'カット'],
  ['Élise\nBonjour, on ouvre une boulangerie bio', 'fr', 'pain'],
] as const)('%j is for a usual trade', (message, language, word) => {
  expect(chooseTrade(message)?.copy[language].lead.toLowerCase()).toContain(word.toLowerCase());
});

test.each([
  'a site for our book club, we meet in a café',
  'a page about my stamps, no restaurant',
  'a bake sale in the gym',
  'una web para mi peluquería canina',
])('%j is for none', (message) => {
  expect(chooseTrade(message)).toBeUndefined();
});

test('a page of a trade has its usual menu, in the money of its language, marked as examples', async () => {
  const message = 'Seite für meine Bäckerei Kornblume';
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page).toMatch(/class="example">Beispiele[^]*4,90\s€/u);
  expect(page).not.toMatch(/\{title\}|\[Hier/u);
});
