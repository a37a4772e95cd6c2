import { expect, test } from 'vitest';
import { offerListsIn } from '../../../src/stages/plan/given/lists/offer-lists.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

test.each([
  ['We sell tacos and churros, and we move around.', 'en', 'Menu', ['Tacos', 'Churros']],
  ['Tenemos clases de spinning, zumba y boxeo.', 'es', 'Clases', ['Spinning', 'Zumba', 'Boxeo']],
  [
    'Wir bieten Umzüge, Entrümpelung und Transporte.',
    'de',
    'Leistungen',
    ['Umzüge', 'Entrümpelung', 'Transporte'],
  ],
] as const)('%j offers a list', (text, language, label, names) => {
  const lists = offerListsIn(text, language);
  expect(lists.map((list) => [list.label, list.entries.map(({ name }) => name)])).toEqual([
    [label, names],
  ]);
});

test.each([
  'We have a cat and a dog.',
  'We sell honey 7 € and candles.',
  'I teach and we are open.',
])('%j lists nothing', (text) => expect(offerListsIn(text, 'en')).toEqual([]));

/** What a request names stands on its page, and the words that ask for it do not. */
test.each([
  [
    'Bed and breakfast website for Heron Cottage. Four rooms: Willow £85, Reed £95, and the Loft £130 per night, breakfast included. Mention free parking, dogs welcome in Reed.',
    ['<li>Breakfast included', '<li>Free parking', '<li>Dogs welcome in Reed'],
    /Mention/u,
  ],
  [
    'página web para mi gimnasio Fuerza Norte. La cuota mensual es de 29 €, la anual de 290 €. Tenemos clases de spinning, zumba y boxeo, con horario de clases.',
    ['<h3>Cuota mensual</h3>', '<h3>Anual</h3>'],
    /es de|anual de/iu,
  ],
  ['帮我做一个花店的网站,清新一点', ['花店'], /清新一点/u],
  [
    'Strona dla szkoły językowej Lingua Most, z sylwetkami trzech lektorów (Anna, Marek, Julia).',
    ['>Zespół</h2>', '<h3>Anna</h3>', '<h3>Julia</h3>'],
    /lektorów/u,
  ],
  [
    'أحتاج موقعًا لعيادة أسنان اسمها «ابتسامة النور». أريد صفحة للخدمات (تنظيف، تبييض)، وصفحة للأطباء: د. سامر ود. هالة، وقسمًا للأسئلة الشائعة.',
    ['>الخدمات</h2>', 'تنظيف', '<h3>د. سامر</h3>', '<h3>د. هالة</h3>', '>الأسئلة الشائعة</h2>'],
    /وصفحة|وقسمًا/u,
  ],
  [
    'I own a guest house, Seaview Cottage, in Port Arden with four rooms. Singles are €55, doubles €80. Check-in from 3pm, check-out by 11am. Make a website with room cards and reviews.',
    ['>Rooms</h2>', '<h3>Singles</h3>', '<li>Port Arden</li>', 'Four rooms', '<dt>Check-out</dt>'],
    /Room cards|Programme|Details follow/u,
  ],
  [
    'gym Ironyard needs a website, membership at $29, $45 and $69 a month, and a button for a free trial day.',
    ['>Free trial day</a>'],
    /How to join/u,
  ],
  [
    'Quero um site para o aniversário de 50 anos da minha mãe, Lúcia. A festa é dia 9 de novembro, às 19h, no Sítio Boa Vista.',
    ['<li>Aniversário de 50 anos</li>'],
    /minha mãe/u,
  ],
  [
    'Mi serve un sito per la mia scuola di danza, Passo Leggero, a Verona in via dei Tigli 9.',
    ['via dei Tigli 9, Verona'],
    /^$/u,
  ],
  ['أريد موقعًا بسيطًا لمطعم عائلي', ['<h1>مطعم عائلي</h1>'], /موقعًا/u],
  [
    "필라테스 스튜디오 '숨결' 홈페이지. 수업은 월수금 오전 10시와 저녁 7시이고, 한 달 15만 원입니다. 수업 시간표도 넣어 주세요.",
    ['수업은 월수금 오전 10시와 저녁 7시<'],
    /시이고|예시/u,
  ],
  [
    '旅館「花霧荘」のサイト。和室が1泊12,000円、離れが30,000円です。',
    ['<h3>和室1泊</h3>', '<h3>離れ</h3>'],
    /離れが/u,
  ],
  [
    'Wedding website for Priya and Tom on 22 August, a dress code section that says garden formal, and an RSVP form.',
    ['>Dress code</h2>', '<li>Garden formal'],
    /that says/u,
  ],
  [
    'Graag een site voor onze kaasboerderij De Gouden Wei met openingstijden en een pagina over rondleidingen.',
    ['>Rondleidingen</h2>'],
    /pagina over/u,
  ],
  [
    'Una web para mi restaurante La Higuera, con un apartado con nuestra historia.',
    ['>Nuestra historia</h2>'],
    /Apartado/u,
  ],
  [
    'Un site pour ma boulangerie Chez Margot, ouvert du mardi au dimanche de 7h à 19h, avec nos pains, nos gâteaux et un plan.',
    ['<h3>Nos pains</h3>', '<h3>Nos gâteaux</h3>'],
    /Détails/u,
  ],
  ['Ramen restaurant site for Sakura. Shoyu ramen $9, gyoza $4.', ['>Menu</h2>'], />Prices<\/h2>/u],
])('%j', async (message, shown, hidden) => {
  const page =
    (await filesFor(await planFor('static_html', message), message)).get('index.html') ?? '';
  const [, body = ''] = page.split('<body');
  for (const words of shown) expect(body).toContain(words);
  expect(body).not.toMatch(hidden);
});

test.each([
  ['Düğün fotoğrafçısı için şık bir site lazım', 'landing-page'],
  ['我想给我的钢琴工作室“小音符”做一个网站', 'landing-page'],
  ['做一个可以弹的钢琴', 'piano'],
])('%j is a %s', async (message, starter) => {
  expect((await planFor('static_html', message)).starter).toBe(starter);
});
