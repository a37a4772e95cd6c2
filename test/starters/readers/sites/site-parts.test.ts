import { expect, test } from 'vitest';

import type { GivenList, PlanFact } from '../../../../src/contracts/job/plan.ts';
import { asksFor } from '../../../../src/starters/not-included/page/asks-for.ts';
import type { Page } from '../../../../src/starters/not-included/page/functions/page-function.ts';
import { mobileNumber } from '../../../../src/starters/page/parts/contact/mobile-number.ts';
import { siteParts } from '../../../../src/starters/page/parts/site-parts.ts';
import { tableOf } from '../../../../src/starters/page/parts/lists/table.ts';
import { readShipping } from '../../../../src/starters/shop/read-shipping.ts';
import { filesFor, planFor } from '../../make-project.ts';

function fact(kind: PlanFact['kind'], text: string, label?: string): PlanFact {
  return { kind, text, at: 0, ...(label !== undefined && { label }) };
}

function list(label: string, ...names: string[]): GivenList {
  return { label, at: 0, end: 0, entries: names.map((name) => ({ name })) };
}

/** The page that all parts can be built from. */
const full: Page = {
  starter: 'landing-page',
  title: 'Loam',
  message:
    'In memory of Loam, WhatsApp +44 7700 900123, 2 months free, a banner on top: "Sale", raised $40 of $100, progress bar, enter your zip code (73301, 73344), a Telegram button, our phone at the top, a list to tick off (rope, torch), see who brings what, claim a gift',
  facts: [
    fact('price', '$5', 'bowl'),
    fact('price', '$9', 'vase'),
    fact('hours', 'Mon 9-17'),
    fact('date', '4 July 2031'),
    fact('phone', '+44 7700 900123'),
    fact('email', 'ines@example.org'),
    fact('address', '4 Mill Lane'),
  ],
  given: [
    list('Bowls', 'Moon', 'Tide'),
    list('Vases', 'Reed', 'Fern'),
    {
      ...list('Markets'),
      entries: [
        { name: 'Mill Lane', when: 'Monday' },
        { name: 'Spring fair', when: '3 April' },
      ],
    },
  ],
};

test.each(siteParts.map((part) => [part.name, part] as const))(
  'a page without what it needs lacks %s',
  (_name, part) => {
    // On a landing page, a section says how to get there.
    const starter = part.name === 'directions' ? 'portfolio' : 'landing-page';
    expect(part.build({ ...full, starter })).toBeDefined();
    const bare = part.build({ starter, message: '' });
    // A button to a chat is there, and leads to none of the owner's.
    expect(bare !== undefined && bare.isOpen !== true).toBe(
      ['confetti', 'slider', 'viewer', 'guestbook'].includes(part.name),
    );
  },
);

test.each([
  ['open-now', 'show if we are open right now'],
  ['open-now', 'man soll sehen, ob wir gerade geöffnet haben'],
  ['open-now', 'que diga si está abierto o cerrado'],
  ['open-now', '显示现在是否营业'],
  ['today', 'highlight where we are today'],
  ['today', 'den heutigen Standort bitte hervorheben'],
  ['today', 'que se destaque dónde estamos hoy'],
  ['today', 'where we are each day this week'],
  ['past', 'past gigs should hide themselves'],
  ['past', 'vergangene Termine sollen ausgeblendet werden'],
  ['tabs', 'the menu in tabs'],
  ['filter', 'galería con filtro por año'],
  ['search', 'mit Suchfeld'],
  ['sort', 'trier par prix'],
  ['total', 'calcola il totale'],
  ['order', 'send the order by email'],
  ['whatsapp', 'un botón de WhatsApp'],
  ['call', 'Anruf-Button am Handy'],
  ['calendar', 'ajouter au calendrier'],
  ['copy-address', '住所をコピー'],
  ['guestbook', 'ein Kondolenzbuch wäre schön'],
  ['guestbook', 'and a guestbook where people can leave a memory'],
  ['guestbook', 'met een gastenboek'],
  ['claims', 'gift list where you can claim a gift so nobody buys the same one twice'],
  ['claims', 'volunteer shifts people can sign up for'],
  ['claims', 'щоб було видно, скільки місць лишилось'],
  ['entries', 'people put their name and what dish they bring under mains or sides'],
  ['entries', '誰が何を持ってくるか書けるリスト'],
  ['candles', 'light a candle'],
  ['candles', 'зажечь свечу'],
  ['guestbook', 'a place where family can leave a memory or light a candle'],
  ['progress', 'barra de progreso'],
  ['postcode', 'people type their zip and see if we come'],
  ['random', 'losuje jedną potrawę'],
  ['confetti', 'кнопка с конфетти'],
  ['slider', 'a testimonials slider'],
  ['viewer', 'with photos that open bigger'],
  ['viewer', 'die Bilder sollen sich vergrößern lassen'],
  ['banner', 'say that in a banner on top'],
  ['banner', 'oben ein Banner'],
] as const)('%s is asked for by %j', (name, words) => {
  expect(asksFor(name, `a page for our shop, ${words}`)).toBe(true);
  expect(asksFor(name, 'a page for our shop, open Mon-Fri 9-5, with a menu')).toBe(false);
});

