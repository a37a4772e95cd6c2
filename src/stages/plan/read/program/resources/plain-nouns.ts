import type { Language } from '../../../../../contracts/languages.ts';
import { fold } from '../../../../../starters/shared/fold.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/** What kind of thing a noun in the plural names: the kind says which fields it has without a word. */
export type PlainKind =
  | 'loan'
  | 'person'
  | 'thing'
  | 'place'
  | 'order'
  | 'cart'
  | 'booking'
  | 'payment'
  | 'attendance'
  | 'reading'
  | 'comment'
  | 'rating'
  | 'label'
  | 'dish'
  | 'enrolment'
  | 'showing';

/**
 * The kind of things that a noun names, if it is one of those that requests list without their fields.
 *
 * @example
 * plainKindOf('Zahlungen'); // 'payment'
 */
export function plainKindOf(noun: string): PlainKind | undefined {
  // French "terminé" is no German "Termine".
  if (/(?<!f)é$/u.test(noun)) return undefined;
  return kinds.find(([, words]) => words.test(fold(noun)))?.[0];
}

const words = (list: string): RegExp => letterPattern(`^(?:${list})$`);
/** In the plural, since "book, member, due date" are the fields of something. */
const kinds: readonly (readonly [PlainKind, RegExp])[] = [
  [
    'showing',
    words(
      'screenings|showings|showtimes|vorstellungen|vorfuhrungen|seances|funciones|sessoes|proiezioni|spettacoli|voorstellingen|seanse|seanslar|сеансы|场次|上映|상영',
    ),
  ],
  [
    'loan',
    words(
      'loans|lendings|rentals|(?:aus|ver)leihen?|ausleihungen|verleihungen|prestamos|prets|emprunts|emprestimos|prestiti|(?:uit)?leningen|wypozyczenia|oduncler|займы|выдачи|借阅|借书|貸出|貸し出し|대출|उधार|إعارات|اعارات',
    ),
  ],
  [
    'person',
    words(
      'spelers|spieler|jugadores|joueurs|jogadores|giocatori|gracze|zawodnicy|oyuncular|игроки|duenos|propietarios|besitzer|proprietaires|proprietari|eigenaren|wlasciciele|владельцы|iscritti|inscritos|inscrits|pupils|members|customers|clients|students|users|keepers|artists|instructors|nurses|dentists|vets|chefs|managers|agents|sellers|buyers|writers|editors|visitors|attendees|participants|speakers|tenants|landlords|referees|usuarios|utilisateurs|utenti|gebruikers|benutzer|nutzer|uzytkownicy|artistas|artistes|kunstler|mieter|inquilinos|locataires|pupils|teachers|friends|neighbou?rs|employees|volunteers|patients|suppliers|borrowers|readers|players|mitglieder|kund(?:en|innen)|schuler|studenten|lehrer|freunde|nachbarn|mitarbeiter|patienten|lieferanten|leser|socios|clientes|alumn[oa]s|estudiantes|profesores|amigos|vecinos|empleados|pacientes|proveedores|adherents|eleves|etudiants|professeurs|amis|voisins|membres|patients|fournisseurs|usagers|membros|socios|alunos|estudantes|professores|vizinhos|funcionarios|fornecedores|soci|clienti|studenti|alunni|insegnanti|amici|vicini|pazienti|fornitori|leden|klanten|leerlingen|studenten|docenten|buren|vrienden|czlonkowie|klienci|uczniowie|nauczyciele|sasiedzi|uyeler|musteriler|ogrenciler|ogretmenler|komsular|члены|клиенты|ученики|студенты|учителя|читатели|会员|客户|学生|老师|会員|顧客|生徒|회원|고객|학생|सदस्य|ग्राहक|छात्र|शिक्षक|اعضاء|أعضاء|طلاب|عملاء|guests|parents|kids|children|drivers|doctors|trainers|coaches|owners|authors|gaste|eltern|kinder|fahrer|arzte|autor(?:en|es)|huespedes|padres|ninos|conductores|medicos|benevoles|parents|enfants|convidados|volontari|volontaires|genitori|bambini|autori|ouders|kinderen|vrijwilligers|wolontariusze|rodzice|dzieci|lekarze|autorzy|kullanicilar|hastalar|veliler|авторы|врачи|пациенты|родители|тренеры|сотрудники|пользователи|员工|患者|教师|患者|社員|직원|환자|교사|मरीज़|कर्मचारी|مرضى|موظفون|موظفين|معلمين|مستخدمين',
    ),
  ],
  [
    'thing',
    words(
      'matches|fixtures|wedstrijden|partidos|partite|mecze|maclar|матчи|tournaments|turniere|torneos|tournois|tornei|turnieje|turnuvalar|турниры|books|copies|games|tools|products|articles|films|movies|recipes|rooms|vehicles|bikes|cars|boats|courses|classes|equipment|bucher|spiele|werkzeuge|gerate|produkte|artikel|filme|rezepte|raume|fahrzeuge|fahrrader|autos|boote|kurse|klassen|libros|ejemplares|juegos|herramientas|productos|articulos|peliculas|recetas|salas|vehiculos|bicicletas|coches|cursos|clases|livres|exemplaires|jeux|outils|produits|recettes|salles|vehicules|velos|voitures|cours|materiel|livros|exemplares|jogos|ferramentas|produtos|receitas|carros|turmas|libri|copie|giochi|attrezzi|prodotti|articoli|ricette|stanze|veicoli|biciclette|corsi|classi|boeken|spellen|gereedschap|producten|recepten|kamers|fietsen|cursussen|klassen|ksiazki|gry|narzedzia|produkty|przepisy|pokoje|rowery|kursy|klasy|kitaplar|oyunlar|aletler|urunler|tarifler|odalar|araclar|kurslar|siniflar|книги|игры|инструменты|товары|рецепты|комнаты|курсы|классы|图书|书籍|书|商品|游戏|课程|本|書籍|ゲーム|商品|책|도서|상품|게임|किताबें|पुस्तकें|उत्पाद|كتب|منتجات|posts|events|teams|groups|batches|lessons|exercises|projects|tasks|tickets|songs|albums|pets|animals|dogs|trips|plants|devices|machines|workouts|services|sites|gruppen|mannschaften|veranstaltungen|projekte|aufgaben|tiere|hunde|pflanzen|maschinen|leistungen|ubungen|equipos|grupos|eventos|proyectos|tareas|mascotas|perros|plantas|maquinas|servicios|equipes|groupes|evenements|projets|taches|animaux|chiens|plantes|prestations|projetos|tarefas|animais|servicos|squadre|gruppi|eventi|progetti|attivita|animali|servizi|teams|groepen|evenementen|projecten|taken|dieren|diensten|druzyny|grupy|wydarzenia|projekty|zadania|zwierzeta|uslugi|takimlar|gruplar|etkinlikler|projeler|gorevler|hizmetler|команды|группы|события|проекты|задачи|животные|услуги|уроки|занятия|фильмы|项目|宠物|课程|活动|服务|任务|文章|イベント|プロジェクト|投稿|記事|이벤트|프로젝트|게시글|서비스|बैच|समूह|فعاليات|مشاريع|خدمات|أفلام',
    ),
  ],
  [
    'place',
    words(
      'tables|courts|seats|plots|lockers|tische|parzellen|platze|sitzplatze|mesas|canchas|pistas|parcelas|asientos|terrains|parcelles|quadras|tavoli|campi|posti|tafels|banen|percelen|stoliki|korty|dzialki|masalar|sahalar|daireler|столики|участки|корты|места|座位|桌位|席|テーブル|좌석|테이블|टेबल|طاولات|مقاعد',
    ),
  ],
  [
    'order',
    words(
      'orders|sales|purchases|bestellungen|verkaufe|auftrage|pedidos|ventas|compras|commandes|ventes|vendas|encomendas|ordini|vendite|bestellingen|verkopen|zamowienia|siparisler|satislar|заказы|продажи|订单|注文|주문|ऑर्डर|طلبات',
    ),
  ],
  [
    'cart',
    words(
      'carts?|shopping carts?|warenkorb|carrito|panier|carrinho|carrello|winkelwagen|koszyk|sepet|корзина|购物车|カート|장바구니|سلة',
    ),
  ],
  [
    'booking',
    words(
      'bookings|reservations|appointments|shifts|buchungen|reservierungen|termine|schichten|reservas|citas|turnos|reservations|rendez-vous|agendamentos|consultas|prenotazioni|appuntamenti|turni|reserveringen|afspraken|rezerwacje|wizyty|randevular|rezervasyonlar|записи|брони|бронирования|预约|预订|予約|예약|बुकिंग|अपॉइंटमेंट|حجوزات|مواعيد',
    ),
  ],
  [
    'enrolment',
    words(
      'enrol+ments|likes|favou?rites|bookmarks|registrations|sign-?ups|participations|anmeldungen|einschreibungen|inscripciones|matriculas|inscriptions|inscricoes|iscrizioni|inschrijvingen|zapisy|报名|选课|수강신청',
    ),
  ],
  [
    'payment',
    words(
      'payments|beitrage|fees|invoices|bills|dues|zahlungen|(?:mitglieds)?beitrage|gebuhren|rechnungen|pagos|cuotas|facturas|paiements|cotisations|factures|pagamentos|mensalidades|faturas|pagamenti|quote|fatture|betalingen|facturen|platnosci|skladki|faktury|odemeler|aidatlar|faturalar|платежи|взносы|оплаты|счета|付款|缴费|支払い|회비|결제|फीस|फ़ीस|भुगतान|رسوم|مدفوعات|فواتير',
    ),
  ],
  [
    'attendance',
    words(
      'attendances?|anwesenheit(?:en)?|asistencias?|presences|presencas?|frequencia|presenze|aanwezigheid|obecnosci|yoklama(?:lar)?|посещаемость|посещения|出勤|考勤|出席|출석|हाज़िरी|उपस्थिति|حضور',
    ),
  ],
  [
    'reading',
    words(
      '[\\p{L}-]{0,20}(?:readings|stande|messwerte)|lecturas|releves|leituras|letture|meterstanden|odczyty|okumalar|показания',
    ),
  ],
  [
    'comment',
    words(
      'comments|kommentare|comentarios|commentaires|commenti|reacties|komentarze|yorumlar|комментарии|评论|コメント|댓글|टिप्पणियां|تعليقات',
    ),
  ],
  [
    'rating',
    words(
      'ratings|reviews|bewertungen|valoraciones|resenas|avis|avaliacoes|valutazioni|recensioni|beoordelingen|oceny|opinie|recenzje|puanlar|оценки|отзывы|评分|评价|評価|レビュー|평점|리뷰|रेटिंग|تقييمات',
    ),
  ],
  [
    'label',
    words(
      'categor(?:ies|ys)|tags|genres|kategorien|schlagworter|categorias|etiquetas|generos|etiquettes|etichette|generi|categorie|categorieen|kategorie|tagi|kategoriler|etiketler|категории|теги|жанры|分类|标签|カテゴリー?|タグ|카테고리|태그|श्रेणियां|تصنيفات|فئات',
    ),
  ],
  [
    'dish',
    words(
      'dishes|menus?|gerichte|speisekarte|speisen|platos|carta|plats|carte|pratos|cardapio|piatti|gerechten|menukaart|dania|yemekler|menuler|блюда|меню|菜品|菜单|メニュー|메뉴|मेनू|أطباق',
    ),
  ],
];

