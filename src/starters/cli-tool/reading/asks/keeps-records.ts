import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * Whether a request says in its own words that things are added with fields, listed and ended.
 *
 * @example
 * keepsRecords('cli buat catat hutang, bisa tambah (nama, jumlah), liat daftar, tandain lunas'); // true
 */
export function keepsRecords(text: string): boolean {
  const head = text.slice(0, 2000);
  return addsFields.test(head) || (adds.test(head) && marksDone(head) && lists.test(head));
}

/** Whether something is marked as done or paid: "tandain lunas". */
export function marksDone(text: string): boolean {
  return marks.test(text.slice(0, 2000));
}

/** Whether a clause asks for nothing but that: "voir la liste", "sama tandain lunas". */
export function saysKeeping(clause: string): boolean {
  return (
    clause.length < 140 &&
    (addsFields.test(clause) ||
      marks.test(clause) ||
      (clause.length < 24 && (lists.test(clause) || inFile.test(clause))) ||
      (clause.length < 90 && addsThing.test(clause)) ||
      (clause.length < 60 && tracking.test(clause)) ||
      saysOwing(clause))
  );
}

/** Whether a clause only says who owes what: "сколько". */
export function saysOwing(clause: string): boolean {
  return clause.length < 60 && owing.test(clause);
}

