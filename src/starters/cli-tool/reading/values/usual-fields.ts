import type { FieldType } from '../../../../contracts/job/resource.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import { aisles } from './read-groups.ts';

export interface RecordField {
  readonly label: string;
  readonly type: FieldType | 'tags';
  readonly isRequired?: boolean;
  readonly oneOf?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Its value unless another is typed. */
  readonly usual?: string;
}

/**
 * Whether a clause names a field that many things have: "срок", "Fälligkeit".
 */
export function namesField(clause: string): boolean {
  return usualFields.some(({ words }) => words.test(clause));
}

/** Words of scripts without spaces may stand anywhere. */
export const word = (words: string): RegExp => {
  const dense = words
    .split('|')
    .filter((one) => /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}ー]+$/u.test(one));
  const joined = dense.length === 0 ? '' : `|${dense.join('|')}`;
  return letterPattern(`(?<![\\p{L}-])(?:--)?(?:${words})(?!\\p{L})${joined}`);
};

/** Things that are lent: who has them and until when is known of each. Money lent is a debt. */
export const lending = word(
  '(?:lend|lent|borrow)\\p{L}{0,4}|(?:ver|aus)?(?:geliehen|leih)\\p{L}{0,3}|prest(?:ad[oa]s?|o|ar|é|ei|it[oi]|ati)|préstamos|empr[eéu]n?st?\\p{L}{1,6}|(?:mes|les|de|des) prêts?|prêté?|uitge?le+n\\p{L}{0,3}|(?:wy)?pożycz\\p{L}{2,5}|ödünç|одолжи\\p{L}{1,3}|позичи\\p{L}{1,3}|lånar ut|dipinjam\\p{L}{0,3}|cho mượn|借出|借给|貸出|빌려 ?준',
);