/** Whether a part of a list is a single word in the plural. */
export function isPlural(part: string, language: Language): boolean {
  return (plurals[language]?.test(part) ?? false) && !attributes.test(fold(part));
}

/**
 * Whether the parts of a list behind "for a zoo with" are things that it keeps, and no fields of it.
 *
 * @example
 * areOfPlace(['animals', 'keepers'], 'an API for a zoo with ', 'en'); // true
 */
export function areOfPlace(parts: readonly string[], before: string, language: Language): boolean {
  return (
    forPlace.test(before) &&
    parts.length > 1 &&
    parts.every((part) => plainKindOf(part) !== undefined || isPlural(part, language))
  );
}

const forPlace =
  /\s(?:for|für|para|pour|per|voor|dla)\s(?:an?|the|my|our|eine?n?|unseren?|una?|une|mi|nuestr[oa]|um|uma|uno|een)\s\p{L}{3,20}\s(?:with|mit|con|avec|com|met|z)\s$/iu;
/** What a thing has, in the plural. */
const attributes =
  /^(?:prices?|names?|titles?|dates?|times?|hours|address(?:es)?|phones?|emails?|photos?|images?|pictures?|descriptions?|stocks?|quantit(?:y|ies)|amounts?|costs?|colou?rs?|sizes?|status(?:es)?|types?|notes?|totals?|details?|features?|preise?|namen?|titel|daten|zeiten|mengen|farben|grossen|precios?|nombres?|titulos?|fechas?|horas?|cantidades|colores|tallas|prix|noms?|titres?|dates?|heures?|quantites?|couleurs?|tailles?|precos?|nomes?|datas?|quantidades|cores|tamanhos)$/iu;

