import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/contracts/job/plan.ts';
import { readFacts } from '../../../src/stages/plan/facts/read-facts.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function factsOf(text: string, language: Language = 'en'): Promise<readonly string[]> {
  const facts = await readFacts(text, language);
  return facts.map((fact) => [fact.kind, fact.text, fact.label].filter(Boolean).join(' | '));
}

describe('facts of a message', () => {
  test('contacts, hours and prices, each with what it is the price of', async () => {
    expect(
      await factsOf(
        'A page for my ramen bar Kumo in Malmö: Tonkotsu 129kr, Shoyu 119 kr and Gyoza 65kr. Open Tue-Sun 11:30-22, closed Mondays. Call +46 40 123 45 67 or hej@kumo.example, Storgatan 5.',
      ),
    ).toEqual([
      'name | Kumo',
      'name | Malmö',
      'price | 129kr | Tonkotsu',
      'price | 119 kr | Shoyu',
      'price | 65kr | Gyoza',
      'hours | Tue-Sun 11:30-22',
      'hours | closed Mondays',
      'phone | +46 40 123 45 67',
      'email | hej@kumo.example',
      'address | Storgatan 5',
    ]);
  });

  test.each<[Language, string, string[]]>([
    [
      'de',
      'Seite für unser Fest am 4. Juli, 16 Uhr Fahrzeugschau, 20 Uhr Band. Eintritt frei, Parken am Sportplatz',
      ['date | 4. Juli', 'time | 16 Uhr | Fahrzeugschau', 'detail | Eintritt frei'],
    ],
    [
      'es',
      'página para la barbería El Corte: corte 12€, barba 8€. Lunes a viernes de 10 a 20. Calle Mayor 5, Madrid',
      [
        'price | 12€ | corte',
        'price | 8€ | barba',
        'hours | Lunes a viernes de 10 a 20',
        'address | Calle Mayor 5, Madrid',
      ],
    ],
    [
      'fr',
      'un site pour Chez Momo, burger 11,50 €, ouvert ven-dim 18h-23h, 12 rue des Lilas, Lyon',
      ['name | Chez Momo', 'price | 11,50 € | burger', 'hours | ven-dim 18h-23h'],
    ],
    [
      'fr',
      'une page pour la crêperie Ar Men, 7 rue des Carmes. Il y a des galettes',
      ['address | 7 rue des Carmes'],
    ],
    [
      'de',
      'Einladung zur Hochzeit, Feier im Gutshof Seeblick. Wir freuen uns',
      ['address | Gutshof Seeblick'],
    ],
    [
      'es',
      'abierto todos los días de 9 a 14, cerrado los domingos; talleres: Mié y Vie 17-19',
      [
        'hours | todos los días de 9 a 14',
        'hours | cerrado los domingos',
        'hours | Mié y Vie 17-19',
      ],
    ],
    [
      'fr',
      'ouvert du mardi au samedi de 7h à 19h, dimanche jusqu’à 13h, 18 rue des Tanneurs à Annecy',
      [
        'hours | du mardi au samedi de 7h à 19h',
        'hours | dimanche jusqu’à 13h',
        'address | 18 rue des Tanneurs à Annecy',
      ],
    ],
    [
      'ko',
      '서점 홈페이지. 영업시간 수~일 12:00~20:00 (월·화 휴무). 참가비는 8,000원입니다',
      ['hours | 수~일 12:00~20:00', 'hours | 월·화 휴무', 'price | 8,000원 | 참가비'],
    ],
    [
      'en',
      'play page. 14 and 15 November, 7pm. Director: Ms. Rivera. Venue: Old Hall, Hull. Slogan: "Fly"',
      ['date | 14 and 15 November', 'detail | Ms. Rivera | Director', 'address | Old Hall, Hull'],
    ],
    [
      'ja',
      '月曜日〜金曜日 10時から18時、土日 休み',
      ['hours | 月曜日〜金曜日 10時から18時', 'hours | 土日 休み'],
    ],
    ['ja', 'プリン 450円。電話 075-555-0128', ['price | 450円 | プリン', 'phone | 075-555-0128']],
    ['ja', 'ヨガ教室。体験クラス2,500円', ['price | 2,500円 | 体験クラス']],
    [
      'de',
      'Seite für den Verein. Vorsitz: Ute Ahrens, Tel. 0421 555 0177. Treff: Am Kanal 7, Emden. Beete: Nr. 3 (90 m², 60 €)',
      [
        'detail | Ute Ahrens | Vorsitz',
        'phone | 0421 555 0177',
        'address | Am Kanal 7, Emden',
        'price | 60 € | Nr. 3 (90 m²)',
      ],
    ],
    [
      'de',
      'Termine: Frühjahrsputz 10. April 9 Uhr, Sommerfest 2. Juli 15 Uhr. Zusagen bis 15.03. an Ida',
      [
        'date | 10. April 9 Uhr | Frühjahrsputz',
        'date | 2. Juli 15 Uhr | Sommerfest',
        'detail | 15.03. | Zusagen bis',
      ],
    ],
    [
      'de',
      'Feier. Scheune am Mühlbach, Verden. Motto: Goldene Jahre',
      ['detail | Scheune am Mühlbach', 'detail | Verden', 'detail | Goldene Jahre | Motto'],
    ],
    [
      'nl',
      'site voor onze club. zaterdag 12 juni 2027 om 14.30 uur, open di t/m vr 9:00-18:00',
      ['date | zaterdag 12 juni 2027 om 14.30 uur', 'hours | di t/m vr 9:00-18:00'],
    ],
    ['it', 'Camere: Lavanda 85 €, Menta 95 €', ['price | 85 € | Lavanda', 'price | 95 € | Menta']],
    [
      'ar',
      'موقع لمطعم، شارع النخيل 12. القائمة: شاي بالنعناع 2 دنانير',
      ['address | شارع النخيل 12', 'price | 2 دنانير | شاي بالنعناع'],
    ],
    [
      'pl',
      'Strona. Zajęcia: joga (wtorki 19:00), taniec (piątki 18:30)',
      ['time | 19:00 | joga (wtorki)', 'time | 18:30 | taniec (piątki)'],
    ],
    [
      'pt',
      'página da turma. crianças: Sem, Lia, Rui. séries: Verde Mar, Azulejos, Marés',
      ['detail | Sem, Lia, Rui | crianças', 'detail | Verde Mar, Azulejos, Marés | séries'],
    ],
    [
      'nl',
      'pagina voor het buurtfeest. springkussen, barbecue, bingo om 17:00',
      ['detail | springkussen', 'detail | barbecue', 'time | 17:00 | bingo'],
    ],
    ['hi', 'दुकान की वेबसाइट बनाओ। पेड़ा ₹400 किलो', ['price | ₹400 किलो | पेड़ा']],
    ['en', 'a page for my pub, 3 Mill Lane Whitby. Tea £2', ['address | 3 Mill Lane Whitby']],
    ['en', 'page, Parkstraße 4, Tue-Fri 9:00-17:00', ['address | Parkstraße 4']],
  ])('are read in %s', async (language, text, expected) => {
    expect(await factsOf(text, language)).toEqual(expect.arrayContaining(expected));
  });

  test.each<[Language, string, string[]]>([
    [
      'de',
      'Seite für den Chor. Proben: 3. März 19 Uhr, 17. April 9 Uhr',
      ['date | 3. März 19 Uhr | Proben', 'date | 17. April 9 Uhr | Proben'],
    ],
    ['de', 'Basar 21.11.2027 ab 14 Uhr', ['date | 21.11.2027 ab 14 Uhr | Basar']],
    ['de', 'Basar 21.11 und Café 14-16 Uhr', ['date | 21.11 | Basar', 'time | 14-16 Uhr | Café']],
    ['en', 'choir at 7.30, doors 18.30', ['time | 7.30 | choir', 'time | 18.30 | doors']],
    ['it', 'festa il 5 settembre 2027 alle 16', ['date | 5 settembre 2027 alle 16 | festa']],
    ['es', 'taller 12h-14h', ['time | 12h-14h | taller']],
    ['ko', '모임 2027년 9월 4일 오후 3시', ['date | 2027년 9월 4일 오후 3시 | 모임']],
    ['ja', '説明会 午後2時半', ['time | 午後2時半 | 説明会']],
    ['zh', '茶会 下午3点', ['time | 下午3点 | 茶会']],
  ])('dates and times of %s: %s', async (language, text, expected) => {
    expect(await factsOf(text, language)).toEqual(expect.arrayContaining(expected));
  });

  test.each<[Language, string, string]>([
    ['en', 'party on 5 July, reply by 1 June', 'detail | 1 June | reply by'],
    ['de', 'Fest am 5. Juli, bitte bis zum 1. Juni anmelden', 'detail | 1. Juni | anmelden'],
    [
      'it',
      'festa il 5 luglio, confermare entro il 1 giugno',
      'detail | 1 giugno | confermare entro il',
    ],
    ['fr', 'fête le 5 juillet, réponse avant le 1 juin', 'detail | 1 juin | réponse avant le'],
    ['ru', 'праздник 5 июля, ответить до 1 июня', 'detail | 1 июня | ответить до'],
    ['ko', '잔치 7월 5일, 6월 1일까지 회신', 'detail | 6월 1일까지 | 회신'],
    ['ar', 'حفل 5 يوليو، الرد قبل 1 يونيو', 'detail | 1 يونيو | الرد قبل'],
  ])('by when to answer is no date of the event: %s: %s', async (language, text, deadline) => {
    const facts = await factsOf(text, language);
    expect(facts).toContain(deadline);
    expect(facts.filter((fact) => fact.startsWith('date'))).toHaveLength(1);
  });

  test.each<[Language, string, string[]]>([
    ['pl', 'cennik w zł: zupa 18, pierogi 24', ['price | 18 zł | zupa', 'price | 24 zł | pierogi']],
    [
      'de',
      'Preise (Euro):\nSchnitt 25\nFarbe 45,50',
      ['price | 25 Euro | Schnitt', 'price | 45,50 Euro | Farbe'],
    ],
    [
      'es',
      'alquiler, pesos: canoa 7.000/hora, tabla 12.000',
      ['price | 7.000 pesos/hora | canoa', 'price | 12.000 pesos | tabla'],
    ],
    [
      'ar',
      'شاي 1.75 دينار، قهوة 2.50 دينار، كعك 3.25',
      ['price | 1.75 دينار | شاي', 'price | 2.50 دينار | قهوة', 'price | 3.25 دينار | كعك'],
    ],
    ['zh', '价格(元):剪发 58,染发 260', ['price | 58元 | 剪发', 'price | 260元 | 染发']],
    ['en', 'cuts £20, £12 April special', ['price | £20 | cuts', 'price | £12 | April special']],
  ])('prices of %s: %s', async (language, text, expected) => {
    expect(await factsOf(text, language)).toEqual(expected);
  });

  test('numbers that are no prices stay what they are', async () => {
    const facts = await factsOf('Entry 5 €, Parkstraße 12, Berlin. A team of 12, since 1998', 'de');
    expect(facts.filter((fact) => fact.startsWith('price'))).toEqual(['price | 5 € | Entry']);
  });

  test.each([
    ['en', 'tel 0191 498 0123\n2021 best shop', 'phone | 0191 498 0123'],
    ['zh', '书店,电话029-8765 4321', 'phone | 029-8765 4321'],
    ['zh', '电话:029-8765 4321', 'phone | 029-8765 4321'],
    ['ja', '本屋 電話075-555-0128', 'phone | 075-555-0128'],
    ['ko', '책방 연락처: 010-5555-0123', 'phone | 010-5555-0123'],
    ['ar', 'مكتبة هاتف 06 555 0142', 'phone | 06 555 0142'],
    ['ru', 'кафе, тел. 8 495 555-01-42', 'phone | 8 495 555-01-42'],
    ['en', 'WhatsApp +44 7700 900123', 'phone | +44 7700 900123 | WhatsApp'],
    [
      'en',
      'write to Mara on WhatsApp: +34 600 555 014',
      'phone | +34 600 555 014 | Mara, WhatsApp',
    ],
  ] as const)('numbers of %s: %s', async (language, text, expected) => {
    expect(await factsOf(text, language)).toContain(expected);
  });

  test.each([
    ['en', 'wedding of Ada and Jon at the Old Mill, 5 July', 'Old Mill'],
    [
      'en',
      'wedding, 5 July 2027, Thornfield Barn near Frome. Dinner 6',
      'Thornfield Barn near Frome',
    ],
    ['es', 'boda, 5 de mayo, Finca La Luz cerca de Soria.', 'Finca La Luz cerca de Soria'],
    ['fr', 'mariage, 5 juin, Domaine du Lac près de Dole.', 'Domaine du Lac près de Dole'],
    ['nl', 'bruiloft, 5 juni, Kasteel Rozenoord bij Zeist.', 'Kasteel Rozenoord bij Zeist'],
    ['de', 'Geburtstag, 5. Juli im Gasthaus Lindenhof', 'Gasthaus Lindenhof'],
    ['de', 'Taufe am Samstag, Seehaus am Ammersee, Herrsching.', 'Seehaus am Ammersee, Herrsching'],
    ['es', 'boda en la finca El Olivar, 4 de mayo', 'finca El Olivar'],
    ['fr', 'mariage au domaine des Tilleuls, 5 juillet', 'domaine des Tilleuls'],
    ['it', 'matrimonio presso Villa Aurora, 5 luglio', 'Villa Aurora'],
    ['pt', 'casamento na Quinta das Rosas, 3 de março', 'Quinta das Rosas'],
    ['pl', 'ślub w Dworku Pod Lipami, 5 lipca', 'Dworku Pod Lipami'],
    ['ru', 'свадьба в ресторане «Причал»', 'ресторане «Причал»'],
    ['zh', '婚礼在云海大酒店', '云海大酒店'],
    ['ja', '結婚式。会場は青葉ホテルです。', '青葉ホテル'],
    ['ko', '결혼식, 라온 웨딩홀 3층', '라온 웨딩홀 3층'],
    ['ar', 'حفل زفاف في قاعة الياسمين، 5 يوليو', 'قاعة الياسمين'],
  ] as const)('the place of an event in %s: %s', async (language, text, place) => {
    expect(await factsOf(text, language)).toContain(`address | ${place}`);
  });

  test('labelled lines and lists keep their labels', async () => {
    expect(
      await factsOf(
        'Menu page. toppings: granola, honey, banana (R$ 3,00 each)\nOwner: Mia Stone\nContact Jo Day 030 1234567',
      ),
    ).toEqual([
      'detail | granola, honey, banana (R$ 3,00 each) | toppings',
      'detail | Mia Stone | Owner',
      'phone | 030 1234567 | Jo Day',
    ]);
  });

  test('what is asked for and how it should look are no facts', async () => {
    expect(
      await factsOf(
        'please make me a landing page. Dark blue with big buttons, no slider, mobile friendly. I need it by Friday',
      ),
    ).toEqual([]);
  });

  test('each fact keeps where it stood', async () => {
    const text = 'a page for Luna, mail hi@luna.example';
    for (const { at, text: words } of await readFacts(text, 'en'))
      expect(text.slice(at, at + words.length)).toBe(words);
  });
});

