import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/contracts/job/plan.ts';
import { readFacts } from '../../../src/stages/plan/facts/read-facts.ts';
import { readGiven } from '../../../src/stages/plan/given/read-given.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function listsOf(text: string, language: Language = 'en') {
  const given = readGiven(text, { language, facts: await readFacts(text, language) });
  return given.map(({ label, entries }) => [
    label,
    ...entries.map(({ name, about, price, when }) =>
      [name, about, price, when].map((part) => part ?? '').join('|'),
    ),
  ]);
}

describe('the lists of a message', () => {
  test.each<[Language, string, string[][]]>([
    [
      'en',
      'A site for our inn. Rooms: Heron - lake view - $90, Wren (two beds) $75 and Owl $60. Staff: Ida Moss - host, Tom Ray - cook.',
      [
        ['Rooms', 'Heron|lake view|$90|', 'Wren|two beds|$75|', 'Owl||$60|'],
        ['Staff', 'Ida Moss|host||', 'Tom Ray|cook||'],
      ],
    ],
    [
      'en',
      'our team page. Include a place to honour the 3 keepers who left: Ann Lee, Bo Finch, Cy Marsh',
      [['3 keepers who left', 'Ann Lee|||', 'Bo Finch|||', 'Cy Marsh|||']],
    ],
    [
      'en',
      'page for my deli. Lunch: broth - leek, egg, rice - $9; bread and butter $3; pie (veg) $6',
      [['Lunch', 'Broth|leek, egg, rice|$9|', 'Bread and butter||$3|', 'Pie|veg|$6|']],
    ],
    [
      'en',
      'our rowing club, want: schedule - Monday sprints 6:30am at North Dock, Saturday long row 8:00am',
      [['schedule', 'Sprints|at North Dock||Monday 6:30am', 'Long row|||Saturday 8:00am']],
    ],
    [
      'en',
      'page for a fair. Stages: Main stage (noon Rust, 2pm Salsa, 5pm Kofi), Kids corner (face painting, puppets 1pm)',
      [
        [
          'Stages',
          'Main stage|noon Rust, 2pm Salsa, 5pm Kofi||',
          'Kids corner|face painting, puppets 1pm||',
        ],
      ],
    ],
    [
      'es',
      'una web para mi academia y que se vean los horarios: lunes 19:00 salsa, viernes 18:00 infantil',
      [['horarios', 'Salsa|||lunes 19:00', 'Infantil|||viernes 18:00']],
    ],
    [
      'pt',
      'site da banda. próximos shows: 21/06 Feira, 28/06 Lapa',
      [['próximos shows', 'Feira|||21/06', 'Lapa|||28/06']],
    ],
    [
      'en',
      'page for our hall. Regulars: Mon Pilates 9.30, Tue Scouts 6pm',
      [['Regulars', 'Pilates|||Mon 9.30', 'Scouts|||Tue 6pm']],
    ],
    [
      'de',
      'Seite für das Tanzhaus: Kurse: Salsa Dienstag 19:00 mit Rosa, Tango Donnerstag 20:30 mit Emil',
      [['Kurse', 'Salsa|mit Rosa||Dienstag 19:00', 'Tango|mit Emil||Donnerstag 20:30']],
    ],
    [
      'pt',
      'site da escola. Aulas: violão seg e qua 17h30, canto sex 19h. Mensalidade R$ 90',
      [['Aulas', 'Violão|||seg e qua 17h30', 'Canto|||sex 19h']],
    ],
    [
      'de',
      'Seite mit Preisen (Waschen 12 €, Farbe ab 55 €)',
      [['', 'Waschen||12 €|', 'Farbe||ab 55 €|']],
    ],
    [
      'en',
      'choir page. Concerts:\n- 3 May: Requiem, St Jude\n- 9 June: Folk songs\nReviews:\n- "A joy" - Ana R.\n- "Go twice" - Ben O.',
      [
        ['Concerts', 'Requiem|St Jude||3 May', 'Folk songs|||9 June'],
        ['Reviews', 'A joy|Ana R.||', 'Go twice|Ben O.||'],
      ],
    ],
    [
      'en',
      'a course with 3 lessons: 1. Clay & tools 2. Throwing 3. Glaze. Costs $40',
      [['lessons', 'Clay & tools|||', 'Throwing|||', 'Glaze|||']],
    ],
    [
      'pt',
      'site da banda. Shows: 10 de maio - Recife, Teatro do Parque; 17 de maio - Olinda',
      [['Shows', 'Recife|Teatro do Parque||10 de maio', 'Olinda|||17 de maio']],
    ],
    [
      'de',
      'Seite der Band. Konzerte: 12.3. Lagerhalle, 4.4. Zakk',
      [['Konzerte', 'Lagerhalle|||12.3.', 'Zakk|||4.4.']],
    ],
    [
      'en',
      'festival. Friday: Mona Velo, The Lull. Sunday: Choir of Salt. Monday: closed',
      [
        ['Friday', 'Mona Velo|||', 'The Lull|||'],
        ['Sunday', 'Choir of Salt|||'],
      ],
    ],
    [
      'pl',
      'strona warsztatu, ceny w zł. Cennik: dętka 35, hamulce 60',
      [['Cennik', 'Dętka||35 zł|', 'Hamulce||60 zł|']],
    ],
    ['zh', '小店网页。菜单:牛肉面 28元、饺子 22元', [['菜单', '牛肉面||28元|', '饺子||22元|']]],
    // Groups are lists of their own.
    [
      'en',
      'list: Kitchen: stove, gas, pot; Sleep: tent, mat',
      [
        ['Kitchen', 'Stove|||', 'Gas|||', 'Pot|||'],
        ['Sleep', 'Tent|||', 'Mat|||'],
      ],
    ],
  ])('are read in %s: %s', async (language, text, lists) => {
    expect(await listsOf(text, language)).toEqual(lists);
  });

  test.each([
    'a page for my band: bio, gallery, contact',
    'sections: menu, hours, team',
    'open: Mon-Fri 9-17, Sat 10-14',
    'FAQ: do you ship (yes), can I return it (no)',
    'a form with fields: name, phone, date',
    'style: calm, airy, lots of white',
    'dogs page. Talk at 6:30 pm: bring treats, leads, bowls',
  ])('parts of a page, hours, fields and looks are none: %s', async (text) => {
    expect(await listsOf(text)).toEqual([]);
  });
});

