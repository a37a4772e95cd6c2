import type { BotPlan } from '../../../../src/contracts/job/plan.ts';
import { readAnswers } from '../../../../src/starters/slash-bot/reading/read-answers.ts';
import { usualOfDoes } from '../../../../src/starters/slash-bot/usual-commands.ts';
import { expect, test } from 'vitest';
import { readSchedule } from '../../../../src/stages/plan/read/program/read-schedule.ts';
import { readCommandFields } from '../../../../src/starters/shared/reading/commands/read-command-fields.ts';
import { readClock } from '../../../../src/starters/shared/reading/clock/read-clock.ts';
import { filesFor, planFor } from '../../../starters/make-project.ts';

test.each([
  ['discord_bot', 'بوت ديسكورد للتذكير /تذكير بعد 10 دقائق', 'reminder-bot'],
  ['discord_bot', 'ممكن بوت ديسكورد للمسابقات؟ يسأل سؤال ثقافي كل يوم', 'trivia-bot'],
  [
    'discord_bot',
    'بوت ديسكورد للاقتراحات: العضو يكتب /اقتراح والبوت ينشره في قناة #اقتراحات',
    'suggestion-bot',
  ],
  ['discord_bot', 'bot discord rút thăm trúng thưởng', 'giveaway-bot'],
  ['discord_bot', 'bot discord pemutar musik', 'music-bot'],
  ['node_project', 'سكربت يعمل كل يوم الساعة 3 فجرا ويأخذ نسخة احتياطية', 'scheduled-worker'],
  ['node_project', 'har raat 2 baje data folder ka backup lene wala script', 'scheduled-worker'],
  [
    'node_project',
    'dịch vụ chạy mỗi ngày 6 giờ sáng lấy giá vàng và gửi qua webhook Discord',
    'scheduled-worker',
  ],
  ['node_project', 'server nhận webhook từ GitHub rồi gửi vào Discord', 'webhook-receiver'],
  ['static_html', 'aplikasi pelacak minum air, target 8 gelas sehari', 'goal-counter'],
  ['static_html', 'تطبيق متابعة شرب الماء 8 أكواب يوميا', 'goal-counter'],
  ['static_html', 'gider takip uygulaması', 'expense-tracker'],
  [
    'discord_bot',
    'bot discord jastip, /titip barang jumlah budget, hasilnya masuk #titipan, cuma role Admin yang bisa hapus',
    'list-bot',
  ],
  [
    'discord_bot',
    'bot discord, ada /mabar buat ngajak main, orang klik ikut atau nggak, max 5 orang',
    'event-bot',
  ],
] as const)('a request in its own words: %s %s', async (type, message, starter) => {
  expect((await planFor(type, message)).starter).toBe(starter);
});

test.each([
  ['har raat 2 baje', '02:00', 7],
  ['हर सोमवार सुबह 9 बजे', '09:00', 1],
  ['كل خميس الساعة 9 ليلا', '21:00', 1],
  ["her akşam 8'de", '20:00', 7],
  ['hafta içi saat 9’da', '09:00', 5],
  ['mỗi tối 11h đêm', '23:00', 7],
])('times of the day: %s', (clause, at, days) => {
  const clock = readClock(clause);
  expect([clock?.at, clock?.days.length]).toEqual([at, days]);
});

test.each([
  ['يفحص كل 5 دقائق', { everySeconds: 300 }],
  ['cứ 30 phút kiểm tra', { everySeconds: 1800 }],
  ['har 2 ghante me', { everySeconds: 7200 }],
  ['كل ليلة الساعة 2', { at: '02:00' }],
])('schedules: %s', (text, schedule) => {
  expect(readSchedule(text)).toEqual(schedule);
});

test.each([
  [' judul tahun buat nambah film, /daftar', ['judul', 'tahun']],
  [' buat ngajak main jam berapa', []],
  [' yazar başlık ile kitap eklensin', ['yazar', 'başlık']],
  [' naam rakam likhne pe kharcha jode', ['naam', 'rakam']],
  [' नाम लेखक से किताब जोड़ें', ['नाम', 'लेखक']],
  [' والبوت ينشره', []],
  [' phần thưởng và thời gian', ['phần thưởng', 'thời gian']],
  [' nama jumlah', ['nama', 'jumlah']],
])('words of the sentence are not typed: %s', (rest, fields) => {
  expect(readCommandFields(rest)).toEqual(fields);
});

test.each([
  [
    'kuaför sitesi, fiyatlar: saç kesimi 350 TL, boya 900 TL, fön 200 TL',
    ['saç kesimi', 'boya', 'fön'],
  ],
  ['kuaför sitesi: fiyatlar saç kesimi 350 TL, boya 900 TL', ['saç kesimi', 'boya']],
  ['website laundry, harga cuci setrika 7000/kg, cuci saja 5000/kg', ['cuci setrika', 'cuci saja']],
  ['موقع صالون، الأسعار: قص 50 ريال، صبغة 200 ريال، مكياج 300 ريال', ['قص', 'صبغة', 'مكياج']],
  ['صفحة لكافيه: لاتيه 18 ر.س، كابتشينو 16 ر.س', ['لاتيه', 'كابتشينو']],
])('prices have the names of things: %s', async (message, labels) => {
  const { facts = [] } = await planFor('static_html', message);
  const prices = facts.filter(({ kind }) => kind === 'price');
  expect(prices.map(({ label }) => label)).toEqual(labels);
});