/** A single word as each language writes several. */
const plurals: Partial<Readonly<Record<Language, RegExp>>> = {
  en: /^\p{Ll}{3,20}(?<![su])s$/u,
  es: /^\p{Ll}{3,20}[aeo]s$/u,
  fr: /^\p{Ll}{3,20}(?<!s)[sx]$/u,
  pt: /^\p{Ll}{3,20}[aeoõ]e?s$/u,
  de: /^\p{Lu}\p{Ll}{3,20}(?:en|e|er|s)$/u,
};

/** "for our club in Leeds: members, …": a town keeps nothing. */
export function isTown(word: string, text: string, language: Language): boolean {
  return (
    language !== 'de' &&
    /^\p{Lu}\p{Ll}/u.test(word) &&
    placeWords.some((place) => text.includes(` ${place} ${word}`))
  );
}

const placeWords = ['in', 'à', 'en', 'em', 'w', 'te', 'в'];

/** What paths are called in English. */
export const plainPaths: Partial<Readonly<Record<PlainKind, string>>> = {
  person: 'people',
  place: 'places',
  order: 'orders',
  cart: 'cart',
  booking: 'bookings',
  payment: 'payments',
  attendance: 'attendance',
  reading: 'readings',
  comment: 'comments',
  rating: 'ratings',
  label: 'categories',
  dish: 'dishes',
  loan: 'loans',
  enrolment: 'enrolments',
  showing: 'showings',
};

/** Whether a part of a list speaks of a status. */
export const saysStatus = (part: string): boolean =>
  /(?<!\p{L})(?:status\p{L}{0,2}|estados?|statut|stato|stan|durum\p{L}{0,2}|статус\p{L}{0,2})(?!\p{L})|状态|状態|ステータス|상태|स्थिति|حالة/iu.test(
    part,
  );
