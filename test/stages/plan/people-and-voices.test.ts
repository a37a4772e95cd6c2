import { expect, test } from 'vitest';

import { peopleListsIn } from '../../../src/stages/plan/given/lists/people-lists.ts';
import { roleListsIn } from '../../../src/stages/plan/given/lists/role-lists.ts';
import { voicesIn } from '../../../src/stages/plan/given/voices.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

test.each([
  ['members Dee (vocals), Hutch (guitar) and Mo', 'Members', ['Dee|vocals', 'Hutch|guitar', 'Mo|']],
  ['Teachers are Nora (wheel), Ahmed (glazing).', 'Teachers', ['Nora|wheel', 'Ahmed|glazing']],
  ['Proprietari Paola e Franco. Servirebbe', 'Proprietari', ['Paola|', 'Franco|']],
  ['Profesores: Carla y Rubén', 'Profesores', ['Carla|', 'Rubén|']],
  ['преподаватели Анна Смирнова и Пётр', 'Преподаватели', ['Анна Смирнова|', 'Пётр|']],
  ['a short about us mentioning the owners Priya and Tom', 'About us', ['Priya and Tom|Owners']],
  ['Über uns mit den Inhabern Eva und Jan', 'Über uns', ['Eva und Jan|Inhaber']],
  ['スタッフは佐藤(店長)と鈴木。', 'スタッフ', ['佐藤|店長', '鈴木|']],
  ['강사 김서윤, 박지호 소개와 가격표', '강사', ['김서윤|', '박지호|']],
])('%j lists people', (text, label, people) => {
  const [list] = peopleListsIn(text);
  expect(list?.label).toBe(label);
  expect(list?.entries.map(({ name, about = '' }) => `${name}|${about}`)).toEqual(people);
});

test.each([
  ['a section with owner Kaz, admins Milo and Wren.', ['Kaz|owner', 'Milo|admin', 'Wren|admin']],
  ['멤버는 보컬 지우, 기타 현석, 드럼 민재 세 명', ['지우|보컬', '현석|기타', '민재|드럼']],
  ['社长叫林一鸣,指导老师是陈老师。', ['林一鸣|社长', '陈老师|指导老师']],
  ['staff list (owner Kip, admin Juno, 4 mods)', ['Kip|owner', 'Juno|admin', '4 mods|']],
  ['our owner Marta runs it', undefined],
])('%j says what people are', (text, people) => {
  const [list] = roleListsIn(text, 'en');
  expect(list?.entries.map(({ name, about = '' }) => `${name}|${about}`)).toEqual(people);
});

test.each(['our team works hard', 'members pay less and Guests more', 'staff Ana'])(
  '%j lists none',
  (text) => {
    expect(peopleListsIn(text)).toEqual([]);
  },
);

test.each([
  ['Depoimento da Júlia: "Toquei em 2 semanas".', 'Toquei em 2 semanas', 'Júlia'],
  ["testimonials from Anna & Tom: 'Best day, it's true'", "Best day, it's true", 'Anna & Tom'],
])('%j quotes somebody', (text, quote, who) => {
  expect(voicesIn(text)[0]?.entries).toEqual([{ name: quote, about: who }]);
});

async function pageOf(message: string) {
  const plan = await planFor('static_html', message);
  return { plan, html: (await filesFor(plan, message)).get('index.html') ?? '' };
}

test('people without a colon stand in a section of their own, and nowhere else', async () => {
  const { html } = await pageOf(
    'a site for our band Rust Parade (garage rock). members Dee (vocals), Hutch (guitar)',
  );
  expect(html).toMatch(/<h2[^>]*>Members<\/h2>/);
  expect(html.match(/Hutch/g)).toHaveLength(1);
  expect(html).toContain('Garage rock');
});

test('roles behind people are of them', async () => {
  const plan = await planFor(
    'static_html',
    "Site du club Les Voisins. Membres du bureau : Claire Martin, présidente, et Paul Durand, trésorier, et un formulaire d'adhésion",
  );
  expect('given' in plan && plan.given?.[0]?.entries).toEqual([
    { name: 'Claire Martin', about: 'Présidente' },
    { name: 'Paul Durand', about: 'Trésorier' },
  ]);
});

