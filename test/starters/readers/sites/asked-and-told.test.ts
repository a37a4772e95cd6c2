import { expect, test } from 'vitest';

import { peopleListsIn } from '../../../../src/stages/plan/given/lists/people-lists.ts';
import { daysListsIn } from '../../../../src/stages/plan/given/lists/days-lists.ts';
import { readForms } from '../../../../src/starters/page/forms/read-forms.ts';
import { tableOf } from '../../../../src/starters/page/parts/lists/table.ts';
import { filesFor, planFor } from '../../make-project.ts';

test('the fields of a form end where something else is asked for', () => {
  const [form] = readForms(
    'a quote form asking for postcode and type of job, three customer reviews, and our hours, Monday to Saturday 8 to 5',
  );
  expect(form?.fields).toEqual(['Postcode', 'Type of job']);
});

test('places may stand before their days, with a time for all', () => {
  const [list] = daysListsIn(
    'We park at Zilker on Fridays, East 6th on Saturdays and the market on Sundays, 11am to 8pm.',
    'en',
  );
  expect(list?.entries).toEqual([
    { name: 'Zilker', when: 'on Fridays, 11am to 8pm' },
    { name: 'East 6th', when: 'on Saturdays, 11am to 8pm' },
    { name: 'Market', when: 'on Sundays, 11am to 8pm' },
  ]);
});

test('a sentence of doctors is a team, and pets are no table', () => {
  const [team] = peopleListsIn('A site for us. Dr. Priya Nair and Dr. Tom Becker. Open 9-5');
  expect(team?.entries).toEqual([{ name: 'Dr. Priya Nair' }, { name: 'Dr. Tom Becker' }]);
  const pets = [
    { name: 'Biscuit', about: 'beagle, 3' },
    { name: 'Olive', about: 'cat, 1' },
  ];
  expect(tableOf('Adoptable pets', pets)).toBeUndefined();
});

test.each([
  ['A website for my bakery Luna. I want a blog, please.', 'a blog'],
  ['Eine Website für meine Bäckerei Luna. Ich hätte gern Gutscheine.', 'Gutscheine'],
  ['Strona dla mojej piekarni Luna. Chcę wyniki.', 'wyniki'],
  ['パン屋「ルナ」のサイトを作ってください。動画を載せてください。', '動画'],
  ['Un sito per la mia panetteria Luna. Vorrei un pulsante per donare.', 'pulsante per donare'],
])('what %j asks for is not dropped in silence', async (message, left) => {
  const { notIncluded = [] } = await planFor('static_html', message);
  expect(notIncluded).toContain(left);
});

test.each([
  ['Site for a nursery, Polana. Czesne 950 zł miesięcznie', '950 zł miesięcznie'],
  ['Zeytin adlı mekân için site. Her gün 8.00-15.00 açığız, serpme kahvaltı 450 lira.', '450 lira'],
  ['a site for my studio Heron. gallery with 8 pics', 'Picture 8'],
  ['online shop for soap: lavender 6.50, honey 7. all in euros, add to cart', '€6.50'],
  [
    'Real estate agent here. I need a professional site with listings (condo $275,000, house $720,000), a mortgage calculator',
    '$275,000',
  ],
  [
    'ヨガ教室「そら」のサイト。場所は鎌倉、レッスンは火・木・土の10時から、1回2,500円です。',
    'レッスンは火・木・土の10時から',
  ],
  ['Hey, I run Copper Café in Hull. We open 7am to 4pm every day. A cosy website please', 'Hull'],
  ['Site for our cottage Elm Rest near Ely. $180 a night, June to August $220', 'June to August'],
  [
    'A site for my bakery Elm, 4 Mill Road. Add an about section saying it was founded by Ana Reyes in 2014, and a form for orders',
    'Founded by Ana Reyes in 2014',
  ],
  [
    "Page for our book club Owls. It's free but bring £2 for tea. Show upcoming reads (Circe, Piranesi), past books and prices",
    'Circe',
  ],
  [
    'site for Elm Rovers, our football club. We train Tuesdays 6pm on Mill Lane and we are looking for players',
    'We train Tuesdays 6pm on Mill Lane and we are looking for players',
  ],
  [
    'Сайт для автосервиса «Мотор» в Туле. Работаем с 9 до 20 без выходных',
    'С 9 до 20 без выходных',
  ],
  [
    'Hoi, we organiseren een buurtfeest in de Lindenstraat, zaterdag 6 juni, 20.00 muziek van De Buren. Graag een pagina',
    'Lindenstraat',
  ],
  [
    'Un sito per la scuola Passo a Verona. I corsi: classica il lunedì alle 17, hip hop il mercoledì alle 18:30. Un modulo per iscriversi',
    'Hip hop',
  ],
  [
    'Une page pour le festival Les Nuits, du 10 au 12 juillet à Brest. Entrée 8 €',
    '10 au 12 juillet',
  ],
  [
    'website for Elm Nursery. Fees are £62 a day or £290 a week. Ofsted rating and our rooms',
    '£290',
  ],
  [
    'Website for Oak & Iron. I want a gallery, our process in four steps (sketch, choose the wood, build, deliver)',
    'Choose the wood',
  ],
  [
    'site para a academia Elmo. Aulas de spinning segunda e quarta às 19h, funcional terça e quinta às 7h',
    'Segunda e quarta às 19h',
  ],
  [
    'website for my coffee van Bean. menu: espresso 2.50, mocha 3.60, brownies 2.80 (pounds)',
    '3.60 pounds',
  ],
])('the page of %j shows %j', async (message, shown) => {
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html');
  expect(html).toContain(`>${shown}<`);
});

test('nobody is told what was not asked for beside what was said', async () => {
  const message =
    'Un sito per la scuola Passo. I corsi: classica il lunedì alle 17, hip hop il mercoledì alle 18:30. Vorrei gli orari';
  const html = (await filesFor(await planFor('static_html', message))).get('index.html');
  expect(html).not.toContain('8:00 – 18:00');
  const club = 'site for Elm Rovers, our football club. We train Tuesdays 6pm on Mill Lane';
  const page = (await filesFor(await planFor('static_html', club))).get('index.html');
  expect(page).not.toContain('follows soon');
});
