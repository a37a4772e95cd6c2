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
      'hours | closed Mondays.',
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
      'es',
      'abierto todos los días de 9 a 14, cerrado los domingos; talleres: Mié y Vie 17-19',
      [
        'hours | todos los días de 9 a 14',
        'hours | cerrado los domingos',
        'hours | Mié y Vie 17-19',
      ],
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
    ['hi', 'दुकान की वेबसाइट बनाओ। पेड़ा ₹400 किलो', ['price | ₹400 | पेड़ा']],
    ['en', 'a page for my pub, 3 Mill Lane Whitby. Tea £2', ['address | 3 Mill Lane Whitby']],
    ['en', 'page, Parkstraße 4, Tue-Fri 9:00-17:00', ['address | Parkstraße 4']],
  ])('are read in %s', async (language, text, expected) => {
    expect(await factsOf(text, language)).toEqual(expect.arrayContaining(expected));
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
