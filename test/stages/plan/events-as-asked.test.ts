import { expect, test } from 'vitest';
import type { StaticPlan } from '../../../src/contracts/job/plan.ts';
import { ProjectRouter } from '../../../src/router/project-router.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function planOf(message: string): Promise<StaticPlan> {
  const plan = await planFor('static_html', message);
  if (plan.projectType !== 'static_html') throw new Error(`It is a ${plan.projectType}.`);
  return plan;
}

/** Each fact as "label | text". */
function factsOf({ facts = [] }: StaticPlan): readonly string[] {
  return facts.map(({ label = '', text }) => `${label} | ${text}`);
}

test.each([
  ['Beatriz e Rafael', 'Convite de casamento da Beatriz e do Rafael, 8 de maio de 2027 às 16h'],
  ['Elif ve Can', "Elif ve Can'ın düğünü için davetiye sayfası, 3 Temmuz 2027 saat 19:00, Bursa"],
  ['Юбилей мамы', 'сайт-приглашение на юбилей мамы, 23 января 2027 в 17:00, ресторан «Берёзка»'],
  ['Ювілей бабусі', 'сторінка-запрошення на ювілей бабусі 23 січня 2027 о 17:00'],
  [
    'Шкільний ярмарок',
    'сторінка для шкільного ярмарку 18 грудня о 14:00. Контакт Ірина 067 123 45 67',
  ],
  [
    'Buurtbarbecue',
    'website voor onze buurtbarbecue op zaterdag 12 juni 2027, grasveld Lindelaan Utrecht',
  ],
  [
    'Trip to Japan',
    'Travel page for our trip to Japan with family in april 2027: Tokyo 3-7 April, Kyoto 7-11 April',
  ],
  ['Reise nach Japan', 'Seite für unsere Reise nach Japan im April 2027'],
  ['Viaggio in Giappone', 'pagina per il nostro viaggio in Giappone'],
  [
    'Charity Bake Sale for the Animal Shelter',
    'charity bake sale for the animal shelter sat 6 feb 9-1 outside Tesco on the High St',
  ],
  ['Garage Sale', 'garage sale this saturday 8am-2pm, 12 Oak Street, furniture from $5'],
  ['Housewarming', 'housewarming sat 5 dec from 7, flat 3, 18 Elm Road. byob'],
  [
    "Grace's 80th Birthday Lunch",
    "family page for the Okafors: grandma Grace's 80th birthday lunch on Feb 20 2027 at noon. potluck: aunt Ada brings rice, uncle Ben drinks",
  ],
  [
    'Einweihungsparty',
    'Einladung zur Einweihungsparty am 19.12. ab 17 Uhr bei uns, Gartenstr. 3, 2. Stock',
  ],
  [
    'Fiesta sorpresa de 30 años para Laura',
    'fiesta sorpresa de 30 años para Laura, sábado 23 de enero 2027 a las 21h en el bar La Luna',
  ],
])('%j is the title of %j', async (title, message) => {
  expect((await planOf(message)).title).toBe(title);
});

test.each([
  [
    'no section for what is told of gifts',
    'wedding page for Ann & Tom, 19 June 2027 in Bath. gift list at www.giftlist.example/ann',
    'Your company',
  ],
  [
    'no section for donations to somebody',
    'memorial page for Robert Hale. service 4 December 11am St Anne’s Chapel. donations to Macmillan',
    'Every amount',
  ],
  [
    'no section for donations to somebody',
    'Einladung zum Geburtstag von Stefan am 16. Januar 2027. Keine Geschenke, lieber eine Spende für die Tafel',
    'Jeder Betrag',
  ],
  [
    'no section for one of a list',
    'charity page: Paws Again. how to help: foster, donate, walk a dog. call 01392 555 010',
    'Every amount',
  ],
  [
    'no section for volunteers that are sought',
    'school winter fair, friday 11 december 3pm. stalls: tombola, cake. volunteers needed, email pta@hill.example',
    'A few hours a month',
  ],
  [
    'no team of teams',
    'quiz night page for the Red Lion, every Tuesday 8pm, max 6 per team',
    'Name 1',
  ],
  [
    'no directions where only parking is told',
    'website for our fun run Oakfield 10k on 9 May 2027, 10am. parking at the primary school',
    'Details follow soon',
  ],
])('%s: %j', async (_what, message, example) => {
  const plan = await planOf(message);
  expect((await filesFor(plan, message)).get('index.html')).not.toContain(example);
  expect(plan.notIncluded ?? []).toEqual([]);
});

