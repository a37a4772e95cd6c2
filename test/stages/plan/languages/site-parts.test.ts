import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../../starters/make-project.ts';

async function siteOf(message: string) {
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  const page = files.get('index.html') ?? '';
  const seen = page
    .replaceAll(/<(?:script|style|svg)[^]*?<\/(?:script|style|svg)>|<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
  return { sections: 'sections' in plan ? plan.sections : [], seen };
}

test.each([
  [
    'Website for our village fete on Saturday 4 July 2026, 12 to 5pm, St Mary’s Green. Entry £2, kids free',
    'Village Fete',
  ],
  [
    'site for our school bazaar on Saturday 5 December 2027, 10am to 3pm, Riverside Hall. stalls: cakes, books, toys',
    'School Bazaar',
  ],
  [
    'page for the street party on 12 June 2027, Albert Road, from 2pm to 9pm. free entry, bring a chair',
    'Street Party',
  ],
  [
    'Einladungsseite für unsere Hochzeit: Lena & Tobias, 12. September 2027, 14 Uhr in der Dorfkirche Seeon',
    'Lena & Tobias',
  ],
  ['Un site pour notre mariage : Zoé et Paul, 5 juin 2027, 15h à la mairie de Lyon', 'Zoé et Paul'],
  [
    'Сайт для детского дня рождения: Соне 6 лет, 22 августа в 15:00, кафе «Облако», ул. Садовая 10',
    'Соне 6 лет',
  ],
  [
    'Strona kursu ceramiki w Gdańsku, środy o 18:00, 480 zł od osoby, prowadzi Joanna Wilk',
    'Kurs ceramiki',
  ],
  ['Потрібна сторінка для курсів англійської. Викладачка Ірина Коваль', 'Курси англійської'],
  [
    '札幌で整体院をやっています。「あおば整体院」のホームページを作ってほしいです。',
    'あおば整体院',
  ],
  ['我是摄影师陈晓,在杭州拍婚纱照,想要一个作品集网站', '陈晓'],
  ['Приглашение на свадьбу Игорь и Анна, 4 июня 2027, 15:00', 'Игорь & Анна'],
  ['Buatkan website bengkel motor saya di Solo, ganti oli Rp50.000', 'Bengkel motor'],
  ['yoga kursu için site: Pazartesi ve Perşembe 19:00, Kadıköy', 'Yoga kursu'],
  [
    'Site pour la fête des voisins de la rue des Lilas à Nantes le samedi 29 mai à partir de 18h30. Contact Sylvie 06 12 34 56 78',
    'Fête des voisins de la rue des Lilas',
  ],
  ['Strona na festyn ulicy Lipowej w Krakowie, 12 czerwca od 15:00', 'Festyn ulicy Lipowej'],
  [
    'website for our street party on Maple Road, Saturday 5 June from 3pm. 3pm games, 5pm bbq',
    'Street Party on Maple Road',
  ],
  ['potrzebna strona mojej cukierni Bezik z Opola, babeczki 9 zł', 'Cukiernia Bezik'],
  ['Buatkan undangan pernikahan Rina dan Bayu, 12 September 2027', 'Rina dan Bayu'],
])('calls the page after what it is of: %s', async (message, title) => {
  expect((await planFor('static_html', message)).title).toBe(title);
});

test.each([
  [
    'Strona dla zespołu weselnego "Biesiada" z Rzeszowa, gramy wesela, terminy wolne w 2026: 6 czerwca, 18 lipca. Telefon 600 555 123',
    ['Rzeszowa', 'Terminy'],
  ],
  [
    'Сайт для дня рождения: Соне 6 лет, 22 августа в 15:00, кафе «Облако». Нужен список подарков: лего, самокат, книги',
    ['Соне', 'Подарки'],
  ],
])('makes no section of a town, a name, or beside a list: %s', async (message, not) => {
  const { sections, seen } = await siteOf(message);
  expect(sections.filter((text) => not.includes(text))).toStrictEqual([]);
  expect(seen).not.toMatch(/Szczegóły wkrótce|Подробности скоро|путешествие/u);
});

test.each([
  [
    'we need a page for our summer fair, 18 july 2027. cake stall, dog show at 1pm, tug of war 2.30, egg and spoon race 3.45. entry £2 kids free',
    ['Tug of war 2.30', 'Egg and spoon race 3.45', 'Kids free'],
    [],
  ],
  [
    'Website for our choir Harbour Voices. Concerts: Spring Songs on 3 April 2027, Summer Proms 12 June 2027 and a newsletter signup',
    [' 3 April 2027 ', ' 12 June 2027 '],
    ['On 3 April', 'A newsletter signup'],
  ],
  [
    'сайт-визитка для репетитора: Ольга Петрова, занятие 60 минут — 1500 рублей, онлайн и в Казани. Телефон +7 900 000-11-22',
    ['нлайн и в Казани'],
    [],
  ],
  [
    'ピアノ教室のホームページを作ってください。教室名は「ひだまり」、横浜市青葉区。月謝は幼児6,000円、大人9,000円。',
    ['月謝 幼児 6,000円'],
    ['教室名は', '近日中'],
  ],
  [
    'Einladung zur Hochzeit: Mia & Jonas, 4. September 2027, 15 Uhr. Formular zum Zu- oder Absagen (bitte bis 1. August)',
    ['Zu- oder Absagen bis'],
    ['(bitte'],
  ],
  [
    'Kuaförlük değil, oto yıkama dükkanım için site: Parlak Oto Yıkama, Bornova İzmir, iç dış yıkama 350 TL',
    ['Parlak Oto Yıkama'],
    ['Kuaför'],
  ],
  [
    'カフェ「ひだまり」のホームページ。メニューはコーヒー450円、抹茶ラテ550円。落ち着いた色で。',
    ['コーヒー 450円'],
    ['落ち着いた'],
  ],
  [
    'strona agroturystyki „Pod Jaworem" w Bieszczadach. 120 zł za osobę ze śniadaniem, spokojne kolory',
    ['Za osobę ze śniadaniem 120 zł'],
    ['kolory'],
  ],
  ['сайт кофейни «Зерно», капучино 220 ₽, раф 260 ₽, тёплые тона', ['Раф 260 ₽'], ['тона']],
  [
    'Zrób stronę ślubu: Kasia i Michał, 5 września 2027. Goście mają potwierdzać obecność i podać alergie',
    ['Czy będziesz?', 'Alergie'],
    ['Goście mają'],
  ],
  [
    '結婚式の招待ページ。佐藤健太と山本美咲、2027年5月22日13時から、ホテル椿(東京都文京区)。出欠の返事とアレルギーを聞きたいです。',
    ['アレルギー (任意)', 'ホテル椿(東京都文京区)'],
    ['聞きたい', '場所は近日'],
  ],
  [
    'zaproszenie na osiemnastkę Oli, 12 czerwca 2027 godz 19, Kielce, strój elegancki',
    ['Osiemnastka Oli', 'godz 19', 'Strój elegancki'],
    [],
  ],
  [
    'нужен сайт для электрика. Сергей, Екатеринбург, замена проводки, установка розеток, люстры.',
    ['Замена проводки', 'Установка розеток', 'Люстры'],
    ['Примеры'],
  ],
  [
    'ピアノ教室のホームページ。講師は田中由美、横浜市青葉区、月3回7000円',
    ['田中由美', '月3回 7000円'],
    ['名前 1', ' 月 '],
  ],
  [
    'Strona szkoły tańca „Rytm” w Lublinie: salsa we wtorki o 19, bachata w czwartki o 20, karnet 160 zł',
    ['We wtorki o 19'],
    ['19 zł'],
  ],
  [
    '少年野球チーム「イーグルス」のホームページを作って。練習は毎週土日9時〜12時、小学1〜6年生募集中、月会費2500円、体験無料',
    ['1〜6年生募集中', '体験無料'],
    ['人数'],
  ],
  ['제주도 독채 펜션 홈페이지. 방 3개, 1박 180,000원, 주차 가능', ['주차 가능'], ['오시는 길']],
  [
    'Seite für die Hundepension "Pfote" in Ulm. Bring- und Abholzeiten 7-10 Uhr und 16-19 Uhr. Tel. 0561 123456',
    ['Bring- und Abholzeiten 7-10 Uhr und 16-19 Uhr'],
    [],
  ],
  [
    'Einladung zur goldenen Hochzeit von Helga und Dieter am 12. September 2027 ab 15 Uhr im Gasthof Zur Linde, Bad Tölz. Bitte mit Zusage bis 1. August, Bus um 14 Uhr ab dem Bahnhof',
    ['Goldene Hochzeit', '14 Uhr Bus ab dem Bahnhof', 'Zusage bis 1. August'],
    ['Dieter im Gasthof', 'Mit Zusage'],
  ],
  [
    'Site du judo club "Dojo 9", adhésion 60€ adultes 35€ jeunes, le vendredi 20h-22h (adultes)',
    ['Adultes 60€', 'Jeunes 35€'],
    ['Vendredi 20h-22h Adultes'],
  ],
  [
    'Website for my salon "Wet Noses". Nail clip £10. A form to ask for an appointment would be great',
    ['Date *'],
    ['would be great'],
  ],
])('keeps facts whole: %s', async (message, said, not) => {
  const { seen } = await siteOf(message);
  expect(said.filter((words) => !seen.includes(words))).toStrictEqual([]);
  expect(not.filter((words) => seen.includes(words))).toStrictEqual([]);
});

test.each([
  [
    'Potrzebuję strony dla gabinetu fizjoterapii "Ruch" w Gdańsku. Masaż 150 zł',
    'Gabinet fizjoterapii',
  ],
  [
    'Strona gabinetu dietetycznego "Zdrowy Talerz" w Poznaniu. Konsultacja 180 zł',
    'Gabinet dietetyczny',
  ],
  ['Strona gabinetu logopedii mgr Ewy Pawlak w Łodzi, wizyta 90 zł', 'Gabinet logopedii · Łódź'],
  ['Сайт-визитка для психолога: Анна Смирнова, консультация 3000 рублей', 'Психолог'],
  [
    'Webseite für meine Praxis für Ergotherapie "Balance" in Ulm. Einzelstunde 60 €',
    'Praxis für Ergotherapie',
  ],
  [
    '陶芸教室のホームページを作ってください。「土の音」、京都市左京区、体験コース3,500円。',
    '陶芸教室',
  ],
  ['ピアノ教室のサイト。「ひだまり」、横浜市青葉区。月謝は幼児6,000円、大人9,000円。', '月謝'],
  [
    'Strona dla mojego gabinetu fizjoterapii we Wrocławiu, Anna Nowak, masaż 120 zł',
    'Gabinet fizjoterapii · Wrocław',
  ],
  [
    'сайт для нашого шахового клубу "Тура" в Полтаві, заняття середа 18:00',
    'Шаховий клуб · Полтава',
  ],
  ['Bursa\'daki lokantamız "Köşe Sofrası" için web sitesi, iskender 320 TL', 'Lokanta · Bursa'],
  ['website untuk katering Bu Sari di Yogyakarta, tumpeng Rp350.000', 'Katering · Yogyakarta'],
])('says what a page is of: %s', async (message, said) => {
  expect((await siteOf(message)).seen).toContain(said);
});

test.each([
  [
    'Seite für das Straßenfest in Bonn am 4. September 2027. Wer einen Kuchen mitbringt, meldet sich bis 20. August bei Heike unter heike@fest.example',
    'Wer einen Kuchen mitbringt, meldet sich bis 20. August',
  ],
  [
    'een pagina voor onze buurtbarbecue op 5 juni 2027 in Zwolle. opgeven bij Karin voor 28 mei, 06 87654321',
    'Opgeven bij Karin voor 28 mei',
  ],
  [
    'Einladung zum 60. Geburtstag von Renate am 14. März 2027 um 15 Uhr. Bitte bis 1. März zusagen bei Tobias, 0171 5550123',
    'Zusagen bei Tobias bis 1. März',
  ],
  [
    "wedding site for Emma and Liam, 21 August 2027. Guests should say yes or no by July 1st, and if they're vegetarian or have allergies",
    'Say yes or no by July 1st',
    'Vegetarian Allergies (optional)',
  ],
  [
    'Site do nosso casamento Ana e Pedro, 9 de outubro de 2027. Confirmar presença até 1 de setembro, perguntar se é vegetariano e quantas crianças vêm',
    'Vegetariano Quantas crianças (opcional)',
  ],
  [
    'Hochzeitsseite Lena & Jonas, 12. September 2027, Rückmeldeformular bis 1. Juli (mit Essenswunsch: Fleisch, vegetarisch, vegan)',
    'Essenswunsch (freiwillig) Fleisch vegetarisch vegan',
  ],
  [
    'Invitation pour les 40 ans de Sophie, samedi 14 juin 2027 à 19h, salle des fêtes de Vouvray. Réponse : Claire 06 12 34 56 78. Demander qui est végétarien',
    'Végétarien',
    'salle des fêtes de Vouvray',
  ],
])('says by when to answer, and asks guests: %s', async (message, ...expected) => {
  const { seen } = await siteOf(message);
  for (const text of expected) expect(seen).toContain(text);
});

test.each([
  [
    'Site pour notre club de randonnée Les Sentiers à Montbrison : prochaines sorties 4 avril Pierre-sur-Haute (difficile), 18 avril gorges de la Loire (facile). Cotisation 28 € par an',
    'Prochaines sorties 4 avril Pierre-sur-Haute (difficile) 18 avril Gorges de la Loire (facile)',
    'Programme',
  ],
  [
    'link page for my band The Tin Lanterns, spotify, bandcamp, instagram @tinlanterns, merch. dark look',
    'Spotify The address follows Bandcamp The address follows Merch',
    'Dark look',
  ],
  [
    'Wanderverein Schwäbische Sohlen: Touren 3. Mai Lochen, 17. Mai Lemberg, immer sonntags. Treffpunkt Bahnhof Balingen 8 Uhr. Webseite bitte',
    'Touren 3. Mai Lochen 17. Mai Lemberg Einzelheiten Immer sonntags',
    'Immer Wander',
  ],
  [
    'Site pour notre club de randonnée Les Semelles du Vercors à Grenoble : sorties le dimanche, prochaines sorties 12 avril Moucherotte, 26 avril Grand Veymont. Cotisation 35 € par an',
    'Sorties le dimanche',
    'Programme',
  ],
  [
    'Página del club de ciclismo Rueda Loca en León: salidas los sábados a las 9, próximas salidas 5 abril Riaño, 19 abril Babia',
    'A las 9 Salidas los sábados',
    'Qué ofrecemos',
  ],
  [
    'Elektro Schuster, Seit 1998, 6 Mitarbeiter, Sprachen Deutsch, Türkisch und Englisch, Photovoltaik, Wallbox. Webseite, Tel 07121 555',
    'Sprachen Deutsch, Türkisch und Englisch',
    'Name 1',
  ],
  [
    'Site for translator Elena Petrova, Boston. Speaks Russian, French and German. Rates from $40 per hour. Team of 3',
    'Speaks Russian, French and German',
    'Name 1',
  ],
  ['网站：老王理发店，早8点到晚9点，剪发40元，染发200元', '营业时间 早8点到晚9点', '8点 到晚9点'],
  [
    'Berber dükkanı için site: saç kesimi 200 TL, sakal 100 TL, Kadıköy, her gün 9-20',
    'Sakal 100 TL',
    '100 TL Kadıköy',
  ],
  [
    'Пекарні «Смачно» у Чернівцях потрібен сайт: хліб 40 грн, пиріжки 20 грн',
    'Пекарня · Чернівці',
    'Чернівцях',
  ],
  [
    'Сайт студии «Лотос»: расписание (пн, ср, пт 8:00 хатха, вт, чт 19:00 виньяса)',
    'Пн, ср, пт 8:00 Хатха Вт, чт 19:00 Виньяса',
    'Ср, пт',
  ],
  [
    'chess club page "Knights". upcoming: blitz night Oct 14, club championship Nov 4',
    'Oct 14 Blitz night Nov 4 Club championship',
    'Blitz night Oct',
  ],
  [
    'Bolos da Tia Nena em Recife, bolo de rolo R$ 50, brigadeiro R$ 90, encomendas com no mínimo 3 dias de antecedência',
    'Encomendas com no mínimo 3 dias de antecedência',
    'Exemplos',
  ],
  [
    'quiero una pagina de enlaces para mi instagram @lunacocina: youtube, tiktok, recetas',
    'Instagram ↗ YouTube La dirección llegará pronto TikTok',
    'Youtube',
  ],
  [
    'Website voor loodgieter Van Dijk in Utrecht, spoedservice, tel 030 555 0101, talen Nederlands en Engels',
    'Bel ons: 030 555 0101',
    'Call us',
  ],
])('lists what stands in one row: %s', async (message, expected, other) => {
  const { seen } = await siteOf(message);
  expect(seen).toContain(expected);
  expect(seen).not.toContain(other);
});

test.each([
  [
    '做一个个人简历网站：李明，前端工程师，杭州。工作经历：2018-2021 网易，2021至今 阿里巴巴。技能：React。邮箱 liming@example.com',
    '李明',
    ['<p class="role">前端工程师</p>', '阿里巴巴 <span class="when">2021至今</span>', '杭州'],
  ],
  [
    'Özgeçmiş sayfası: Emre Yılmaz, makine mühendisi, Bursa. Deneyim: 2019-2023 Otosan, 2023’ten beri Tofaş. Diller: İngilizce',
    'Emre Yılmaz',
    ['Tofaş <span class="when">2023’ten beri</span>'],
  ],
  [
    'CV-sida för mig, Anna Lindqvist, sjuksköterska i Göteborg. Erfarenhet: Sahlgrenska 2016-2021, vikarie sedan 2021. Språk: svenska',
    'Anna Lindqvist',
    ['Sjuksköterska i Göteborg', 'Vikarie <span class="when">sedan 2021</span>'],
  ],
  [
    '写真家 高橋健一のポートフォリオサイトを作ってください。札幌在住、風景と動物写真が専門。お問い合わせは takahashi@example.jp',
    '写真家 高橋健一',
    ['風景と動物写真が専門', '札幌在住'],
  ],
  [
    '포트폴리오 사이트 만들어줘. 사진작가 이수진, 서울, 웨딩과 인물 사진 전문. 인스타 @sujinphoto',
    '이수진',
    ['웨딩과 인물 사진 전문'],
  ],
])('a page of a person has their name and what they do: %s', async (message, title, shown) => {
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  expect(plan.title).toBe(title);
  expect(shown.filter((words) => !html.includes(words))).toEqual([]);
});
