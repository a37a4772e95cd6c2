import type { Language } from '../../../../../contracts/languages.ts';
import type { FieldType, Resource, ResourceField } from '../../../../../contracts/job/resource.ts';
import { type KeyOf, wordsOf } from '../../../../../starters/page/dictionary.ts';
import { nameLabel } from '../../../../../starters/shared/reading/read-things.ts';
import { keyOf } from '../../../../../starters/shared/reading/key-of.ts';
import { resourceName } from '../../../../../starters/shared/reading/resource-name.ts';
import { usualFields } from './usual-fields.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

type Usual = KeyOf<typeof usualFields>;

/**
 * The things of a known kind that a text names, with the fields that such things usually have: for requests
 * that name none.
 *
 * @example
 * knownThing('a REST API for a todo list', 'en');
 * // { name: 'todos', fields: [{ name: 'title', … }, { name: 'done', type: 'boolean', … }] }
 */
export function knownThing(said: string, language: Language): Resource | undefined {
  const found = findKnown(said);
  if (found === undefined) return undefined;
  const { kind, match } = found;
  const noun = match?.[0] ?? '';
  // In other languages nouns bend: their paths are in English.
  const isOwn = keeping.has(language) && /^\p{Script=Latin}{3,24}$/u.test(noun);
  const kept = /^biblio/iu.test(noun) ? ofLibraries[language] : undefined;
  if (kept !== undefined) return { name: kept, fields: fieldsOf(kind.fields, language) };
  return {
    name: isOwn ? resourceName(noun, language) : kind.name,
    fields: fieldsOf(kind.fields, language),
  };
}

/**
 * What things of the known kind that a text names are called in English, in the plural.
 *
 * @example
 * knownName('Status do pedido'); // 'orders'
 */
export function knownName(said: string): string | undefined {
  return findKnown(said)?.kind.name;
}

/** The kind that the text names first. */
function findKnown(said: string) {
  // "receptenverzameling", "Bücherverwaltung"
  const text = said.replaceAll(
    /(?<=\p{L}{4})(?=(?:sammlung|verwaltung|datenbank|archiv|verzameling|beheer|lijst|archief)(?!\p{L}))/giu,
    ' ',
  );
  return kinds
    .map((kind) => ({ kind, match: kind.words.exec(text) }))
    .filter(({ match }) => match !== null)
    .toSorted((one, other) => (one.match?.index ?? 0) - (other.match?.index ?? 0))[0];
}

/** A library keeps books. */
const ofLibraries: Readonly<Partial<Record<Language, string>>> = {
  de: 'buecher',
  es: 'libros',
  fr: 'livres',
  pt: 'livros',
  it: 'libri',
  nl: 'boeken',
};
const keeping: ReadonlySet<Language> = new Set(['de', 'es', 'fr', 'pt', 'it', 'nl']);

function fieldsOf(fields: string, language: Language): readonly ResourceField[] {
  const { t } = wordsOf(usualFields, language);
  return fields.split(' ').map((field) => {
    const [key = ''] = field.split('?', 1);
    const label = isUsual(key) ? t(key) : (nameLabel[language] ?? 'name');
    const type = types[key] ?? 'text';
    const isRequired = !field.endsWith('?');
    return { name: keyOf(label), label, type, ...(type !== 'boolean' && { isRequired }) };
  });
}

function isUsual(key: string): key is Usual {
  return usualFields.keys.some((one) => one === key);
}

const types: Readonly<Record<string, FieldType>> = {
  done: 'boolean',
  bought: 'boolean',
  price: 'number',
  amount: 'number',
  quantity: 'integer',
  year: 'integer',
  age: 'integer',
  date: 'date',
  email: 'email',
  url: 'url',
  ingredients: 'list',
};

interface Kind {
  readonly name: string;
  readonly words: RegExp;
  /** With a `?` behind those that may be left out. */
  readonly fields: string;
}

const kind = (name: string, fields: string, words: string, others: string): Kind => ({
  name,
  fields,
  words: letterPattern(
    `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${words})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])|${others}`,
  ),
});