test.each([
  [
    'kitapların başlığı, yazarı, fiyatı ve stok adedi olsun',
    'kitaplar',
    ['başlık', 'yazar', 'fiyat', 'stok adedi'],
  ],
  ['her ürünün adı, fiyatı ve kategorisi olacak', 'urun', ['ad', 'fiyat', 'kategori']],
])('fields of Turkish things: %s', async (message, name, labels) => {
  const plan = await planFor('node_project', `REST API yaz: ${message}`);
  const [resource] = ('resources' in plan ? plan.resources : undefined) ?? [];
  expect([resource?.name, resource?.fields.map(({ label }) => label)]).toEqual([name, labels]);
});

test.each([
  ['discord_bot', 'bot discord giveaway, hết giờ bot chọn ngẫu nhiên 2 người thắng'],
  ['discord_bot', 'bize ticket botu, üyeler butona basınca destek talebi açsın'],
  ['static_html', 'لعبة ذاكرة للأطفال بصور الحيوانات، وتحسب عدد المحاولات'],
  ['static_html', 'trò chơi rắn săn mồi, tốc độ tăng dần'],
] as const)('what is there is not told as missing: %s %s', async (type, message) => {
  expect((await planFor(type, message)).notIncluded ?? []).toEqual([]);
});

test.each([
  [
    'discord_bot',
    'Bot Discord polling: /polling dengan pilihan Bakso, Soto, satu orang satu suara',
    ["'Bakso'", "'Soto'"],
  ],
  [
    'discord_bot',
    'bot Discord kiểm duyệt: /canhbao, /cam, /duoi, ghi lại vào kênh #nhat-ky',
    ["warn: 'canhbao'", "ban: 'cam'", "kick: 'duoi'", "logChannel: '#nhat-ky'"],
  ],
  [
    'discord_bot',
    'bot Discord, người chơi chọn vai trò Xạ thủ, Đấu sĩ, Hỗ trợ bằng nút bấm trong kênh #vai-tro',
    ["'Hỗ trợ'"],
  ],
  [
    'node_project',
    'tool dòng lệnh đổi tên ảnh theo ngày chụp, thêm tiền tố "dulich_"',
    ['byDate: true', "prefix: 'dulich_'"],
  ],
  [
    'node_project',
    'Komut satırı aracı: fotoğrafları çekildikleri tarihe göre yıl/ay klasörlerine taşısın',
    ["by: 'year/month'"],
  ],
] as const)('settings as asked: %s %s', async (type, message, said) => {
  const files = await filesFor(await planFor(type, message), message);
  const settings = [...files]
    .filter(([path]) => path.endsWith('settings.js'))
    .map(([, content]) => content)
    .join('\n');
  expect(said.filter((one) => !settings.includes(one))).toEqual([]);
  expect(settings).not.toMatch(/Satu orang|trong kênh/u);
});

test.each([
  ['static_html', 'صفحة لعيادة د. سارة في دبي، الخدمات تبييض وتقويم', 'سارة'],
  ['static_html', 'sharma sweets ki website banao jaipur me', 'Sharma Sweets'],
  ['node_project', "her gece 02:00'de klasörü yedekleyen node programı", 'Yedekleme'],
] as const)('titles without scraps: %s %s', async (type, message, title) => {
  expect((await planFor(type, message)).title).toContain(title);
});

test.each([
  [
    'Discord botu istiyorum: /zar ile zar atsın, /yazitura ile yazı tura, /8top sorulara cevap versin',
    '/zar roll, /yazitura flip, /8top 8ball',
  ],
  ['бот для Discord, команда /шар отвечает на вопросы да или нет случайно', '/шар 8ball'],
  [
    'зроби бота для діскорду, щоб за командою /вибери вибирав один варіант зі списку через кому',
    '/вибери choose',
  ],
  ['ابغى بوت ديسكورد فيه امر /نرد يرمي نرد و امر /عملة يرمي عملة', '/نرد roll, /عملة flip'],
  [
    'bikinin bot discord dong, kalau ketik /dadu keluar angka 1-6, /koin lempar koin, /pilih pilih salah satu',
    '/dadu roll, /koin flip, /pilih choose',
  ],
  [
    'discord bot: /losuj rzuca monetą, /dwadziescia rzuca kostką od 1 do 20',
    '/losuj flip, /dwadziescia roll',
  ],
  ['8ボールみたいに質問に答えるDiscordボット作って、コマンドは/占い', '/占い 8ball'],
])('commands by chance in any language: %s', async (message, wanted) => {
  const { starter, commands, parts, notIncluded } = (await planFor(
    'discord_bot',
    message,
  )) as BotPlan;
  const does = commands
    .filter(({ name }) => name !== 'ping' && name !== 'help')
    .map(({ name, description }) => `/${name} ${usualOfDoes(description)}`);
  expect([starter, parts, notIncluded ?? [], does.join(', ')]).toEqual([
    'slash-bot',
    undefined,
    [],
    wanted,
  ]);
});

test.each([
  ['bot discord /wylosuj losuje jedną z opcji: pizza, sushi, kebab', ['pizza', 'sushi', 'kebab']],
  [
    'discord botu /yemek yazınca pizza, döner, lahmacun arasından birini seçsin',
    ['pizza', 'döner', 'lahmacun'],
  ],
  [
    '디스코드 봇 /메뉴추천 하면 김치찌개, 된장찌개, 제육볶음 중 하나 골라줘',
    ['김치찌개', '된장찌개', '제육볶음'],
  ],
  ['Poproszę bota, który na /wybierz losuje jedną opcję z podanych, bez żadnych innych komend', []],
  ['Зроби діскорд бота: /куля відповідає на питання', []],
])(
  'a command chooses from what is listed, or from what members give: %s',
  async (message, items) => {
    const plan = (await planFor('discord_bot', message)) as BotPlan;
    expect([plan.starter, plan.notIncluded ?? []]).toEqual(['slash-bot', []]);
    expect([...readAnswers(message).values()].flatMap(({ answers }) => answers)).toEqual(items);
  },
);
