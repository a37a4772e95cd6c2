import { expect, test } from 'vitest';
import type { ProjectType } from '../../../src/contracts/job/job.ts';
import { siteTitle } from '../../../src/stages/plan/read/title/site-title.ts';
import { planFor } from '../../starters/make-project.ts';

const [page, program, bot] = ['static_html', 'node_project', 'discord_bot'] as const;

test.each<[ProjectType, string, string]>([
  [program, 'أداة سطر أوامر لتسجيل المصاريف اليومية بلغة Node.js', 'المصاريف'],
  [program, 'herramienta de línea de comandos en node para apuntar mis gastos', 'Gastos'],
  [program, 'Our animal rescue, Second Chance Tails, needs an API: animals', 'Second Chance Tails'],
  [
    program,
    'Somos una peluquería en Valencia, Tijeras de Oro, y queremos una API',
    'Tijeras de Oro',
  ],
  [program, 'a cli called tidy that sorts files into Images, Music, Videos and Other', 'tidy'],
  [program, 'Нужен сервер на Node.js для клуба «Белая ладья». REST API', 'Белая ладья'],
  [page, 'Guild page for our WoW guild <Late Again>. We raid Wed', 'Late Again'],
  [page, 'عندي محل حلويات اسمه «سكر ونعناع» في عمّان وأحتاج موقعًا', 'سكر ونعناع'],
  [page, "전주에서 필라테스 스튜디오 '바른결'을 운영하고 있어요. 사이트가 필요합니다", '바른결'],
  [page, 'أريد موقعًا لمطعمي مع قائمة الطعام', 'مطعم'],
  [
    page,
    'Nous organisons la fête des voisins de la rue des Tilleuls. Une page',
    'Fête des voisins',
  ],
  [
    page,
    'A campaign website. Campaign is The Salt Crown. Party of five: Ilse, Fenn',
    'The Salt Crown',
  ],
  [page, 'un club, el Atlético Las Lomas. El entrenador se llama Paco Rey', 'Atlético Las Lomas'],
  [page, 'a website for a dental practice with pages for Home, Team', 'Dental Practice'],
  [page, "landing page for my bike shop in Tacoma. Name's Happy Spokes", 'Happy Spokes'],
  [bot, 'a leveling bot with /rank for yourself', 'Leveling Bot'],
  [page, 'A blog for my travels. Posts about Peru, Japan and Iceland', 'My Travels'],
  [page, 'On est un groupe de Brest, Les Goélands Noirs. Une page', 'Les Goélands Noirs'],
  [page, 'We are a running club in Bristol. Can you make a website?', 'Running Club'],
  [page, 'site for an animal rescue? We need cards for dogs', 'Animal Rescue'],
  [page, 'I tutor maths and physics (GCSE and A level). Need a page', 'Maths and Physics Lessons'],
  [page, "Un sito per l'agriturismo Colle dei Tigli, vicino a Siena", 'Colle dei Tigli'],
  [page, "İzmir'deki Zeytin Dalı adlı mekânımız için bir site", 'Zeytin Dalı'],
  [page, 'أحتاج موقعًا لصالون اسمه لمسة ورد في عمّان', 'لمسة ورد'],
  [
    page,
    "I'm organising the Elm Summer Fair on 19 July. Can you make an event page? Needs music",
    'Elm Summer Fair',
  ],
  [page, 'My wife and I are getting married. A wedding website please', 'Wedding'],
  [page, 'site pra minha loja de açaí', 'Loja de açaí'],
  [page, 'मेरी मिठाई की दुकान के लिए वेबसाइट बना दो', 'मिठाई की दुकान'],
  [page, 'Landing page for our local chess club', 'Local Chess Club'],
  [page, "My sister's getting married. Make a wedding site", 'Wedding'],
  [page, 'हमारी बेटी स्नेहा की शादी अर्जुन से 28 नवंबर को। वेबसाइट', 'स्नेहा & अर्जुन'],
  [page, 'Salut, tu peux me faire un jeu de memory avec des animaux ?', 'Jeu de memory'],
  [page, 'il me faudrait une calculatrice de pourboire', 'Calculatrice de pourboire'],
  [page, 'привет, сделай страничку-трекер привычек. привычки: вода', 'Трекер привычек'],
  [page, 'здравствуйте, можете сделать викторину про космос?', 'Викторина про космос'],
  [page, 'tem como fazer um cronômetro de treino?', 'Cronômetro de treino'],
  [page, 'Hoi! Wil je een scorebord maken voor ons team? Twee teams', 'Scorebord voor ons team'],
  [page, 'hey, könntet ihr mir eine Einkaufsliste bauen', 'Einkaufsliste'],
  [page, 'kannst du mir einen Countdown bis zum 24.12. programmieren?', 'Countdown bis zum 24.12'],
  [page, 'A geography quiz. 12 questions. Call it Capital Dash. Big buttons', 'Capital Dash'],
  [
    page,
    'an invoice maker. My name at the top should be Juniper Vale Studio',
    'Juniper Vale Studio',
  ],
  [
    page,
    "A reunion page. It's the Delacroix-Brown reunion, July 18-20 at the lodge",
    'Delacroix-Brown',
  ],
  [
    page,
    'a site for Greenlight Driving School. Two instructors, Femi Adeyemi and Carol Stubbs',
    'Greenlight Driving School',
  ],
  [
    page,
    'a coffee shop called Copper Kettle at 12 Dock Street, Fairhaven. Our Instagram @copperkettle.fh',
    'Copper Kettle',
  ],
  [page, 'Ein Snake-Spiel. Es soll Schlangenfieber heißen.', 'Schlangenfieber'],
  [page, 'un jeu de memory. Appelle-le Mémo Fou, merci', 'Mémo Fou'],
  [page, 'सवालों का क्विज़ बनाओ, इसका नाम ज्ञान गुरु रखो', 'ज्ञान गुरु'],
  [page, "For our climbing club I'd love a logbook page with date, gym, grade", 'Logbook'],
  [page, 'soy profe y me gustaría un juego para repasar las capitales, 4 opciones', 'Capitales'],
  [page, 'Делаю ремонт и хочу калькулятор материалов', 'Калькулятор'],
  [page, 'siema, zrobisz mi prostą listę zakupów?', 'Lista zakupów'],
  [page, 'भाई, एक EMI कैलकुलेटर बना दो', 'EMI कैलकुलेटर'],
  [page, '안녕하세요 가계부 하나 만들어 주세요', '가계부'],
  [page, '你好,能不能帮我做一个番茄钟', '番茄钟'],
  [page, 'لو سمحت اعمل لي آلة حاسبة', 'آلة حاسبة'],
  [page, 'موقع لمطعم بيت الشام في عمّان، مفتوح يوميا', 'بيت الشام'],
  [page, "Hi, I'd like a workout log web app. Exercises: squat, deadlift", 'Workout Log'],
  [page, "I'm turning 40 and want a page for the party: Saturday 12 September 2026", 'Party'],
  [page, 'einladung für meinen 40. geburtstag. Jens, Samstag 22.08., ab 18 Uhr', 'Jens'],
  [page, 'a menu page for a food truck. "Smoke Wagon". Where: Mon Tue - Harbor', 'Smoke Wagon'],
  [page, 'one page cv for me. Priya Nair, accountant, Bristol. 2 yrs at Cobb Ltd', 'Priya Nair'],
  [page, 'vorrei una pagina per segnare i punti a briscola, si vince a 21', 'Punti a briscola'],
  [page, 'Build a site for my food truck, Seoul Bowl. Bibimbap 12', 'Seoul Bowl'],
  [page, "We're an animal shelter, Second Paws, in Boise. Open Fri-Sun 11-4.", 'Second Paws'],
  [page, 'Tengo un hotel llamado Casa Lumen y quiero una web con fotos', 'Casa Lumen'],
  [page, 'Hi, I am Kim Nguyen and I want a portfolio', 'Kim Nguyen'],
  [page, 'un sito per il mio studio di foto Luce Lenta. Mi chiamo Serena Galli', 'Luce Lenta'],
  [page, 'Mavi Kapı isimli pansiyonumuz için bir site istiyoruz', 'Mavi Kapı'],
  [page, '도자기 공방 달빛공방 홈페이지를 만들어 주세요', '달빛공방'],
  [page, 'सुंदर साइट चाहिए, संगीत अकादमी सुर संगम के लिए', 'सुर संगम'],
  [page, 'een site voor ons buurtfeest op 23 mei in de Lindestraat in Amersfoort', 'Buurtfeest'],
  [page, 'docs site for our markdown editor Inkpot: getting started, plugins', 'Inkpot'],
  [page, 'Landingpage für mein Coaching: Carla Neumann, Burnout-Hilfe in Münster', 'Carla Neumann'],
  [page, 'Hola! Soy Lucía, fotógrafa de bodas en Granada. Quiero un portafolio', 'Lucía'],
  [page, 'Strona dla siostry, robi torty na zamówienie: Słodka Chmurka, Rzeszów', 'Słodka Chmurka'],
  [bot, 'tengo un server que se llama Reinos de Ceniza y quiero un bot', 'Reinos de Ceniza'],
  [bot, 'Valorant oynadığımız Gece Baykuşları sunucusu için bir bot lazım', 'Gece Baykuşları'],
  [program, 'una API para la clínica veterinaria Patitas del Sur', 'Patitas del Sur'],
  [program, 'API REST für das Restaurant Grüne Gabel mit Tischen', 'Restaurant Grüne Gabel'],
  [bot, 'role bot with buttons for Artist, Writer, Gamer, a second click takes it off', 'Role Bot'],
  [bot, 'a moderation bot, /warn and /mute, 3 warns = mute for 1 hour', 'Moderation Bot'],
  [bot, 'a bot for my server that gives people roles when they react', 'Role Bot'],
  [program, 'a small express server that works as url shortener', 'URL Shortener'],
  [program, 'un outil en ligne de commande Node pour trier mes timbres', 'Trier mes timbres'],
  [program, 'Нужна консольная утилита на Node.js для подсчёта марок', 'Для подсчёта марок'],
  [program, 'kun je een node script maken dat elke nacht een backup maakt van /srv', 'Backup'],
  [program, 'أحتاج API بلغة Node.js لإدارة نادي الشطرنج', 'API لإدارة نادي الشطرنج'],
  [program, 'a cli tool that converts csv to json', 'CSV to JSON Converter'],
  [program, 'سكربت node يحول ملفات CSV إلى JSON', 'CSV → JSON'],
  [program, 'Node script to resize every image in a folder', 'Image Resizer'],
  [program, 'node app that checks if my website is down every 5 minutes', 'Website Checker'],
  [
    program,
    'I am secretary of the Larkfield Rowing Club. An API in Node for boats',
    'Larkfield Rowing Club',
  ],
  [program, 'Our hiking club, the Mossy Boots, needs a node CLI for GPX files', 'Mossy Boots'],
  [program, 'On est une AMAP, « Les Paniers du Lac ». Une API Node svp', 'Les Paniers du Lac'],
  [program, 'Eine REST-API in Node für unseren Gartenverein: Beete und Tage', 'Gartenverein API'],
])('a %s: %j is called %j', async (type, message, title) => {
  expect(await planFor(type, message)).toMatchObject({ title });
});