/** "кто, сколько, когда вернуть": who owes how much until when, and nothing more. */
const owing =
  /^(?:and |und |y |et |e |en |i |и |та |ve )?(?:(?:until when|bis wann|um einzutragen|hasta cuándo|jusqu['’]à quand|até quando|fino a quando|tot wanneer|do kiedy|ne zamana kadar|до (?:какого числа|когда|коли)|who|how much|when(?: (?:to (?:pay|return)(?: back)?|due))?|wem?|wie ?viel|wann(?: (?:zurück|fällig)\p{L}{0,8})?|a? ?qui[eé]n|cuánto|cuándo(?: (?:devuelve|devolver|pagar?))?|[àa]? ?qui|combien|quand(?: (?:rendre|rembourser|payer))?|a? ?quem|quanto|quando(?: (?:devolver|pagar|restituire))?|a? ?chi|hoeveel|wie|wanneer(?: terug\p{L}{0,8})?|kto|komu|ile|kiedy(?: (?:oddać|zwrócić|spłacić))?|kim|kime|ne kadar|ne zaman(?: öde\p{L}{1,6})?|кто|кому|сколько|когда(?: (?:вернуть|отдать|отда[её]т|верн[её]т))?|хто|скільки|коли(?: (?:повернути|віддати))?|vem|hur mycket|när|siapa|berapa|kapan|ai|bao nhiêu|khi nào)(?:[\s,]{1,3}(?:and |und |y |et |e |en |i |и )?|$)){1,4}$/iu;

const tracking = /(?<!\p{L})keep(?:s|ing)? track of who(?!\p{L})/iu;
const inFile =
  /(?<!\p{L})(?:files?|datei|archivo|fichier|arquivo|bestand|plik\p{L}?|dosya\p{L}{0,2}|файл\p{L}?|filen?|berkas|tệp)(?!\p{L})|文件|ファイル|파일|फ़ाइल|ملف/iu;

/** What is added, as it is written: "name, amount" of "add (name, amount)". */
export function addedFields(text: string): string {
  return addsFields.exec(text.slice(0, 2000))?.groups?.['fields'] ?? '';
}

/** Whether a flag is what is marked: "paid", of "mark as paid". */
export function isMarked(label: string, text: string): boolean {
  const said = marks.exec(text.slice(0, 2000))?.[0].toLowerCase() ?? '';
  return said.includes(label.toLowerCase());
}

const adding =
  'add(?:ing)?|hinzufügen|hinzuzufügen|eintragen|anlegen|añadir|agregar|apuntar|ajouter|ajout|adicionar|cadastrar|aggiungere|aggiunta|toevoegen|dodaj|dodawanie|dodawać|ekle(?:me|sin)?|добав(?:ить|лять|ление)|дода(?:ти|вати)|lägga? till|(?:me)?nambah\\p{L}{0,3}|tambah(?:kan|in)?|thêm';
const addingJoined = '添加|新增|追加|登録|추가|등록|जोड़\\p{L}{0,2}|إضافة|أضف';
const adds = letterPattern(`(?<!\\p{L})(?:${adding})(?!\\p{L})|${addingJoined}`);
/** "add product", "adicionar produto" */
const addsThing = letterPattern(
  `^(?:${adding})\\s(?:an?\\s|eine?n?\\s|une?\\s|una\\s|uma?\\s|een\\s)?(?:products?|items?|entr(?:y|ies|adas?|ées?)|books?|tasks?|notes?|produ[ckt]\\p{L}{1,3}|prodotto|artikel|artículos?|articles?|artigos?|eintr[aä]ge?|voci|voce|notas?|notiz\\p{L}{0,2}|tareas?|tarefas?|libros?|livros?|товар\\p{L}?|запис\\p{L}|ürün|kayıt|expenses?|ausgaben?|gastos?|dépenses?|despesas?|spes[ae]|uitgaven?|wydatek|wydatki|расход\\p{L}?)(?:\\s(?:with|mit|con|avec|com|met|z|с)\\s[^,(]{2,24}(?:\\([^()]{2,50}\\))?)?$`,
);
/** "add (name, amount)" */
const addsFields = letterPattern(
  `(?:(?<!\\p{L})(?:${adding})|${addingJoined})\\s?[(（](?<fields>[^()（）,、，،]{2,30}[,、，،][^()（）]{2,120})[)）]`,
);
const lists = letterPattern(
  '(?<!\\p{L})(?:list(?:ing|s)?|show(?:s|ing)?|view|liste|anzeigen|auflisten|ver|listar|lista|lister|voir|afficher|vedere|elencare|tonen|lijst|bekijken|pokaż|pokazywanie|listele(?:me|sin)?|göster(?:me|sin)?|список|показать|показати|visa|(?:li|me)?[hl]i?[ah]at|daftar|xem)(?!\\p{L})|查看|列出|列表|一覧|表示|목록|보기|देख|दिखा|सूची|عرض|قائمة',
);
const marks = letterPattern(
  '(?<!\\p{L})(?:mark(?:s|ing|ed)?\\s(?:\\p{L}{1,10}\\s){0,2}?(?:as |)(?:paid|done|settled|finished|complete\\p{L}?|returned|bought|read|seen|watched)|(?:check|tick|cross)(?:ing)? (?:\\p{L}{2,5} )?off|als (?:bezahlt|erledigt|gekauft|gelesen|zurückgegeben) (?:zu )?markier\\p{L}{1,3}|abhaken|(?:marcar|tachar) (?:\\p{L}{2,3} )?(?:como|de) (?:pag|hech|feit|completad|concluíd|comprad|leíd|lid|vist)\\p{L}{1,3}|(?:marquer|cocher) (?:\\p{L}{2,3} )?(?:comme )?(?:pay|fai|termin|achet|réglé|rembours|lu|vu)\\p{L}{0,3}|(?:segna|marca|contrassegna)(?:re)? (?:\\p{L}{2,3} )?come (?:pagat|fatt|completat|saldat|lett|vist)\\p{L}|oznacz\\p{L}{0,4} (?:jako )?(?:spłac|zapłac|zrobion|opłac|wykona|kupion)\\p{L}{1,4}|(?:ödendi|yapıldı|tamamlandı|bitti|alındı) (?:olarak )?işaretle\\p{L}{0,4}|отме(?:тить|чать|тка) (?:как )?(?:оплач|выполн|сделан|погаш|возвращ|прочитан|куплен)\\p{L}{1,5}|(?:по|від)знач(?:ити|ати) (?:як )?(?:сплач|оплач|викон|зроблен|погаш|повернут)\\p{L}{1,5}|(?:als )?(?:betaald|gedaan|klaar|afgerond) (?:te )?markeren|afvinken|marker(?:a|as) (?:som )?(?:betald|klar|gjord|köpt|läst)|tandai(?:n|kan)? (?:sudah )?(?:lunas|selesai|dibayar|beres)|đánh dấu (?:là )?(?:đã|xong|hoàn thành))(?!\\p{L})|标记.{0,3}(?:已|完成)|(?:返済|支払い|購入)?済みに|完了にする|(?:갚음|완료|지불|결제|납부).{0,4}(?:표시|체크|처리)|चुकाया|पूरा (?:करना|चिह्नित)|(?:تحديد|تعليم).{0,10}(?:مدفوع|مكتمل|منجز)',
);
