import { expect, test } from 'vitest';
import type { StaticPlan } from '../../../src/contracts/job/plan.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function planOf(message: string): Promise<StaticPlan> {
  const plan = await planFor('static_html', message);
  if (plan.projectType !== 'static_html') throw new Error(`It is a ${plan.projectType}.`);
  return plan;
}

/** What visitors read, with a mark between the elements. */
async function textOf(plan: StaticPlan, message: string): Promise<string> {
  const files = await filesFor(plan, message);
  return (files.get('index.html') ?? '')
    .replaceAll(/<[^>]+>/gu, '|')
    .replaceAll(/\s*\|[\s|]*/gu, ' | ');
}

test.each([
  [
    'Seite für den Kleingartenverein Sonnenhang in Jena, Vorstand: Petra Kluge, Kasse: Jens Böhm, Sommerfest am 12. Juli um 15 Uhr mit Grill und Musik',
    'Kleingartenverein Sonnenhang',
    ['Petra Kluge~Vorstand', 'Jens Böhm~Kasse'],
  ],
  [
    'pagina per il Circolo Scacchi Riva, allenatrice: Chiara Monti, tesoriere: Luca Ferri, ci vediamo il giovedì alle 20, senza mappa',
    'Circolo Scacchi Riva',
    ['Chiara Monti~allenatrice', 'Luca Ferri~tesoriere'],
  ],
  [
    'pagina voor Koor Harmonie, voorzitter: Joris Bakker, penningmeester: Klaas de Wit, elke dinsdag om 20 uur',
    'Koor Harmonie',
    ['Joris Bakker~voorzitter', 'Klaas de Wit~penningmeester'],
  ],
  [
    'страница шахматного клуба в Омске, казначей: Анна Козлова, председатель: Иван Белый, встречи по четвергам в 11:30',
    'Страница шахматного клуба',
    ['Анна Козлова~казначей', 'Иван Белый~председатель'],
  ],
])('people stand behind what they are: %s', async (message, title, people) => {
  const { title: read, starter, given = [], notIncluded = [] } = await planOf(message);
  expect({ title: read, starter }).toEqual({ title, starter: 'landing-page' });
  expect(given[0]?.entries.map(({ name, about = '' }) => `${name}~${about}`)).toEqual(people);
  for (const told of notIncluded) expect(told).not.toMatch(/\p{Lu}\p{L}+\s\p{Lu}/u);
});

test.each([
  [
    'website for our holiday cottage Marigold near Stirling: bunk beds, board games, sea view, parking. £60 per night',
    ['Bunk beds', 'Board games', 'Sea view', 'Parking'],
  ],
  [
    'Ferienwohnung Goldähre in Kempten, WLAN, Frühstück, Waschmaschine und Parkplatz, 4 € pro Nacht',
    ['WLAN', 'Frühstück', 'Waschmaschine', 'Parkplatz'],
  ],
  [
    'site pour notre gîte Les Tilleuls près de Colmar avec petit déjeuner, parking, sauna et vue sur mer, 40 € la nuit',
    ['Petit déjeuner', 'Parking', 'Sauna', 'Vue sur mer'],
  ],
  [
    'web de nuestra casa rural Puerta Azul cerca de Lugo con vistas al mar, lavadora, aparcamiento y sauna, 40 € la noche',
    ['Vistas al mar', 'Lavadora', 'Aparcamiento', 'Sauna'],
  ],
  [
    'сайт гостевого дома «Золотой колос» в Омске: стиральная машина, сауна, парковка и завтрак, ночь 120 руб',
    ['Стиральная машина', 'Сауна', 'Парковка', 'Завтрак'],
  ],
  [
    'website for our rowing club, regatta on 3 May 2027 at 11am with cake stall and raffle, contact a@b.example',
    ['Regatta', 'Cake stall and raffle'],
  ],
  [
    'Old Mill - flower shop - Leeds - gift wrapping, birthday balloons, window boxes - 0113 4960000 - one page please',
    ['Old Mill', 'Gift wrapping', 'Birthday balloons', 'Window boxes'],
  ],
  [
    'I run a nail studio in Dundee and need a website. A nail trim costs 60 and a pedicure is 22.',
    ['Nail Studio', 'Nail trim | 60', 'Pedicure | 22'],
  ],
  ['страница праздника двора в Твери 12 июля: 15:00 лотерея, 18:00 салют', ['В Твери', '12 июля']],
])('what there is stands on the page: %s', async (message, expected) => {
  const plan = await planOf(message);
  const text = await textOf(plan, message);
  for (const words of expected) expect(text.toLowerCase()).toContain(words.toLowerCase());
  expect(plan.notIncluded ?? []).toEqual([]);
});

