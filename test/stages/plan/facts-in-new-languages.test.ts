import { expect, test } from 'vitest';
import type { ProjectType } from '../../../src/contracts/job/job.ts';
import type { PagePart } from '../../../src/contracts/job/plan.ts';
import { readRefusals } from '../../../src/stages/plan/refusals/refusals.ts';
import {
  ukrainianName,
  ukrainianThing,
} from '../../../src/starters/shared/reading/cases/ukrainian-words.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

const [page, program, bot] = ['static_html', 'node_project', 'discord_bot'] as const;

test.each<[ProjectType, string, string]>([
  // A place is no part of a name.
  [page, 'Gör en hemsida för mitt kafé Solglimt i Umeå', 'Solglimt'],
  [page, 'Bygg en webbplats åt Anders Snickeri i Falun', 'Anders Snickeri'],
  [page, 'Buatkan website untuk kafe saya Kopi Senja di Bandung', 'Kopi Senja'],
  [page, 'Làm trang web cho quán cà phê Mây Chiều ở Huế', 'Mây Chiều'],
  [page, 'Зроби сайт для моєї кав’ярні «Сонечко» у Львові', 'Сонечко'],
  [page, 'Vi är en förening i Kiruna, Kiruna Skidklubb, och vill ha en sida', 'Kiruna Skidklubb'],
  [page, 'Kami toko roti di Yogyakarta, namanya Roti Nenek. Tolong buat situs', 'Roti Nenek'],
  // What says a name, and who asks.
  [page, 'Сайт для студії йоги, яка називається Тиша', 'Тиша'],
  [page, 'Наш гурт називається Вітер. Зроби сайт', 'Вітер'],
  [page, 'Nama saya Dewi Lestari, guru les piano. Saya mau halaman sederhana', 'Dewi Lestari'],
  [page, 'Mình tên là Nguyễn Thu Hà, giáo viên dạy piano, cần trang web', 'Nguyễn Thu Hà'],
  [page, 'trang web quán cà phê tên Sen', 'Sen'],
  [page, 'buatkan toko online dengan nama Melati', 'Melati'],
  [page, 'hitung mundur ke 17 Agustus 2026 dengan judul HUT RI', 'HUT RI'],
  [page, 'Portofolio saya, Rizky Ramadhan', 'Rizky Ramadhan'],
  // The name behind what it is the name of.
  [page, 'làm trang web cho trung tâm tiếng Anh Sao Mai', 'Sao Mai'],
  [page, 'сайт перукарні Локон', 'Локон'],
  [page, 'сайт мовної школи Полиглот', 'Полиглот'],
  [page, 'сайт квіткового магазину Півонія', 'Півонія'],
  [page, 'сайт автосервісу Мотор', 'Мотор'],
  [page, 'hemsida till min frisörsalong med priser', 'Frisörsalong'],
  // Who works there is not what it is called.
  [
    page,
    'website klinik gigi Senyum Sehat, dokter: drg. Maya Putri dan drg. Budi Santoso',
    'Senyum Sehat',
  ],
  [
    page,
    'website klinik gigi Senyum Sehat, dokter: drg. Maya Putri dan drg. Budi Santoso, Senin-Jumat 9-17',
    'Senyum Sehat',
  ],
  [page, 'nha khoa Nụ Cười ở Quận 3, bác sĩ: Trần Văn An và Lê Thị Bình', 'Nụ Cười'],
  [page, 'сайт стоматології Посмішка, лікарі: Олена Коваль та Іван Бойко', 'Посмішка'],
  // Feasts.
  [
    page,
    'undangan pernikahan Rani dan Bagas, 12 September 2026 pukul 10.00 di Gedung Serbaguna Malang',
    'Rani dan Bagas',
  ],
  [page, 'inbjudan till Ellas dop lördag den 14 juni 2026', 'Ellas dop'],
  [page, 'Bröllopsinbjudan för Sara och Johan, 22 augusti 2026', 'Sara och Johan'],
  [page, 'Undangan pernikahan Rina dan Budi, 12 September 2026', 'Rina dan Budi'],
  [page, 'undangan ulang tahun anak saya Kirana yang ke-7, 5 Juli', 'Kirana'],
  [page, 'Thiệp mời đám cưới của Lan và Minh tại nhà hàng Sen Vàng', 'Lan và Minh'],
  [page, 'thiệp mời sinh nhật bé Bông tròn 5 tuổi, chủ nhật 5/7', 'Bông'],
  [page, 'undangan ulang tahun Kirana, 5 Juli di Restoran Bambu Malang', 'Ulang tahun Kirana'],
  [page, 'Зроби запрошення на весілля Марії', 'Весілля Марії'],
  [
    page,
    'Запрошення на весілля Оксани та Андрія, 12 вересня у ресторані «Калина»',
    'Оксана & Андрій',
  ],
  [
    page,
    'запрошення на день народження мого сина Остапа, неділя 5 липня',
    'День народження мого сина Остапа',
  ],
  // No name: what the page is for.
  [page, 'Hej, jag behöver en enkel hemsida till vårt hundpensionat', 'Hundpensionat'],
  [page, 'Buatkan halaman untuk toko bunga saya', 'Toko bunga'],
  [page, 'Tạo trang web cho tiệm hoa của tôi', 'Tiệm hoa'],
  [page, 'Зроби сайт для моєї квіткової крамниці', 'Квіткова крамниця'],
  [page, 'Створи сайт для фотографки Олени Шевченко', 'Олена Шевченко'],
  [page, 'Портфоліо фотографа Максима Гриценка з розділами про мене', 'Максим Гриценко'],
  [page, 'Сайт фотографа Івана Мельника з Києва', 'Іван Мельник'],
  [page, 'Портфоліо ілюстраторка Олена Шевченко', 'Олена Шевченко'],
  [page, 'Потрібна сторінка про гриби', 'Гриби'],
  [program, 'Jag vill ha ett REST API för vår bokklubb Bokmalarna, med böcker', 'Bokmalarna'],
  [program, 'Buat REST API untuk perpustakaan sekolah Tunas Bangsa, dengan buku', 'Tunas Bangsa'],
  [program, 'Viết REST API cho thư viện trường Hoa Mai, gồm sách', 'Hoa Mai'],
  [bot, 'Skapa en discord-bot som hälsar välkommen på vår server Vargflocken', 'Vargflocken'],
  [bot, 'Buatkan bot Discord untuk server kami Naga Merah yang menyambut', 'Naga Merah'],
  [bot, 'Tạo bot Discord cho server Rồng Đỏ của tụi mình để chào thành viên', 'Rồng Đỏ'],
])('a %s: %j is called %j', async (type, message, title) => {
  expect((await planFor(type, message)).title).toBe(title);
});

