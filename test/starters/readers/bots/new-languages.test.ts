import { expect, test } from 'vitest';

import { readPosts } from '../../../../src/starters/slash-bot/reading/read-posts.ts';
import { filesFor, planFor } from '../../make-project.ts';

const onOneLine = (code: string): string =>
  code.replaceAll(/\s+/gu, '').replaceAll(/,(?=[\]}])/gu, '');

/** Requests in Indonesian, Vietnamese, Ukrainian and Swedish, and what their settings have of them. */
test.each([
  [
    'moderation-bot',
    'bot moderasi discord: /kick, /ban, hapus pesan yang ada kata kasar "anjing" dan "bangsat", 3 peringatan langsung ban',
    ["blockedWords: ['anjing', 'bangsat']", "count: 3, action: 'ban'"],
  ],
  [
    'moderation-bot',
    'bot kiểm duyệt discord: /kick, /ban, xóa tin nhắn chứa từ "ngu" và "đần", cảnh cáo 3 lần thì ban',
    ["blockedWords: ['ngu', 'đần']", "count: 3, action: 'ban'"],
  ],
  [
    'moderation-bot',
    'бот модерації: /kick, /ban, видаляти повідомлення зі словами "дурень" і "бовдур", після 3 попереджень бан',
    ["blockedWords: ['дурень', 'бовдур']", "count: 3, action: 'ban'"],
  ],
  [
    'moderation-bot',
    'modereringsbot: /kick, /ban, ta bort meddelanden med orden "idiot" och "dumskalle", efter 3 varningar ban',
    ["blockedWords: ['idiot', 'dumskalle']", "count: 3, action: 'ban'"],
  ],
  [
    'ticket-bot',
    'Потрібен Discord-бот тикетів, тікети створюються в категорії "Підтримка", зберігає історію',
    ["category: 'Підтримка'", 'keepsTranscript: true'],
  ],
  [
    'ticket-bot',
    'Discord-bot för ärenden med kategorierna Betalning, Teknik, Anmälan',
    ["topics: ['Betalning', 'Teknik', 'Anmälan']"],
  ],
  [
    'ticket-bot',
    'Tạo bot Discord ticket với các loại Thanh toán, Kỹ thuật, Báo cáo',
    ["topics: ['Thanh toán', 'Kỹ thuật', 'Báo cáo']"],
  ],
  [
    'ticket-bot',
    'Bot Discord tiket dengan kategori Pembayaran, Teknis, Laporan',
    ["topics: ['Pembayaran', 'Teknis', 'Laporan']"],
  ],
  [
    'ticket-bot',
    'Bot Discord tiket dengan kategori Pembayaran dan Pengiriman',
    ["topics: ['Pembayaran', 'Pengiriman']", "category: ''"],
  ],
  [
    'levels-bot',
    'bot level discord, /rank, XP, dengan peran Pemula di level 5 dan Master di level 20',
    ["level: 5, name: 'Pemula'", "level: 20, name: 'Master'"],
  ],
  [
    'levels-bot',
    'nivåbot för discord med XP, rollen Nybörjare på nivå 5 och rollen Mästare på nivå 20',
    ["level: 5, name: 'Nybörjare'", "level: 20, name: 'Mästare'"],
  ],
  [
    'economy-bot',
    'bot discord ekonomi dengan mata uang Rupiah, hadiah harian 500, toko: VIP 5000, Warna 2000',
    ["currency: 'Rupiah'", 'daily: 500', "name: 'Warna'"],
  ],
  [
    'economy-bot',
    'bot kinh tế discord với tiền tệ Xu, thưởng hằng ngày 500, cửa hàng: VIP 5000, Màu 2000',
    ["currency: 'Xu'", 'daily: 500', "name: 'Màu'"],
  ],
  [
    'economy-bot',
    'бот економіки з валютою Гривня, щоденна нагорода 500, крамниця: VIP 5000, Колір 2000',
    ["currency: 'Гривня'", 'daily: 500', "name: 'Колір'"],
  ],
  [
    'economy-bot',
    'ekonomibot till discord med valutan Kronor, daglig belöning 500, butik: VIP 5000, Färg 2000',
    ["currency: 'Kronor'", 'daily: 500', "name: 'Färg'"],
  ],
  [
    'levels-bot',
    'bot level discord: setiap pesan dapat 10 xp, level 5 dapat role Aktif, level 10 dapat role Veteran',
    ["{ level: 5, name: 'Aktif' }", 'secondsBetween: 0'],
  ],
  [
    'levels-bot',
    'bot cấp độ discord: mỗi tin nhắn được 10 xp, cấp 5 nhận vai trò Tích Cực, cấp 10 nhận vai trò Kỳ Cựu',
    ["{ level: 10, name: 'Kỳ Cựu' }", 'secondsBetween: 0'],
  ],
  [
    'levels-bot',
    'бот рівнів: кожне повідомлення дає 10 балів, на 5 рівні роль Активний, на 10 рівні роль Ветеран',
    ["{ level: 5, name: 'Активний' }", 'leastPoints: 10'],
  ],
  [
    'levels-bot',
    'nivåbot: varje meddelande ger 10 poäng, nivå 5 ger rollen Aktiv, nivå 10 ger rollen Veteran',
    ["{ level: 5, name: 'Aktiv' }", 'leastPoints: 10'],
  ],
  [
    'poll-bot',
    'bot polling discord, pilihannya Valorant, Mobile Legends, PUBG, maksimal 4 pilihan',
    ["'Mobile Legends'", 'mostChoices: 4'],
  ],
  ['poll-bot', 'bot bình chọn discord, lựa chọn Valorant, Liên Quân, PUBG', ["'Liên Quân'"]],
  ['poll-bot', 'бот голосувань, варіанти Dota, CS2, Minecraft, на 3 дні', ["'CS2'", 'hours: 72']],
  [
    'poll-bot',
    'omröstningsbot, alternativen Valorant, Minecraft, CS2, öppen i 2 timmar',
    ["'Minecraft'", 'hours: 2'],
  ],
  [
    'role-menu-bot',
    'bot discord dengan tombol untuk pilih role: Valorant, Minecraft, hanya satu',
    ["style: 'buttons'", 'isExclusive: true'],
  ],
  ['role-menu-bot', 'bot có nút để chọn vai trò: Valorant, Minecraft', ["style: 'buttons'"]],
  ['role-menu-bot', 'бот з реакціями для ролей: Dota, Minecraft, лише одна', ['isExclusive: true']],
  [
    'role-menu-bot',
    'discordbot med knappar för att välja roller: Valorant, CS2',
    ["style: 'buttons'"],
  ],
  ['giveaway-bot', 'bot giveaway yang hanya bisa diikuti role Fans', ["requiredRole: 'Fans'"]],
  ['list-bot', 'bot discord daftar belanja: /tambah, /hapus, /daftar', ["remove: 'hapus'"]],
  ['list-bot', 'bot discord danh sách: /thêm, /xóa, /danhsách', ["list: 'danhsách'"]],
  ['list-bot', 'бот список покупок: /додати, /видалити, /показати', ["list: 'показати'"]],
  ['list-bot', 'discord bot för inköpslista: /läggtill, /tabort, /visa', ["add: 'läggtill'"]],
  ['booking-bot', 'bot booking lapangan, slot 45 menit', ['minutes: 45']],
  [
    'booking-bot',
    'bot đặt lịch cắt tóc, mỗi suất 45 phút, nhắc 2 giờ trước',
    ['minutesBefore: 120'],
  ],
  ['booking-bot', 'бот запису, слоти по 45 хвилин, щодня 9:00-18:00', ["from: '09:00'"]],
  ['booking-bot', 'bokningsbot, tider på 45 minuter, alla dagar 9:00-18:00', ["from: '09:00'"]],
  ['booking-bot', 'бот запису, понеділок і середа 9:00-18:00', ['days: [1, 3]']],
  ['booking-bot', 'bokningsbot, tisdagar och torsdagar 9:00-18:00', ['days: [2, 4]']],
  ['booking-bot', 'bot booking, Senin dan Rabu 10:00-22:00', ['days: [1, 3]']],
  ['booking-bot', 'bot đặt lịch, thứ ba và thứ bảy 9:00-18:00', ['days: [2, 6]']],
  ['giveaway-bot', 'utlottningsbot där bara rollen Vän får delta', ["requiredRole: 'Vän'"]],
  ['giveaway-bot', 'bot giveaway chỉ vai trò Fans mới được tham gia', ["requiredRole: 'Fans'"]],
  ['giveaway-bot', 'бот розіграшів, участь лише з роллю Друг', ["requiredRole: 'Друг'"]],
  [
    'slash-bot',
    'bot discord ngingetin rapat setiap hari Senin jam 7 malam di channel #info "Rapat dimulai!"',
    ["at: '19:00', days: [1]", "channel: '#info'"],
  ],
  [
    'slash-bot',
    'bot discord nhắc họp mỗi thứ hai lúc 9 giờ sáng ở kênh #info "Họp tuần bắt đầu!"',
    ["at: '09:00', days: [1]", "text: 'Họp tuần bắt đầu!'"],
  ],
  [
    'slash-bot',
    'бот нагадує про нараду щопонеділка о 9:00 у каналі #інфо "Нарада починається!"',
    ["at: '09:00', days: [1]"],
  ],
  [
    'slash-bot',
    'bot som påminner om mötet varje måndag kl 9:00 i #nyheter "Mötet börjar!"',
    ["at: '09:00', days: [1]"],
  ],
])('a %s reads "%s"', async (starter, message, settings) => {
  const plan = await planFor('discord_bot', message, { starter });
  const files = await filesFor(plan, message);
  const written = onOneLine(files.get('src/settings.js') ?? '');
  for (const setting of settings) expect(written).toContain(onOneLine(setting));
});