test.each([
  ['сайт для моей пекарни Старая мельница в Самаре, круассан 120 руб', 'Старая мельница'],
  ['сайт для моєї пекарні Старий млин у Полтаві, круасан 60 грн', 'Старий млин'],
  ['a page about our tea room Fern Lane in Bath with bunting', 'Fern Lane'],
  ['a page about our dog Bruno', 'Our Dog Bruno'],
  ['I run a bakery in Leeds and need a website', 'Bakery'],
])('a site is called by its name: %s', async (message, title) => {
  expect((await planOf(message)).title).toBe(title);
});

test('named sections are headings', async () => {
  const message =
    'Site for the Northgate Rowing Club with sections Members, What we grow and House rules. Green and white.';
  const { sections, facts = [] } = await planOf(message);
  expect(sections.slice(0, 3)).toEqual(['Members', 'What we grow', 'House rules']);
  expect(facts.map(({ text }) => text)).toEqual(['Northgate Rowing Club']);
});

test.each([
  ['hangman', 'hangman game for my kids words: falcon bramble thimble', ['falcon', 'thimble']],
  ['hangman', 'Make a hangman game that uses thimble, saffron and otter as words', ['saffron']],
  ['rota', 'städschema för Elsa, Pappa och Nils: disk, sopor', ['"Elsa"', '"Pappa"', '"Nils"']],
  ['rota', 'графік прибирання для Оля, Остап і Тато: посуд, сміття', ['"Остап"', '"Тато"']],
  [
    'rota',
    'something to choose who does which task this week. Housemates (Ida, Ravi, Moss), chores: dishes, bins, mopping',
    ['"Ida"', '"Moss"', '"Mopping"', '"week"'],
  ],
  [
    'rota',
    'Liste, wer wann gießt. Wir sind Lea, Onkel Heinz und Nuri, Pflanzen stehen in Flur, Büro. Jede Woche wer anders, im Büro täglich',
    ['"Nuri"', '"Onkel Heinz"', '"Flur"', '"Büro"', '"week"'],
  ],
  [
    'rota',
    'lista de quién riega las plantas. Somos Iker, Noa y tía Pili, plantas: salón, terraza. Cada semana otro',
    ['"Iker"', '"tía Pili"', '"Salón"', '"Terraza"', '"week"'],
  ],
  ['rota', 'a chore wheel: dishes, laundry, people Ben, Ruth, Tom', ['"Ben"', '"Laundry"']],
])('a %s has what is said: %s', async (starter, message, expected) => {
  const plan = await planOf(message);
  expect(plan).toMatchObject({ starter });
  expect(plan.notIncluded ?? []).toEqual([]);
  const files = [...(await filesFor(plan, message)).values()].join('\n').toLowerCase();
  for (const words of expected) expect(files).toContain(words.toLowerCase());
});

test.each([
  [
    'tracker for my mugs with colour, author and price, categories linen, fuel, crime',
    ['Colour', 'Author', 'Price', 'Category'],
  ],
  [
    'eine app um meine Tassen zu erfassen mit Autor und Bewertung, kategorien Schule, Wolle',
    ['Autor', 'Bewertung', 'Kategorie'],
  ],
  ['Galgenmännchen mit den Wörtern Laterne, Dachs und Falke', ['Laterne', 'Dachs', 'Falke']],
  ['packing list app with tent, torch and passport already in it', ['Tent', 'Torch', 'Passport']],
  ['ahorcado con las palabras nutria, tejón y halcón', ['Nutria', 'Tejón', 'Halcón']],
])('the word ahead of a list is none of it: %s', async (message, items) => {
  expect((await planOf(message)).items).toEqual(items);
});
