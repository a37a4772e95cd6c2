import { expect, test } from 'vitest';
import type { Language } from '../../../../src/contracts/languages.ts';
import { kindOf } from '../../../../src/starters/landing-page/headings.ts';
import { sectionWords } from '../../../../src/starters/landing-page/sections/asked-section-words.ts';
import {
  chooseTopic,
  chooseTrade,
} from '../../../../src/starters/landing-page/topics/choose-topic.ts';
import { topics } from '../../../../src/starters/landing-page/topics/topics.ts';
import { fieldOf } from '../../../../src/starters/page/forms/field.ts';
import { readForms } from '../../../../src/starters/page/forms/read-forms.ts';
import { readWeek } from '../../../../src/starters/page/parts/contact/read-week.ts';
import { buttonLabel } from '../../../../src/starters/page/reading/button-label.ts';
import {
  reachIn,
  sectionCalled,
  wishedSections,
} from '../../../../src/starters/page/wished/wished-sections.ts';
import { readCv } from '../../../../src/starters/cv/read-cv.ts';
import { stationOf } from '../../../../src/starters/cv/stations.ts';
import { galleryCategories } from '../../../../src/starters/page/reading/gallery-categories.ts';
import { namedCategories } from '../../../../src/starters/page/reading/named-categories.ts';
import { filesFor, planFor } from '../../make-project.ts';

/** What Indonesian, Vietnamese, Ukrainian and Swedish messages name: each row was unread before. */
const trades = {
  Bakery: ['toko roti saya', 'tiệm bánh mì Hạnh Phúc', 'кондитерську у Львові', 'mitt bageri'],
  Café: ['kedai kopi', 'quan ca phe', 'кав’ярні', 'kaféet Solglimt'],
  Restaurant: ['rumah makan Padang', 'quán phở', 'їдальню', 'restaurangen Havet'],
  Pizzeria: ['піцерію «Везувій»', 'pizzerian'],
  Bar: ['quán nhậu', 'vinbar i Malmö'],
  Gym: ['pusat kebugaran', 'phòng tập Sức Mạnh', 'фітнес-студії', 'gymmet Starkt'],
  'Hair salon': ['salon rambut', 'tiệm tóc', 'перукарні Ольги', 'frisörsalongen Saxen'],
  Barbershop: ['pangkas rambut', 'cắt tóc nam', 'барбершопу', 'herrfrisören'],
  'Beauty salon': ['salon kecantikan', 'tiệm nail', 'салон краси', 'nagelsalong'],
  Florist: ['toko bunga', 'tiệm hoa', 'квіткової крамниці', 'blomsterbutiken'],
  'Dental practice': ['klinik gigi', 'nha khoa', 'tandläkaren Leende'],
  'Veterinary practice': ['dokter hewan', 'thú y', 'ветклініки', 'djurkliniken'],
  'Law firm': ['kantor hukum', 'luật sư', 'юридичної компанії', 'advokatbyrån'],
  'Place to stay': ['penginapan', 'khách sạn', 'садиби в Карпатах', 'vår stuga i Åre'],
  'Cleaning company': ['jasa kebersihan', 'dọn nhà', 'клінінгової компанії', 'städfirma'],
  'Car repair': ['bengkel motor', 'sửa xe', 'автосервісу', 'bilverkstaden'],
  'Plumbing and heating': ['thợ sửa ống nước', 'сантехніка', 'rörmokare'],
  Electrician: ['tukang listrik', 'thợ điện', 'електрика', 'elektrikern'],
  Lessons: ['kursus bahasa Inggris', 'trung tâm tiếng Anh', 'мовної школи', 'språkskola för barn'],
  Club: ['komunitas lari', 'câu lạc bộ chạy bộ', 'велоклубу', 'cykelklubben Trampa'],
} as const;

test.each(Object.entries(trades))('%s is a trade in each language', (name, messages) => {
  expect(messages.map((message) => chooseTrade(message)?.name.en)).toEqual(
    messages.map(() => name),
  );
});

test.each([
  'undangan pernikahan Dewi dan Raka di restoran Sari',
  'thiệp cưới cho Lan và Minh tại nhà hàng Sen Vàng',
  'запрошення на весілля Оксани, ресторан «Дубовий Гай»',
  'bröllopsinbjudan, middag på restaurangen Havet',
])('%s is for a day, not for where it is', (message) => {
  expect(chooseTopic(message)).toBe(topics.event);
  expect(chooseTrade(message)).toBeUndefined();
});

