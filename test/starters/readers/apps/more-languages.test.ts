import { expect, test } from 'vitest';

import { asksForCards } from '../../../../src/starters/flashcards/asks-for-cards.ts';
import { isAboutFruit } from '../../../../src/starters/hangman/read-theme.ts';
import { recordField } from '../../../../src/starters/records/field.ts';
import { wishedPairs } from '../../../../src/starters/memory/read-cards.ts';
import { asksForRecords } from '../../../../src/starters/records/reading/asks-for-records.ts';
import { readFields } from '../../../../src/starters/records/reading/read-fields.ts';
import { readRecords } from '../../../../src/starters/records/reading/read-records.ts';
import { usualFields } from '../../../../src/starters/records/reading/usual-fields.ts';
import { fieldsOf, isField } from '../../../../src/starters/todo/fields.ts';
import { readTyping } from '../../../../src/starters/typing-test/read-typing.ts';
import { leftOutOfQuiz } from '../../../../src/starters/quiz/left-out.ts';
import { filesFor, planFor } from '../../make-project.ts';

// Indonesian, Vietnamese, Ukrainian and Swedish
test.each([
  ['date', 'tanggal terakhir disiram, ngày tưới gần nhất, дата останнього поливу, senast vattnad'],
  ['due', 'tanggal kedaluwarsa, jatuh tempo, hạn sử dụng, ngày trả, термін придатності, bäst före'],
  ['money', 'harga beli, biaya, giá bán, số tiền, ціна, вартість, pris, belopp'],
  ['stock', 'jumlah, số lượng, so luong, кількість, кількість на складі, antal, lagersaldo'],
  ['number', 'jumlah tamu, halaman, số người, so trang, кількість гостей, сторінки, antal gäster'],
  ['level', 'berat badan, umur, cân nặng, tuổi, вага, вік, vikt, ålder'],
  ['rating', 'penilaian, đánh giá, danh gia, оцінка, betyg'],
  ['note', 'catatan, ghi chú, нотатки, anteckningar'],
  ['time', 'waktu, giờ đến, час, klockslag'],
  ['yes', 'sudah dibayar, đã trả, повернено, betald'],
  ['text', 'nama pelanggan, tên khách, tác giả, ім’я, назва книги, författare, kundens namn'],
])('the fields of the kind %s: %s', (kind, names) => {
  for (const name of names.split(', ')) {
    const { type, role } = recordField(name);
    expect([name, role === 'interval' ? type : (role ?? type)]).toEqual([name, kind]);
  }
});

test.each([
  [
    'Aplikasi tanaman dengan nama, lokasi, tanggal siram. Bisa cari',
    ['Nama', 'Lokasi', 'Tanggal siram'],
  ],
  ['Quản lý kho: tên hàng, số lượng, giá', ['Tên hàng', 'Số lượng', 'Giá']],
  ['Sổ sách gồm tên sách, tác giả, số trang', ['Tên sách', 'Tác giả', 'Số trang']],
  ['Облік рослин: назва, місце, дата поливу', ['Назва', 'Місце', 'Дата поливу']],
  ['Застосунок з полями назва, ціна, щоб шукати', ['Назва', 'Ціна']],
  ['App för växter med namn, plats, datum, sök', ['Namn', 'Plats', 'Datum']],
])('"%s" lists its fields', (message, fields) => {
  expect(readFields(message)).toEqual(fields);
});

test.each([
  'aplikasi untuk mencatat buku yang dipinjam',
  'sổ theo dõi cây trồng',
  'щоденник тренувань',
  'облік інструментів',
  'dagbok för mina löprundor',
  'hålla koll på mina växter',
])('"%s" keeps entries', (message) => {
  expect(asksForRecords(message, message)).toBe(true);
});

test.each(['permainan catur', 'trò chơi rắn', 'гра зі словами', 'ett spel med ord'])(
  '"%s" keeps none',
  (message) => {
    expect(asksForRecords(message, message)).toBe(false);
  },
);

test.each([
  ['id', 'buku yang dipinjam teman', 'Judul'],
  ['vi', 'theo dõi cây cảnh', 'Ngày tưới gần nhất'],
  ['uk', 'облік рослин', 'Останній полив'],
  ['sv', 'mina växter', 'Senast vattnad'],
] as const)('in %s "%s" has the usual %s', (language, message, field) => {
  expect(usualFields(message, language)).toContain(field);
});

