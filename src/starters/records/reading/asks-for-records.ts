import { letterPattern } from '../../../workspace/text/letters.ts';
import { isKnown } from '../field.ts';
import { economyIn } from './fuel-use.ts';
import { keepsWins } from './games-won.ts';
import { isForToday, rhythmsIn } from './rhythms.ts';
import { readFields } from './read-fields.ts';

/**
 * Whether a request is for a tool that keeps entries: it names their fields and says that they are kept, or
 * it is for a log, an inventory or a tracker. `head` is the clause that names the project.
 */
export function asksForRecords(text: string, clause: string): boolean {
  if (keepsWins(text) && !page.test(clause)) return true;
  // What is played at a table can be kept, too.
  const head = clause.replaceAll(/(?<!\p{L})(?:board|card|table) ?games?(?!\p{L})/giu, ' ');
  if (others.test(head) || form.test(text.slice(0, 200)) || showcase.test(text.slice(0, 200)))
    return false;
  const fields = readFields(text);
  const known = fields.filter((name) => isKnown(name) !== undefined).length;
  const [sentence = ''] = text.split(/[.!?。！？\n](?=\s|$|\P{L})/u, 1);
  // A page "with a staff list and rules" keeps no list.
  const rest = fields.reduce(
    (kept, name) => kept.replace(name.slice(1), ''),
    sentence.replaceAll('_', ' '),
  );
  if (fields.length > 1 && (keeps.test(rest) || isForToday(text))) return true;
  // "Monstera every 7 days, fern every 3"
  if (rhythmsIn(text).length > 1 && !page.test(head)) return true;
  // Nothing but a list of fields says it too.
  if (fields.length > 3 && known * 4 >= fields.length * 3 && !page.test(head)) return true;
  if (pageToTrack.test(head)) return true;
  return (keeper.test(head) || keepsTrack.test(text.slice(0, 160))) && !page.test(head);
}

/**
 * Whether a request for something that is kept says "fields: …", whatever else it is called: "a reading
 * tracker. Fields: title, author, pages".
 */
export function namesFields(text: string, head: string): boolean {
  if (page.test(head) || form.test(text.slice(0, 200))) return false;
  // "A calculator for miles per gallon"
  if (economyIn(text) !== undefined) return !perPerson.test(text);
  if (others.test(head)) return false;
  const isNamed =
    labelled.test(text) || (keeps.test(head) && ofWorks.every((one) => one.test(text)));
  return isNamed && keeps.test(head) && readFields(text).length > 2;
}

/** What a trip costs each, and no log. */
const perPerson =
  /split|divid|teil|partag|rachar|per person|por pessoa|por persona|par personne|pro person|a persona|na osobę|passag|passeng|mitfahr/iu;

/** "reading tracker: title, author, pages": a list of works, and no count of pages. */
const ofWorks = [
  /(?<!\p{L})(?:book|buch|libro|livre|livro|boek|książk[aię]|kitap|книг[аиу]|title|titel|título|titre|titolo|tytuł|название|назва)(?!\p{L})|书名|標題|タイトル|제목/iu,
  /(?<!\p{L})(?:author|autor|auteur|autrice|autore|yazar|автор|rating|bewertung|calificación|note|nota|voto|ocena|оценка|оцінка)(?!\p{L})|作者|評価|著者|저자|평점/iu,
];
const labelled = letterPattern(
  '(?<!\\p{L})(?:fields?|columns?|felder|spalten|campos|columnas|champs|colonnes|colunas|campi|velden|kolommen|pola|kolumny|alanlar|поля|столбцы|fält|kolumner|kolom|các (?:trường|cột)|стовпці)(?: (?:are|sind|son|sont|são|sono|zijn))?\\s?[:：]|(?:字段|項目|항목|फ़ील्ड|الحقول)(?:は|은|有|为)?\\s?[:：]?',
);