const kinds: readonly Kind[] = [
  kind(
    'shopping-items',
    'thing quantity? category? bought',
    'shopping[ -]?lists?|grocer(?:y|ies)(?: list)?|einkaufslisten?|lista de (?:la )?compras?|liste de courses|lista della spesa|boodschappen(?:lijst)?|list[ay] zakup[óo]w|alışveriş listesi',
    '购物清单|買い物リスト|장보기|список покупок|списка покупок',
  ),
  kind(
    'todos',
    'title done',
    'to-?dos?|to-?do[ -]?(?:list|app)s?|tasks?|chores?|aufgaben?|aufgabenliste|tareas|tâches|taches|tarefas|attività|taken|takenlijst|zada[nń](?:ia)?|görev(?:ler)?|yapılacaklar',
    '待办|任务清单|タスク|할 ?일|задач|मुझे कार्य|مهام',
  ),
  kind(
    'jokes',
    'text',
    'jokes?|witze?n?|chistes?|blagues?|piadas?|barzellett[ae]|mop(?:pen)?|żart\\p{L}{0,4}|dowcip\\p{L}{0,4}|fıkra\\p{L}{0,4}|şaka\\p{L}{0,3}|шутк\\p{L}{1,3}|шуток|анекдот\\p{L}{0,3}|chuck norris',
    '笑话|ジョーク|농담|चुटकुल|نكت',
  ),
  kind(
    'quotes',
    'text author?',
    'quotes?|quotations?|zitate?n?|sprüche|citas célebres|frases|citations?|citações|citazioni?|aforismi|citaten|cytat\\p{L}{0,3}|alıntı\\p{L}{0,4}|цитат\\p{L}{0,3}',
    '名言|格言|명언|उद्धरण|اقتباس',
  ),
  kind(
    'facts',
    'text',
    '(?:fun |cat |random )?facts?|fakten|datos curiosos|curiosidades|curiosità|anecdotes|weetjes|ciekawostk\\p{L}|факт\\p{L}{0,3}',
    '冷知识|豆知識|상식',
  ),
  kind(
    'notes',
    'title content',
    'notes?|notizen|notas|appunti|notities|notat(?:ki|ek)|notlar|not (?:api|alma|defter|tutma|uygulama|sunucu)\\p{L}{0,4}',
    '笔记|メモ|메모|замет|ملاحظات',
  ),
  kind(
    'books',
    'title author year?',
    'books?|(?:biblio\\p{L}{3,8}|libraries|library)|bücher|büchersammlung|libros?|livres?|livros?|libri|boeken|książ\\p{L}{1,3}|kitap(?:lar)?',
    '图书|书籍|本の|図書|도서|библиотек|kütüphane|책|книг|किताब|كتب',
  ),
  kind(
    'films',
    'title year genre?',
    'films?|movies?|filme|películas|filmes|pelis|filmy|filmów',
    '电影|映画|영화|фильм|أفلام',
  ),
  kind(
    'songs',
    'title artist year?',
    'songs?|lieder|canciones|chansons?|músicas|canzoni|liedjes|piosen\\p{L}{1,2}|şarkı\\p{L}{0,3}',
    '歌曲|楽曲|노래|песн|песен',
  ),
  kind(
    'recipes',
    'title ingredients steps',
    'recipes?|rezepte?n?|recetas?|recettes?|receitas?|ricett[ae]|recepten|przepis\\p{L}{0,3}|tarif(?:ler)?',
    '菜谱|食谱|レシピ|레시피|рецепт|وصفات',
  ),
  kind(
    'products',
    'thing price quantity?',
    'products?|(?:mock|fake|dummy) (?:rest )?(?:api|data|server|backend)|produkte?n?|productos?|produits?|produtos?|prodotti|producten|produkt\\p{L}{0,3}|ürün(?:ler)?',
    '商品|产品|製品|상품|товар|उत्पाद|منتجات',
  ),
  kind(
    'contacts',
    'name email? phone?',
    'contacts?|address book|kontakte?n?|adressbuch|contactos?|agenda|contatos?|contatti|rubrica|contacten|kontakty|kişiler|rehber',
    '联系人|連絡先|연락처|контакт',
  ),
  kind(
    'expenses',
    'amount category date',
    'expenses?|ausgaben|gastos?|dépenses|despesas?|spese|uitgaven|wydatk\\p{L}{1,3}|harcama\\p{L}{0,4}|gider\\p{L}{0,4}',
    '支出|账单|経費|家計簿|지출|расход|खर्च|مصاريف',
  ),
  kind(
    'events',
    'title date place?',
    'events?|veranstaltung(?:en)?|eventos?|événements|eventi|evenementen|wydarzeni[ae]|etkinlik\\p{L}{0,4}',
    '活动|イベント|행사|событи|мероприят',
  ),
  kind(
    'users',
    'name email',
    'users?|benutzer|nutzer|usuarios?|utilisateurs?|usuários?|utenti|gebruikers|użytkownik\\p{L}{0,3}|kullanıcı\\p{L}{0,4}|customers?|clients?|kunden|clientes?|clienti|klanten|klient\\p{L}{0,3}|müşteri\\p{L}{0,4}',
    '用户|客户|ユーザー|顧客|사용자|고객|пользовател|клиент',
  ),
  kind(
    'students',
    'name class? email?',
    'students?|schüler|studenten|alumnos|estudiantes|élèves|étudiants|alunos|studenti|leerlingen|uczni\\p{L}{1,3}|öğrenci\\p{L}{0,4}',
    '学生|生徒|학생|ученик|студент|छात्र|طلاب',
  ),
  kind(
    'pets',
    'name species age?',
    'pets?|animals?|haustiere?|tiere|mascotas?|animales|animaux|animais|animali|huisdieren|dieren|zwierz\\p{L}{1,4}|hayvan(?:lar)?',
    '宠物|动物|ペット|動物|반려동물|동물|питомц|животн',
  ),
  kind(
    'bookmarks',
    'title url',
    'bookmarks?|lesezeichen|marcadores|favoris|segnalibri|bladwijzers|zakładk\\p{L}|yer imleri',
    '书签|ブックマーク|북마크|закладк',
  ),
  kind(
    'posts',
    'title content author?',
    'blogs?|forums?|(?:message|bulletin) boards?|posts?|articles?|beiträge|artikel|artículos|articoli|artigos|artykuł\\p{L}{0,2}|yazılar',
    '文章|博客|帖子|論壇|论坛|記事|ブログ|掲示板|게시판|게시글|форум|منتدى|블로그|стат[еь]',
  ),
  kind(
    'bookings',
    'name date time',
    'bookings?|appointments?|reservations?|buchung(?:en)?|termine|reservierung(?:en)?|reservas?|citas|turnos|réservations?|rendez-vous|agendamentos?|prenotazioni|appuntamenti|reservering(?:en)?|afspraken|rezerwacj\\p{L}|wizyt\\p{L}{0,2}|randevu\\p{L}{0,4}|rezervasyon\\p{L}{0,4}|запис[ьией]{1,2}|бронировани\\p{L}',
    '预约|预订|予約|예약|बुकिंग|अपॉइंटमेंट|مواعيد|المواعيد|حجز',
  ),
  kind(
    'orders',
    'thing quantity name',
    'orders?|bestellung(?:en)?|pedidos?|commandes?|encomendas?|ordini|bestelling(?:en)?|zamówie[nń]\\p{L}{0,2}|sipariş\\p{L}{0,4}|заказ\\p{L}{0,3}',
    '订单|点餐|注文|주문|ऑर्डर|طلبات',
  ),
  kind(
    'stock-items',
    'thing quantity price?',
    'inventory|stock|warehouse|lagerbestand|lager|inventario|inventaire|estoque|stock de|magazzino|voorraad|magazyn\\p{L}{0,2}|stok|склад\\p{L}{0,2}',
    '库存|在庫|재고|इन्वेंट्री|المخزون|مخزون',
  ),
  kind(
    'members',
    'name email? phone?',
    'members?|memberships?|mitglieder\\p{L}{0,10}|socios|adhérents|membres|membros|soci|leden|członk\\p{L}{1,3}|üye\\p{L}{0,4}|участник\\p{L}{0,2}|член\\p{L}{1,2}',
    '会员|会員|회원|सदस्य|أعضاء',
  ),
  kind(
    'teams',
    'name place?',
    'teams?|tournaments?|league|mannschaften|turniere?|liga|equipos|torneos?|équipes|tournois?|equipes|torneio|squadre|tornei|torneo|teams|toernooi(?:en)?|drużyn\\p{L}{0,2}|turniej\\p{L}{0,3}|takım\\p{L}{0,3}|turnuva\\p{L}{0,3}|команд\\p{L}{0,2}|турнир\\p{L}{0,2}',
    '球队|比赛|チーム|大会|팀|대회|टीम|فريق|بطولة',
  ),
  kind(
    'entries',
    'name text',
    'guest ?books?|gästebuch|libro de visitas|livre d.or|livro de visitas|libro degli ospiti|gastenboek|księg\\p{L} gości|ziyaretçi defteri',
    '留言板|留言簿|ゲストブック|방명록|гостев\\p{L}{2} книг',
  ),
  kind('pastes', 'title? text', 'paste ?bin|pastes?|snippets?', 'スニペット'),
  kind(
    'habits',
    'name date done',
    'habits?|gewohnheiten|hábitos|habitudes|abitudini|gewoontes|nawyk\\p{L}{0,3}|alışkanlık\\p{L}{0,4}|привыч\\p{L}{1,3}',
    '习惯|習慣|습관|आदत|عادات',
  ),
];