test.each([
  ['id', 'situs kafe, daftar harga, jadwal, fasilitas', 'Harga|Jadwal|Fasilitas'],
  ['id', 'website kafe dengan menu, jam buka dan lokasi', 'Menu|Jam buka|Petunjuk arah'],
  [
    'vi',
    'trang web quán cà phê với thực đơn, giờ mở cửa và bản đồ',
    'Thực đơn|Giờ mở cửa|Đường đến',
  ],
  ['vi', 'trang web tiệm tóc có bảng giá, đội ngũ giáo viên, nội quy', 'Bảng giá|Đội ngũ|Nội quy'],
  [
    'uk',
    'сайт кав’ярні з меню, годинами роботи та як дістатися',
    'Меню|Години роботи|Як дістатися',
  ],
  [
    'uk',
    'сайт школи, наші викладачі, розклад, вартість і як записатися',
    'Команда|Розклад|Ціни|Як приєднатися',
  ],
  [
    'sv',
    'en hemsida för vårt kafé med meny, öppettider och vägbeskrivning',
    'Meny|Öppettider|Hitta hit',
  ],
  ['sv', 'hemsida, nyheter, priser, husregler, boende', 'Nyheter|Priser|Regler|Boende'],
  // What is not wanted is no section.
  ['sv', 'sida utan priser, med regler', 'Regler'],
  ['id', 'situs tanpa harga, dengan aturan', 'Peraturan'],
  ['vi', 'trang web, không có bảng giá, nội quy', 'Nội quy'],
] as const satisfies readonly (readonly [Language, string, string])[])(
  '%s: %s wishes sections',
  (language, message, headings) => {
    const found = wishedSections(message, language).map(({ heading }) => heading);
    expect(found.toSorted()).toEqual(headings.split('|').toSorted());
  },
);

test.each([
  ['jam buka', 'hours'],
  ['bagian fasilitas', 'facilities'],
  ['mục nội quy', 'rules'],
  ['cách tham gia', 'join'],
  ['правила проживання', 'rules'],
  ['послуги', 'services'],
  ['våra lärare', 'team'],
  ['önskelista', 'gifts'],
] as const)('%s is a section of %s', (words, key) => {
  expect(sectionCalled(words)).toBe(key);
});

test.each([
  ['Jam buka', 'hours'],
  ['Giờ mở cửa', 'hours'],
  ['Години роботи', 'hours'],
  ['Öppettider', 'hours'],
  ['Jadwal', 'schedule'],
  ['Lịch trình', 'schedule'],
  ['Розклад', 'schedule'],
  ['Harga', 'plans'],
  ['Bảng giá', 'plans'],
  ['Ціни', 'plans'],
  ['Priser', 'plans'],
  ['Thực đơn', 'menu'],
  ['Meny', 'menu'],
  ['Відгуки клієнтів', 'quotes'],
  ['Kundomdömen', 'quotes'],
  ['Đánh giá', 'quotes'],
  ['Bokningsformulär', 'contact'],
  ['Thư viện ảnh', 'gallery'],
  ['Cara kerja saya', 'steps'],
  ['Så arbetar jag', 'steps'],
] as const)('%s has the layout of %s', (heading, kind) => {
  expect(kindOf(heading)).toBe(kind);
});

test.each([
  ['story', 'tentang kami, om oss, про нас', 'tentang kami'],
  ['story', 'med om oss, tjänster', 'om oss'],
  ['story', 'про нас, послуги', 'про нас'],
  ['quotes', 'testimoni pelanggan', 'testimoni pelanggan'],
  ['quotes', 'đánh giá của khách hàng', 'đánh giá của khách hàng'],
  ['quotes', 'відгуки клієнтів', 'відгуки клієнтів'],
  ['quotes', 'kundomdömen', 'kundomdömen'],
  ['questions', 'pertanyaan umum juga', 'pertanyaan umum'],
  ['questions', 'có câu hỏi thường gặp', 'câu hỏi thường gặp'],
  ['questions', 'і часті запитання', 'часті запитання'],
  ['questions', 'vanliga frågor också', 'vanliga frågor'],
] as const)('%s is wished: %s', (key, message, words) => {
  expect(sectionWords[key].exec(message)?.[0]).toBe(words);
});