const edge = (words: string, other: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])|${other}`);

/** "A page to track which of my plants I watered" */
const pageToTrack =
  /(?<!\p{L})(?:page|site|website|place)\s(?:(?:where|on which)\s(?:i|we)\s(?:can\s)?|to\s|for\s)(?:(?:keep\s)?track(?:ing)?|log(?:ging)?|record(?:ing)?)(?!\p{L}|\srecords?(?!\p{L}))/iu;

/** Works that are shown, and not kept. */
const showcase = edge(
  '(?:photo|picture) galler(?:y|ies)|epk|(?:press|media) ?kit|portfolios?|portafolios?|portfólio|portefeuille|портфолио',
  '作品集|ポートフォリオ|포트폴리오|पोर्टफोलियो',
);

/** Something that is kept, or that is done with it. */
const keeps = edge(
  '\\p{L}{0,12}(?:logs?|logbooks?|trackers?)|track(?:s|ing)?|keep (?:track|a (?:list|record|log)|records|tabs)|register|registry|inventory|roster|journal|diary|catalog(?:ue)?|database|records?|collection|ledger|crm|(?:list|lists|directory) of|\\p{L}{2,14} list|address book|write down|note down|manage[rs]?|organi[sz]er|\\p{L}{0,16}(?:liste|buch|heft|protokoll|verzeichnis|inventar|kartei|verwaltung|übersicht|erfassung|register|kasse(?!\\s?:))|eintrag\\p{L}{1,3}|erfass\\p{L}{1,3}|festhalten|verwalten|notieren?|aufschreiben|registr\\p{L}{1,3}|inventario|control(?: de)?|llevar|lista|listado|diario|bitácora|agenda|catálogo|seguimiento|apuntar|anotar|planilla|suivi|suivre|journal|registre|inventaire|carnet|liste|répertoire|gestion|gérer|catalogue|noter|fichier|tableau|controle|controlar|inventário|estoque|cadastr\\p{L}{1,3}|caderneta|acompanhar|fiado|elenco|rubrica|gestione|gestire|catalogo|tenere traccia|segnare|annotare|\\p{L}{0,16}(?:lijst|boek|dagboek|administratie|overzicht)|bijhouden|bij te houden|bijhoud|inventaris|registratie|noteren|rejestr\\p{L}{0,4}|ewidencj\\p{L}|dziennik\\p{L}?|spis\\p{L}?|inwentarz\\p{L}?|katalog\\p{L}?|baza|bazę|śledzeni\\p{L}|zapisywa\\p{L}{1,3}|takip|takibi|takipi|kayıt|kaydı|defter\\p{L}{0,3}|liste\\p{L}{0,4}|envanter\\p{L}{0,3}|günlü[kğ]\\p{L}{0,3}|rehber\\p{L}{0,2}|stok|уч[её]т\\p{L}{0,2}|журнал\\p{L}{0,2}|дневник\\p{L}{0,2}|список|списка|каталог\\p{L}{0,2}|реестр\\p{L}{0,2}|инвентар\\p{L}{1,4}|трекер\\p{L}{0,2}|записывать|вести|база|базу|картотек\\p{L}|loggbok|dagbok|hålla koll(?: på)?|för att (?:logga|spara|anteckna)|logga|bokföra|samling|mencatat|catatan|pencatat|daftar|pendataan|theo dõi|theo doi|ghi (?:chép|lại|chi)|quản lý|quan ly|danh sách|sổ(?: tay)?|nhật ký|облік\\p{L}{0,2}|щоденник\\p{L}{0,2}|реєстр\\p{L}{0,2}|записувати|стежити',
  '记录|記錄|登记|登記|台账|清单|日志|日记|管理|目录|库存|跟踪|追踪|名单|账本|收藏|通讯录|記録|台帳|日記|リスト|名簿|在庫|一覧|ログ|手帳|기록|관리|장부|일지|일기|목록|명단|재고|리스트|트래커|रिकॉर्ड|खाता|सूची|लिस्ट|डायरी|रजिस्टर|हिसाब|ट्रैकर|स्टॉक|इन्वेंटरी|(?:ال)?سجل|تسجيل|(?:ال)?قائمة|متابعة|جرد|دفتر|إدارة|تتبع|مخزون',
);

/** "a page where I can keep track of …", though the clause that names the project says less. */
const keepsTrack = edge(
  'keep(?:s|ing)? track of|(?:page|app|tool|something|thing) (?:to|for) (?:track|log|record)(?:ing)? (?:it|this|them|who|how|what)|(?:to|can|where i) (?:log|track|record) my|bij te houden|tenere traccia d\\p{L}{1,4}|tener traccia|llevar (?:la cuenta|un registro|el registro) de|garder (?:une )?trace de|noter mes|suivre mes|acompanhar (?:meus|minhas|os|as)|registrar (?:meus|minhas|mis)|śledzić|zapisywać|takip et\\p{L}{1,5}|отслеживать|вести уч[её]т|(?:meine|unsere) \\p{L}{3,24} (?:zu )?(?:erfassen|festhalten|notieren|protokollieren|eintragen)',
  '记录我的|記録したい|기록하고 싶',
);

/** Tools that are nothing else. */
const keeper = edge(
  "(?:\\p{L}{2,14} )?(?:log|logbook|tracker|inventory|inventory (?:app|list|manager|tracker)|journal|diary|crm|roster|record keeper|collection (?:app|manager|tracker)|address book)(?: app| tool)?|keep track of|\\p{L}{2,16}(?:log|tracker|logbuch|tagebuch|inventar|protokoll|verwaltung)|inventar(?:liste|verwaltung)?|fahrtenbuch|(?:zeit|stunden|arbeitszeit)erfassung|time[ -]?tracking|(?:time|hours?)[ -]?(?:logger|clock|sheet)|timesheet|suivi (?:du|des) (?:temps|heures)|urenregistratie|tijdregistratie|registro de|control horario|inventario|bitácora|seguimiento de|(?:app|appli) (?:de |pour )?(?:suivi|suivre)|suivi d[e’']\\p{L}{0,14}|inventaire|journal de|controle de|inventário|registro di|\\p{L}{2,16}(?:logboek|dagboek|register)|ewidencj\\p{L}|dziennik\\p{L}?|rejestr\\p{L}?|(?:\\p{L}{2,14} )?(?:takip|takibi)|envanter|\\p{L}{2,14} günlüğü|(?:listesi|kaydı|defteri) tut\\p{L}{0,6}|ficha de (?:treino|entrenamiento|ejercicios)|fiche d[’']entraînement|scheda (?:di )?allenamento|trainingskarte|(?:трекер|уч[её]т|журнал|дневник)\\p{L}{0,2}|(?:облік|щоденник|реєстр)\\p{L}{0,2}|hålla koll(?: på)?|dagbok|loggbok|lagerlista|mencatat|pencatat\\p{L}{0,2}|jurnal|theo dõi|sổ (?:tay|theo dõi|ghi)|nhật ký|quản lý kho",
  '记录(?:本|器|表|工具|应用)|登记(?:表|本|页)|台账|库存管理|追踪器|記録(?:アプリ|帳|ツール|ページ)|日記|台帳|在庫管理|管理アプリ|기록(?:장|앱| 앱|지)|일지|장부|재고 ?관리|트래커|ट्रैकर|रजिस्टर|डायरी|سجل|متتبع|دفتر',
);

/** Tools of other kinds. */
const others = edge(
  'to-?do|nhật ký (?:du lịch|hành trình)|shopping list|packing list|checklists?|habit\\p{L}{0,2}|expenses?|budget|calculator|converter|timer|quiz|game|flash ?cards?|kanban|countdown|generator|password|einkaufsliste|packliste|checkliste|rechner|spiel|lista de (?:la )?compras?|juego|jeu|liste de courses|jogo|gioco|lista della spesa|boodschappenlijst|spel|gra|gr[ęy]|lista zakupów|oyun\\p{L}{0,2}|alışveriş listesi|игр[ау]|список покупок|bot|api|blog|portfolio|web ?sites?|landing|home ?page|webseite|sitio|sito|сайт\\p{L}?|spel|inköpslista|kalkylator|webbplats|permainan|daftar belanja|trò chơi|trang web|гр[ау]|список покупок|калькулятор',
  '购物清单|待办|游戏|计算器|网站|買い物リスト|ゲーム|電卓|サイト|장보기|게임|계산기|사이트|खेल|गेम|वेबसाइट|لعبة|موقع|مصاريف|مصروف',
);
const form = edge(
  'forms?|formular|formulario|formulaire|formulário|modulo|formulier|formularz|formu|форм[ауы]',
  '表单|フォーム|신청서|फ़?ॉर्म|نموذج',
);
const page = edge(
  'page (?:for|about)|seite (?:für|über)|página (?:para|de|sobre)|page (?:pour|sur)|pagina (?:per|su|voor|over)|startup|company|business|studio|agency|event|festival|wedding|tracker (?:company|business|brand)|app landing',
  'の店',
);