test('a menu is divided as the request says, or the report says that it is not', async () => {
  const dishes = 'Latte 3 €, tiramisù 5 €.';
  const divided = await pageOf(
    `un sito per il bar Luna. ${dishes} Il menù diviso in bevande e dolci`,
  );
  expect(divided.html).toMatch(/<h2[^>]*>Bevande<\/h2>[^]*Latte[^]*<h2[^>]*>Dolci<\/h2>/);
  const left = await pageOf(
    'a site for Luna Salon. Prices: wax $5, tint $9. Split into face and body',
  );
  expect(left.plan.notIncluded?.join()).toContain('Face, Body');
});

test.each([
  ['a site for Luna Yoga in Leeds, $9 a class, with an FAQ section', 'FAQ'],
  ['Seite für Praxis Lind, Massage 30 €, mit Über mich und Häufige Fragen', 'Häufige Fragen'],
  ['sitio para Clínica Sol, consulta 30 €, con testimonios', 'Testimonios'],
])('%j has the section that it asks for', async (message, heading) => {
  expect((await pageOf(message)).html).toMatch(new RegExp(`<h2[^>]*>${heading}</h2>`));
});

test('several voices, each with who says it', () => {
  const [list] = voicesIn('Reviews: "My skin loves it" - Jen, "Smells amazing" - Omar. FAQ: no');
  expect(list?.entries).toEqual([
    { name: 'My skin loves it', about: 'Jen' },
    { name: 'Smells amazing', about: 'Omar' },
  ]);
});

test.each([
  ["website for our book club 'Page Turners' - we meet on Mondays", 'Page Turners'],
  ['Seite für meinen Hofladen? Hofladen Sonnenacker, Dorfstr. 3 in Lüchow', 'Hofladen Sonnenacker'],
  ["a page for Rosie's Oven at 8 Harbour Lane, buns £2", "Rosie's Oven"],
  ['청첩장 만들어주세요. 신랑 김도윤, 신부 이서연. 2026년 10월 24일', '김도윤 & 이서연'],
  ['Uitnodiging voor ons huwelijksfeest op 12 september 2026', 'Ons huwelijksfeest'],
  ['योग क्लास के लिए पेज चाहिए, नाम है प्राण योग, जयपुर', 'प्राण योग'],
  ['أريد موقع لمطعمي بيت الشام في عمان', 'بيت الشام'],
  ['a page for my flat in Porto, Casa Azul. wifi name CasaGuest', 'Casa Azul'],
])('the title of %j', async (message, title) => {
  expect((await planFor('static_html', message)).title).toBe(title);
});

test.each([
  ['a site for a law firm with services (divorce, custody, wills)', 'Services', 'Custody'],
  ['sito per Casa Limoni. Sezione dintorni (Ravello, Positano)', 'Dintorni', 'Positano'],
  ['Seite für unsere Band Nordlicht: Termine 3.4. Kiel, 11.4. Hamburg', 'Termine', 'Hamburg'],
])('the list in %j has its heading', async (message, heading, entry) => {
  const { html } = await pageOf(message);
  expect(html).toMatch(new RegExp(`<h2[^>]*>${heading}</h2>[^]*<h3>${entry}</h3>`));
});

test('a date with its hours and its place stands under the title, and prices say what is included', async () => {
  const fair = await pageOf('a page for our fair. Saturday 4 July 2026, 11am to 4pm on the green');
  expect(fair.html).toContain('Saturday 4 July 2026, 11am to 4pm on the green</p>');
  const inn = await pageOf('sito per Le Querce: doppia 85 € a notte con colazione, singola 60 €');
  expect(inn.html).toContain('85 € a notte con colazione');
  expect(inn.html).not.toMatch(/<h2[^>]*>Colazione/);
});

test('a shop that people go to has no basket, and what cannot be built is said', async () => {
  const { plan } = await pageOf('meu pet shop Patas, banho R$ 50, aberto seg a sáb das 8h às 18h');
  expect(plan.starter).toBe('landing-page');
  const trainer = await pageOf(
    "I'm a personal trainer, Ana Bell. a page with a before/after slider, session $60",
  );
  expect(trainer.plan.notIncluded?.join()).toContain('before/after slider');
});

