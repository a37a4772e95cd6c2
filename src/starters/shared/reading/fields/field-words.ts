import { letterPattern } from '../../../../workspace/text/letters.ts';
import { fold } from '../../fold.ts';

/**
 * Whether a word of a request is another word for the field with this label: "상태" for `status`, "статусу" for
 * "статус". In any language.
 */
export function isWordFor(word: string, label: string): boolean {
  const [said, known] = [word, label].map((one) => fold(one).toLowerCase().trim());
  if (said === undefined || known === undefined || said === '') return false;
  return (
    said === known ||
    fieldWords.some(
      (pattern) => pattern.test(known) && partsOf(said).some((part) => pattern.test(part)),
    ) ||
    ends.some((end) => said === `${known}${end}`) ||
    // "responsáveis" of "responsável"
    (known.endsWith('el') && said === `${known.slice(0, -1)}is`)
  );
}

/** Words; of "authorで絞り込み" each part in letters of its own. */
export const runs =
  /\p{sc=Latin}[\p{sc=Latin}\p{M}\p{N}_-]{0,29}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{1,30}|[\p{L}\p{M}]{2,30}/gu;

/** "订单状态" has no spaces: each part of it may be the word. */
function partsOf(word: string): readonly string[] {
  if (!unspaced.test(word)) return [word];
  return [...word].flatMap((_letter, at, letters) =>
    [1, 2, 3, 4, 5, 6].map((length) => letters.slice(at, at + length).join('')),
  );
}

const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{2,40}$/u;

/** "authors" and "the author's", of `author`. */
const ends = ['s', 'en', 'n'];

const words = (source: string): RegExp => letterPattern(`^(?:${source})$`, 'u');

/** One pattern for each meaning: in lower case and without accents. */
const fieldWords: readonly RegExp[] = [
  words(
    'stat(?:us|uses|uts?|en|e|i|o|a|und|yw)|states?|etats?|estados?|situac\\p{L}{1,3}|zustand|stan\\p{L}{0,2}|durum\\p{L}{0,3}|статус\\p{L}{0,2}|состояни\\p{L}|стан\\p{L}{0,2}|状态|狀態|状況|ステータス|状態|상태|स्थिति|(?:ال)?حال[ةه]|trang thai|статус',
  ),
  words(
    'prioritat|priority|priorities|prioridade?|priorite|priorita|prioriteit|priorytet\\p{L}{0,2}|oncelik\\p{L}{0,3}|prioritet|prioritas|приоритет\\p{L}{0,2}|приорітет\\p{L}{0,2}|пріоритет\\p{L}{0,2}|优先级|優先度|우선순위|중요도|प्राथमिकता|(?:ال)?[اأ]ولوي[ةه]|do uu tien|muc do uu tien',
  ),
  words(
    'categor(?:y|ies|ias?|ie|iee|ieen)|kategori\\p{L}{0,3}|categories?|категори\\p{L}{1,2}|категорі\\p{L}{1,2}|类别|分类|類別|分類|カテゴリー?|카테고리|분류|श्रेणी|(?:ال)?فئ[ةه]|(?:ال)?تصنيف|danh muc|the loai',
  ),
  words(
    'types?|typ\\p{L}{0,2}|tip(?:os?|i|u)|kinds?|soort|turu?|тип\\p{L}{0,2}|类型|種類|타입|종류|유형|प्रकार|(?:ال)?نوع|jenis|loai',
  ),
  words(
    'authors?|autor(?:es|en|a|ach)?|auteurs?|autor[ei]|yazar\\p{L}{0,2}|автор\\p{L}{0,2}|作者|著者|저자|작가|लेखक|(?:ال)?مؤلف|penulis|tac gia|forfattare',
  ),
  words('genres?|generos?|gatun\\p{L}{2,4}|жанр\\p{L}{0,2}|流派|ジャンル|장르|शैली|sjanger'),
  words(
    'dates?|datum|fechas?|datas?|dat[aey]|tarih\\p{L}{0,2}|дат[аеуоы]\\p{L}?|日期|日付|날짜|तारीख|(?:ال)?تاريخ|tanggal|ngay',
  ),
  words(
    'prices?|preis\\p{L}{0,2}|precios?|precos?|prix|prezz[oi]|prij[sz]\\p{L}{0,2}|cen\\p{L}{1,3}|fiyat\\p{L}{0,2}|цен\\p{L}{1,2}|цін\\p{L}{1,2}|价格|価格|値段|가격|कीमत|(?:ال)?سعر|harga|gia|pris',
  ),
  words(
    'names?|namen?|nombres?|noms?|nom[ei]|naam|nazw\\p{L}|imi[ea]|isim\\p{L}{0,2}|ad|им[яи]\\p{L}{0,2}|назв\\p{L}{1,4}|ім.?я|名字|名称|姓名|名前|이름|नाम|(?:ال)?اسم|nama|ten|namn',
  ),
  words(
    'cit(?:y|ies)|stadt|ciudad|ville|cidade|citta|stad|miast\\p{L}{1,2}|sehir\\p{L}{0,2}|город\\p{L}{0,2}|міст\\p{L}{1,2}|城市|都市|도시|शहर|(?:ال)?مدين[ةه]|kota|thanh pho',
  ),
  words(
    'roles?|rol(?:len?|es|a|i|u)?|ruol[oi]|papel|рол[ьию]|角色|役割|역할|भूमिका|(?:ال)?دور|peran|vai tro',
  ),
  words(
    'sizes?|gross?en?|tamanos?|tamanhos?|tailles?|taglie?|maat|rozmiar\\p{L}{0,2}|beden|размер\\p{L}{0,2}|розмір\\p{L}{0,2}|尺寸|大小|サイズ|크기|사이즈|आकार|(?:ال)?حجم|ukuran|kich co|storlek',
  ),
];
