import { expect, test } from 'vitest';

import { ProjectRouter } from '../../../src/router/project-router.ts';
import { planFor } from '../../starters/make-project.ts';

/** Messages in Indonesian, Vietnamese, Ukrainian and Swedish, as people write them. */
test.each([
  [
    'Buatkan aplikasi daftar belanja buat ibu rumah tangga: beras 5 kg, telur, minyak goreng, sabun cuci',
    'todo',
  ],
  ['bikinin kuis tentang sejarah Indonesia dong, 10 soal pilihan ganda buat anak SMP', 'quiz'],
  ['Tolong buat kalkulator BMI sederhana untuk posyandu kami', 'everyday-calculator'],
  [
    'Saya mau website untuk warung makan Bu Sari di Yogyakarta, buka Senin-Sabtu jam 8 pagi sampai 9 malam, ada menu dan form pemesanan',
    'landing-page',
  ],
  [
    'Buatkan worker Node yang memantau harga laptop setiap pagi jam 7 dan kirim ke Telegram',
    'scheduled-worker',
  ],
  ['alat baris perintah buat rename foto berdasarkan tanggal', 'cli-tool'],
  ['bot Discord yang mengingatkan anggota soal rapat tiap Jumat jam 19.00', 'reminder-bot'],
  ['Butuh bot discord buat kuis mingguan di server sekolah, ada papan skor', 'trivia-bot'],
  ['bot discord yang bisa putar lagu dari YouTube di voice channel', 'music-bot'],
  ['Saya mau situs les piano Kak Dewi di Bandung, harga 150rb per sesi', 'landing-page'],
  ['halaman hitung mundur ke pernikahan Rina & Budi tanggal 12 Desember 2026', 'countdown'],
  ['toko online kue kering: nastar Rp80.000, kastengel Rp90.000, putri salju Rp75.000', 'shop'],
  ['Làm cho mình trò chơi rắn săn mồi với, chơi được trên điện thoại', 'snake'],
  ['mình cần trang danh sách việc cần làm: đi chợ, đón con lúc 16:30, trả tiền điện', 'todo'],
  ['lam cho minh game co caro 2 nguoi choi', 'tic-tac-toe'],
  [
    'Tạo website cho quán phở Hòa ở Đà Nẵng, mở cửa 6h-22h hằng ngày, có thực đơn và form đặt bàn',
    'landing-page',
  ],
  ['thời khóa biểu lớp 5A: thứ Hai toán, văn; thứ Ba anh, thể dục', 'week-planner'],
  ['viết trang tính BMI cho phòng gym nhà mình', 'everyday-calculator'],
  ['trang quan ly chi tieu gia dinh theo thang, co ngan sach', 'expense-tracker'],
  ['bot Discord chào mừng thành viên mới và gửi nội quy', 'welcome-bot'],
  ['Mình muốn bot discord bình chọn phim xem tối thứ Bảy: Mai, Lật Mặt, Bố Già', 'poll-bot'],
  ['làm bot discord phát nhạc trong kênh thoại', 'music-bot'],
  ['viết server Node rút gọn link, có thống kê lượt bấm', 'url-shortener'],
  ['vòng quay may mắn chọn món ăn trưa: phở, bún chả, cơm tấm, bánh mì', 'picker'],
  ['Зроби гру хрестики-нулики для двох', 'tic-tac-toe'],
  ['Хочу список справ на тиждень: помити авто, купити хліб, забрати Софійку об 17:30', 'todo'],
  ['зроби вікторину про Київ на 10 запитань, по 4 варіанти відповіді', 'quiz'],
  [
    'Потрібен сайт для кав’ярні «Їжак» у Львові: пн-пт 8:00-21:00, меню, ціни, форма бронювання столика',
    'landing-page',
  ],
  ['простий калькулятор з історією обчислень', 'calculator'],
  [
    'Сторінка для обліку витрат родини: продукти, комуналка, дитячий садок, бюджет 20 000 грн',
    'expense-tracker',
  ],
  ['Сайт репетиторки з фортепіано Оксани Мельник, уроки 400 грн, Тернопіль', 'landing-page'],
  ['Напиши консольну утиліту на Node, яка рахує слова у файлах', 'cli-tool'],
  [
    'скрипт на node, що щоранку о 7:00 перевіряє ціни на сайті та пише в Telegram',
    'scheduled-worker',
  ],
  ['бот для діскорду, який нагадує про збори щоп’ятниці о 19:00', 'reminder-bot'],
  ['Потрібен Discord-бот для розіграшів ігор на сервері', 'giveaway-bot'],
  ['бот discord, що вітає з днем народження учасників у каналі #свята', 'birthday-bot'],
  ['Gör ett tre i rad-spel för två spelare', 'tic-tac-toe'],
  ['bröllopsinbjudan för Elsa och Oskar', 'invitation'],
  ['Jag vill ha en att göra-lista med kategorier: hemma, jobbet, sommarstugan', 'todo'],
  ['frågesport om svenska kungar, 10 frågor med fyra svarsalternativ', 'quiz'],
  [
    'Hemsida för Bagarns Café i Uppsala, öppet mån-fre 7-18, lör 9-15, meny med priser och kontaktformulär',
    'landing-page',
  ],
  ['Vi behöver en webbplats för vår pianoskola i Lund, lektioner 350 kr', 'landing-page'],
  [
    'en sida där vi kan hålla koll på hushållets utgifter, budget 12 000 kr i månaden',
    'expense-tracker',
  ],
  ['gångertabellen för min dotter i trean', 'arithmetic'],
  ['Inbjudan till Ellas 7-årskalas lördag 14 mars kl 13 på Lekland i Västerås', 'invitation'],
  ['kommandoradsverktyg som döper om bilder efter datum', 'cli-tool'],
  ['Discordbot som påminner om träningen varje tisdag kl 18', 'reminder-bot'],
  ['behöver en discord bot för omröstningar i vår klan', 'poll-bot'],
  ['Node-server med inloggning och medlemssidor för bostadsrättsföreningen', 'login-server'],
  ['web roda putar buat undian arisan: Ani, Budi, Cici, Dodi', 'picker'],
  ['website klub catur SMA 3 Malang, latihan tiap Rabu jam 15.00', 'landing-page'],
  ['tool cli yang cek link rusak di website', 'link-checker'],
  ['trang web lớp học piano cô Hương, học phí 300k/buổi', 'landing-page'],
  ['trang tạo hóa đơn cho cửa hàng sửa xe', 'invoice'],
  ['сторінка, що генерує надійні паролі', 'password-generator'],
  ['сервіс на Node для скорочення посилань', 'url-shortener'],
  ['сайт шахового клубу «Дебют» у Полтаві, заняття щосуботи о 12:00', 'landing-page'],
  ['бот, який вітає новачків у діскорді й видає роль «Новачок»', 'welcome-bot'],
  ['tärningskastare för DnD', 'dice'],
  ['hemsida åt vår schackklubb i Örebro, träffar tisdagar 18-21', 'landing-page'],
  ['discordbot som varnar och bannar medlemmar som spammar', 'moderation-bot'],
  ['discord bot där man anmäler sig till raider på onsdagar kl 20', 'event-bot'],
  ['påminnelsebot', 'reminder-bot'],
  ['modereringsbot', 'moderation-bot'],
  ['utlottningsbot', 'giveaway-bot'],
  ['ticketbot', 'ticket-bot'],
  ['födelsedagsbot', 'birthday-bot'],
  ['utgiftsapp', 'expense-tracker'],
  ['rabattkalkylator', 'everyday-calculator'],
  ['kalkylator för lån', 'everyday-calculator'],
  ['anteckningsapp', 'notes'],
  ['skript som kollar trasiga länkar', 'link-checker'],
  ['generator kata sandi', 'password-generator'],
  ['roda keberuntungan', 'picker'],
  ['link bio untuk @kopi.senja', 'link-in-bio'],
  ['máy tính giảm giá', 'everyday-calculator'],
  ['скрипт для перевірки битих посилань', 'link-checker'],
  ['погодне API', 'weather-api'],
  ['бот з рівнями', 'levels-bot'],
  ['бот для Discord з нагадуваннями', 'reminder-bot'],
  ['tao game caro', 'tic-tac-toe'],
  ['nätbutik', 'shop'],
  ['valutaomvandlare', 'converter'],
  ['sten sax påse', 'rock-paper-scissors'],
  ['hänga gubbe', 'hangman'],
  ['spel där man gissar ett tal', 'guess-number'],
  ['kuis ibu kota', 'quiz'],
  ['làm web bán cà phê', 'landing-page'],
  ['web giặt ủi ở Thủ Đức', 'landing-page'],
  ['tạo form đăng ký: tên, tuổi', 'form'],
  ['bảng kanban với các cột Cần làm, Đang làm, Xong', 'kanban'],
  ['канбан-дошка з колонками Треба, Робимо, Готово', 'kanban'],
  ['ung dung ghi chu', 'notes'],
  ['ung dung theo doi thoi quen', 'habit-tracker'],
  ['web truong mam non Hoa Sen', 'landing-page'],
  ['website untuk les piano Bu Dewi di Bandung: Senin-Jumat 15.00-20.00', 'landing-page'],
  ['web untuk les piano Bu Dewi', 'landing-page'],
])('%s: %s', async (message, starter) => {
  const { projectType } = ProjectRouter.route(message);
  if (projectType === 'none') throw new Error('asks for nothing');
  expect((await planFor(projectType, message)).starter).toBe(starter);
});