describe('pages', () => {
  const message =
    'a page for our bakery, Crumb & Kettle, 14 Harbour Lane, Whitby. Sourdough £4.20, cardamom bun £2.80. Open Tue-Fri 7:30-16:00. Dogs are welcome at the back.';

  test('show the facts in their sections, and none of the examples in place of which they stand', async () => {
    const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
    for (const fact of ['Crumb &amp; Kettle', '14 Harbour Lane', 'Sourdough', '£4.20', 'Tue-Fri'])
      expect(page).toContain(fact);
    expect(page).not.toContain('croissant');
    expect(page).not.toContain('8:00 – 18:00');
  });

  test.each(['snake', 'todo', 'quiz'])('a %s page has a section for them', async (starter) => {
    const plan = await planFor('static_html', 'a page for Ana, mail ana@luna.example', { starter });
    const page = (await filesFor(plan)).get('index.html');
    expect(page).toContain('href="mailto:ana@luna.example"');
  });

  test('hostile facts are text', async () => {
    const hostile =
      'page for Luna, phone: <img src=x onerror=alert(1)>, mail "><script>@x.example 5€ <b>';
    const files = await filesFor(await planFor('static_html', hostile), 'a message');
    expect(files.get('index.html')).not.toMatch(/<img|<script>@|<b>/);
  });
});
