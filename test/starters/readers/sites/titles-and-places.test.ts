import { expect, test } from 'vitest';
import { readSections } from '../../../../src/stages/plan/read/page/sections/read-sections.ts';
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
  // What is no name: a part of the page, one of a list, half of a pair, what is only for now, the look.
  ['Kunnen jullie een site maken voor ons dorpshuis? Openingstijden di 9-12 uur.', 'Dorpshuis'],
  [
    'blog de receitas dos países que amo: Chile, Cuba, Grécia, Vietnã',
    'Blog de receitas dos países',
  ],
  ['chemistry tutor website, IB and A level, $30 per hour', 'Chemistry Tutor'],
  ["영화 모임 홈페이지 만들어줘. 이번 달 영화는 '모노노케', 망원동", '영화 모임'],
  ['Dance studio timetable page. Tue 18:00 Salsa, Thu 19:00 Tango.', 'Dance Studio'],
  ['potter portfolio black and white, gallery and shop dates', 'Potter Portfolio'],
  ['un site simple pour notre fanfare, répétitions le jeudi à 19h', 'Fanfare'],
  ['乒乓球俱乐部主页,每周三晚上7点', '乒乓球俱乐部'],
  // What is one.
  ['돌잔치 초대장 부탁해요. 아기 이름 하준, 5월 3일 낮 12시', '하준'],
  ['Science fair website for our university. ScienceMile, Turku, 2 days.', 'ScienceMile'],
  ['个人摄影博客模板,深色模式', '个人摄影博客'],
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

test('what a blog is about is not cut out of its name', async () => {
  const message = 'a small sewing blog called Stitch In My Time, soft colours';
  const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(html).toContain('Sewing: where to begin');
  expect(html).not.toMatch(/Stitch In Time|kitchen/u);
});

test('what is asked to be shown is no text', async () => {
  const message =
    '영화 모임 홈페이지 만들어줘. 매달 첫째 주 토요일, 망원동, 지난 영화 목록도 보여줘';
  const plan = await planFor('static_html', message);
  expect(plan.facts?.map(({ text }) => text)).not.toContain('지난 영화 목록도 보여줘');
});
