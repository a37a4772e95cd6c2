import type { Language } from '../../../contracts/languages.ts';
import { pathNameOf } from '../path-name.ts';

/**
 * The part of a path for things that a noun names: in the plural, where the request is in English.
 *
 * @example
 * resourceName('Book', 'en'); // 'books'
 * resourceName('Fahrräder', 'de'); // 'fahrraeder'
 */
export function resourceName(noun: string, language: Language): string {
  // "用Node写一个图书接口": the books.
  const bare = noun.replace(
    /(?:の|管理)?(?:API|接口|服务|后端|系统|サーバー?|アプリ|서버|백엔드|앱)$/iu,
    '',
  );
  const known =
    ukrainianName(noun) ??
    arabic.get(noun.replace(/^و?ال/u, '')) ??
    eastern.get(bare) ??
    [...eastern].find(([word]) => word.length > 1 && bare.endsWith(word))?.[1];
  if (known !== undefined) return known;
  const name = pathNameOf(noun, language);
  if (name === '' || /\p{sc=Han}/u.test(noun)) return 'items';
  return language === 'en' ? pluralOf(name) : name;
}

/** Ukrainian is no language of the texts: what is kept has an English path. */
function ukrainianName(noun: string): string | undefined {
  if (!/[іїєґ]/iu.test(noun)) return undefined;
  return ukrainian.find(([stem]) => noun.toLowerCase().startsWith(stem))?.[1] ?? 'items';
}

const ukrainian: readonly (readonly [string, string])[] = Object.entries({
  оцін: 'grades',
  учн: 'students',
  студент: 'students',
  книг: 'books',
  товар: 'products',
  замовлен: 'orders',
  завдан: 'tasks',
  клієнт: 'customers',
  користувач: 'users',
  фільм: 'films',
  витрат: 'expenses',
  працівник: 'employees',
  подій: 'events',
  події: 'events',
  зустріч: 'meetings',
  пацієнт: 'patients',
  рецепті: 'recipes',
  автомобіл: 'cars',
});

/** What requests in Arabic keep most often: a path has Latin letters. */
const arabic: ReadonlyMap<string, string> = new Map(
  Object.entries({
    كتب: 'books',
    طلاب: 'students',
    معلمين: 'teachers',
    إعارة: 'loans',
    إعارات: 'loans',
    منتجات: 'products',
    طلبات: 'orders',
    عملاء: 'customers',
    زبائن: 'customers',
    موظفين: 'employees',
    مهام: 'tasks',
    حجوزات: 'bookings',
    مواعيد: 'appointments',
    غرف: 'rooms',
    دروس: 'lessons',
    مرضى: 'patients',
    أطباء: 'doctors',
    سيارات: 'cars',
    فواتير: 'invoices',
    مصاريف: 'expenses',
    وصفات: 'recipes',
    أفلام: 'films',
    فعاليات: 'events',
    أعضاء: 'members',
  }),
);

/** The same in Chinese, Japanese, Korean and Hindi. */
const eastern: ReadonlyMap<string, string> = new Map(
  Object.entries({
    books: '图书 书 书籍 本 書籍 책 도서 किताब किताबें पुस्तकें',
    students: '学生 生徒 학생 छात्र',
    classes: '课程 授業 レッスン 수업 강의 강좌 कक्षाएँ',
    products: '商品 产品 製品 상품 제품 उत्पाद',
    orders: '订单 注文 주문 ऑर्डर',
    tasks: '任务 待办 タスク 할일 작업 कार्य',
    customers: '客户 顧客 お客様 고객 ग्राहक',
    users: '用户 ユーザー 사용자',
    members: '会员 成员 会員 メンバー 회원 सदस्य',
    batches: 'बैच',
    payments: '付款 缴费 支払い 결제 회비 फीस फ़ीस भुगतान',
    attendance: '考勤 出勤 出席 출석 हाज़िरी उपस्थिति',
    groups: '小组 グループ 그룹 समूह',
    bookings: '预约 预订 予約 예약 बुकिंग',
    parcels: '包裹 快递 荷物 택배 소포',
    posts: '文章 帖子 博客 記事 投稿 ブログ 게시글 글 블로그 पोस्ट',
    comments: '评论 コメント 댓글',
    threads: 'スレッド',
    employees: '员工 社員 직원 कर्मचारी',
    rooms: '房间 会议室 部屋 会議室 방 회의실 कमरे',
    recipes: '菜谱 食谱 レシピ 레시피',
    films: '电影 映画 영화 फ़िल्में',
    expenses: '支出 账目 経費 지출 खर्च',
    events: '活动 イベント 행사 이벤트',
    loans: '借阅 贷出 貸出 대출',
  }).flatMap(([name, nouns]) => nouns.split(' ').map((noun) => [noun, name] as const)),
);

/** The plural of an English noun; of a place, what is kept there. */
export function pluralOf(noun: string): string {
  return placesOf.get(noun) ?? plural(noun);
}

/** What is kept in a place: a blog has posts. */
export const placesOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    blog: 'posts',
    bookstore: 'books',
    library: 'books',
    shop: 'products',
    store: 'products',
    chat: 'messages',
    forum: 'posts',
    shortener: 'links',
    restaurant: 'dishes',
    hotel: 'bookings',
    calendar: 'events',
    weather: 'readings',
    inventory: 'items',
    people: 'people',
    booking: 'bookings',
    meeting: 'meetings',
    reading: 'readings',
    listing: 'listings',
    rating: 'ratings',
    news: 'news',
    data: 'data',
    leaderboard: 'scores',
    'to-do': 'todos',
    'to-dos': 'todos',
    'url-shortener': 'links',
  }),
);

function plural(noun: string): string {
  if (/(?:ss|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (noun.endsWith('s') || noun === 'feedback') return noun;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