test.each([
  ['600 112 233', 'es', '34600112233'],
  ['+44 7700 900123', 'en', '447700900123'],
  ['0761 1234567', 'de', undefined],
  ['06 555 0123', 'ar', undefined],
] as const)(
  'the number of a chat has its country for certain: %s in %s',
  (written, language, number) => {
    expect(mobileNumber(written, language)).toBe(number);
  },
);

test('a table has the numbers behind its names', () => {
  const named = (name: string) => ({ name });
  const table = tableOf('League table', [named('Ann 7 pts'), named('Bo Li 6.5.')]);
  expect(table?.columns).toEqual(['pts']);
  expect(table?.rows.map(({ name, values }) => [name, ...values])).toEqual([
    ['Ann', '7'],
    ['Bo Li', '6.5'],
  ]);
  expect(tableOf('Team', [named('Ann 7'), named('Bo 6')])).toBeUndefined();
  expect(tableOf('League table', [named('Ann 7'), named('Bo')])).toBeUndefined();
});

test('what a part needs and the request does not give is said to be missing', async () => {
  const plan = await planFor(
    'static_html',
    'a site for our bakery, and it shows if we are open now',
  );
  expect(plan.notIncluded?.join()).toContain('if we are open now');
});

test.each([
  [
    'uma loja de sabonetes em Coimbra: Figo 4 €, Pinho 5 €. A pessoa escolhe e envia o pedido por WhatsApp para o 913 222 111',
    '"order": "https://wa.me/351913222111?text="',
  ],
  [
    'a shop for soaps: Fig Soap $4, Pine Soap $5. Orders over WhatsApp, no online payment',
    '"order": "https://wa.me/?text="',
  ],
])('a shop takes orders by WhatsApp: %s', async (message, order) => {
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  expect(plan.starter).toBe('shop');
  expect(files.get('content.js')).toContain(order);
});

test('a shop with a mail address takes orders by mail, with what sending costs', async () => {
  const message =
    'a shop for soaps: Fig Soap $4, Pine Soap $5. Shipping $3, free over $20. Orders to ines@example.org';
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  expect(plan.starter).toBe('shop');
  expect(files.get('index.html')).toContain('Order by email');
  expect(files.get('index.html')).not.toContain('nothing is sold');
  expect(files.get('content.js')).toContain('"order": "mailto:ines@example.org?subject=');
  expect(readShipping(plan)).toEqual({ label: 'Shipping', cost: 3, freeFrom: 20 });
});

test('what sending costs is no product, whatever words say it', async () => {
  const message =
    'a shop for honey: forest 11 €, acacia 9 €. Orders over 60 € ship free. Otherwise 6,50 €';
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  expect(html.match(/data-add=/g)).toHaveLength(2);
  expect(html).toContain('Shipping: €6.50 · free from €60');
  expect(readShipping(plan, message)).toMatchObject({ cost: 6.5, freeFrom: 60 });
});

test.each([
  ['33 5550 0187', 'es', 'una taquería en Guadalajara', '523355500187'],
  ['341 555 0199', 'es', 'salón en Rosario', '5493415550199'],
  ['555-010-7788', 'en', 'a gym in Austin', undefined],
  ['937-555-0142', 'en', 'a barber in Ohio, USA', '19375550142'],
  ['07700 900123', 'en', '', '447700900123'],
  ['050 555 0123', 'ar', 'صالون في دبي', '971505550123'],
] as const)('the mobile number %s in %s, %j', (written, language, message, number) => {
  expect(mobileNumber(written, language, message)).toBe(number);
});

test.each([
  ['with directions', 'directions'],
  ['mit Anfahrt', 'directions'],
  ['una sezione come arrivare', 'directions'],
  ['오시는 길', 'directions'],
] as const)('%j asks for %s', (text, name) => {
  expect(asksFor(name, `a site, ${text}`)).toBe(true);
});
