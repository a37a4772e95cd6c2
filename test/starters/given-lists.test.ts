import { expect, test } from 'vitest';

import { check } from '../stages/validate/check.ts';
import { filesFor, planFor } from './make-project.ts';

async function pageFor(message: string): Promise<string> {
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  expect(await check('static_html', Object.fromEntries(files))).toEqual([]);
  return `${files.get('index.html') ?? ''}\n${files.get('content.js') ?? ''}`.replace(/\s+/g, ' ');
}

test('a shop sells what the request gives a price, in its currency and groups', async () => {
  const page = await pageFor(
    'online shop called Claybird. Mugs: Wren mug £14, Owl mug (large) £18. Bowls: Reed bowl £22. Shipping £4',
  );
  expect(
    [...page.matchAll(/<h3>([^<]*)<\/h3> <p class="price">([^<]*)</g)].map((m) => m.slice(1, 3)),
  ).toEqual([
    ['Wren mug', '£14'],
    ['Owl mug', '£18'],
    ['Reed bowl', '£22'],
  ]);
  expect(page).toContain('<p class="kind">large</p>');
  expect(page).toMatch(/"price": 14\b.*"currency": "GBP"/);
  expect(page).toContain('value="Bowls"');
  expect(page).toMatch(/Shipping: £4/);
  // The examples of a shop without products.
  expect(page).not.toContain('Thirty days');
});

test('prices of a sentence are products too, and what is no product stays below', async () => {
  const page = await pageFor(
    'Onlineshop für Honig, wir verkaufen Blütenhonig 7,50 € und Waldhonig 9 €. Versand 4 €',
  );
  expect(page).toMatch(/"name": "Blütenhonig", "price": 7.5 .*"name": "Waldhonig", "price": 9 /);
  expect(page).toContain('Versand: 4 €');
});

test('a portfolio shows the works, services and contacts of the request', async () => {
  const page = await pageFor(
    'portfolio for Ida Moss, ceramicist. Works: Tidal - a set of bowls (2023), "Ash Jar" (2021). Exhibitions: Hull 2022, Leeds 2023. Workshop $60. Mail ida@moss.example, instagram.com/idamoss',
  );
  expect(page).toMatch(/data-title="Tidal" data-note="a set of bowls".*<b>Tidal<\/b> <span>2023</);
  expect(page).toMatch(/>Exhibitions<\/h2>.*<h3>Hull<\/h3> <p>2022</);
  expect(page).toMatch(/<h3>Workshop<\/h3> <p>\$60</);
  expect(page).toContain('href="mailto:ida@moss.example"');
  expect(page).toContain('instagram.com/idamoss');
  expect(page).not.toContain('Piece 1');
  expect(page).not.toContain('hello@example.com');
});

test('a CV has its positions with employer and years, and sections of the request', async () => {
  const page = await pageFor(
    'Lebenslauf Anna Kurz, Köchin. Berufserfahrung: Küchenchefin, Gasthof Linde (2020–heute), Souschefin, Hotel Post (2016–2020). Hobbys: Cello, Klettern',
  );
  expect(page).toMatch(/<h1>Anna Kurz<\/h1> <p class="role">Köchin</);
  expect(page).toMatch(/Souschefin – Hotel Post <span class="when">2016–2020</);
  expect(page).toMatch(/<h2>Hobbys<\/h2> <ul class="stations"><li>Cello</);
});

test('an invitation has its programme, a blog its posts with their dates', async () => {
  expect(
    await pageFor(
      'wedding invitation Ana & Luis, 5 June 2027. Schedule: 4 pm ceremony, 6 pm dinner. Menu: gazpacho, sea bass',
    ),
  ).toMatch(/<li><b>4 pm<\/b><span>Ceremony<\/span><\/li>.*<h2[^>]*>Menu<\/h2>.*Sea bass/);
  expect(
    await pageFor('blog about rye. Posts: "Slow dough" (3 March 2026) - why it rises, "Crackers"'),
  ).toMatch(/3 March 2026 ·.*Slow dough<.*why it rises.*Crackers</);
});

test('tools begin with the lists of the request', async () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    [
      'kanban with columns Ideas, Drafts, Done and cards "Cover" in Drafts, "Index" in Ideas',
      /"columns": \[ "Ideas", "Drafts", "Done" \], "cards": \[ \[ "Index" \], \[ "Cover" \], \[\] \]/,
    ],
    [
      'papan kanban dengan kolom Rencana, Dikerjakan, Selesai',
      /"columns": \[ "Rencana", "Dikerjakan", "Selesai" \]/,
    ],
    [
      'bảng kanban với các cột Ý tưởng, Đang viết, Đã đăng',
      /"columns": \[ "Ý tưởng", "Đang viết", "Đã đăng" \]/,
    ],
    [
      'camping checklist: Kitchen: stove, pot; Sleep: tent, mat',
      /"tasks": \[ "Kitchen: Stove", "Kitchen: Pot", "Sleep: Tent", "Sleep: Mat" \]/,
    ],
    [
      'todo list\n- ring the bank\n- wipe the tables',
      /"tasks": \[ "Ring the bank", "Wipe the tables" \]/,
    ],
    ['Karteikarten: das Haus (house), der Baum (tree)', /\[ "Das Haus", "house" \]/],
    [
      'quiz about opa: first car (Opel), club (FC Emmen)',
      /"question": "First car\?", "answers": \[ "Opel"/,
    ],
    [
      'quiz: Best river? a) Ouse b) Hull. Answer: Hull. Best hill? a) Wolds b) Moors. Answer: Wolds',
      /"Best river\?", "answers": \[ "Hull", "Ouse" \]/,
    ],
    ['记账网页,分类有餐饮、交通、房租,按月查看', /"categories": \[ "餐饮", "交通", "房租" \]/],
    [
      'team page: Dr. Ida Moss - vet, likes owls; Tom Ray - nurse',
      /Dr\. Ida Moss<.*vet.*likes owls.*Tom Ray</,
    ],
  ];
  for (const [message, pattern] of cases) expect(await pageFor(message)).toMatch(pattern);
});

test('handles and labelled links are links to their platforms', async () => {
  const page = await pageFor(
    'link in bio for DJ Marlo: Instagram @djmarlo, GitHub: marlo-dev, tip jar ko-fi.com/marlo',
  );
  expect(page).toContain('href="https://instagram.com/djmarlo" rel="noopener">Instagram<');
  expect(page).toContain('href="https://github.com/marlo-dev" rel="noopener">GitHub<');
  expect(page).toContain('href="https://ko-fi.com/marlo" rel="noopener">tip jar<');
  expect(await pageFor('a page for Cafe Ida. Instagram @cafeida')).toContain(
    '<a href="https://instagram.com/cafeida" dir="ltr" rel="noopener">@cafeida</a>',
  );
});
