import { expect, test } from 'vitest';

import { folderCalled } from '../../../../src/starters/cli-tool/reading/folder-in.ts';
import { readDataFile } from '../../../../src/starters/cli-tool/reading/read-data-file.ts';
import { readOutline } from '../../../../src/starters/cli-tool/reading/read-outline.ts';
import { readNoun, readTool } from '../../../../src/starters/cli-tool/reading/read-tool.ts';
import { findFieldLists } from '../../../../src/stages/plan/read/program/resources/find-field-lists.ts';
import { readSchedule } from '../../../../src/stages/plan/read/program/read-schedule.ts';
import { readJob } from '../../../../src/starters/scheduled-worker/read-job.ts';
import { readFolders } from '../../../../src/starters/scheduled-worker/read-folders.ts';
import { readReporting } from '../../../../src/starters/scheduled-worker/read-reporting.ts';
import { readUpload } from '../../../../src/starters/file-upload/read-upload.ts';
import { wishes } from '../../../../src/starters/rest-api/wishes/wishes.ts';
import { fold } from '../../../../src/starters/shared/fold.ts';
import { readChat, roomsIn } from '../../../../src/starters/websocket-chat/read-chat.ts';

// Indonesian, Vietnamese, Ukrainian and Swedish
test.each([
  ['Alat yang mengganti nama semua foto menurut tanggal', 'rename'],
  ['Công cụ đổi tên tất cả ảnh trong thư mục', 'rename'],
  ['Утиліта, яка перейменовує всі фото в папці', 'rename'],
  ['Ett verktyg som döper om alla foton i en mapp', 'rename'],
  ['cari file ganda di folder foto', 'duplicates'],
  ['tìm các tệp bị trùng trong thư mục', 'duplicates'],
  ['знаходить дублікати файлів', 'duplicates'],
  ['hittar dubbletter bland mina foton', 'duplicates'],
  ['rapikan file di folder unduhan', 'organize'],
  ['sắp xếp các tệp trong thư mục tải về', 'organize'],
  ['сортує файли за типом', 'organize'],
  ['sorterar filerna i nedladdningar', 'organize'],
  ['skrip yang mengubah csv ke json', 'convert'],
  ['chuyển đổi tệp csv sang json', 'convert'],
  ['перетворює csv у json', 'convert'],
  ['gör om csv till json', 'convert'],
  ['bandingkan dua folder', 'compare'],
  ['so sánh hai thư mục', 'compare'],
  ['jämför två mappar', 'compare'],
  ['замінює слово у всіх файлах', 'replace'],
  ['ersätter ett ord i alla filer', 'replace'],
  ['gabungkan file csv', 'merge'],
  ['об’єднує файли csv', 'merge'],
  ['đếm số từ trong tệp', 'count'],
  ['räknar alla ord i en fil', 'count'],
  ['pencatat pengeluaran harian', 'records'],
  ['ghi chi tiêu hằng ngày', 'records'],
  ['облік витрат', 'records'],
  ['mina utgifter per månad', 'records'],
  ['облік робочого часу', 'timer'],
  ['tidrapport för mina projekt', 'timer'],
])('"%s" is for a tool of the kind %s', (message, tool) => {
  expect(readTool(message, readOutline(message))).toBe(tool);
});

test.each([
  ['CLI untuk pengeluaran, simpan di uang.csv', 'expenses', 'uang.csv'],
  ['CLI ghi chi tiêu, lưu vào chitieu.csv', 'expenses', 'chitieu.csv'],
  ['CLI для витрат, зберігати у vytraty.csv', 'expenses', 'vytraty.csv'],
  ['CLI för utgifter, sparas i utgifter.csv', 'expenses', 'utgifter.csv'],
  ['danh sách việc cần làm', 'tasks', 'my.json'],
  ['danh sách', 'entries', 'my.json'],
  ['sổ theo dõi sách', 'books', 'my.json'],
])('"%s" keeps %s in %s', (message, noun, file) => {
  expect(readNoun({}, message)).toBe(noun);
  expect(readDataFile(message, 'my')).toBe(file);
});

test.each([
  ['en mapp som heter inkorg', 'inkorg'],
  ['folder bernama masuk', 'masuk'],
  ['папка під назвою inbox', 'inbox'],
  ['filerna i nedladdningar', '~/Downloads'],
  ['folder unduhan', '~/Downloads'],
])('"%s" has the folder %s', (message, folder) => {
  expect(folderCalled(message)).toBe(folder);
});

test.each([
  ['setiap malam hapus file log yang lama', 'cleanup'],
  ['mỗi đêm xóa các tệp log cũ', 'cleanup'],
  ['щоночі видаляє старі файли', 'cleanup'],
  ['tar varje natt bort gamla loggfiler', 'cleanup'],
  ['cek apakah situs saya masih online', 'uptime'],
  ['kiểm tra trang web còn hoạt động không', 'uptime'],
  ['перевіряє, чи працює мій сайт', 'uptime'],
  ['kollar om min sajt ligger nere', 'uptime'],
  ['pantau harga laptop', 'prices'],
  ['theo dõi giá vàng', 'prices'],
  ['стежить за ціною ноутбука', 'prices'],
  ['bevakar priset på en dator', 'prices'],
  ['xem đánh giá của trang', 'pages'],
  ['sao lưu thư mục ảnh', 'backup'],
  ['säkerhetskopierar en mapp', 'backup'],
  ['ingatkan ulang tahun teman', 'birthdays'],
  ['нагадує про дні народження', 'birthdays'],
])('"%s" is the job %s', (message, job) => {
  expect(readJob(message)).toBe(job);
});