test.each([
  [
    'lieber eine Spende für die Tafel',
    'Einladung zum Geburtstag von Stefan am 16. Januar 2027. Keine Geschenke, lieber eine Spende für die Tafel',
  ],
  [
    'Es gibt Buffet und Live-Musik',
    'Einladung zum Geburtstag von Stefan am 16. Januar 2027. Es gibt Buffet und Live-Musik',
  ],
  [
    'Çocuk oyun alanı var',
    "Elif ve Can'ın düğünü için davetiye, 3 Temmuz 2027 saat 19:00. Çocuk oyun alanı var",
  ],
  [
    'No se admiten niños',
    'página para la boda de Marta y Diego, 12 de junio de 2027. No se admiten niños',
  ],
  [
    'Interdit aux professionnels',
    'Site pour notre vide-grenier, dimanche 6 juin 2027. Interdit aux professionnels',
  ],
  [
    'no registration needed',
    'Northgate Chess Club open day, Sat 16 Jan 2027, 10am-4pm. free tea. no registration needed',
  ],
  [
    'Neem je eigen bord en bestek mee',
    'website voor onze buurtbarbecue op 12 juni 2027. Neem je eigen bord en bestek mee',
  ],
  ['bakers wanted', 'bake sale saturday 6 feb, cakes from £1, bakers wanted: Tina 07700 900777'],
  [
    'Its a surprise so dont tell her',
    'baby shower for Nina, jan 24 2027 11am, 22 Harbor St. its a surprise so dont tell her. bring cake',
  ],
  ['Byob', 'housewarming sat 5 dec, 18 Elm Road. byob. no gifts'],
  [
    'Glühwein und Suppe gibt es',
    'Einladung zur Einweihungsparty am 19.12. ab 17 Uhr, Gartenstr. 3. Glühwein und Suppe gibt es',
  ],
  [
    'Wear pink or blue',
    'gender reveal for Mia & Josh sunday jan 17 2-5pm at 8 Birch Close. wear pink or blue',
  ],
  [
    'Parken bitte am Sportplatz',
    'Sommerfest vom Kindergarten Sonnenschein, 26. Juni 2027, 14-18 Uhr, Waldweg 2. Parken bitte am Sportplatz',
  ],
])('%j is told to guests', async (told, message) => {
  const plan = await planOf(message);
  expect(factsOf(plan)).toContain(` | ${told}`);
  expect(plan.notIncluded ?? []).toEqual([]);
});