describe('pages', () => {
  test('show each list in a section, whole, and once', async () => {
    const message =
      'Website for Alder Quartet. Members: Ida Moss - violin, Tom Ray - viola. Tickets: adult $20, child $8. Tour: 3 May Leeds, 9 May Hull. Reviews: "A joy" - The Post, "Superb" - Radio Five';
    const plan = await planFor('static_html', message);
    const html = (await filesFor(plan, message)).get('index.html') ?? '';
    expect([...html.matchAll(/<h2 id="[^"]*">([^<]*)</g)].map(([, heading]) => heading)).toEqual([
      'Members',
      'Tickets',
      'Tour',
      'Reviews',
    ]);
    expect(html).toMatch(/<h3>Ida Moss<\/h3>\s*<p>Violin/);
    expect(html).toMatch(/<h3>Child<\/h3>\s*<p class="price">\$8</);
    expect(html).toMatch(/<p class="time">3 May<\/p>\s*<h3>Leeds</);
    expect(html).toMatch(/“A joy”<\/p>\s*<\/blockquote>\s*<p class="who">The Post/);
    expect(html.match(/\$20/g)).toHaveLength(1);
  });

  test('without a place of their own for a list show it too', async () => {
    const message = 'a blog about tea. Team: Ida Moss - editor, Tom Ray - photos';
    const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
    expect(html).toMatch(/<h2[^>]*>Team<\/h2>\s*<dl>\s*<div>\s*<dt>Ida Moss<\/dt>\s*<dd>editor/);
  });
});
