import { expect, test } from 'vitest';
import { readSections } from '../../../../src/stages/plan/read/page/read-sections.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  [
    'un portfolio, je suis photographe de mariage à Nantes, avec une galerie',
    'Photographe de mariage',
  ],
  [
    "We're a local running club, about 40 members. Please make us a website for new people.",
    'Running Club',
  ],
  [
    'um site simples para meu estúdio de pilates em Curitiba, com botão do WhatsApp',
    'Estúdio de pilates',
  ],
  ['帮我做一个个人作品集网站', '个人作品集'],
  ['сделай сайт-портфолио для художника', 'Художник'],
  ['un site pour mon food truck svp', 'Food truck'],
  ['memorial website for my father, Robert "Bobby" Nowicki', 'Robert "Bobby" Nowicki'],
  ['صفحة دعوة زفاف لأخي: سامر وريم، يوم الجمعة', 'سامر وريم'],
] as const)('%j is called %j', async (message, title) => {
  expect((await planFor('static_html', message)).title).toBe(title);
});

test.each([
  ['A page in memory of our mum, Eileen Carter, 1948–2023.', 'landing-page'],
  ['Family reunion page! Friday potluck, Saturday games and group photo at 4', 'landing-page'],
  ['मेरी बहन की शादी की वेबसाइट चाहिए, उलटी गिनती भी', 'invitation'],
] as const)('%j is a %s', async (message, starter) => {
  expect((await planFor('static_html', message)).starter).toBe(starter);
});

test('prices and hours are read from digits of any script', async () => {
  const plan = await planFor(
    'static_html',
    'موقع لمحل حلويات، الأسعار (بقلاوة ٦٠ ريال، كنافة ٤٥ ريال)، من ٩ صباحًا إلى ١١ مساءً',
  );
  expect('given' in plan ? plan.given?.[0]?.entries : undefined).toEqual([
    { name: 'بقلاوة', price: '60 ريال' },
    { name: 'كنافة', price: '45 ريال' },
  ]);
});

test('the name of a place without a street is where an event is', async () => {
  const message = 'Düğün davetiyesi. Elif ve Murat, 28 Haziran 2025, Çamlıbahçe Kır Düğünü, Bursa.';
  const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(html).toMatch(/class="place">Çamlıbahçe Kır Düğünü/u);
});

test('what a section has is no section', () => {
  expect(readSections('a page with a FAQ, staff team with roles, rules and contact')).toEqual([
    'FAQ',
    'Staff team',
    'Rules',
    'Contact',
  ]);
});