test.each([
  'Reviews: Ana P. "So good", Ben: "Lovely, quick"',
  '2 reviews at the bottom: Ana P. "So good" and Ben "Lovely, quick"',
  'Testimonios abajo: Ana P. - "So good", Ben "Lovely, quick"',
])('%j names who says it first', (text) => {
  expect(voicesIn(text)[0]?.entries).toEqual([
    { name: 'So good', about: 'Ana P.' },
    { name: 'Lovely, quick', about: 'Ben' },
  ]);
});

test('classes keep their days and are filtered by who teaches them', async () => {
  const { html } = await pageOf(
    'a site for my pilates studio Core. Teachers: Ida (mat) and Jo (reformer). Classes Mon & Wed 6pm mat, Tue & Thu 7:30am reformer, Sat 10am open for all. Weekly schedule people can filter by teacher',
  );
  expect(html).toMatch(/Mon &amp; Wed 6pm<\/p>\s*<h3>Mat<\/h3>\s*<p>Ida/);
  expect(html).toMatch(/<button[^>]*value="Ida"[^]*<button[^>]*value="Jo"/);
});

test('kinds of animals filter by what their entries say', async () => {
  const { html } = await pageOf(
    'a page for our shelter Paws with animals to adopt: Rex (beagle, 4), Mia (black cat, 2), Bo (rabbits, 1). Visitors can filter dogs / cats / rabbits and fill in an adoption form',
  );
  expect(html).toMatch(/value="dogs\|beagle">Dogs<[^]*value="cats\|cat">Cats<[^]*>Rabbits</);
  expect(html).toContain('data-form=');
});

test('a way with its stops stands in their order', async () => {
  const { html } = await pageOf(
    'site for our run "Fen Dash", Sunday 3 May 2026 start 9:30 at Fen Park, entry £15. needs route section (park - lock - park) and faq',
  );
  expect(html).toMatch(/<h2[^>]*>Route<\/h2>[^]*Park → lock → park/);
  expect(html).toMatch(/What does it cost\?[^]*Entry: £15[^]*Sunday 3 May 2026/);
  expect(html).not.toContain('plainly');
});

test('questions have gaps where nothing answers them, behind what is known', async () => {
  const { html } = await pageOf('Seite für Praxis Lind mit Häufige Fragen');
  expect(html).toContain('Die Antwort folgt bald.');
  const { html: known } = await pageOf('site for Fen School, $9 a class, with an FAQ section');
  expect(known).toMatch(/<h2[^>]*>Prices<[^]*<h2[^>]*>FAQ</);
});

test('an age, an emergency service and what is free of charge are shown', async () => {
  const invitation = await pageOf(
    'birthday invite for my son Max turning 7, June 13 2pm, 40 Park Road',
  );
  expect(invitation.html).toContain('Turning 7');
  const plumber = await pageOf(
    'Website for Lind Plumbing. Emergency callout 24/7, no call out fee, boilers, leaks',
  );
  expect(plumber.html).toContain('Emergency callout 24/7');
  expect(plumber.html).toMatch(/No call out fee, boilers, leaks/);
});

test('another language is no detail, and the report says what stays in the first', async () => {
  const { html, plan } = await pageOf(
    'site para Casa Ria, 95€ por noite, bicicletas grátis. Queria uma versão em inglês com botão PT/EN',
  );
  expect(html).not.toContain('PT/EN');
  expect(plan.notIncluded?.join()).toContain('seus próprios textos: inglês');
});

test('the last price of a sentence says the currency of those before it', async () => {
  const { html } = await pageOf(
    'Build a site for my food truck, Reed Bowl. Bibimbap 12, kimchi fries 9, dumplings 8 dollars. We are on 5th street.',
  );
  expect(html).toMatch(/Bibimbap<[^]*12 dollars[^]*Kimchi fries<[^]*9 dollars[^]*8 dollars/);
});
