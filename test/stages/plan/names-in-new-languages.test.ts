import { describe, expect, test } from 'vitest';

import type { ProjectType } from '../../../src/contracts/job/job.ts';
import { chooseStarter } from '../../../src/stages/plan/choose/choose-starter.ts';
import { startersOf } from '../../../src/starters/registry.ts';

/** What people call each starter: in Indonesian, Vietnamese, Ukrainian and Swedish. */
const pages = `
breakout: game pecah bata | phá gạch | розбий цеглу | krossa tegel
catch-game: game menangkap | trò chơi hứng | гра лови | fångspel
flappy: burung terbang | chim bay | флепі берд | flappy bird spel
sudoku: sudoku | sudoku | судоку | sudoku
hangman: tebak kata | đoán chữ | шибениця | hänga gubbe
word-grid: game wordle | game wordle | вордл | wordle på svenska
chess: catur | cờ vua | шахи | schack
scoreboard: papan skor | bảng điểm | табло рахунку | poängtavla
falling-blocks: tetris | xếp hình | тетріс | fallande block
portfolio: portofolio | trang cá nhân | портфоліо | portfolio
blog: blog pribadi | nhật ký du lịch | блог | blogg
docs: dokumentasi | tài liệu hướng dẫn | документація | dokumentation
shop: toko online | cửa hàng online | магазин | webbutik
calculator: kalkulator | máy tính bỏ túi | калькулятор | miniräknare
todo: daftar tugas | danh sách việc cần làm | список справ | att göra lista
pomodoro: timer belajar | đồng hồ pomodoro | помодоро | pomodorotimer
quiz: kuis | câu đố | вікторина | frågesport
quiz-board: jeopardy | jeopardy | своя гра | jeopardy
dashboard: dasbor | bảng điều khiển | дашборд | instrumentpanel
form: formulir | biểu mẫu | форма реєстрації | formulär
memory: game memori | trò chơi trí nhớ | гра на пам ять | memoryspel
tic-tac-toe: tic tac toe | cờ ca rô | хрестики нулики | tre i rad
snake: ular | rắn săn mồi | змійка | ormspel
game-2048: game 2048 | game 2048 | гра 2048 | 2048 spel
minesweeper: minesweeper | dò mìn | сапер | minröj
connect-four: empat sebaris | bốn quân thẳng hàng | чотири в ряд | fyra i rad
reversi: othello | cờ lật | реверсі | othello
rock-paper-scissors: batu gunting kertas | oẳn tù tì | камінь ножиці папір | sten sax påse
pong: pong | game bóng bàn | понг | pongspel
whack-a-mole: pukul tikus | đập chuột | вдар крота | slå mullvaden
simon: simon berkata | trò chơi simon | гра саймон | simon säger
invaders: space invaders | bắn máy bay | космічні загарбники | rymdspel
runner: game lari | game chạy | гра динозаврик | dinospel
platformer: game platform | game đi cảnh | платформер | plattformsspel
clicker: game clicker | game bấm | клікер | klickspel
guess-number: tebak angka | đoán số | вгадай число | gissa talet
sliding-puzzle: puzzle geser | xếp số | п ятнашки | femtonspel
word-search: cari kata | tìm từ | пошук слів | ordsök
maze: labirin | mê cung | лабіринт | labyrint
blackjack: blackjack | xì dách | блекджек | tjugoett
battleship: kapal perang | bắn tàu | морський бій | sänka skepp
drum-machine: mesin drum | máy trống | драм машина | trummaskin
pixel-art: gambar piksel | vẽ pixel | піксель арт | pixelkonst
converter: konverter satuan | đổi đơn vị | конвертер | enhetsomvandlare
everyday-calculator: kalkulator bmi | máy tính bmi | калькулятор імт | bmi räknare
invitation: undangan | thiệp mời | запрошення | inbjudan
link-in-bio: halaman link | trang liên kết | сторінка з посиланнями | länksida
drawing-board: papan gambar | bảng vẽ | дошка для малювання | ritbräda
metronome: metronom | máy đếm nhịp | метроном | metronom
piano: piano | đàn piano | піаніно | piano
typing-test: tes mengetik | kiểm tra tốc độ gõ | тест швидкості друку | skrivtest
cv: daftar riwayat hidup | sơ yếu lý lịch | резюме | meritförteckning
notes: catatan | ghi chú | нотатки | anteckningar
palette-maker: palet warna | bảng màu | палітра | färgpalett
qr-code: kode qr | mã qr | qr код | qr kod
regex-tester: ekspresi reguler | biểu thức chính quy | регулярні вирази | reguljära uttryck
slideshow: slideshow | trình chiếu ảnh | слайд шоу | bildspel
recipe-box: buku resep | công thức nấu ăn | книга рецептів | receptbok
weather: cuaca | thời tiết | погода | väder
picker: roda putar | vòng quay may mắn | колесо фортуни | lyckohjul
arithmetic: tabel perkalian | bảng cửu chương | таблиця множення | multiplikationstabell
sorting: algoritma pengurutan | thuật toán sắp xếp | алгоритми сортування | sorteringsalgoritmer
flashcards: kartu hafalan | thẻ ghi nhớ | картки для вивчення | glosor
habit-tracker: pelacak kebiasaan | theo dõi thói quen | трекер звичок | vanor
interval-timer: timer interval | hẹn giờ tập | інтервальний таймер | intervalltimer
goal-counter: penghitung | bộ đếm | лічильник | räknare
people-cards: silsilah keluarga | cây gia phả | родинне дерево | släktträd
records: daftar inventaris | sổ theo dõi | журнал обліку | loggbok
week-planner: jadwal mingguan | thời khóa biểu | розклад на тиждень | veckoplanering
kanban: papan kanban | bảng kanban | канбан | kanbantavla
countdown: hitung mundur | đếm ngược | зворотний відлік | nedräkning
expense-tracker: pencatat pengeluaran | quản lý chi tiêu | облік витрат | utgifter
timers: beberapa timer | hẹn giờ nấu ăn | кілька таймерів | äggklocka
chess-clock: jam catur | đồng hồ cờ vua | шаховий годинник | schackklocka
text-counter: penghitung kata | đếm từ | лічильник слів | ordräknare
text-codes: kode morse | mã morse | азбука морзе | morsekod
world-clock: jam dunia | đồng hồ thế giới | світовий годинник | världsklocka
password-generator: pembuat kata sandi | tạo mật khẩu | генератор паролів | lösenordsgenerator
stopwatch: stopwatch | đồng hồ bấm giờ | секундомір | stoppur
cost-split: bagi tagihan | chia tiền | розділити витрати | dela kostnader
day-list: daftar ulang tahun | danh sách sinh nhật | список днів народження | födelsedagslista
dice: lempar dadu | xúc xắc | кубики | tärning
recipe-scaler: pengubah porsi | tính khẩu phần | перерахунок рецепта | receptomvandlare
bingo: bingo | lô tô | бінго | bingo
idea-generator: generator ide | tạo ý tưởng | генератор ідей | idégenerator
rota: jadwal piket | lịch trực nhật | графік чергувань | städschema
personality-quiz: tes kepribadian | trắc nghiệm tính cách | тест на особистість | personlighetstest
invoice: faktur | hóa đơn | рахунок фактура | faktura
till: mesin kasir | máy tính tiền | касовий апарат | kassaapparat
`;