test.each([
  [' | 18 Elm Road', 'housewarming sat 5 dec from 7, flat 3, 18 Elm Road. byob. no gifts'],
  ['housewarming | sat 5 dec from 7', 'housewarming sat 5 dec from 7, flat 3, 18 Elm Road'],
  [
    ' | restaurant La Cale',
    'invitation pour le baptême de Louise le 11 avril 2027, déjeuner à 13h au restaurant La Cale. Merci de répondre avant le 15 mars',
  ],
  [
    'Julie | 06 12 34 56 78',
    'invitation pour Louise le 11 avril 2027. Merci de répondre avant le 15 mars à Julie au 06 12 34 56 78',
  ],
  [
    'Maja | 070-123 45 67',
    'inbjudan till Astas dop lördag 13 mars 2027 kl 14. OSA senast 1 mars till Maja 070-123 45 67',
  ],
  [
    'Beth | 555-0142',
    'baby shower for Nina, jan 24 2027 11am. let Beth know if youre coming 555-0142',
  ],
  [
    'blitz tournament (entry) | £4',
    'Northgate Chess Club open day, 16 Jan 2027. 10:00 welcome, 13:00 blitz tournament (entry £4)',
  ],
  [
    'msza, kościół św. Anny w Krakowie | godz. 12:00',
    'strona na chrzciny Antosia 10 stycznia 2027, msza godz. 12:00 kościół św. Anny w Krakowie, potem obiad',
  ],
  [
    'танцы | до 23:00',
    'сайт-приглашение на юбилей мамы, 23 января 2027 в 17:00. Сбор гостей 16:30, танцы до 23:00',
  ],
  [
    'dancing | until 11pm',
    'party page for Ann, 5 June 2027 at 6pm. dinner at 7pm, dancing until 11pm',
  ],
  [
    ' | zaterdag 12 juni 2027 vanaf 16.00 uur',
    'website voor onze buurtbarbecue op zaterdag 12 juni 2027 vanaf 16.00 uur, Utrecht',
  ],
  [
    'Aufbau | ab 8:30 Uhr',
    'Seite für unseren Schulbasar am 5.12. von 10 bis 15 Uhr, Turnhalle. Aufbau ab 8:30 Uhr',
  ],
  [
    'Standgebühr | 8 € plus Kuchen',
    'Seite für unseren Schulbasar am 5.12.2026, Turnhalle. Standgebühr 8 € plus Kuchen.',
  ],
  [
    'Emplacement | 3 € le mètre',
    'Site pour notre vide-grenier, 6 juin 2027. Emplacement 3 € le mètre, buvette',
  ],
  [
    ' | 주차 2시간 무료',
    '돌잔치 초대장. 아기 이름 서윤, 2027년 2월 13일 오후 1시, 강남 웨딩홀 3층. 주차 2시간 무료.',
  ],
  ['回复 | 4月10日前', '婚礼邀请页面,新郎王磊新娘陈静,2027年5月2日中午12点。请在4月10日前回复。'],
  [
    "bildirin | 15 Haziran'a kadar",
    "Elif ve Can'ın düğünü için davetiye, 3 Temmuz 2027. Lütfen 15 Haziran'a kadar bildirin.",
  ],
  [
    'first prize | £50 bar tab',
    'quiz night page for the Red Lion, every Tuesday 8pm, £2 per person, first prize £50 bar tab',
  ],
  [
    'Hotel block at Hampton Inn | until Jan 31',
    "page for grandma Grace's birthday lunch on Feb 20 2027. hotel block at Hampton Inn until Jan 31",
  ],
  [
    '참석 여부 | 1월 31일까지',
    '돌잔치 초대장. 아기 이름 서윤, 2027년 2월 13일 오후 1시, 강남 웨딩홀. 참석 여부는 1월 31일까지',
  ],
  [
    ' | Plus ones welcome',
    'party for our company Brightwell Studio, 14 January 2027, 18:30. Plus ones welcome',
  ],
  [
    ' | Gartenstr. 3, 2. Stock',
    'Einladung zur Einweihungsparty am 19.12. ab 17 Uhr bei uns, Gartenstr. 3, 2. Stock.',
  ],
  [
    'Pay by | 1 May',
    "school reunion page, St Mary's class of 1997, Saturday 5 June 2027 from 7pm. pay by 1 May",
  ],
  [
    'Tickets | £20 incl buffet',
    "school reunion page, St Mary's class of 1997, 5 June 2027. Tickets £20 incl buffet.",
  ],
  [
    ' | 7:30pm til late',
    '50th birthday bash for Greg, sat 27 feb 2027, 7:30pm til late, Rugby Club',
  ],
  [
    'Ірина | 067 123 45 67',
    'сторінка для шкільного ярмарку 18 грудня о 14:00. Контакт Ірина 067 123 45 67',
  ],
])('%j is a fact of %j', async (fact, message) => {
  expect(factsOf(await planOf(message))).toContain(fact);
});

test.each([
  ['Baptême', 'invitation pour le baptême de Louise le dimanche 11 avril 2027, cérémonie à 11h'],
  ['Laurea', 'invito per la laurea di Giulia, sabato 20 marzo 2027 alle 20'],
  ['Hochzeit', 'Hochzeitsseite für Lena und Jonas, 22.05.2027. 14 Uhr Trauung, danach Party'],
  ['Düğün', "Elif ve Can'ın düğünü için davetiye sayfası, 3 Temmuz 2027 saat 19:00"],
  ['돌잔치', '돌잔치 초대장 만들어줘. 아기 이름 서윤, 2027년 2월 13일 오후 1시, 강남 웨딩홀 3층'],
  ['Quiz night', 'quiz night flyer page for the Red Lion, every Tuesday 8pm, £2 per person'],
  [
    'Carrera popular',
    'carrera popular de San Silvestre en Aranda, 31 de diciembre 2026 a las 18:00, 5 km 8 €',
  ],
])('%j stands above the names', async (occasion, message) => {
  const html = (await filesFor(await planOf(message), message)).get('index.html');
  expect(html).toMatch(new RegExp(`<p class="(?:invited|eyebrow)">[^<]*${occasion}<`));
});