test.each([
  ['студії йоги', 'студія йоги'],
  ['танцювального клубу', 'танцювальний клуб'],
  ['кав’ярні', 'кав’ярня'],
  ['музичної школи', 'музична школа'],
])('%s stands alone as %s', (genitive, alone) => {
  expect(ukrainianThing(genitive)).toBe(alone);
});

test.each([
  ['Марії Зеленської', 'Марія Зеленська'],
  ['Сергія Коваля', 'Сергій Коваль'],
  ['Дмитра Франківського', 'Дмитро Франківський'],
])('%s is %s', (genitive, name) => {
  expect(ukrainianName(genitive)).toBe(name);
});

test.each<[string, readonly PagePart[], string]>([
  ['en sida utan bildgalleri och utan kontaktformulär', ['form', 'gallery'], 'en sida'],
  [
    'en sida för bandet, inga cookies eller nyhetsbrev',
    ['newsletter', 'popup'],
    'en sida för bandet,',
  ],
  ['halaman band tanpa musik dan tanpa pop-up', ['popup', 'sound'], 'halaman band'],
  ['situs toko roti. Nggak usah pakai newsletter', ['newsletter'], 'situs toko roti.'],
  ['một trang không có thư viện ảnh và không có form liên hệ', ['form', 'gallery'], 'một trang'],
  ['trang quán phở, không cần đặt bàn online', ['booking'], 'trang quán phở,'],
  ['сторінка без галереї та без форми зворотного зв’язку', ['form', 'gallery'], 'сторінка'],
  ['сайт перукарні, онлайн-запис не потрібен', ['booking'], 'сайт перукарні,'],
])('%s refuses parts', (message, parts, wanted) => {
  const read = readRefusals(message);
  expect(read.parts.toSorted()).toEqual(parts.toSorted());
  expect(read.wanted.replace(/\s+/gu, ' ').trim()).toBe(wanted);
});

