import { expect, test } from 'vitest';
import { filesFor, planFor } from './make-project.ts';

async function siteOf(message: string) {
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  const html = files.get('index.html') ?? '';
  const text = html
    .slice(html.indexOf('<body'))
    .replaceAll(/<svg[^]*?<\/svg>/gu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
  return { plan, html, text, styles: files.get('styles.css') ?? '', left: plan.notIncluded ?? [] };
}

test.each([
  ["invitation for my son Oscar's 6th birthday, saturday 12 september", "Oscar's 6th Birthday"],
  [
    'Einladung zum 5. Geburtstag meines Sohnes Jonas, Samstag 12. September 14-17 Uhr',
    '5. Geburtstag von Jonas',
  ],
  ['invitation pour les 8 ans de ma fille Chloé, samedi 3 octobre', '8 ans de Chloé'],
  ['convite para os 7 anos da minha filha Bia, sábado 3 de outubro 15h', '7 anos da Bia'],
  ['invitación para los xv años de Valentina, 8 de agosto 2026', 'XV años de Valentina'],
  ['Zaproszenie na 18. urodziny Oli, sobota 10 października, klub Piwnica', '18. urodziny Oli'],
  ["page for my mum's 60th birthday party at The Mill, 4 May 7pm", "Mum's 60th Birthday Party"],
])('a feast is called after whom it is for: %s', async (message, title) => {
  expect((await siteOf(message)).plan.title).toBe(title);
});

test.each([
  ['party invitation for Kim, saturday 12 september 2-5pm', 'Saturday 12 September, 2-5pm'],
  [
    'Einladung zum Geburtstag von Ben, Samstag 12. September 14-17 Uhr, Spielplatz Am Wald',
    'Samstag 12. September, 14-17 Uhr',
  ],
])('the weekday stays with the date: %s', async (message, date) => {
  expect((await siteOf(message)).html).toContain(`<p class="date">${date}</p>`);
});

test.each([
  ['party invitation for Kim, 3 May at 8pm. text me 07700 900321', 'Reply by text'],
  ['Einladung zum Grillfest, 3. Mai um 18 Uhr. Bitte SMS an 0171 2345678', 'Per SMS antworten'],
  ['invitation fête de Zoé, 3 mai à 15h. envoyez un sms au 06 12 34 56 78', 'Répondre par SMS'],
])('a reply by text opens a text message: %s', async (message, label) => {
  const { html } = await siteOf(message);
  expect(html).toMatch(/href="sms:\d+"/u);
  expect(html).toContain(label);
});

test('"call or text" is a call', async () => {
  const { html } = await siteOf('site for Waggy Tails dog walks. call or text Ellie 07700 900456');
  expect(html).not.toContain('sms:');
});

test.each([
  [
    'invitación para la boda de Ana y Luis, 8 de agosto 2026, misa 5pm parroquia San José, fiesta 7pm salón Las Palmas, Guadalajara',
    ['Misa, parroquia San José', 'Fiesta, salón Las Palmas', '<p class="place">Guadalajara</p>'],
  ],
  [
    'Hochzeitseinladung für Lena und Max, 12. Juni 2027, Trauung 14 Uhr Schlosskirche, Feier 18 Uhr Gut Hohenfeld',
    ['Trauung, Schlosskirche', 'Feier, Gut Hohenfeld'],
  ],
  [
    'wedding invitation Ana and Tom, 5 June 2027, ceremony 3pm Grace Church, dinner 6pm The Old Mill',
    ['Ceremony, Grace Church', 'Dinner, The Old Mill'],
  ],
  [
    'convite de casamento da Bia e do Rui, 10 de julho de 2027, cerimónia 15h igreja de São Pedro, copo de água 18h Quinta da Rosa, Sintra',
    ['Cerimónia, igreja de São Pedro', 'Copo de água, Quinta da Rosa'],
  ],
])('each part of a feast has its name and its place: %s', async (message, shown) => {
  const { html } = await siteOf(message);
  for (const words of shown) expect(html).toContain(words);
  expect(html).not.toMatch(/El lugar llegará|Der Ort folgt|place follows|O local virá/u);
});

test.each([
  [
    'page for our school fundraiser run, goal $5000, we have $1850 so far, show a progress bar, run is on October 10 at 9am in Greenfield Park',
    /\$1850 of \$5000 \(37 %\)/u,
  ],
  [
    'page for our church roof fund, target £20,000, raised £7,400 so far, progress bar, donations to Mary 01632 960100',
    /£7,400 of £20,000 \(37 %\)/u,
  ],
  [
    'Spendenseite für unseren Tierschutzverein, Ziel 8000 €, bisher 3200 €, mit Fortschrittsbalken',
    /3200 € von 8000 € \(40 %\)/u,
  ],
  [
    'página para el refugio Patas, meta 5000 €, llevamos 1850 €, barra de progreso',
    /1850 € de 5000 € \(37 %\)/u,
  ],
  [
    'page for our new playground, we need £15,000 and have £6,250 already, show how far we are, every £20 buys a plank',
    /£6,250 of £15,000 \(42 %\)/u,
  ],
])('a goal is a bar and no price: %s', async (message, bar) => {
  const { html, text, plan } = await siteOf(message);
  expect(text).toMatch(bar);
  expect(html).toContain('<progress');
  expect(html).not.toMatch(/>(?:Prices|Preise|Precios|So far|Bisher|Goal|Ziel|Meta)<\//u);
  expect(plan.title).not.toMatch(/^Ziel$|seite/u);
});

test.each([
  'site da barbearia Navalha, corte R$ 45. Fundo escuro',
  'web de mi barbería Navaja en Sevilla. Corte 15 €. Fondo oscuro',
  'sito del barbiere Lama a Bari. Taglio 18 €. Sfondo scuro',
  'site de mon salon Ciseaux, coupe 20 €, fond sombre',
  'website voor kapper Knip in Gent, knippen 25 euro, donkere achtergrond',
  'strona salonu Brzytwa, strzyżenie 60 zł, ciemne tło',
  'сайт барбершопа Бритва, стрижка 900 руб, тёмный фон',
  'kuaför Ustura için site, saç 300 TL, koyu arka plan',
  'hemsida för salongen Sax, klippning 300 kr, mörk bakgrund',
])('a dark background makes the page dark and is no text of it: %s', async (message) => {
  const { text, styles, left } = await siteOf(message);
  expect(styles).toContain('color-scheme: dark');
  expect(text).not.toMatch(
    /fundo|fondo|sfondo|\bfond\b|achtergrond|tło|фон(?!\p{L})|arka plan|bakgrund/iu,
  );
  expect(left).toEqual([]);
});

test.each([
  [
    'landing page for my indie album "Salt & Static" by The Low Tides out on March 5th, 3 songs: Harbour, Static, Glass',
    ['By The Low Tides', 'Out on March 5th'],
  ],
  [
    'Webseite für unser Album "Nordlicht" von Die Kieselsteine, erscheint am 3. Mai, Lieder: Eis, Feuer, Heim',
    ['Von Die Kieselsteine', 'Erscheint am 3. Mai'],
  ],
  [
    'Page pour notre album « Marées » de Les Vents Contraires, sortie le 12 avril, 3 titres : Écume, Phare, Sillage',
    ['De Les Vents Contraires', 'Sortie le 12 avril'],
  ],
  [
    'page for my debut novel "The Salt Road" by Amara Osei, out 3 February',
    ['By Amara Osei', 'Out 3 February', 'Debut novel'],
  ],
  ['Site for our debut EP "Night Bus" by Paper Lanterns, 2 tracks: Kerb, Stop', ['Debut EP']],
])('a record or a book says who made it and when it is out: %s', async (message, shown) => {
  const { text } = await siteOf(message);
  for (const words of shown) expect(text).toContain(words);
});

test('a link to Bandcamp is a button as one to Spotify is', async () => {
  const { text, left } = await siteOf(
    'page for my album "Salt", songs: Harbour, Glass, Ferry. link to spotify and bandcamp',
  );
  expect(text).toContain('Spotify Bandcamp');
  expect(left).toEqual([expect.stringMatching(/^Link to spotify and bandcamp \(/u)]);
});

test.each([
  [
    'Sito per il mio agriturismo Il Casale vicino Orvieto: 5 camere, doppia 85 € a notte, piscina, cena su prenotazione 28 €',
    ['Doppia', 'Cena su prenotazione'],
    'vicino Orvieto',
  ],
  [
    'Web für Pension Waldblick bei Garmisch: 8 Zimmer, Doppelzimmer 95 € pro Nacht, Sauna, Abendessen auf Anfrage 24 €',
    ['Doppelzimmer', 'Abendessen auf Anfrage'],
    'bei Garmisch',
  ],
  [
    'Site for my B&B The Old Forge near Keswick: 4 rooms, double £95 a night, garden, packed lunch £9',
    ['Double', 'Packed lunch'],
    'near Keswick',
  ],
])('what has no price is no heading of what has one: %s', async (message, priced, place) => {
  const { html, text } = await siteOf(message);
  for (const name of priced) expect(html).toContain(`<h3>${name}</h3>`);
  expect(html).not.toMatch(/<h2[^>]*>(?:Garden|Piscina|Sauna)</u);
  expect(text).toContain(place);
});

test.each([
  ['Site for the Mill Chess Club. First visit free, membership $40 a year', 'First visit', 'free'],
  [
    'Webseite für den Schachverein Springer, erster Besuch kostenlos, Beitrag 40 €',
    'Erster Besuch',
    'kostenlos',
  ],
])('what is free is called by its name: %s', async (message, name, price) => {
  const { text, html } = await siteOf(message);
  expect(text).toContain(`${name} ${price}`);
  expect(html).not.toContain('$0');
});

test('a date with a name of its own is a row with that name', async () => {
  const { html } = await siteOf(
    'yard sale page, Maple Court, Saturday May 16 8am-1pm, 12 houses, rain date May 17',
  );
  expect(html).toContain('<dt>Rain date</dt>');
});

test.each([
  ['Strona dla szkoły jogi Spokojny Oddech w Gdańsku, karnet 140 zł', /pilates/iu],
  ['сайт студии йоги «Тишина», занятие 900 ₽', /пилатес/iu],
  ['site for a window cleaning business Clear View with three reviews', /guest|welcome/iu],
  [
    '運動会のお知らせページを作って。10月10日(土)9時、雨天の場合は11日',
    /近日お知らせ|新しいページ/u,
  ],
])('nothing is added that nobody said: %s', async (message, invented) => {
  expect((await siteOf(message)).text).not.toMatch(invented);
});

test('an imprint has what is known, gaps for the rest, and says so', async () => {
  const { text, left } = await siteOf(
    'Webseite für meine Schreinerei Holzwurm in Ulm, Gartenweg 3, Tel. 0731 12345, mit Impressum und Datenschutz',
  );
  expect(text).toMatch(
    /Impressum Verantwortlich Holzwurm, \(bitte ergänzen\) Anschrift Gartenweg 3/u,
  );
  expect(text).not.toContain('Datenschutz');
  expect(left).toContain('Datenschutz');
  expect(left.join(' ')).toMatch(/Impressum \(/u);
});

test('the town of Trier is no wish to sort', async () => {
  const { left } = await siteOf('Webseite für den Schachverein Springer in Trier, Beitrag 40 €');
  expect(left).toEqual([]);
});

test.each([
  [
    "Page pour la brocante de notre école, dimanche 14 juin de 7h à 17h, cour de l'école Jean Moulin à Angers, 5 € le mètre, réservation avant le 30 mai auprès de Nathalie 06 55 12 34 56, buvette, frites et château gonflable",
    'Brocante de notre école',
    ['dimanche 14 juin de 7h à 17h', 'Buvette', 'Frites et château gonflable'],
  ],
  [
    'Sito per la sagra della castagna a Marradi, 11-12 e 18-19 ottobre 2025. Programma: sabato ore 15 apertura stand, ore 18 musica; domenica ore 10 mercatino',
    'Sagra della castagna',
    ['11-12 e 18-19 ottobre 2025', 'Sabato ore 15', 'Sabato ore 18', 'Domenica ore 10'],
  ],
  [
    'Página para las fiestas del barrio San Roque, del 14 al 17 de agosto. Viernes 20h pregón, sábado 12h paella popular (4 €), domingo 10h carrera infantil',
    'Fiestas del barrio San Roque',
    ['Viernes 20h', 'Sábado 12h', '4 €', 'Domingo 10h'],
  ],
  [
    'Hemsida för loppisen i Hagaparken söndag 31 maj kl 10-15. Bord 100 kr, fri entré',
    'Loppisen',
    ['söndag 31 maj kl 10-15'],
  ],
  [
    'Сделай страницу для дня двора: 12 июня с 12 до 18, двор дома 5, вход свободный',
    'День двора',
    ['12 июня с 12 до 18'],
  ],
  [
    'Làm trang web cho lễ hội ẩm thực phố cổ Hội An, ngày 12-14/6, từ 17h đến 22h, vé 30.000đ',
    'Lễ hội ẩm thực phố cổ Hội An',
    ['12-14/6, từ 17h đến 22h'],
  ],
  [
    '우리 동네 벼룩시장 페이지. 5월 23일 토요일 오전 10시부터 오후 5시까지, 성수동 광장. 우천 시 5월 30일로 연기',
    '우리 동네 벼룩시장',
    ['5월 23일 토요일 오전 10시부터 오후 5시까지', '우천 시 5월 30일로 연기'],
  ],
  [
    '做一个社区跳蚤市场的网页：5月16日周六上午9点到下午4点，幸福小区中心广场，摊位费20元',
    '社区跳蚤市场',
    ['5月16日周六上午9点到下午4点'],
  ],
  [
    'Okul kermesi için bir sayfa: 16 Mayıs Cumartesi 10:00-17:00, okul bahçesi, giriş ücretsiz',
    'Okul kermesi',
    ['16 Mayıs Cumartesi 10:00-17:00'],
  ],
])('a local feast has its name and its time: %s', async (message, title, shown) => {
  const { plan, text, left } = await siteOf(message);
  expect(plan.title).toBe(title);
  expect(shown.filter((words) => !text.includes(words))).toEqual([]);
  expect(left).toEqual([]);
});

test.each([
  [
    "Site pour la fête des voisins à Nantes le 29 mai à 18h30. Chacun s'inscrit avec ce qu'il apporte (salade, dessert, boissons) et le nombre de personnes. Contact Sylvie 06 12 34 56 78",
    ['Nombre de personnes', 'Ce qu&#39;il apporte', 'boissons'],
  ],
  [
    'Página para las fiestas de San Roque, del 14 al 17 de agosto. Inscripción a la paella con nombre, número de raciones y teléfono. Contacto Manolo 655 12 34 56',
    ['Número de raciones'],
  ],
  [
    'Seite für unser Straßenfest am 20. Juni. Wer etwas mitbringt, trägt sich ein: Name, was man mitbringt, Anzahl Personen. Bei Regen in der Turnhalle',
    ['Was man mitbringt', 'Anzahl Personen', 'Bei Regen in der Turnhalle'],
  ],
  [
    '동네 축제 페이지. 5월 23일 토요일 오전 10시. 신청은 이름, 연락처, 판매 물품을 적어 주세요.',
    ['판매 물품 '],
  ],
  [
    'Сделай страницу для дня двора: 12 июня, двор дома 5. Записаться: имя, квартира, что принесёте',
    ['Квартира', 'Что принесёте'],
  ],
])('what a sign-up asks for is in its form: %s', async (message, fields) => {
  const { text, html, left } = await siteOf(message);
  expect(html.match(/<form /gu)).toHaveLength(1);
  expect(fields.filter((field) => !text.includes(field))).toEqual([]);
  expect(left).toHaveLength(1);
});