export const usualFields: readonly {
  readonly name: string;
  readonly words: RegExp;
  /** What always has it. */
  readonly of?: readonly string[];
  /** What alone has it. */
  readonly only?: string;
  readonly field: RecordField;
}[] = [
  {
    name: 'amount',
    words: word(
      'amounts?|sums? of money|betr[aä]ge?|importes?|montos?|montants?|valor(?:es)?|import[oi]|kwot\\p{L}|сумм\\p{L}{1,2}|сум(?:а|и|у|ою)|belopp|jumlah uang|nominal|số tiền|so tien|tutar|bedrag(?:en)?|金額?|金额|금액|राशि',
    ),
    of: ['expenses', 'debts'],
    field: { label: 'amount', type: 'number', isRequired: true },
  },
  {
    name: 'category',
    words: word(
      `${aisles}|categor(?:y|ies)|kategori\\p{L}{0,12}|categorías?|catégories?|categorias?|categori[ae]|категори\\p{L}{1,2}|категорі\\p{L}{1,3}|danh mục|danh muc|分类|类别|カテゴリー?|카테고리|श्रेणी`,
    ),
    of: ['expenses'],
    field: { label: 'category', type: 'text' },
  },
  {
    name: 'due',
    words: word(
      'due(?: ?dates?)?|deadlines?|fällig\\p{L}{0,12}|fristen|fecha (?:límite|de entrega)|data (?:limite|de entrega)|fechas límite|vencimientos?|échéances?|prazos?|scadenz[ae]|terminy?|срок\\p{L}{0,2}|förfallodag\\p{L}{0,2}|tenggat|jatuh tempo|hạn(?: chót)?|термін\\p{L}{0,2}|дедлайн\\p{L}{0,2}|son tarih|when (?:to (?:pay|return)|due)|pay ?back (?:by|dates?)|return dates?|dates? de retour|fechas? de devolución|datas? de devolução|dat[ae] di restituzione|rückgabedat\\p{L}{2}|retourdatum|data zwrotu|дат\\p{L} (?:возврата|повернення)|iade tarihi|归还日期|返却日|반납일|wann (?:zurück|fällig)\\p{L}{0,8}|rückzahl\\p{L}{1,6}|cuándo (?:devolver|devuelve|pagar?)|quand (?:rendre|rembourser|payer)|quando (?:devolver|pagar|restituire|ridare)|wanneer terug\\p{L}{0,8}|kiedy (?:oddać|zwrócić|spłacić)|ne zaman(?: geri)? öde\\p{L}{1,6}|когда (?:вернуть|отдать|отда[её]т|верн[её]т)|коли (?:повернути|віддати)|när ska betalas|kapan (?:bayar|kembali)|截止\\p{L}{0,2}|还款(?:日期?|时间)|何时还|期限|返済日|마감일?|갚을 날',
    ),
    field: { label: 'due', type: 'date' },
  },
  {
    name: 'date',
    words: word(
      '(?<!due |return )dates?(?! de retour)|datum|fechas?(?! (?:de (?:devoluci|entrega)|l[ií]mite))|дат\\p{L}(?! (?:возврата|повернення))|tanggal|(?<!(?:mỗi|hằng|hàng|mọi|theo) )ngày|日期|日付|날짜',
    ),
    of: ['expenses'],
    field: { label: 'date', type: 'date', usual: 'today' },
  },
  {
    name: 'priority',
    words: word(
      'priorit(?:y|ies)|prioritäten|priorität|prioridad(?:es)?|priorités?|prioridades?|priorità|priorytet\\p{L}{0,2}|приоритет\\p{L}{0,2}|пріоритет\\p{L}{0,3}|prioritet|prioritas|(?:độ )?ưu tiên|öncelik|优先级|優先度|우선순위',
    ),
    field: { label: 'priority', type: 'text', oneOf: ['low', 'medium', 'high'] },
  },
  {
    name: 'tags',
    words: word(
      'tags?|labels?|schlagw\\p{L}{1,12}|etiquetas?|étiquettes?|etichett[ae]|tagi|etiket\\p{L}{0,5}|тег\\p{L}{0,2}|标签|タグ|태그',
    ),
    field: { label: 'tags', type: 'tags' },
  },
  {
    name: 'project',
    words: word('projects|projekte|proyectos|projets|projetos|progetti|проект\\p{L}{1,2}'),
    field: { label: 'project', type: 'text' },
  },
  {
    name: 'url',
    words: word('urls?|links?'),
    of: ['bookmarks'],
    field: { label: 'url', type: 'url' },
  },
  {
    name: 'quantity',
    words: word(
      'quantit(?:y|ies)|stock|bestand|estoque|giacenza|stan|остат\\p{L}{2}|menge|cantidad(?:es)?|quantités?|quantidades?|quantità|ilość|количеств\\p{L}|antal|jumlah(?! uang)|số lượng|кількіст\\p{L}{1,2}',
    ),
    field: { label: 'quantity', type: 'integer', min: 0 },
  },
  {
    name: 'price',
    words: word(
      'prices?|preise?|precios?|prijs|prijzen|cen[aęy]|fiyat\\p{L}{0,3}|prix|preços?|prezz[oi]|цен\\p{L}|pris(?:er|et)|harga|(?<!đánh )giá|цін\\p{L}{1,2}',
    ),
    field: { label: 'price', type: 'number', min: 0 },
  },
  {
    name: 'year',
    words: word('year|jahr|año|année|ano|anno|jaar|rok|yıl|год|рік'),
    only: 'movies',
    field: { label: 'year', type: 'integer' },
  },
  {
    name: 'genre',
    words: word('g[eéè]n(?:re|ero)s?|gatun(?:ek|ki)|tür|жанр'),
    only: 'movies',
    field: { label: 'genre', type: 'text' },
  },
  { name: 'email', words: word('e-?mails?'), field: { label: 'email', type: 'email' } },
  {
    name: 'phone',
    words: word(
      'phones?(?: numbers?)?|telefon(?:nummer)?|teléfonos?|téléphones?|telefones?|телефон\\p{L}{0,2}',
    ),
    field: { label: 'phone', type: 'text' },
  },
  {
    name: 'author',
    words: word('authors?|autor(?:en|es|as)?|auteurs?|autori'),
    field: { label: 'author', type: 'text' },
  },
  {
    name: 'rating',
    words: word(
      'ratings?|rate (?=\\d)|stars|bewertung(?:en)?|valoraci[oó]n|avalia[cç][aã]o|not[ae](?= (?:del?|sur|su|da) \\d)|(?<=con |avec (?:une )?|mit |com )not[ae]|voto|score(?= (?:out of|from) )|оцен\\p{L}{2}|оцін\\p{L}{2}|ocen[aęy]|puan\\p{L}{0,4}|评分|評価|평점|puntuaci[oó]n(?= de)|estrel(?:l?as?)',
    ),
    field: { label: 'rating', type: 'integer', min: 1, max: 5 },
  },
  {
    name: 'minutes',
    words: word('durations?|minutes|dauer|duración|durée'),
    field: { label: 'minutes', type: 'integer', min: 0 },
  },
];
