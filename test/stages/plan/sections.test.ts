import { expect, test } from 'vitest';
import { planFor } from '../../starters/make-project.ts';

async function sectionsOf(message: string) {
  const plan = await planFor('static_html', message);
  return plan.projectType === 'static_html' ? [plan.sections, plan.lists] : [];
}

test.each([
  [
    'Homepage für den Musikverein Talblick, Konzerte, Termine, Jugendkapelle, Mitmachen',
    [['Konzerte', 'Termine', 'Jugendkapelle', 'Mitmachen', 'Kontakt'], undefined],
  ],
  [
    'Website for our rowing club, calendar, boathouse fees, board, pictures and contact',
    [['Boathouse fees', 'Board', 'Pictures', 'Contact'], undefined],
  ],
  [
    'Strona dla chóru Echo, aktualności, zarząd, składki',
    [['Zarząd', 'Składki', 'Aktualności', 'Kontakt'], undefined],
  ],
  [
    'Webseite für unsere Imkerei, Honig, Kerzen, Met, Öffnungszeiten',
    [['Öffnungszeiten', 'Kontakt'], undefined],
  ],
  [
    'a page for Barber Nine, Tue-Fri 10:00-19:00, Sat 9:00-16:00, cut 25 €, beard 15 €',
    [[], undefined],
  ],
  [
    'una web para mi bar El Faro con terraza, música en vivo y cócteles, de martes a domingo 18:00-2:00',
    [
      ['Qué ofrecemos'],
      [{ of: 'Qué ofrecemos', names: ['Terraza', 'Música en vivo', 'Cócteles'] }],
    ],
  ],
  [
    'Fan site. We need character pages, an NPC list and house rules. Search would be nice',
    [['Character pages', 'NPC', 'House rules', 'Contact'], undefined],
  ],
  [
    'a club page with prices. With a form to choose which class you want',
    [['Prices', 'Contact'], undefined],
  ],
  [
    "Our farm is having an open gate and we'd like a web page for it. Hill Farm",
    [['Open gate'], undefined],
  ],
  [
    'a shelter page that says which blankets we need donated, how to help, and our phone 01632 960012',
    [['How to help', 'Contact'], undefined],
  ],
  ['a studio page with prices and room for photos I add later', [['Prices', 'Contact'], undefined]],
  ["site pour ma librairie : Le Papier d'Ana à Nantes, depuis 1990. Livre 9 €", [[], undefined]],
  [
    'a class page where parents can see the weekly schedule and sponsors',
    [['Weekly schedule', 'Sponsors', 'Contact'], undefined],
  ],
  [
    'a site with a schedule table, a lil bio for each, a footer with my name Ellie Trask and a sponsors strip',
    [['Schedule', 'Sponsors', 'Contact'], undefined],
  ],
  [
    'a cabin page with house rules and things to do nearby like rafting and the railroad',
    [
      ['House rules', 'Things to do nearby', 'Contact'],
      [{ of: 'Things to do nearby', names: ['Rafting', 'The railroad'] }],
    ],
  ],
  [
    'a website for our pub with a beer garden, live music, menu and opening hours',
    [
      ['What to expect', 'Menu', 'Opening hours', 'Contact'],
      [{ of: 'What to expect', names: ['Beer garden', 'Live music'] }],
    ],
  ],
  [
    'a website for our firm with services (wills, tax law), the team (Ann Lyle, Bo Osei) and fees',
    [['Fees'], undefined],
  ],
  [
    'a site for our club. Please add a section for beginners explaining how to start. A section with the committee: Ann, Bo',
    [['Beginners'], undefined],
  ],
  [
    'een site voor ons feest in de straat. Het begint om 14:00 met spelletjes, om 17:00 is er bbq',
    [[], undefined],
  ],
  [
    'graag een website met: onze groepen (Bijen 0-2 jaar, Kikkers 2-4 jaar), openingstijden ma-vr 7.30-18.30',
    [['Openingstijden'], undefined],
  ],
  ['une page pour notre club. Vert et bois, avec un côté dessiné à la main', [[], undefined]],
  [
    'a website for our pub, sections: beer garden, live music, menu',
    [['Beer garden', 'Live music', 'Menu', 'Contact'], undefined],
  ],
  [
    'Сайт для піцерії, меню з цінами, фото, доставка, українською та англійською',
    [['Фото', 'Доставка', 'Меню', 'Контакти'], undefined],
  ],
  [
    'Strona dla lodziarni, menu z cenami, galeria, o nas, po polsku i niemiecku',
    [['Galeria', 'O nas', 'Menu', 'Kontakt'], undefined],
  ],
  [
    'Webbplats för vårt bageri, meny med priser, öppettider, på svenska och engelska',
    [['Öppettider', 'Meny', 'Kontakt'], undefined],
  ],
  [
    'Website für die Tischlerei Holm mit Möbelbau, Treppen, Schwarz, ohne Slider',
    [['Was Sie erwartet', 'Kontakt'], [{ of: 'Was Sie erwartet', names: ['Möbelbau', 'Treppen'] }]],
  ],
])('no fact, colour or refusal becomes a section: %s', async (message, expected) => {
  expect(await sectionsOf(message)).toEqual(expected);
});

test('a barber shop sells nothing by the basket', async () => {
  const plan = await planFor('static_html', 'a site for our barber shop, cut 25 €, shave 20 €');
  expect(plan.starter).toBe('landing-page');
});

test.each([
  ['a memory game with fruits, German', 'Memory Game', 'de'],
  ['a tool to split a bill between friends', 'Everyday Calculator', 'en'],
  ['a blog about tea with posts "First flush", "Oolong by night"', 'Blog about Tea', 'en'],
])('%s is titled after what it is', async (message, title, language) => {
  const plan = await planFor('static_html', message);
  expect([plan.title, plan.language]).toEqual([title, language]);
});

test('a name keeps its article, and a thing does not', async () => {
  const plan = await planFor(
    'static_html',
    'wheel to pick a band: The Cranes, Los Fuegos, Die Sonnen, the drums',
  );
  expect(plan).toMatchObject({ items: ['The Cranes', 'Los Fuegos', 'Die Sonnen', 'Drums'] });
});
