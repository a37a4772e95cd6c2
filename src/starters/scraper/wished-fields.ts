/** The fields to read, of those that can be read. */
export function readFields(text: string): readonly string[] {
  const named = wishedFields(text);
  return named.length > 0 ? ['title', ...named] : ['title', 'description', 'headings', 'links'];
}

/**
 * The fields besides the title that a text names.
 *
 * @example
 * wishedFields('collect prices and links'); // ['links', 'prices']
 */
export function wishedFields(text: string): readonly string[] {
  return wishes.filter(([, cues]) => cues.test(text)).map(([field]) => field);
}

const wishes: readonly (readonly [string, RegExp])[] = [
  [
    'description',
    /descripti|descripci|beschreibung|descriç|descrizion|opis|açıklama|описан|描述|説明|설명|विवरण/iu,
  ],
  [
    'headings',
    /headline|headings?|titulares|überschrift|schlagzeile|titres|manchete|intestazion|nagłówk|başlık|заголов|标题|見出し|제목|शीर्षक/iu,
  ],
  [
    'paragraphs',
    /paragraph|quotes?\b|articles?\b|\btext|citas|artículo|zitate|artikel|citation|citaç|citazion|cytat|alıntı|цитат|стат(?:ьи|ей)|文章|名言|記事|인용|기사|उद्धरण/iu,
  ],
  ['links', /\blinks?\b|enlaces|liens|collegament|linki|bağlantı|ссыл|链接|リンク|링크|लिंक/iu],
  [
    'images',
    /image|picture|photo|imágen|bilder|imagen|immagin|obraz|resim|картин|изображ|图片|画像|이미지|चित्र/iu,
  ],
  [
    'prices',
    /price|precio|preis|prix|preço|prezz|\bcen[yęa]?\b|fiyat|цен[аыу]?(?!\p{L})|价格|価格|値段|가격|कीमत/iu,
  ],
  [
    'rating',
    /ratings?(?!\p{L})|bewertung|valoraci|calificaci|\bnotes? sur|avaliaç|valutazion|ocen[ay]|рейтинг|评分|評価/iu,
  ],
  [
    'stock',
    /in[\s-]?stock|availab|stock status|verfügbar|disponib|disponív|dostępn|наличи|库存|在庫/iu,
  ],
  ['emails', /e-?mails?|correos|courriel|邮箱|メールアドレス|이메일|ईमेल/iu],
];