test.each([
  ['game ular dengan multipemain online', 'multipemain online'],
  ['toko online baju dengan pembayaran online', 'pembayaran online'],
  ['danh sách việc cần làm, có đăng nhập', 'đăng nhập'],
  ['shop bán hàng online đồ gốm với thanh toán trực tuyến', 'thanh toán trực tuyến'],
  ['cờ caro chơi online nhiều người chơi, có bảng xếp hạng', 'bảng xếp hạng'],
  ['шахи з мультиплеєром і штучним інтелектом', 'штучним інтелектом'],
  ['список покупок зі сповіщеннями на пошту', 'сповіщеннями на пошту'],
  ['інтернет-магазин свічок з онлайн-оплатою', 'онлайн-оплатою'],
  ['memoryspel för barn, med inloggning och topplista', 'inloggning'],
  ['schack mot andra online, med artificiell intelligens', 'artificiell intelligens'],
])('a wish that nothing does is told: %s', async (message, wish) => {
  expect((await planFor('static_html', message)).notIncluded).toContain(wish);
});

test.each([
  'toko online baju tanpa pembayaran online',
  'shop bán hàng online đồ gốm, không thanh toán trực tuyến',
  'інтернет-магазин свічок без онлайн-оплати',
  'webbutik för keramik utan kortbetalning',
])('what is refused is no wish: %s', async (message) => {
  expect((await planFor('static_html', message)).notIncluded ?? []).toEqual([]);
});

/** Words of bots and programs that German and Portuguese have too. */
test.each([
  ['discord_bot', 'nivåbot: varje meddelande ger 10 poäng, nivå 5 ger rollen Aktiv', 'sv'],
  ['discord_bot', 'discordbot som delar ut rollen Medlem till nya medlemmar', 'sv'],
  ['discord_bot', 'rollenbot', 'de'],
] as const)('a %s in the language of "%s"', async (type, message, language) => {
  expect((await planFor(type, message)).language).toBe(language);
});

test('a path in Swedish is spelled as Swedes do', async () => {
  const plan = await planFor('node_project', 'bygg ett REST API för böcker med titel och år');
  expect(plan).toMatchObject({
    routes: expect.arrayContaining([expect.objectContaining({ path: '/bocker' })]),
  });
});