test.each([
  ['beri tahu kalau di bawah Rp 750000', 750_000],
  ['beri tahu kalau di bawah Rp 12.500.000', 12_500_000],
  ['beri tahu kalau kurang dari Rp 1,5 juta', 1_500_000],
  ['báo khi giá dưới 15.000.000đ', 15_000_000],
  ['báo khi giá dưới 15 triệu', 15_000_000],
  ['báo khi giá dưới 500k', 500_000],
  ['báo khi giá dưới 500000', 500_000],
  ['повідомляти, коли нижче 25000', 25_000],
  ['säg till när det är lägre än 4999', 4999],
])('"%s" tells below %i', (message, below) => {
  expect(readReporting(message).below).toBe(below);
});

test.each([
  ['skrip yang setiap hari jam 7 pagi memeriksa situs', { at: '07:00' }],
  ['tiap malam jam 8', { at: '20:00' }],
  ['setiap malam jam 2', { at: '02:00' }],
  ['setiap hari jam 12 malam', { at: '00:00' }],
  ['setiap 10 menit', { everySeconds: 600 }],
  ['setiap jam', { everySeconds: 3600 }],
  ['mỗi ngày lúc 7:00', { at: '07:00' }],
  ['mỗi ngày lúc 7 giờ 30', { at: '07:30' }],
  ['lúc 8 giờ tối mỗi ngày', { at: '20:00' }],
  ['mỗi 10 phút', { everySeconds: 600 }],
  ['щодня о 7 ранку', { at: '07:00' }],
  ['щовечора о 9 вечора', { at: '21:00' }],
  ['кожні 10 хвилин', { everySeconds: 600 }],
  ['щогодини', { everySeconds: 3600 }],
  ['varje dag klockan 7', { at: '07:00' }],
  ['varje dag kl. 07.30', { at: '07:30' }],
  ['var 10:e minut', { everySeconds: 600 }],
  ['varje timme', { everySeconds: 3600 }],
])('"%s" is a schedule', (message, schedule) => {
  expect(readSchedule(message)).toEqual(schedule);
});

test.each([
  [
    'REST API för böcker med titel, författare, år och antal',
    'titel',
    'år:integer',
    'antal:integer',
  ],
  [
    'REST API untuk buku dengan judul, penulis, tahun dan stok',
    'judul',
    'tahun:integer',
    'stok:integer',
  ],
  [
    'REST API cho sách với tiêu đề, tác giả, năm và số lượng',
    'tiêuĐề',
    'năm:integer',
    'sốLượng:integer',
  ],
  [
    'REST API для книги: назва, автор, рік і кількість',
    'назва',
    'рік:integer',
    'кількість:integer',
  ],
  ['REST API для книг з полями: назва, рік та ціна', 'назва', 'рік:integer', 'ціна:number'],
])('"%s" has each field', (message, ...fields) => {
  const [list] = findFieldLists(message);
  expect(
    list?.fields.map(({ name, type }) => (type === 'text' ? name : `${name}:${type}`)),
  ).toEqual(expect.arrayContaining(fields));
});

test.each([
  ['mappen bilder till mappen kopior', { from: 'bilder', to: 'kopior' }],
  ['thư mục anh vào thư mục luu', { from: 'anh', to: 'luu' }],
  ['з папки docs до папки copies', { from: 'docs', to: 'copies' }],
  ['een programma dat elke nacht om 2 uur een map zipt als backup en de laatste 7 bewaart', {}],
])('"%s" names its folders', (message, folders) => {
  expect(readFolders(message)).toEqual(folders);
});

test.each([
  ['chat dengan ruang: umum, musik', ['umum', 'musik']],
  ['phòng: chung, nhạc', ['chung', 'nhạc']],
  ['чат з кімнатами: загальна, ігри', ['загальна', 'ігри']],
  ['chatt med rummen: allmänt, spel', ['allmänt', 'spel']],
])('"%s" has its rooms', (message, rooms) => {
  expect(roomsIn(message).map((room) => room.toLowerCase())).toEqual(rooms);
});

test.each(['tối đa 8 người mỗi phòng', 'не більше 8 людей', 'högst 8 personer'])(
  '"%s" limits a room',
  (message) => {
    expect(readChat(message).maxPeople).toBe(8);
  },
);

test.each(['server unggah gambar', 'máy chủ tải ảnh lên', 'завантаження зображень'])(
  '"%s" takes images',
  (message) => {
    expect(readUpload(message).types).toContain('png');
  },
);

test.each([
  ['visa försenade lån', 'overdue'],
  ['tampilkan yang terlambat', 'overdue'],
  ['sách quá hạn', 'overdue'],
  ['показати прострочені', 'overdue'],
  ['gästen kan avboka', 'cancel'],
  ['bisa dibatalkan', 'cancel'],
  ['можна скасувати', 'cancel'],
  ['antal bokningar per månad', 'stats'],
  ['tổng tiền theo tháng', 'stats'],
  ['riwayat perubahan', 'history'],
  ['lịch sử', 'history'],
])('"%s" wishes for %s', (message, ending) => {
  const wished = wishes.filter(({ words }) => words.test(fold(message)));
  expect(wished.map((wish) => wish.ending)).toContain(ending);
});
