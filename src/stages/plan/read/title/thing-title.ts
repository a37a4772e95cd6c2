import type { Language } from '../../../../contracts/languages.ts';

/**
 * What an API keeps, as a request in a language would call it whose paths are in English.
 *
 * @example
 * thingTitle('notes', 'ru'); // 'Заметки'
 */
export function thingTitle(name: string, language: Language): string | undefined {
  return titles[language]?.split(' | ')[names.indexOf(name)];
}

const names =
  'todos tasks notes books films products bookings posts recipes contacts expenses students orders users members events classes loans'.split(
    ' ',
  );
const titles: Readonly<Partial<Record<Language, string>>> = {
  pl: 'Zadania | Zadania | Notatki | Książki | Filmy | Produkty | Rezerwacje | Wpisy | Przepisy | Kontakty | Wydatki | Uczniowie | Zamówienia | Użytkownicy | Członkowie | Wydarzenia | Zajęcia | Wypożyczenia',
  tr: 'Yapılacaklar | Görevler | Notlar | Kitaplar | Filmler | Ürünler | Rezervasyonlar | Yazılar | Tarifler | Kişiler | Harcamalar | Öğrenciler | Siparişler | Kullanıcılar | Üyeler | Etkinlikler | Dersler | Ödünçler',
  id: 'Daftar tugas | Tugas | Catatan | Buku | Film | Produk | Pemesanan | Artikel | Resep | Kontak | Pengeluaran | Siswa | Pesanan | Pengguna | Anggota | Acara | Kelas | Peminjaman',
  vi: 'Việc cần làm | Công việc | Ghi chú | Sách | Phim | Sản phẩm | Đặt chỗ | Bài viết | Công thức | Liên hệ | Chi tiêu | Học viên | Đơn hàng | Người dùng | Thành viên | Sự kiện | Lớp học | Mượn trả',
  uk: 'Завдання | Завдання | Нотатки | Книги | Фільми | Товари | Бронювання | Статті | Рецепти | Контакти | Витрати | Учні | Замовлення | Користувачі | Учасники | Події | Заняття | Видачі',
  sv: 'Att göra | Uppgifter | Anteckningar | Böcker | Filmer | Produkter | Bokningar | Inlägg | Recept | Kontakter | Utgifter | Elever | Beställningar | Användare | Medlemmar | Evenemang | Klasser | Lån',
  ru: 'Задачи | Задачи | Заметки | Книги | Фильмы | Товары | Записи | Статьи | Рецепты | Контакты | Расходы | Ученики | Заказы | Пользователи | Участники | События | Занятия | Выдачи',
  zh: '待办 | 任务 | 笔记 | 图书 | 电影 | 商品 | 预约 | 文章 | 菜谱 | 联系人 | 支出 | 学生 | 订单 | 用户 | 会员 | 活动 | 课程 | 借阅',
  ja: 'タスク | タスク | メモ | 本 | 映画 | 商品 | 予約 | 投稿 | レシピ | 連絡先 | 支出 | 生徒 | 注文 | ユーザー | 会員 | イベント | クラス | 貸出',
  ko: '할 일 | 작업 | 메모 | 책 | 영화 | 상품 | 예약 | 게시글 | 레시피 | 연락처 | 지출 | 학생 | 주문 | 사용자 | 회원 | 이벤트 | 수업 | 대출',
  hi: 'कार्य | कार्य | नोट्स | किताबें | फ़िल्में | उत्पाद | बुकिंग | पोस्ट | रेसिपी | संपर्क | खर्च | छात्र | ऑर्डर | उपयोगकर्ता | सदस्य | कार्यक्रम | कक्षाएँ | उधार',
  ar: 'المهام | المهام | الملاحظات | الكتب | الأفلام | المنتجات | الحجوزات | المقالات | الوصفات | جهات الاتصال | المصاريف | الطلاب | الطلبات | المستخدمون | الأعضاء | الفعاليات | الدروس | الإعارات',
};
