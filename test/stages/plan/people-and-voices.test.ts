import { expect, test } from 'vitest';

import { peopleListsIn } from '../../../src/stages/plan/given/people-lists.ts';
import { voicesIn } from '../../../src/stages/plan/given/voices.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

test.each([
  ['members Dee (vocals), Hutch (guitar) and Mo', 'Members', ['Dee|vocals', 'Hutch|guitar', 'Mo|']],
  ['Teachers are Nora (wheel), Ahmed (glazing).', 'Teachers', ['Nora|wheel', 'Ahmed|glazing']],
  ['Proprietari Paola e Franco. Servirebbe', 'Proprietari', ['Paola|', 'Franco|']],
  ['Profesores: Carla y Rubén', 'Profesores', ['Carla|', 'Rubén|']],
  ['преподаватели Анна Смирнова и Пётр', 'Преподаватели', ['Анна Смирнова|', 'Пётр|']],
  ['スタッフは佐藤(店長)と鈴木。', 'スタッフ', ['佐藤|店長', '鈴木|']],
])('%j lists people', (text, label, people) => {
  const [list] = peopleListsIn(text);
  expect(list?.label).toBe(label);
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