const programs = `
graphql-api: api graphql | api graphql | graphql api | graphql api
url-shortener: pemendek url | rút gọn link | скорочувач посилань | länkförkortare
kitty-server: kas kopi | quỹ cà phê | спільна каса | fikakassa
webhook-receiver: penerima webhook | nhận webhook | приймач вебхуків | webhook mottagare
weather-api: api cuaca | api thời tiết | api погоди | väder api
contact-site: server statis | form liên hệ | форма зворотного зв язку | kontaktformulär
file-upload: unggah file | tải file lên | завантаження файлів | filuppladdning
cli-tool: alat baris perintah | công cụ dòng lệnh | утиліта командного рядка | kommandoradsverktyg
scheduled-worker: tugas terjadwal | tác vụ định kỳ | планувальник | schemalagt jobb
scraper: pengikis web | cào dữ liệu | парсер | skrapa
feed-reader: pembaca rss | đọc rss | читач rss | rss läsare
link-checker: pemeriksa link | kiểm tra link hỏng | перевірка посилань | länkkontroll
login-server: sistem login | đăng nhập | сервер авторизації | inloggning
websocket-chat: ruang chat | phòng chat | чат кімната | chattrum
quiz-server: server kuis | máy chủ quiz | сервер вікторини | quizserver
whiteboard: papan tulis bersama | bảng trắng | спільна дошка | delad whiteboard
`;