test('a programme is in the order of the day, and a meal can be chosen where it is asked for', async () => {
  const message =
    'Hochzeitsseite für Lena und Jonas, 22.05.2027. 14 Uhr Trauung, 18 Uhr Essen. 13:00 Bus ab Bahnhof. Rückmeldung bis 1. April mit Essenswunsch';
  const html = (await filesFor(await planOf(message), message)).get('index.html') ?? '';
  expect([...html.matchAll(/<b>([^<]+)<\/b>/g)].map(([, when]) => when)).toEqual([
    '13:00',
    '14 Uhr',
    '18 Uhr',
  ]);
  expect(html).toMatch(/<label[^>]*>Essenswunsch/);
});

test.each([
  [
    'Sat 6 feb 9-1 outside Tesco',
    'charity bake sale for the animal shelter sat 6 feb 9-1 outside Tesco, cakes from £1',
  ],
  [
    '18 грудня о 14:00 у спортзалі школи №5',
    'сторінка для шкільного ярмарку 18 грудня о 14:00 у спортзалі школи №5, Львів',
  ],
])('%j stands at the top, and no trade of the place', async (when, message) => {
  const html = (await filesFor(await planOf(message), message)).get('index.html') ?? '';
  expect(html).toContain(`<p class="when">${when}</p>`);
  expect(html).not.toContain('Тренажерний зал');
});

test('a hotel for the guests of a lunch makes it no place to stay', async () => {
  const message =
    "family page for the Okafors: grandma Grace's 80th birthday lunch on Feb 20 2027 at noon, Riverside Hall, Houston. hotel block at Hampton Inn until Jan 31";
  const html = (await filesFor(await planOf(message), message)).get('index.html');
  expect(html).not.toContain('A quiet room');
});

test('a list of gifts with an address stands by its name', async () => {
  const message =
    'wedding page for Ann & Tom, 19 June 2027 in Bath. gift list at www.giftlist.example/ann';
  const html = (await filesFor(await planOf(message), message)).get('index.html');
  expect(html).toMatch(/<dt>Gift list<\/dt>\s*<dd><a href="https:\/\/www\.giftlist\.example/);
});

test.each([
  'book club page: The Tuesday Readers meet first tuesday of every month 7pm at Café Lune. new members write to Jo jo@readers.example',
  '50th birthday bash for my husband Greg, sat 27 feb 2027, 7:30pm til late, Rugby Club, Mill Road Ely. cash bar',
])('%j asks for a page', (message) => {
  expect(ProjectRouter.route(message).projectType).toBe('static_html');
});

test('a goal in Ukrainian is no price', async () => {
  const { facts = [] } = await planOf(
    'сторінка для шкільного ярмарку 18 грудня о 14:00. Збираємо на ремонт, мета 30000 грн',
  );
  expect(facts.filter(({ kind }) => kind === 'price')).toEqual([]);
});

test.each([
  'wedding page for Ann & Bob, 3 June 2027. Needed: countdown, schedule, RSVP form with menu choice (beef, tofu)',
  'strona ślubna dla Ewy i Jana, 3 czerwca 2027. Potrzebne: plan dnia, formularz z wyborem menu (ryba, wege)',
])(
  'what the maker of a page needs is not printed, and a choice is one field: %s',
  async (message) => {
    const html = String((await filesFor(await planOf(message), message)).get('index.html'));
    expect(html).not.toMatch(/>(?:Needed|Potrzebne)</u);
    expect(html).toMatch(/<label[^>]*>(?:Menu choice|Wybór menu)/u);
    expect(html).not.toMatch(/<label[^>]*>(?:Ryba|Beef)/u);
  },
);