test.each([
  ['situs, nomor telepon, alamat', 'phone address'],
  ['trang web, số điện thoại, địa chỉ', 'phone address'],
  ['сайт, номер телефону, пошта', 'phone email'],
  ['hemsida, mobilnummer, e-post, adress', 'phone email address'],
])('%s are ways to reach somebody', (message, keys) => {
  expect(reachIn(message).map(({ key }) => key)).toEqual(keys.split(' '));
});

test.each([
  [
    'Formulir janji temu dengan nama, nomor telepon, tanggal dan keluhan.',
    'booking',
    'text tel date textarea',
  ],
  ['form booking: nama, no hp, jam', 'booking', 'text tel time'],
  ['Form đặt hẹn gồm họ tên, số điện thoại, ngày và ghi chú.', 'booking', 'text tel date textarea'],
  ['form đăng ký với họ tên và email', 'signup', 'text email'],
  [
    'Форма запису на прийом з ім’ям, телефоном, датою та скаргою.',
    'booking',
    'text tel date textarea',
  ],
  ['форма зворотного зв’язку: ім’я, пошта, повідомлення', 'contact', 'text email textarea'],
  [
    'Formulär för tidsbokning med namn, telefon, datum och besvär.',
    'booking',
    'text tel date textarea',
  ],
  ['kontaktformulär med namn, e-post och meddelande', 'contact', 'text email textarea'],
  ['OSA med namn och antal gäster', 'rsvp', 'text number'],
  ['konfirmasi kehadiran dengan nama dan jumlah tamu', 'rsvp', 'text number'],
  ['форма підтвердження присутності: ім’я, кількість гостей', 'rsvp', 'text number'],
  ['xác nhận tham dự với họ tên và số khách', 'rsvp', 'text number'],
  ['форма запису з полями ім’я, вік та коментар', 'booking', 'text number textarea'],
  ['formulär: namn, distans (5 km, 10 km eller 21 km)', 'contact', 'text select'],
])('%s is a form', (message, kind, types) => {
  const [form] = readForms(message);
  expect(form?.kind).toBe(kind);
  expect(form?.fields.map((field) => fieldOf(field).type)).toEqual(types.split(' '));
});

test('Ukrainian fields are named as they stand alone', () => {
  const [form] = readForms('форма запису з ім’ям, телефоном і датою');
  expect(form?.fields).toEqual(['Ім’я', 'Телефон', 'Дата']);
});

/** Sunday first, a dash without hours. */
test.each([
  ['Buka Senin-Sabtu 07.00-20.00, Minggu tutup', '- 7-20 7-20 7-20 7-20 7-20 7-20'],
  ['Senin s/d Jumat 9 pagi - 6 sore, akhir pekan libur', '- 9-18 9-18 9-18 9-18 9-18 -'],
  ['setiap hari jam 8 sampai 5 sore', '8-17 8-17 8-17 8-17 8-17 8-17 8-17'],
  ['Mở cửa thứ hai đến thứ bảy 6:00-18:00, chủ nhật nghỉ', '- 6-18 6-18 6-18 6-18 6-18 6-18'],
  ['T2-T6 8h-17h, cuối tuần nghỉ', '- 8-17 8-17 8-17 8-17 8-17 -'],
  ['thu hai - thu sau 8h-17h', '- 8-17 8-17 8-17 8-17 8-17 -'],
  ['thứ 3 đến chủ nhật: 9 giờ sáng - 10 giờ tối', '9-22 - 9-22 9-22 9-22 9-22 9-22'],
  ['Працюємо з понеділка до суботи 8:00-20:00, неділя вихідний', '- 8-20 8-20 8-20 8-20 8-20 8-20'],
  ['Щодня з 9 до 18, крім неділі', '- 9-18 9-18 9-18 9-18 9-18 9-18'],
  ['вівторок — п’ятниця 10:00–18:00', '- - 10-18 10-18 10-18 10-18 -'],
  ['у будні з 10 до 19', '- 10-19 10-19 10-19 10-19 10-19 -'],
  ['Öppet måndag-lördag 7-18, söndag stängt', '- 7-18 7-18 7-18 7-18 7-18 7-18'],
  ['Öppet vardagar 8-17, helger stängt', '- 8-17 8-17 8-17 8-17 8-17 -'],
  ['alla dagar 11-22 utom tisdagar', '11-22 11-22 - 11-22 11-22 11-22 11-22'],
  // "Your" in Turkish, "us" in Dutch, and weeks.
  ['senin için 9-17', '9-17 9-17 9-17 9-17 9-17 9-17 9-17'],
  ['Kom bij ons 9-17', '9-17 9-17 9-17 9-17 9-17 9-17 9-17'],
  ['2 minggu 9-17', '9-17 9-17 9-17 9-17 9-17 9-17 9-17'],
])('%s is a week', (message, days) => {
  const week = readWeek([message])?.map(
    (spans) => spans.map(([from, to]) => `${from / 60}-${to / 60}`).join('+') || '-',
  );
  expect(week?.join(' ')).toBe(days);
});