const bots = `
moderation-bot: bot moderasi | bot kiểm duyệt | бот модератор | moderering
welcome-bot: menyambut | chào mừng | привітальний | välkomst
poll-bot: polling | bình chọn | опитування | omröstning
reminder-bot: pengingat | nhắc nhở | нагадування | påminnelse
trivia-bot: kuis | đố vui | вікторина | frågesport
role-menu-bot: pilih role | chọn vai trò | вибір ролей | välja roller
ticket-bot: tiket | ticket hỗ trợ | тікет | ärenden
levels-bot: naik level | cấp độ | рівні | nivåer
giveaway-bot: giveaway | quà tặng | розіграш | utlottning
economy-bot: bot ekonomi | tiền ảo | економіка | ekonomi
quotes-bot: kutipan | trích dẫn | цитати | citat
counting-bot: bot menghitung | bot đếm số | бот лічби | räknekanal
word-chain-bot: sambung kata | nối từ | гра в слова | ordkedja
starboard-bot: papan bintang | bảng sao | дошка пошани | stjärntavla
modmail-bot: modmail | nhắn cho quản trị viên | модмейл | modmail
faq-bot: pertanyaan umum | câu hỏi thường gặp | часті питання | vanliga frågor
log-bot: mencatat log | nhật ký server | журнал сервера | loggar
cleanup-bot: hapus pesan lama | xóa tin nhắn cũ | очищення каналу | rensa kanaler
thread-bot: thread otomatis | tạo thread tự động | автоматичні гілки | auto trådar
sticky-bot: pesan lengket | tin nhắn ghim cuối kênh | закріплене повідомлення внизу | klistrat meddelande
initiative-bot: pelacak inisiatif | theo dõi thứ tự lượt | трекер ініціативи | initiativordning
minecraft-bot: status server minecraft | trạng thái server minecraft | статус сервера minecraft | minecraft serverns status
feed-bot: umpan rss | nguồn rss | стрічка rss | rss flöde
counter-bot: penghitung anggota | đếm thành viên | лічильник учасників | medlemsräknare
suggestion-bot: saran | góp ý | пропозиції | förslag
birthday-bot: ulang tahun | sinh nhật | день народження | födelsedagar
verify-bot: verifikasi | xác minh | верифікація | verifiering
event-bot: acara | sự kiện | події | evenemang
check-in-bot: absen harian | điểm danh | щоденна відмітка | incheckning
focus-bot: pomodoro | pomodoro | помодоро | fokuspass
chore-bot: jadwal piket | việc nhà | чергування | sysslor
standup-bot: standup harian | họp đứng | стендап | standup
tally-bot: catatan hutang | ghi nợ | борги | strecklista
sheet-bot: lembar karakter | bảng nhân vật | лист персонажа | rollformulär
progress-bot: klub buku | câu lạc bộ sách | книжковий клуб | bokklubb
voice-bot: waktu voice | thời gian voice | час у голосових | rösttid
voice-room-bot: channel suara sementara | kênh thoại tạm | тимчасові голосові канали | tillfälliga röstkanaler
secret-santa-bot: tukar kado | ông già noel bí mật | таємний санта | hemlig tomte
call-bot: notifikasi voice | thông báo voice | сповіщення про голосовий | röstnotis
score-bot: bot poin | bot điểm | бот очок | poängbot
music-bot: bot musik | bot nhạc | музичний бот | musikbot
relay-bot: bot curhat | thú nhận ẩn danh | анонімні зізнання | bekännelser
list-bot: kata hari ini | từ vựng mỗi ngày | слово дня | dagens ord
truth-or-dare-bot: truth or dare | thật hay thách | правда чи дія | sanning eller konsekvens
marriage-bot: bot nikah | kết hôn ảo | бот для шлюбів | giftermålsbot
team-bot: bot pembagi tim | chia đội ngẫu nhiên | бот для поділу на команди | lagbot
wordle-bot: bot wordle | bot wordle | бот wordle | wordlebot
number-guess-bot: tebak angka | đoán số | вгадай число | gissa talet
booking-bot: bot reservasi | đặt lịch hẹn | запис на прийом | bokningsbot
afk-bot: bot afk | bot afk | бот afk | afk bot
stats-bot: statistik server | thống kê server | статистика сервера | statistikbot
invite-bot: pelacak undangan | theo dõi lời mời | трекер запрошень | inbjudningar
auto-reply-bot: balas otomatis | tự động trả lời | автовідповідь | autosvar
rep-bot: bot reputasi | uy tín | репутація | rykte
`;

const asked = {
  static_html: ['Buatkan $', 'Làm cho mình $', 'Зроби $', 'Gör en $'],
  node_project: ['Buatkan $', 'Làm cho mình $', 'Зроби $', 'Gör en $'],
  discord_bot: [
    'Buatkan bot Discord untuk $',
    'Làm cho mình bot Discord $',
    'Зроби бота для Discord: $',
    'Gör en Discordbot för $',
  ],
} as const;

/** Those that nobody asks for by a name. */
const nameless: ReadonlySet<string> = new Set([
  'landing-page',
  'rest-api',
  'mock-api',
  'live-server',
  'slash-bot',
]);

const named = { static_html: pages, node_project: programs, discord_bot: bots };
const rowsOf = (type: ProjectType): readonly (readonly [starter: string, names: string])[] =>
  named[type]
    .trim()
    .split('\n')
    .map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 2)]);

describe.each(['static_html', 'node_project', 'discord_bot'] as const)('%s', (type) => {
  test('every starter has a name in each language', async () => {
    const names = (await startersOf(type)).map(({ name }) => name);
    const rows = rowsOf(type).map(([starter]) => starter);
    expect(rows.toSorted()).toEqual(names.filter((name) => !nameless.has(name)).toSorted());
  });

  test.each(rowsOf(type))('%s is chosen by: %s', async (starter, names) => {
    const chosen = await Promise.all(
      names
        .split(' | ')
        .map((name, at) => chooseStarter(type, asked[type][at]?.replace('$', name) ?? '')),
    );
    expect(chosen.map(({ name }) => name)).toEqual([starter, starter, starter, starter]);
  });
});