/** Words that are others in other languages. */
test.each([
  ['levels-bot', 'bot de niveaux, niveau 5 donne le rôle Actif', ["name: 'Actif'"]],
  ['ticket-bot', 'ticket botu, kategori "Destek", kayıt yok', ["category: 'Destek'"]],
  ['economy-bot', 'бот экономики, подарок на день рождения 700', ['daily: 100']],
  ['poll-bot', 'poll bot for the value of long polling', ["choices: ['Yes', 'No']"]],
])('a %s reads "%s" as before', async (starter, message, settings) => {
  const plan = await planFor('discord_bot', message, { starter });
  const files = await filesFor(plan, message);
  const written = onOneLine(files.get('src/settings.js') ?? '');
  for (const setting of settings) expect(written).toContain(onOneLine(setting));
});

test.each([
  ['ingatkan tim setiap Senin jam 09.00 di #umum soal rapat mingguan', 'Rapat mingguan'],
  ['bot nhắc nhóm họp mỗi thứ Hai lúc 9:00 trong #chung', 'Họp'],
  ['bot nhắc mọi người về cuộc họp tuần mỗi thứ Hai lúc 9h trong #chung', 'Cuộc họp tuần'],
  [
    'бот, який нагадує щопонеділка о 9:00 у #загальний про нараду команди',
    'Нагадування про нараду команди',
  ],
  ['bot som påminner teamet om veckomötet varje måndag kl. 9 i #allmänt', 'Veckomötet'],
])('"%s" posts what it is about', (message, topic) => {
  expect(readPosts(message)).toMatchObject([{ text: `⏰ ${topic}`, at: '09:00', days: [1] }]);
});