test.each([
  ['Tombol "Daftar sekarang"', 'Daftar sekarang'],
  ['Nút "Đăng ký ngay"', 'Đăng ký ngay'],
  ['med en knapp som säger "Boka nu"', 'Boka nu'],
])('%s labels a button', (message, label) => {
  expect(buttonLabel(message)).toBe(label);
});

test.each([
  [
    'website gym Otot Kuat dengan tombol Instagram dan tombol WhatsApp, WA 081234567890',
    'instagram.com wa.me',
  ],
  ['trang web quán Mộc có nút Facebook và nút WhatsApp, ĐT 0905 123 456', 'facebook.com wa.me'],
  ['сайт кав’ярні «Зерно» з посиланням на інстаграм і фейсбук', 'instagram.com'],
  [
    'hemsida för kaféet Solglimt med knappar till Instagram och Facebook',
    'instagram.com facebook.com',
  ],
])('%s has buttons', async (message, hosts) => {
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  for (const host of hosts.split(' ')) expect(page).toContain(host);
});

test.each([
  ['Situs kafe "Senja". Ada bagian Tentang Kami, Harga, dan Kontak.', 'Dan Kontak'],
  ['Trang web quán "Senja" có các mục Về chúng tôi, Bảng giá và Liên hệ', 'Bảng giá và Liên hệ'],
  ['Сайт кав’ярні «Ранок» з розділами Про нас, Ціни та Контакти', 'Ціни та Контакти'],
])('%s: the end of a list of sections is no text', async (message, end) => {
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page).not.toContain(end);
});

test.each([
  ['Website restoran Padang Jaya dengan formulir reservasi. Menu: Rendang Rp35.000, Sate Rp25.000'],
  ['Trang web quán Hoa Sen với form đặt bàn. Thực đơn: Phở 50.000đ, Bún chả 60.000đ'],
  ['Hemsida för kaféet Ankan med formulär för bordsbokning. Meny: Köttbullar 120 kr, Lax 180 kr'],
])('%s: a table is for people at a time', async (message) => {
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page).toMatch(/type="time"[^]*type="number"/u);
  expect(page).not.toContain('class="fee"');
});

test.each([
  ['kategori makan, sewa dan hiburan', 'Makan|Sewa|Hiburan'],
  ['danh mục ăn uống, thuê nhà và giải trí', 'Ăn uống|Thuê nhà|Giải trí'],
  ['з категоріями їжа, оренда та розваги', 'Їжа|Оренда|Розваги'],
])('%s are categories', (message, names) => {
  expect(namedCategories(message)?.join('|')).toBe(names);
});

test('pictures have categories in Swedish', () => {
  const message = 'Galleri med kategorierna bröllop, porträtt och natur';
  expect(galleryCategories(message, 'landing-page')).toEqual(['Bröllop', 'Porträtt', 'Natur']);
});

test.each([
  ['Pendidikan: SMA 5 Padang 2020-sekarang', 'SMA 5 Padang', '2020-sekarang'],
  ['Kinh nghiệm: Giáo viên 2018 - nay', 'Giáo viên', '2018 - nay'],
  ['Досвід: вчителька 2020–дотепер', 'Вчителька', '2020–дотепер'],
  ['Utbildning: Chalmers 2018-idag', 'Chalmers', '2018-idag'],
])('%s is a station until now', (message, what, when) => {
  const { experience, education } = readCv(message, { name: undefined, facts: [], given: [] });
  expect([...experience, ...education]).toEqual([{ what, when }]);
});

test('what is until now is a part of when', () => {
  expect(stationOf({ name: 'SMA 5', about: 'sekarang', when: '2020' }).when).toBe('2020–sekarang');
});