test.each(['ingen bordsbokning', 'tanpa kado', 'không nhận quà', 'без подарунків'])(
  '%s is asked of guests',
  (words) => {
    expect(readRefusals(`fest, ${words}`).refused).toEqual([]);
  },
);

test.each<[string, readonly string[]]>([
  [
    'Gör en hemsida för kafé Solglimt i Umeå. Öppet mån-fre 8-17, lör 10-15',
    ['address Umeå', 'hours mån-fre 8-17', 'hours lör 10-15'],
  ],
  [
    'En sida för frisören Klipp. Öppettider: måndag–torsdag 9–18, stängt på söndagar',
    ['hours måndag–torsdag 9–18', 'hours stängt på söndagar'],
  ],
  [
    'inbjudan till Ellas dop lördag den 14 juni 2026 kl 13.00 i Brännkyrka kyrka',
    ['date lördag den 14 juni 2026 kl 13.00', 'address Brännkyrka kyrka'],
  ],
  [
    'Restaurangen Fisken: fisksoppa 165 kr. Öppet varje dag från 11 till 22. Skriv att hundar är välkomna.',
    ['hours varje dag från 11 till 22', 'statement hundar är välkomna'],
  ],
  [
    'Buatkan website untuk kafe Kopi Senja di Bandung. Buka Senin-Jumat jam 08.00-22.00',
    ['address Bandung', 'hours Senin-Jumat jam 08.00-22.00'],
  ],
  [
    'bikin landing page laundry Bersih Kilat, alamat Jl. Merdeka No. 10, Bogor. Setrika 5rb',
    ['address Jl. Merdeka No. 10, Bogor', 'price 5rb'],
  ],
  [
    'Undangan pernikahan Rina dan Budi, Sabtu 12 September 2026 pukul 10.00 di Gedung Melati',
    ['date Sabtu 12 September 2026 pukul 10.00', 'address Gedung Melati'],
  ],
  [
    'Situs guru les piano. Jadwal: Senin dan Rabu 15.00-18.00, Minggu tutup',
    ['hours Senin dan Rabu 15.00-18.00', 'hours Minggu tutup'],
  ],
  [
    'Làm trang web cho quán Mây Chiều ở Huế. Mở cửa từ thứ 2 đến thứ 6 7h-22h, thứ 7 8h-23h',
    ['address Huế', 'hours từ thứ 2 đến thứ 6 7h-22h', 'hours thứ 7 8h-23h'],
  ],
  [
    'Trang cho tiệm bánh Na, địa chỉ 12 Nguyễn Huệ, Quận 1. Phở tái 50k, phở chín 45k, quẩy 5k',
    ['address 12 Nguyễn Huệ, Quận 1', 'price 50k', 'price 45k', 'price 5k'],
  ],
  [
    'Thiệp mời đám cưới của Lan và Minh, thứ Bảy ngày 12 tháng 9 năm 2026 lúc 17h tại nhà hàng Sen Vàng',
    ['date thứ Bảy ngày 12 tháng 9 năm 2026 lúc 17h', 'address nhà hàng Sen Vàng'],
  ],
  [
    'Зроби сайт для кав’ярні «Сонечко» у Львові. Неділя — вихідний',
    ['address Львів', 'hours Неділя — вихідний'],
  ],
  [
    'Лендінг для пекарні Хліб, адреса вул. Франка 12, Тернопіль',
    ['address вул. Франка 12, Тернопіль'],
  ],
  [
    'Запрошення на весілля, субота 12 вересня 2026 о 15:00 у ресторані «Калина»',
    ['date субота 12 вересня 2026 о 15:00', 'address у ресторані «Калина»'],
  ],
  [
    'Thiệp mời đám cưới Lan và Minh, 12/9/2026 tại Nhà hàng Sen Vàng',
    ['address Nhà hàng Sen Vàng'],
  ],
  [
    'Bröllopsinbjudan för Sara och Johan, den 12 september 2026 på Lundby Herrgård',
    ['address Lundby Herrgård'],
  ],
  [
    'Запрошення на весілля Оксани та Андрія, 12 вересня 2026, ресторан «Вежа» у Харкові',
    ['address ресторан «Вежа» у Харкові'],
  ],
  [
    'hemsida för mitt bageri Kornblomman i Uppsala. Kanelbulle 32 kr. Storgatan 12',
    ['address Uppsala', 'address Storgatan 12'],
  ],
  [
    'website klinik gigi Senyum Sehat, dokter: drg. Maya Putri dan drg. Budi Santoso',
    ['detail drg. Maya Putri dan drg. Budi Santoso'],
  ],
  ['trang web nha khoa Nụ Cười ở Quận 3, mở cửa 8h-17h', ['address Quận 3']],
  ['trang web tiệm bánh Hoa Mai: bánh mì 25k, bánh kem 250k', ['price 25k', 'price 250k']],
  [
    'website untuk warung kopi Senja, kopi susu 18k, roti 1,2 juta',
    ['price 18k', 'price 1,2 juta'],
  ],
  ['website warung kopi Senja, harga mulai 25rb', ['price mulai 25rb']],
])('%s tells', async (message, told) => {
  const { facts = [] } = await planFor(page, message);
  expect(facts.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
    expect.arrayContaining([...told]),
  );
});