test('one more language is not the language of the page', async () => {
  const message = 'preciso de um site para a Casa da Ria em Aveiro, com uma versão em inglês';
  expect(await planFor(page, message)).toMatchObject({ language: 'pt' });
});

test.each([
  ['we can never decide what to eat. make a spinning wheel with pizza and sushi', 'picker'],
  ['Potrzebuję prostej strony z quizem o kosmosie', 'quiz'],
  [
    "We're a shelter. A list of animals: Rex (dog, 4), Tom (cat, 2). Open Fri-Sun 11-4",
    'landing-page',
  ],
  ['zrób mi listę zakupów', 'todo'],
  ['напиши игру в змейку', 'snake'],
  ['أريد قائمة تسوق مع أسعار', 'todo'],
  ['اعمل لي متجر للعطور', 'shop'],
  ['ممكن تعمل لعبة الثعبان', 'snake'],
])('%j asks for %s, in whatever case its words stand', async (message, starter) => {
  expect(await planFor(page, message)).toMatchObject({ starter });
});

test.each([
  ['Site vitrine pour ma boulangerie', 'un site vitrine pour ma boulangerie', 'fr', 'Boulangerie'],
  ['Salonu kosmetycznego', 'Zrób mi stronę dla salonu kosmetycznego', 'pl', 'Salon kosmetyczny'],
  ['Marka Zielińskiego', 'strona dla fizjoterapeuty Marka Zielińskiego', 'pl', 'Marek Zieliński'],
  ['Кофейни', 'нужен сайт для кофейни', 'ru', 'Кофейня'],
  ['Kuaförüm için web sitesi', 'kuaförüm için web sitesi yapar mısın', 'tr', 'Kuaför'],
  ['Landing Page', 'quiero una página para mi clase de 3ºB', 'es', 'Clase de 3ºB'],
  ['Landing Page', 'Our street is holding a street fair on Saturday', 'en', 'Street Fair'],
  ['My Daughter Turning 6', 'birthday invite', 'en', '6th Birthday'],
  ['Verein St', 'für unseren Verein St. Hubertus Auen e.V.', 'de', 'Verein St. Hubertus Auen'],
  ["Heron's Rest near Lake Dunmore", '', 'en', "Heron's Rest"],
  ['Студии йоги', 'сайт для студии йоги', 'ru', 'Студия йоги'],
  ['Марины Соколовой', 'сайт репетитора Марины Соколовой', 'ru', 'Марина Соколова'],
  ['Игоря Петрова', 'сайт для фотографа Игоря Петрова', 'ru', 'Игорь Петров'],
  ['Анна Петрова', 'Я Анна Петрова, сайт', 'ru', 'Анна Петрова'],
  ['Алина', 'Меня зовут Алина, Казань.', 'ru', 'Алина'],
  ['Pagina portfolio', 'Sono fotografo di matrimoni, Ada', 'it', 'Fotografo di matrimoni'],
  // Names stay as they are.
  ['Maison de Lina', 'une page pour la Maison de Lina', 'fr', 'Maison de Lina'],
] as const)('%s is no title of a site: %s', (title, request, language, own) => {
  expect(siteTitle(title, request, language)).toBe(own);
});