test.each([
  ['stok: nama, jumlah. Tandai kalau kurang dari 3', 3],
  ['kho: tên, số lượng. Báo khi dưới 4', 4],
  ['склад: назва, кількість. Позначати, якщо менше 6', 6],
  ['lager: namn, antal. Markera färre än 7', 7],
])('"%s" is low below %i', (message, low) => {
  const language = 'sv';
  expect(readRecords({ message, names: undefined, language, facts: [], given: [] }).low).toBe(low);
});

test.each([
  'daftar belanja dengan harga, jumlah',
  'danh sách mua sắm có giá, số lượng',
  'список покупок з цінами, кількістю',
  'inköpslista med pris, antal',
])('"%s" has prices and quantities', (message) => {
  expect(fieldsOf(message, [], 'me')).toMatchObject({ hasPrice: true, hasQuantity: true });
});

test.each([
  ['daftar tugas dengan prioritas dan tenggat waktu', 'Prioritas', 'Tenggat waktu'],
  ['danh sách việc cần làm với mức ưu tiên và hạn chót', 'Mức ưu tiên', 'Hạn chót'],
  ['список справ з пріоритетами та дедлайнами', 'Пріоритетами', 'Дедлайнами'],
  ['att göra-lista med prioritet och slutdatum', 'Prioritet', 'Slutdatum'],
])('"%s" has fields, and no tasks of them', (message, ...items) => {
  const asked = fieldsOf(message, [], 'me');
  expect(asked).toMatchObject({ hasPriority: true, hasDue: true });
  expect(items.filter((item) => !isField(item, asked))).toEqual([]);
  expect(isField('Prioritas: bayar pajak', asked)).toBe(false);
});

test.each([
  ['aplikasi daftar tugas dengan tugas: beli susu, cuci mobil', 'Tugas:'],
  ['att göra-lista med uppgifter: köpa mjölk, tvätta bilen', 'Uppgifter:'],
])('"%s" has its tasks once', async (message, word) => {
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('content.js')).not.toContain(word);
});

test.each([
  'kartu untuk belajar kata, kalau diklik kartu berbalik',
  'thẻ học từ vựng, bấm vào thì lật',
  'картки, щоб вчити слова: натиснув і вона перевертається',
  'kort för att lära mig ord som vänds när man klickar',
])('"%s" is learnt from cards', (message) => {
  expect(asksForCards(message)).toBe(true);
});

test.each(['tebak nama buah', 'đoán tên trái cây', 'вгадай фрукт', 'gissa frukten'])(
  '"%s" is about fruit',
  (message) => {
    expect(isAboutFruit(message)).toBe(true);
  },
);

test.each([
  // "vocabulario" of cards, "rum" and "fuel" of what is drunk, a French field, a Russian list
  ['médicament, dose, pris?', ['text', 'text', 'yes']],
  ['saldo, ort, tarif', ['text', 'text', 'text']],
])('older languages keep their fields: %s', (names, types) => {
  expect(names.split(', ').map((name) => recordField(name).type)).toEqual(types);
});

test('pairs and cards are counted', () => {
  expect(['12 pasang kartu', '12 cặp', '24 kort', '24 thẻ'].map(wishedPairs)).toEqual([
    12, 12, 12, 12,
  ]);
});

test('the time of a typing test is read', () => {
  const seconds = ['30 detik', '30 giây', '2 phút', '2 menit', '2 хв'].map(
    (message) => readTyping(message, '').seconds,
  );
  expect(seconds).toEqual([30, 30, 120, 120, 120]);
});

test.each([
  ['toko online baju', '180.000<'],
  ['інтернет-магазин одягу для мене', '480'],
  ['aplikasi kasir untuk warung', '15.000'],
])('"%s" has example prices of %s', async (message, price) => {
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page).toContain(price);
});

test('a quiz lacks questions in its own language', async () => {
  const message = 'câu đố về lịch sử Việt Nam thời nhà Trần và nhà Lê';
  const plan = await planFor('static_html', message);
  expect(leftOutOfQuiz(plan, message)[0]).toContain('câu hỏi về chủ đề này');
});