test.each([
  'Buatkan website bengkel Maju Jaya di Solo, buka Senin-Sabtu jam 8-17',
  'Зроби запрошення на весілля Марії',
  'Зроби запрошення на весілля Марії та Івана, 5 липня',
  'gör en hemsida för mitt bageri Kornblomman i Uppsala, öppet tis-fre 7-18. Kanelbulle 32 kr. Storgatan 12',
])('all of %s is on the page', async (message) => {
  expect((await planFor(page, message)).notIncluded ?? []).toEqual([]);
});

test('opening hours and contacts behind names are none of the people', async () => {
  const message =
    'Hemsida för klinik Tandhälsan, tandläkare: Maria Berg och Erik Holm, mån-fre 8-17, adress Storgatan 12';
  expect(await planFor(page, message)).not.toHaveProperty('given.0');
});

test.each([
  ['Đếm ngược đến Tết 2027', 'Tết 2027'],
  ['hitung mundur ke Tahun Baru 2027', 'Tahun Baru 2027'],
  ['зворотний відлік до Нового року 2027', 'Зворотний відлік до Нового року'],
])('%s stands over the clock', async (message, heading) => {
  const html = (await filesFor(await planFor(page, message))).get('index.html') ?? '';
  expect(/<h1[^>]*>([^<]*)/u.exec(html)?.[1]).toBe(heading);
});

test.each([
  [
    'Sida för yogastudion Ro. Klasser: yin mån 18.00, vinyasa ons 19.00',
    ['mån 18.00', 'ons 19.00'],
  ],
  [
    'Situs studio yoga Ruang, kelas: hatha Senin 18.00, vinyasa Rabu 19.00',
    ['Senin 18.00', 'Rabu 19.00'],
  ],
])('%s has classes on days', async (message, when) => {
  const entries = when.map((one) => ({ when: one }));
  expect(await planFor(page, message)).toMatchObject({ given: [{ entries }] });
});

test.each([
  ['bröllopsinbjudan för Elsa och Oskar den 12 september 2027 kl. 15', '12 september 2027 kl. 15'],
  ['thiệp cưới Minh và Lan, 12/9/2027 lúc 10 giờ', '12/9/2027 lúc 10 giờ'],
])('"%s" keeps its hour', async (message, when) => {
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('index.html')).toContain(`<p class="date">${when}</p>`);
});
